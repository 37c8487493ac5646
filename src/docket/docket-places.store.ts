import { Injectable } from '@nestjs/common';
import {
  accusedRoles,
  type AgendaEntry,
  assertSeesCase,
  Binds,
  keepAgenda,
  sightOfCaller,
  visibleParty,
} from '../cases/index.js';
import { type CalendarDate, localMoment } from '../kernel/index.js';
import { packOf, seatOf } from '../law/index.js';
import { NotFoundError, type Tx } from '../platform/index.js';
import { dayToKeepSql } from './docket.sql.js';
import type { PartyFacts, ProceedingFacts } from './domain/derive.js';

/** A party of a case as the docket deals with it. */
export interface PlaceParty extends PartyFacts {
  readonly name: string;
  readonly nameZh: string | null;
  readonly memberId: string | null;
  /** Whether the caller may see, and record, what concerns it alone. */
  readonly seen: boolean;
  /** Whether it has left the case: nothing new is due from it. */
  readonly left: boolean;
}

/** A proceeding with the parties of its case: where an event happens. */
export interface Place extends ProceedingFacts {
  readonly caseId: string;
  readonly proceedingId: string;
  readonly filedOn: CalendarDate | null;
  /** Today where the caller is. */
  readonly today: CalendarDate;
  /** Those that left the case too. */
  readonly everyone: readonly PlaceParty[];
}

interface PlaceRecord {
  readonly case_id: string;
  readonly proceeding_id: string;
  readonly forum: string;
  readonly local_rules: string | null;
  readonly calendar: string | null;
  readonly filed_on: CalendarDate | null;
  readonly instituted_on: CalendarDate | null;
  readonly parties: readonly (Omit<PlaceParty, 'domicile'> & { readonly country: string | null })[];
}

/** Whether a party sits where the forum does; null where unknown, or where the forum's country is. */
function domicileAt(forum: string, country: string | null): PartyFacts['domicile'] {
  const seat = seatOf(forum);
  if (seat === undefined || country === null) return null;
  return country === seat ? 'domestic' : 'foreign';
}

/** By whose working days a proceeding counts: as stated, or under local rules as their court does; null: as its law does. */
const calendarOfCourt = ({ calendar, local_rules: rules }: PlaceRecord): string | null =>
  calendar ?? (rules === null ? null : (packOf(rules)?.calendar ?? null));

/** Whether what concerns a party alone may be shown to the caller; what is nobody's alone may. */
export const showsOf = ({ everyone }: Place, partyId: string | null): boolean =>
  partyId === null || everyone.some((party) => party.id === partyId && party.seen);

/** Where events happen: cases with their proceedings and parties, locked for a change of their docket. */
@Injectable()
export class DocketPlaces {
  /**
   * Locks a case the caller may see until commit: one change of its docket after another. Every change begins with it.
   * Not found where the case is not the caller's to see.
   */
  lockCase(tx: Tx, caseId: string): Promise<void> {
    return assertSeesCase(tx, caseId, 'FOR UPDATE');
  }

  /** A proceeding of the case, with its parties. Not found where it is another case's. */
  async place(tx: Tx, caseId: string, proceedingId: string): Promise<Place> {
    const place = (await this.places(tx, caseId)).find((one) => one.proceedingId === proceedingId);
    if (place === undefined) throw new NotFoundError();
    return place;
  }

  /** Every proceeding of the case, with its parties. */
  places(tx: Tx, caseId: string): Promise<readonly Place[]> {
    return this.placesOf(tx, [caseId]);
  }

  /** Every proceeding of some cases, with its parties. */
  async placesOf(tx: Tx, caseIds: readonly string[]): Promise<readonly Place[]> {
    const binds = new Binds();
    const seen = visibleParty(sightOfCaller(tx.caller), 'p', binds);
    const rows = await tx.query<PlaceRecord>(
      `SELECT g.case_id, g.id AS proceeding_id, g.forum, g.local_rules, g.calendar, g.filed_on, g.instituted_on,
              COALESCE((SELECT jsonb_agg(jsonb_build_object('id', p.id, 'name', p.name, 'nameZh', p.name_zh,
                  'memberId', p.member_id, 'seen', ${seen},
                  'accused', p.role = ANY(${binds.bind(accusedRoles)}), 'country', p.country,
                  'left', p.withdrawn_on IS NOT NULL) ORDER BY p.position)
                FROM party p WHERE p.alliance_id = g.alliance_id AND p.case_id = g.case_id), '[]') AS parties
         FROM proceeding g
        WHERE g.alliance_id = ${binds.bind(tx.caller.allianceId)} AND g.case_id = ANY(${binds.bind(caseIds)}::uuid[])
        ORDER BY g.id`,
      binds.values,
    );
    const { date: today } = localMoment(tx.now, tx.caller.zone);
    return rows.map((row) => {
      const everyone = row.parties.map(({ country, ...party }) => ({
        ...party,
        domicile: domicileAt(row.forum, country),
      }));
      return {
        caseId: row.case_id,
        proceedingId: row.proceeding_id,
        forum: row.local_rules ?? row.forum,
        calendar: calendarOfCourt(row),
        filedOn: row.filed_on,
        today,
        institutedOn: row.instituted_on,
        everyone,
        parties: everyone.filter((party) => !party.left),
      };
    });
  }

  /** Tells the case what is open in it, for each member and for nobody in particular. The case is locked already. */
  async refreshCase(tx: Tx, caseId: string): Promise<void> {
    const entries = await tx.query<AgendaEntry>(
      `SELECT p.member_id AS "memberId", min(${dayToKeepSql}) AS "nextDue", count(*)::int AS open,
              (array_agg(CASE WHEN d.safe IS NOT NULL THEN d.due END ORDER BY ${dayToKeepSql}, d.due))[1] AS "nextOuter"
         FROM deadline d LEFT JOIN party p ON p.alliance_id = d.alliance_id AND p.id = d.party_id
        WHERE d.alliance_id = $1 AND d.case_id = $2 AND d.duty AND d.status IN ('proposed', 'confirmed')
        GROUP BY p.member_id`,
      [tx.caller.allianceId, caseId],
    );
    await keepAgenda(tx, caseId, entries);
  }
}
