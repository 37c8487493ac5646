import { Injectable } from '@nestjs/common';
import { assertSeesCase, Binds, sightOfCaller, visibleCase, visibleParty } from '../../cases/index.js';
import { consequencesOf, packs } from '../../law/index.js';
import type { Tx } from '../../platform/index.js';
import { isOpenSql } from '../answers/answers.sql.js';
import { eventTables, seenEvent } from '../docket.sql.js';
import type { Known, Seed } from '../domain/ahead/ahead.js';
import type { DocketEvent } from '../domain/event.js';

/** The docket of a proceeding as far as looking ahead asks, and as its reader sees it. */
export type SeenDocket = Pick<Known, 'seeds' | 'events'>;

interface SeedRecord extends Omit<Seed, 'from'> {
  readonly proceedingId: string;
  readonly eventId: string;
}

type EventRecord = Pick<
  DocketEvent,
  'id' | 'proceedingId' | 'kind' | 'happenedOn' | 'circumstances' | 'dates'
>;

/** The rules whose act is an event. */
const leading = packs.flatMap(({ rules }) =>
  rules.filter((rule) => consequencesOf(rule).length > 0).map(({ id }) => id),
);

/**
 * What somebody sees of a docket before they look ahead: only the dates and events that are theirs to see, so that nothing that follows
 * tells of others'. What they do not see is to them as if it were not there.
 */
@Injectable()
export class AheadScreens {
  /** The docket of each proceeding of a case, in three statements. Not found where the case is not the caller's to see. */
  async docket(tx: Tx, caseId: string): Promise<(proceedingId: string) => SeenDocket> {
    await assertSeesCase(tx, caseId);
    const events = await this.events(tx, caseId);
    const seeds = await this.seeds(tx, caseId);
    const eventOf = new Map(events.map((event) => [event.id, event]));
    return (proceedingId) => ({
      seeds: seeds
        .filter((seed) => seed.proceedingId === proceedingId)
        .map(({ deadlineId, ruleId, due, eventId }) => ({
          deadlineId,
          ruleId,
          due,
          from: eventOf.get(eventId) ?? null,
        })),
      events: events.filter((event) => event.proceedingId === proceedingId),
    });
  }

  private seeds(tx: Tx, caseId: string): Promise<readonly SeedRecord[]> {
    const binds = new Binds();
    const sight = sightOfCaller(tx.caller);
    return tx.query<SeedRecord>(
      `SELECT d.id AS "deadlineId", d.proceeding_id AS "proceedingId", d.event_id AS "eventId", d.rule_id AS "ruleId", d.due
         FROM deadline d LEFT JOIN party p ON p.alliance_id = d.alliance_id AND p.id = d.party_id
        WHERE d.alliance_id = ${binds.bind(tx.caller.allianceId)} AND d.case_id = ${binds.bind(caseId)}
          AND ${isOpenSql('d.status')} AND d.rule_id = ANY(${binds.bind(leading)}::text[])
          AND ${visibleCase(sight, 'd.case_id', binds)} AND ${visibleParty(sight, 'p', binds)}
        ORDER BY d.due, d.id`,
      binds.values,
    );
  }

  private events(tx: Tx, caseId: string): Promise<readonly EventRecord[]> {
    const binds = new Binds();
    const sight = sightOfCaller(tx.caller);
    return tx.query<EventRecord>(
      `SELECT e.id, e.proceeding_id AS "proceedingId", e.kind, e.happened_on AS "happenedOn", e.circumstances, e.dates
         FROM ${eventTables}
        WHERE e.alliance_id = ${binds.bind(tx.caller.allianceId)} AND e.case_id = ${binds.bind(caseId)} AND e.status = 'current'
          AND ${visibleCase(sight, 'e.case_id', binds)} AND ${seenEvent(sight, () => visibleParty(sight, 'p', binds))}
        ORDER BY e.happened_on, e.id`,
      binds.values,
    );
  }
}
