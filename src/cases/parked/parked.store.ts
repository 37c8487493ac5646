import { titleSql } from '../case-title.js';
import { Injectable } from '@nestjs/common';
import { namesAt } from '../../identity/index.js';
import type { Bilingual, CalendarDate, Instant } from '../../kernel/index.js';
import { insertRows, instantText, personOf, type Tx } from '../../platform/index.js';
import type { CaseKind, Stage } from '../domain/case-kinds.js';
import type { ParkingOutcome } from '../domain/parked-case.js';
import { Binds, sightOfCaller, visibleCase } from '../visible.js';
import { ParkedCaseRow } from './parked-case.entity.js';

/** One of two cases of a number. */
export interface NumberedCase {
  readonly id: string;
  readonly kind: CaseKind;
  readonly title: Bilingual;
  readonly stage: Stage;
  readonly openedOn: CalendarDate;
}

/** Two cases of one number, the one opened first as `earlier`. */
export interface ParkedPair {
  readonly number: string;
  readonly later: NumberedCase;
  readonly earlier: NumberedCase;
  readonly openedBy: Bilingual | null;
  readonly openedAt: Instant;
  readonly settled: {
    readonly outcome: ParkingOutcome;
    readonly reason: string;
    readonly by: Bilingual;
    readonly at: Instant;
  } | null;
}

/** Which pairs. */
export interface PairsAsked {
  /** Either case of the pair. */
  readonly caseId?: string | undefined;
  /** This very pair. */
  readonly pair?: { readonly laterId: string; readonly earlierId: string };
  readonly state?: 'waiting' | 'settled' | undefined;
  readonly before: { readonly laterId: string; readonly earlierId: string } | null;
  readonly limit: number;
}

const oneCase = (alias: string): string =>
  `jsonb_build_object('id', ${alias}.id, 'kind', ${alias}.kind, 'title', ${titleSql(alias)}, 'stage', ${alias}.stage,
     'openedOn', ${alias}.opened_on)`;

/** Pairs of cases with one number, and how they were settled. */
@Injectable()
export class ParkedStore {
  /** The pairs of which the caller sees both cases, newest first; one more than `limit` where there are more. One query. */
  pairs(tx: Tx, { caseId, pair, state, before, limit }: PairsAsked): Promise<ParkedPair[]> {
    const binds = new Binds();
    const { bind } = binds;
    const sight = sightOfCaller(tx.caller);
    const where = [
      `c.alliance_id = ${bind(tx.caller.allianceId)}`,
      visibleCase(sight, 'c.id', binds),
      visibleCase(sight, 'e.id', binds),
      ...(caseId === undefined ? [] : [`${bind(caseId)}::uuid IN (c.id, e.id)`]),
      ...(pair === undefined ? [] : [`(c.id, e.id) = (${bind(pair.laterId)}, ${bind(pair.earlierId)})`]),
      ...(state === undefined ? [] : [`s.id IS ${state === 'waiting' ? '' : 'NOT '}NULL`]),
      ...(before === null
        ? []
        : [`(c.id, e.id) < (${bind(before.laterId)}::uuid, ${bind(before.earlierId)}::uuid)`]),
    ];
    return tx.query<ParkedPair>(
      `SELECT c.number, ${oneCase('c')} AS later, ${oneCase('e')} AS earlier, h.name AS "openedBy",
              c.created_at AS "openedAt",
              CASE WHEN s.id IS NOT NULL THEN jsonb_build_object('outcome', s.outcome, 'reason', s.reason, 'by', ${namesAt('w', 's.settled_at')},
                'at', ${instantText('s.settled_at')}) END AS settled
         FROM case_file c
         JOIN case_file e ON e.alliance_id = c.alliance_id AND e.number = c.number AND e.id < c.id
         LEFT JOIN parked_case s ON s.alliance_id = c.alliance_id AND s.case_id = c.id AND s.earlier_id = e.id
         LEFT JOIN person w ON w.id = s.settled_by
         LEFT JOIN LATERAL (
           SELECT ${namesAt('p', 'o.at')} AS name FROM outbox o JOIN person p ON p.id = o.actor_id
            WHERE o.alliance_id = c.alliance_id AND o.case_id = c.id AND o.type = 'case.opened' LIMIT 1) h ON true
        WHERE ${where.join(' AND ')}
        ORDER BY c.id DESC, e.id DESC LIMIT ${bind(limit + 1)}`,
      binds.values,
    );
  }

  /** How a pair was settled; undefined while it waits. Whoever settles has locked both cases. */
  async outcome(tx: Tx, laterId: string, earlierId: string): Promise<ParkingOutcome | undefined> {
    const [row] = await tx.query<{ outcome: ParkingOutcome }>(
      'SELECT outcome FROM parked_case WHERE alliance_id = $1 AND case_id = $2 AND earlier_id = $3',
      [tx.caller.allianceId, laterId, earlierId],
    );
    return row?.outcome;
  }

  async settle(
    tx: Tx,
    settled: {
      readonly id: string;
      readonly laterId: string;
      readonly earlierId: string;
      readonly outcome: ParkingOutcome;
      readonly reason: string;
    },
  ): Promise<void> {
    const { laterId: caseId, ...row } = settled;
    const by = { settledBy: personOf(tx.caller), settledAt: tx.now };
    await insertRows(tx, ParkedCaseRow, { ...row, ...by, caseId, allianceId: tx.caller.allianceId });
  }
}
