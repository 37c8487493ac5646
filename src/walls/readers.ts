import type { Actor } from '../kernel/index.js';
import { Injectable } from '@nestjs/common';
import type { Seat, Tx } from '../platform/index.js';
import { Binds } from '../platform/index.js';
import { firmsOf, holds, type OpenCompartment, type Reader, type Standing } from './domain/reader.js';

/** Someone who may read, before it is known what. */
export interface ReaderWithSeats extends Pick<Actor, 'kind' | 'personId'> {
  readonly seats: readonly Seat[];
}

/**
 * What only the cases know: whose counsel someone is, and which cases they see. Both are SQL over a row `who` with `id` (the person),
 * `members` (the firms this person acts for) and `counsel` (whether this person holds that seat).
 */
export interface CasesOf {
  /** A query of (case_id, member_id). */
  readonly clients: string;
  /** A query of case_id; nothing is asked of whom `seesAll` is true. */
  readonly cases: string;
  seesAll(who: ReaderWithSeats): boolean;
}

interface ReaderSql {
  readonly clients: Reader['clients'];
  readonly cases: readonly string[];
  readonly walls: Reader['walls'];
  readonly standings: readonly Standing[];
  readonly compartments: readonly OpenCompartment[];
}

const here = `alliance_id = current_setting('hezong.alliance')::uuid`;

/** A moment as the rest of the system writes it; none where it is minus infinity. */
const instant = (column: string): string =>
  `CASE WHEN isfinite(${column}) THEN to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') END`;

const standingsSql = `
  SELECT coalesce(jsonb_agg(jsonb_build_object('groupId', s.group_id, 'caseId', s.case_id, 'holderKind', s.holder_kind,
           'holderId', s.holder_id, 'basis', s.basis_kind, 'from', ${instant('s.from_at')}, 'until', ${instant('s.until_at')})
           ORDER BY s.created_at, s.id), '[]') AS list
    FROM standing s
   WHERE s.${here} AND s.cut_at IS NULL
     AND (s.holder_kind = 'person' AND s.holder_id = who.id OR s.holder_kind = 'member' AND s.holder_id = ANY(who.members))`;

/** SQL of access to what a party supplied that is open to the person of an admission (`a`) at a moment. */
const openAccess = (now: string): string => `supplier_access o
   WHERE o.alliance_id = a.alliance_id AND o.compartment_id = a.compartment_id AND o.person_id = a.person_id
     AND o.from_at <= ${now} AND o.until_at IS NULL`;

const suppliersSql = (now: string): string => `jsonb_build_object(
   'parties', (SELECT coalesce(jsonb_agg(o.party_id ORDER BY o.party_id), '[]') FROM ${openAccess(now)}),
   'areAll', EXISTS (SELECT FROM order_supplier s WHERE s.${here} AND s.compartment_id = c.id)
     AND NOT EXISTS (SELECT FROM order_supplier s WHERE s.${here} AND s.compartment_id = c.id
                        AND s.party_id NOT IN (SELECT o.party_id FROM ${openAccess(now)})))`;

const compartmentsSql = (now: string): string => `
  SELECT coalesce(jsonb_agg(jsonb_build_object('id', c.id, 'kind', c.kind, 'memberId', c.member_id,
           'suppliers', CASE WHEN a.by_supplier THEN ${suppliersSql(now)} END) ORDER BY c.id), '[]') AS list
    FROM admission a JOIN compartment c ON c.alliance_id = a.alliance_id AND c.id = a.compartment_id
   WHERE a.${here} AND a.person_id = who.id AND a.until_at IS NULL`;

const wallsSql = `
  SELECT coalesce(jsonb_agg(DISTINCT jsonb_build_object('kind', w.object_kind, 'id', w.object_id)), '[]') AS list
    FROM wall w
   WHERE w.${here} AND w.lifted_at IS NULL
     AND (w.subject_kind = 'person' AND w.subject_id = who.id
          OR w.subject_kind = 'member' AND (w.subject_id = ANY(who.members) OR w.subject_id = ANY(client.members)))`;

const readersSql = ({ clients, cases }: CasesOf, people: string, now: string): string => `
  SELECT client.list AS clients, CASE WHEN who.all_cases THEN '[]' ELSE seen.list END AS cases,
         behind.list AS walls, standing.list AS standings, open.list AS compartments
    FROM jsonb_to_recordset(${people}::jsonb) AS who(place int, id uuid, members uuid[], counsel boolean, all_cases boolean)
   CROSS JOIN LATERAL (
     SELECT coalesce(jsonb_agg(jsonb_build_object('caseId', c.case_id, 'memberId', c.member_id)), '[]') AS list,
            coalesce(array_agg(c.member_id), '{}') AS members
       FROM (${clients}) c) client
   CROSS JOIN LATERAL (SELECT coalesce(jsonb_agg(c.case_id), '[]') AS list FROM (${cases}) c WHERE NOT who.all_cases) seen
   CROSS JOIN LATERAL (${wallsSql}) behind
   CROSS JOIN LATERAL (${standingsSql}) standing
   CROSS JOIN LATERAL (${compartmentsSql(now)}) open
   ORDER BY who.place`;

/** Loads readers: everything the decision asks about them, in one query. */
@Injectable()
export class Readers {
  /** Whoever acts in the transaction. */
  async load(tx: Tx, of: (binds: Binds) => CasesOf): Promise<Reader> {
    const [reader] = await this.loadMany(tx, [tx.caller], of);
    if (reader === undefined) throw new Error('A reader was asked for and none came');
    return reader;
  }

  /**
   * Some people, in the order given. What compartments they are in is answered as far as whoever acts in the transaction may know:
   * of a settlement or caucus, those who are in it with them.
   */
  async loadMany(
    tx: Tx,
    people: readonly ReaderWithSeats[],
    of: (binds: Binds) => CasesOf,
  ): Promise<readonly Reader[]> {
    const binds = new Binds();
    const cases = of(binds);
    const who = people.map((person, place) => ({
      place,
      id: person.personId,
      members: firmsOf(person),
      counsel: holds(person, 'outside_counsel'),
      all_cases: cases.seesAll(person),
    }));
    const sql = readersSql(cases, binds.bind(JSON.stringify(who)), `${binds.bind(tx.now)}::timestamptz`);
    const rows = await tx.query<ReaderSql>(sql, binds.values);
    return rows.map((row, place) => ({
      kind: people[place]?.kind ?? 'outsider',
      personId: people[place]?.personId ?? null,
      seats: people[place]?.seats ?? [],
      clients: row.clients,
      seesCase: who[place]?.all_cases === true ? 'all' : new Set(row.cases),
      seesFirms: new Set<string>(),
      walls: row.walls,
      standings: row.standings,
      compartments: row.compartments,
    }));
  }
}
