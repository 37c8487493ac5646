import { Injectable } from '@nestjs/common';
import { PeopleReader, permissionsOf, todayIn } from '../identity/index.js';
import type { Bilingual } from '../kernel/index.js';
import { Duties, type HeardFact, Notices, Subjects, type Telling, type Tx } from '../platform/index.js';
import type { AskedToday } from '../walls/index.js';
import { calendarDuties, calendarThings } from './calendars.duties.js';
import { calendarsFacts, type CalendarTold } from './calendars.facts.js';
import { calendarSubjects, pathOf, suspensionsPath } from './calendars.subjects.js';

/** What a fact says of what was added: to which calendar or forum, its year or days, and who proposed it. */
export interface AdditionPayload {
  readonly calendar: string;
  readonly of: string;
  readonly proposedBy: string;
}

/** Tells those who keep calendars of what is added to them, and whoever proposed it of what became of it. */
@Injectable()
export class TellOfCalendars {
  constructor(
    notices: Notices,
    subjects: Subjects,
    duties: Duties<AskedToday>,
    private readonly people: PeopleReader,
  ) {
    notices.add(calendarsFacts, (tx, fact, told) => this.tell(tx, fact, told));
    subjects.add(calendarSubjects);
    duties.add(calendarDuties, calendarThings);
  }

  private async tell(
    tx: Tx,
    { subject, actorId, payload }: HeardFact,
    told: readonly CalendarTold[],
  ): Promise<readonly Telling[]> {
    const { calendar, of, proposedBy } = payload as unknown as AdditionPayload;
    const keepers = (await this.keepers(tx)).filter(({ id }) => id !== actorId);
    const body: Bilingual = { en: `${calendar} ${of}.`, zh: `${calendar} ${of}。` };
    return told.map(({ to, title }) => ({
      to: keepers
        .filter(({ id }) => to === 'keepers' || id === proposedBy)
        .map(({ id, email, language }) => ({ personId: id, address: email, language })),
      notice: {
        subject: { kind: subject.kind, id: subject.id, caseId: null },
        behind: {},
        title,
        body,
        link: subject.kind === 'forum_suspension' ? suspensionsPath : pathOf(calendar),
        mail: 'first',
      },
    }));
  }

  /** Each once, however many seats they hold. */
  private async keepers(tx: Tx) {
    const seated = await this.people.seatedOn(tx, await todayIn(tx));
    const keep = seated.filter(({ role }) => permissionsOf([{ role }]).includes('calendars.write'));
    return [...new Map(keep.map((one) => [one.id, one])).values()];
  }
}
