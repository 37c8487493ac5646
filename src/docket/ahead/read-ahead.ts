import { Injectable } from '@nestjs/common';
import { CalendarBooks } from '../../calendars/index.js';
import { computeDeadline } from '../../law/index.js';
import { type Caller, UnitOfWork } from '../../platform/index.js';
import { DocketPlaces } from '../docket-places.store.js';
import { lookAhead } from '../domain/ahead/ahead.js';
import type { CaseAheadView } from './ahead.contract.js';
import { AheadScreens } from './ahead.screens.js';
import { toSupposedView } from './ahead.views.js';

/** What would follow in a case, worked out for its reader from what they see of its docket. Nothing of it is kept. */
@Injectable()
export class ReadAhead {
  constructor(
    private readonly work: UnitOfWork,
    private readonly places: DocketPlaces,
    private readonly screens: AheadScreens,
    private readonly books: CalendarBooks,
  ) {}

  /** Five statements, however many proceedings and however long the chain. Not found where the case is not the caller's to see. */
  run(caller: Caller, caseId: string): Promise<CaseAheadView> {
    return this.work.read(caller, async (tx) => {
      const docket = await this.screens.docket(tx, caseId);
      const places = await this.places.places(tx, caseId);
      const book = await this.books.of(tx);
      const proceedings = places.map((place) => {
        const { proceedingId, today } = place;
        const seen = { proceeding: place, today, ...docket(proceedingId) };
        const events = lookAhead(seen, (rule, facts) => computeDeadline(rule, facts, book));
        return { proceedingId, events: events.map((event) => toSupposedView(event, caller.zone)) };
      });
      return { proceedings };
    });
  }
}
