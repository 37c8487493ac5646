import { Injectable } from '@nestjs/common';
import { sightOfCaller, visibleCase } from '../../cases/index.js';
import type { CalendarDate, Instant } from '../../kernel/index.js';
import { packs } from '../../law/index.js';
import {
  Binds,
  columnsOf,
  insertRows,
  newId,
  NotFoundError,
  type Tx,
  updateRow,
} from '../../platform/index.js';
import { countsBy, usualCalendars } from '../domain/counts-by.js';
import type { ImpactCaseStatus } from '../domain/impact-life.js';
import type { ImpactLine } from '../domain/impact-lines.js';
import { seenImpact } from './impacts.sql.js';
import { ImpactCaseRow, ImpactLineRow, ImpactRow } from './impact.entity.js';

/** What moves dates of many cases. */
export type Impact = Omit<ImpactRow, 'allianceId'>;

/** A case of it that was taken in hand. */
export type ImpactCase = Pick<ImpactCaseRow, 'caseId' | 'status' | 'decidedBy'>;

/** How a case moves on. */
export type ImpactCaseStep = Partial<
  Pick<ImpactCaseRow, 'decidedBy' | 'decidedAt' | 'reason' | 'appliedAt'>
> & {
  readonly status: ImpactCaseStatus;
};

/** What is read of one (`i`). */
export const impactColumns = columnsOf(ImpactRow, 'i', ['allianceId']);

/** Last days move over this many days at most: the longest festival with the days beside it, and more. */
const marginDays = 21;
/** An event whose dates the law could not compute may be as old as this, and get them now. */
const oldestUncomputed = '3 years';

/**
 * Cases with open dates, or with dates that could not be computed, that hang on days of a calendar: `$2` calendars, `$3` laws, `$4` the
 * usual calendar of each law, `$5` and `$6` the days.
 */
const byCalendar = `
  JOIN proceeding g ON g.alliance_id = c.alliance_id AND g.case_id = c.id
   AND (coalesce(g.calendar, $4::jsonb ->> g.local_rules, $4::jsonb ->> g.forum) = ANY($2::text[])
        OR g.forum = ANY($3::text[]) OR g.local_rules = ANY($3::text[]))
   AND (EXISTS (SELECT FROM deadline d WHERE d.alliance_id = g.alliance_id AND d.case_id = g.case_id AND d.proceeding_id = g.id
          AND d.status IN ('proposed', 'confirmed')
          AND least(d.counted_from, d.due, d.safe, (d.computed->>'due')::date) <= $6::date + ${String(marginDays)}
          AND greatest(d.counted_from, d.due, (d.computed->>'due')::date) >= $5::date - ${String(marginDays)})
     OR EXISTS (SELECT FROM event e WHERE e.alliance_id = g.alliance_id AND e.proceeding_id = g.id AND e.status = 'current'
          AND e.not_computed <> '[]'::jsonb AND e.happened_on <= $6::date + ${String(marginDays)}
          AND e.happened_on >= $5::date - interval '${oldestUncomputed}'))`;

/**
 * Cases before a forum (`$2`) with open dates whose period touches days (`$3` to `$4`), or dates that could not be computed of an event
 * before their end: what stood still may end long after.
 */
const byForum = `
  JOIN proceeding g ON g.alliance_id = c.alliance_id AND g.case_id = c.id AND g.forum = $2
   AND (EXISTS (SELECT FROM deadline d WHERE d.alliance_id = g.alliance_id AND d.case_id = g.case_id AND d.proceeding_id = g.id
          AND d.status IN ('proposed', 'confirmed') AND least(d.counted_from, d.due) <= $4::date
          AND greatest(d.counted_from, d.due, (d.computed->>'due')::date) >= $3::date - ${String(marginDays)})
     OR EXISTS (SELECT FROM event e WHERE e.alliance_id = g.alliance_id AND e.proceeding_id = g.id AND e.status = 'current'
          AND e.not_computed <> '[]'::jsonb AND e.happened_on <= $4::date
          AND e.happened_on >= $3::date - interval '${oldestUncomputed}'))`;

/** Cases with open dates worked out by another edition (`$3`) of a pack (`$2`). */
const byEdition = `
  JOIN deadline d ON d.alliance_id = c.alliance_id AND d.case_id = c.id AND d.status IN ('proposed', 'confirmed')
   AND d.pack_id = $2 AND d.pack_version <> $3`;

/** What would move and what was decided of it: every row of it. */
@Injectable()
export class ImpactsStore {
  /** Writes one with its cases, none of which is worked out yet. Null where the same cause turned so before: it was looked at then. */
  async raise(tx: Tx, impact: Impact, caseIds: readonly string[]): Promise<string | null> {
    const { allianceId } = tx.caller;
    const [written] = await insertRows(
      tx,
      ImpactRow,
      { ...impact, allianceId },
      { onConflict: 'nothing', returning: ['id'] },
    );
    if (written === undefined) return null;
    const cases = caseIds.map((caseId) => ({
      id: newId(),
      allianceId,
      impactId: impact.id,
      caseId,
      status: 'computing' as const,
    }));
    await insertRows(tx, ImpactCaseRow, cases);
    return written.id;
  }

  /** The open cases whose dates may hang on days of a calendar: more than move, never fewer. */
  concernedByDays(
    tx: Tx,
    calendarId: string,
    added: 'year' | 'closure',
    days: { readonly from: CalendarDate; readonly until: CalendarDate },
  ): Promise<readonly string[]> {
    const { calendars, forums } = countsBy(calendarId, added);
    return idsOf(tx, byCalendar, [calendars, forums, JSON.stringify(usualCalendars), days.from, days.until]);
  }

  /** The open cases whose dates a suspension of their forum may move: more than move, never fewer. */
  concernedBySuspension(
    tx: Tx,
    forum: string,
    days: { readonly from: CalendarDate; readonly until: CalendarDate },
  ): Promise<readonly string[]> {
    return idsOf(tx, byForum, [forum, days.from, days.until]);
  }

  /** The open cases with dates worked out by another edition of a pack. */
  concernedByEdition(tx: Tx, packId: string, version: string): Promise<readonly string[]> {
    return idsOf(tx, byEdition, [packId, version]);
  }

  /** The packs of which open dates were worked out by another edition than the one held here. */
  async olderEditions(tx: Tx): Promise<readonly string[]> {
    const rows = await tx.query<{ packId: string }>(
      `SELECT DISTINCT d.pack_id AS "packId" FROM deadline d
         JOIN jsonb_to_recordset($2::jsonb) AS held(id text, version text) ON held.id = d.pack_id AND held.version <> d.pack_version
        WHERE d.alliance_id = $1 AND d.status IN ('proposed', 'confirmed') ORDER BY 1`,
      [tx.caller.allianceId, JSON.stringify(packs.map(({ id, version }) => ({ id, version })))],
    );
    return rows.map(({ packId }) => packId);
  }

  async impact(tx: Tx, id: string): Promise<Impact> {
    const [row] = await tx.query<Impact>(
      `SELECT ${impactColumns} FROM impact i WHERE i.alliance_id = $1 AND i.id = $2`,
      [tx.caller.allianceId, id],
    );
    if (row === undefined) throw new NotFoundError();
    return row;
  }

  /** The same, where the caller sees a case it concerns; not found where they see none. */
  async seenImpact(tx: Tx, id: string): Promise<Impact> {
    const binds = new Binds();
    const [row] = await tx.query<Impact>(
      `SELECT ${impactColumns} FROM impact i
        WHERE i.alliance_id = ${binds.bind(tx.caller.allianceId)} AND i.id = ${binds.bind(id)} AND ${seenImpact(sightOfCaller(tx.caller), binds)}`,
      binds.values,
    );
    if (row === undefined) throw new NotFoundError();
    return row;
  }

  async computed(tx: Tx, id: string): Promise<void> {
    await updateRow(tx, ImpactRow, { id, allianceId: tx.caller.allianceId }, { computedAt: tx.now });
  }

  /** Takes the next cases of a status in hand, until commit; others' are left to them. */
  take(tx: Tx, impactId: string, status: ImpactCaseStatus, most: number): Promise<ImpactCase[]> {
    return tx.query<ImpactCase>(
      `SELECT k.case_id AS "caseId", k.status, k.decided_by AS "decidedBy" FROM impact_case k
        WHERE k.alliance_id = $1 AND k.impact_id = $2 AND k.status = $3 ORDER BY k.case_id LIMIT $4 FOR UPDATE SKIP LOCKED`,
      [tx.caller.allianceId, impactId, status, most],
    );
  }

  /** Whether a case of it stands so. */
  async has(tx: Tx, impactId: string, status: ImpactCaseStatus): Promise<boolean> {
    const [row] = await tx.query<{ is: boolean }>(
      `SELECT EXISTS (SELECT FROM impact_case k WHERE k.alliance_id = $1 AND k.impact_id = $2 AND k.status = $3) AS is`,
      [tx.caller.allianceId, impactId, status],
    );
    return row?.is ?? false;
  }

  /** The cases of it the caller sees, or the one named, that stand so, locked in one order. */
  seen(
    tx: Tx,
    impactId: string,
    {
      statuses,
      caseId,
    }: { readonly statuses: readonly ImpactCaseStatus[]; readonly caseId: string | undefined },
  ): Promise<ImpactCase[]> {
    const binds = new Binds();
    return tx.query<ImpactCase>(
      `SELECT k.case_id AS "caseId", k.status, k.decided_by AS "decidedBy" FROM impact_case k
        WHERE k.alliance_id = ${binds.bind(tx.caller.allianceId)} AND k.impact_id = ${binds.bind(impactId)}
          AND k.status = ANY(${binds.bind(statuses)}) AND ${visibleCase(sightOfCaller(tx.caller), 'k.case_id', binds)}
          ${caseId === undefined ? '' : `AND k.case_id = ${binds.bind(caseId)}`}
        ORDER BY k.case_id FOR UPDATE`,
      binds.values,
    );
  }

  /** Moves some cases on, in one statement. */
  async step(
    tx: Tx,
    impactId: string,
    caseIds: readonly string[],
    { status, decidedBy = null, decidedAt = null, reason = null, appliedAt = null }: ImpactCaseStep,
  ): Promise<void> {
    if (caseIds.length === 0) return;
    await tx.query(
      `UPDATE impact_case SET status = $4, decided_by = $5, decided_at = $6, reason = $7, applied_at = $8
        WHERE alliance_id = $1 AND impact_id = $2 AND case_id = ANY($3::uuid[])`,
      [tx.caller.allianceId, impactId, caseIds, status, decidedBy, decidedAt, reason, appliedAt],
    );
  }

  /** A case was applied: who accepted it stays. */
  async applied(tx: Tx, impactId: string, caseId: string, at: Instant): Promise<void> {
    const key = { allianceId: tx.caller.allianceId, impactId, caseId };
    await updateRow(tx, ImpactCaseRow, key, { status: 'applied', appliedAt: at });
  }

  /** What is listed of a case. */
  lines(tx: Tx, impactId: string, caseId: string): Promise<ImpactLine[]> {
    return tx.query<ImpactLine>(
      `SELECT ${columnsOf(ImpactLineRow, 'l', ['allianceId', 'impactId', 'id', 'caseId'])} FROM impact_line l
        WHERE l.alliance_id = $1 AND l.impact_id = $2 AND l.case_id = $3`,
      [tx.caller.allianceId, impactId, caseId],
    );
  }

  /** Lists what would move in some cases, in one statement; what was listed of them before is taken away where `anew`. */
  async list(
    tx: Tx,
    impactId: string,
    lines: readonly (ImpactLine & { readonly caseId: string })[],
    anew?: string,
  ): Promise<void> {
    const { allianceId } = tx.caller;
    if (anew !== undefined) {
      await tx.query('DELETE FROM impact_line WHERE alliance_id = $1 AND impact_id = $2 AND case_id = $3', [
        allianceId,
        impactId,
        anew,
      ]);
    }
    await insertRows(
      tx,
      ImpactLineRow,
      lines.map((line) => ({ ...line, id: newId(), allianceId, impactId })),
    );
  }
}

async function idsOf(tx: Tx, join: string, values: readonly unknown[]): Promise<readonly string[]> {
  const rows = await tx.query<{ id: string }>(
    `SELECT DISTINCT c.id FROM case_file c ${join} WHERE c.alliance_id = $1 AND c.closed_on IS NULL ORDER BY c.id`,
    [tx.caller.allianceId, ...values],
  );
  return rows.map(({ id }) => id);
}
