import { Injectable } from '@nestjs/common';
import { namesNow } from '../identity/index.js';
import { notWalledFrom, sightOfCaller, titleSql, visibleCase } from '../cases/index.js';
import type { Bilingual, Instant } from '../kernel/index.js';
import {
  limitTo,
  namesJson,
  namesSql,
  ordering,
  type Sorted,
  type SortKeys,
  textKey,
  type Tx,
} from '../platform/index.js';
import { Binds, type CompartmentKind } from '../walls/index.js';
import type { NoticeTerms } from './domain/window.js';
import type { CompartmentOrder } from './clearance.contract.js';
import { knownCompartment } from './facts/known-compartment.js';

/** A compartment as its reader may know of it. */
export interface ShownCompartment {
  readonly id: string;
  readonly kind: CompartmentKind;
  readonly name: Bilingual;
  readonly caseId: string;
  readonly caseNumber: string | null;
  readonly caseTitle: Bilingual;
  readonly proceedingId: string | null;
  readonly memberId: string | null;
  readonly memberName: Bilingual | null;
  readonly openedAt: Instant;
  readonly closedAt: Instant | null;
  readonly closeReason: string | null;
  readonly admitted: boolean;
  /** Of a protective order: how long its suppliers have to object. */
  readonly notice: NoticeTerms | null;
}

/** Someone's time in a compartment, with the name. */
export interface NamedAdmission {
  readonly personId: string;
  readonly name: Bilingual;
  readonly basis: 'subscription' | 'named';
  readonly from: Instant;
  readonly until: Instant | null;
}

const sortKeys: SortKeys<CompartmentOrder> = {
  opened: { sql: 'c.opened_at', type: 'moment' },
  name: textKey(namesSql('c').en),
};

/** Which compartments to list. */
export interface CompartmentsFilter {
  readonly id?: string | undefined;
  readonly caseId?: string | undefined;
  readonly kind?: CompartmentKind | undefined;
  readonly sort?: CompartmentOrder;
  readonly cursor?: string | undefined;
  readonly limit: number;
}

/** What people read of compartments. */
@Injectable()
export class CompartmentsScreens {
  /** In the order asked for, one more than `limit` where there are more, in one query. */
  list(tx: Tx, filter: CompartmentsFilter): Promise<(ShownCompartment & Sorted)[]> {
    const { id, caseId, kind, sort = '-opened', cursor, limit } = filter;
    const binds = new Binds();
    const { bind } = binds;
    const { column, after, by } = ordering(sortKeys, { sort, cursor, id: 'c.id' }, binds);
    const where = [
      `c.alliance_id = ${bind(tx.caller.allianceId)}`,
      knownCompartment(tx, binds),
      ...(id === undefined ? [] : [`c.id = ${bind(id)}`]),
      ...(caseId === undefined ? [] : [`c.case_id = ${bind(caseId)}`]),
      ...(kind === undefined ? [] : [`c.kind = ${bind(kind)}`]),
      ...after,
    ];
    return tx.query<ShownCompartment & Sorted>(
      `SELECT c.id, c.kind, ${namesJson('c')} AS name, c.case_id AS "caseId", f.number AS "caseNumber", ${titleSql('f')} AS "caseTitle",
              c.proceeding_id AS "proceedingId", c.member_id AS "memberId",
              CASE WHEN m.id IS NOT NULL THEN ${namesJson('m')} END AS "memberName",
              c.opened_at AS "openedAt", c.closed_at AS "closedAt", c.close_reason AS "closeReason",
              c.id IN (SELECT open_compartments()) AS admitted,
              CASE WHEN c.kind = 'cbi' THEN jsonb_build_object('days', c.notice_days, 'ends', c.notice_ends, 'zone', c.notice_zone) END AS notice,
              ${column}
         FROM compartment c
         JOIN case_file f ON f.alliance_id = c.alliance_id AND f.id = c.case_id
         LEFT JOIN member m ON m.alliance_id = c.alliance_id AND m.id = c.member_id
        WHERE ${where.join(' AND ')} ${by} ${limitTo(limit + 1)}`,
      binds.values,
    );
  }

  /** Who is and was in one, oldest first. */
  people(tx: Tx, compartmentId: string): Promise<NamedAdmission[]> {
    return tx.query<NamedAdmission>(
      `SELECT a.person_id AS "personId", ${namesNow('p')} AS name, a.basis_kind AS basis, a.from_at AS "from", a.until_at AS "until"
         FROM admission a JOIN person p ON p.id = a.person_id
        WHERE a.alliance_id = $1 AND a.compartment_id = $2 ORDER BY a.from_at, a.id`,
      [tx.caller.allianceId, compartmentId],
    );
  }

  /** Whether there is such a case for whom a compartment in it may be opened: one the caller sees, or for a mediator one no wall hides. */
  async caseIsThere(tx: Tx, caseId: string, kind: CompartmentKind): Promise<boolean> {
    const binds = new Binds();
    const isMediator = kind === 'caucus' && tx.caller.seats.some(({ role }) => role === 'mediator');
    const seen = isMediator
      ? notWalledFrom(tx, 'case', 'c.id', binds)
      : visibleCase(sightOfCaller(tx.caller), 'c.id', binds);
    const rows = await tx.query(
      `SELECT FROM case_file c
        WHERE c.alliance_id = ${binds.bind(tx.caller.allianceId)} AND c.id = ${binds.bind(caseId)} AND ${seen}`,
      binds.values,
    );
    return rows.length > 0;
  }

  /** Who hears a proceeding of a case; undefined where it is none of it. */
  async forumOf(tx: Tx, proceedingId: string, caseId: string): Promise<string | undefined> {
    const [row] = await tx.query<{ forum: string }>(
      'SELECT forum FROM proceeding WHERE alliance_id = $1 AND id = $2 AND case_id = $3',
      [tx.caller.allianceId, proceedingId, caseId],
    );
    return row?.forum;
  }

  /** Whether a proceeding's order has an open compartment. Waits for others who open one of it. */
  async hasOrder(tx: Tx, proceedingId: string): Promise<boolean> {
    await tx.query(`SELECT pg_advisory_xact_lock(hashtext('order'), hashtext($1))`, [proceedingId]);
    const rows = await tx.query(
      `SELECT FROM compartment WHERE alliance_id = $1 AND proceeding_id = $2 AND kind = 'cbi' AND closed_at IS NULL`,
      [tx.caller.allianceId, proceedingId],
    );
    return rows.length > 0;
  }
}
