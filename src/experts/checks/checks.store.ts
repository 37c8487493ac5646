import { Injectable } from '@nestjs/common';
import {
  Binds,
  columnsOf,
  insertRows,
  limitTo,
  namesJson,
  newId,
  NotFoundError,
  type Tx,
  updateRow,
} from '../../platform/index.js';
import type { Bilingual, CalendarDate } from '../../kernel/index.js';
import { type CheckStatus, openToRecheck } from '../domain/checks/check-life.js';
import type { ConflictCheck } from '../domain/checks/check.js';
import type { Hold } from '../domain/checks/hold.js';
import type { KeptHit, RunVerdict } from '../domain/checks/runs.js';
import { CheckMemberRow, ConflictCheckRow, ConflictHitRow, ConflictRunRow } from './check.entity.js';
import { decidesChecks, inTeam, ofOneself, seenCheck } from './seen-checks.js';

/** A check as it is kept. */
export interface StoredCheck extends ConflictCheck {
  readonly searchedAt: ConflictCheck['requestedAt'] | null;
}

/** A check in a list, with how much of it whoever acts sees. */
export interface ListedCheck extends StoredCheck {
  readonly isTeam: boolean;
  /** Whoever acts is the expert: of the case they see what was sent, and nothing else. */
  readonly isOneself: boolean;
}

/** Which checks to list. */
export interface ChecksWish {
  readonly id?: string;
  readonly caseId?: string | undefined;
  readonly expertId?: string | undefined;
  readonly status?: CheckStatus | undefined;
  readonly before?: string | undefined;
  readonly limit: number;
}

/** The last search of a check, with what it found. */
export interface LastRun {
  readonly checkId: string;
  readonly no: number;
  readonly at: StoredCheck['requestedAt'];
  readonly trigger: string;
  readonly on: CalendarDate;
  readonly inputsHash: string;
  readonly verdict: RunVerdict;
  readonly hits: readonly KeptHit[];
}

const columns = `${columnsOf(ConflictCheckRow, 'k', ['allianceId'])},
  (SELECT kx.person_id FROM expert kx WHERE kx.alliance_id = k.alliance_id AND kx.id = k.expert_id) AS "expertPersonId",
  ARRAY(SELECT m.person_id FROM conflict_check_member m WHERE m.alliance_id = k.alliance_id AND m.check_id = k.id
         ORDER BY m.named_at, m.person_id) AS "memberOfTeamIds"`;

const hitsOf = `(SELECT coalesce(jsonb_agg(jsonb_build_object('key', h.key, 'rule', h.rule, 'verdict', h.verdict, 'path', h.path, 'since', h.since,
    'because', jsonb_build_object('en', h.because_en, 'zh', h.because_zh)) ORDER BY h.verdict, h.key), '[]')
  FROM conflict_check_hit h WHERE h.alliance_id = r.alliance_id AND h.check_id = r.check_id AND h.no = r.no) AS hits`;

/** Conflict checks and their searches as rows. */
@Injectable()
export class ChecksStore {
  async insert(tx: Tx, check: ConflictCheck): Promise<void> {
    const { expertPersonId: _expert, memberOfTeamIds, ...row } = check;
    await insertRows(tx, ConflictCheckRow, { ...row, allianceId: tx.caller.allianceId });
    await this.name(tx, check.id, memberOfTeamIds);
  }

  async save(
    tx: Tx,
    { expertPersonId: _expert, memberOfTeamIds: _team, ...check }: ConflictCheck,
  ): Promise<void> {
    await updateRow(tx, ConflictCheckRow, { id: check.id, allianceId: tx.caller.allianceId }, check);
  }

  /** Names people to a team; who was named stays named. */
  async name(tx: Tx, checkId: string, personIds: readonly string[]): Promise<void> {
    const { allianceId, personId } = tx.caller;
    if (personId === null) throw new Error('The system names nobody to a team');
    const named = { allianceId, checkId, namedBy: personId, namedAt: tx.now };
    await insertRows(
      tx,
      CheckMemberRow,
      personIds.map((one) => ({ ...named, personId: one })),
      { onConflict: 'nothing' },
    );
  }

  /** Locks an expert until commit: of two who send names at once, the later sees the earlier's hold. Whether they may is asked before. */
  async lockExpert(tx: Tx, expertId: string): Promise<void> {
    await tx.query('SELECT FROM expert WHERE alliance_id = $1 AND id = $2 FOR UPDATE', [
      tx.caller.allianceId,
      expertId,
    ]);
  }

  /** One whoever acts may know of, as they see it. Not found where there is none such. */
  async seen(tx: Tx, id: string): Promise<ListedCheck> {
    const [found] = await this.list(tx, { id, limit: 1 });
    if (found === undefined) throw new NotFoundError();
    return found;
  }

  /** One, whoever acts, locked until commit: whether they may know of it is asked before. */
  async lock(tx: Tx, id: string): Promise<StoredCheck> {
    const [found] = await tx.query<StoredCheck>(
      `SELECT ${columns} FROM conflict_check k WHERE k.alliance_id = $1 AND k.id = $2 FOR UPDATE OF k`,
      [tx.caller.allianceId, id],
    );
    if (found === undefined) throw new NotFoundError();
    return found;
  }

  /** Those whoever acts may know of, the newest first; one more than `limit` where there are more. One query. */
  list(tx: Tx, { id, caseId, expertId, status, before, limit }: ChecksWish): Promise<ListedCheck[]> {
    const binds = new Binds();
    const { bind } = binds;
    const where = [
      `k.alliance_id = ${bind(tx.caller.allianceId)}`,
      seenCheck(tx, 'k', binds),
      ...(id === undefined ? [] : [`k.id = ${bind(id)}`]),
      ...(caseId === undefined ? [] : [`k.case_id = ${bind(caseId)}`, `NOT ${ofOneself(tx, 'k', binds)}`]),
      ...(expertId === undefined ? [] : [`k.expert_id = ${bind(expertId)}`]),
      ...(status === undefined ? [] : [`k.status = ${bind(status)}`, `NOT ${ofOneself(tx, 'k', binds)}`]),
      ...(before === undefined ? [] : [`k.id < ${bind(before)}`]),
    ];
    return tx.query<ListedCheck>(
      `SELECT ${columns}, ${inTeam(tx, 'k', binds)} AS "isTeam", ${ofOneself(tx, 'k', binds)} AS "isOneself"
         FROM conflict_check k WHERE ${where.join(' AND ')} ORDER BY k.id DESC ${limitTo(id === undefined ? limit + 1 : limit)}`,
      binds.values,
    );
  }

  /** Some checks, whoever acts. */
  some(tx: Tx, ids: readonly string[]): Promise<StoredCheck[]> {
    return tx.query<StoredCheck>(
      `SELECT ${columns} FROM conflict_check k WHERE k.alliance_id = $1 AND k.id = ANY($2::uuid[]) ORDER BY k.id`,
      [tx.caller.allianceId, ids],
    );
  }

  /** The ids of those that are searched again: all of the alliance, or of an expert or a case; after one of them, in their order. */
  async openIds(
    tx: Tx,
    of: { readonly expertId?: string; readonly caseId?: string },
    after: string | null,
    atMost: number,
  ): Promise<readonly string[]> {
    const rows = await tx.query<{ id: string }>(
      `SELECT k.id FROM conflict_check k WHERE k.alliance_id = $1 AND k.status = ANY($2)
          AND ($3::uuid IS NULL OR k.expert_id = $3) AND ($4::uuid IS NULL OR k.case_id = $4) AND ($5::uuid IS NULL OR k.id > $5)
        ORDER BY k.id ${limitTo(atMost)}`,
      [tx.caller.allianceId, openToRecheck, of.expertId ?? null, of.caseId ?? null, after],
    );
    return rows.map(({ id }) => id);
  }

  /** What some experts are called, by id. */
  async expertNames(tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, Bilingual>> {
    const rows = await tx.query<{ id: string; name: Bilingual }>(
      `SELECT x.id, ${namesJson('x')} AS name FROM expert x WHERE x.alliance_id = $1 AND x.id = ANY($2::uuid[])`,
      [tx.caller.allianceId, ids],
    );
    return new Map(rows.map(({ id, name }) => [id, name]));
  }

  /** Holds of an expert by other checks than one. */
  holdsOf(tx: Tx, expertId: string, but: string | null): Promise<Hold[]> {
    return tx.query<Hold>(
      `SELECT k.held_until AS until,
              ARRAY(SELECT k.requested_by UNION SELECT m.person_id FROM conflict_check_member m
                     WHERE m.alliance_id = k.alliance_id AND m.check_id = k.id) AS "teamIds"
         FROM conflict_check k WHERE k.alliance_id = $1 AND k.expert_id = $2 AND k.id IS DISTINCT FROM $3::uuid AND k.held_until > $4`,
      [tx.caller.allianceId, expertId, but, tx.now],
    );
  }

  /** In which cases an expert is checked, or how in one: whether a check waits there to be decided anew, and whether one is decided for them. */
  standOf(
    tx: Tx,
    expertId: string,
    caseId: string | null,
  ): Promise<{ readonly caseId: string; readonly waits: boolean; readonly serves: boolean }[]> {
    return tx.query(
      `SELECT k.case_id AS "caseId", bool_or(k.status = 'recheck') AS waits, bool_or(k.status IN ('clear', 'waived')) AS serves
         FROM conflict_check k WHERE k.alliance_id = $1 AND k.expert_id = $2 AND ($3::uuid IS NULL OR k.case_id = $3)
        GROUP BY k.case_id ORDER BY k.case_id`,
      [tx.caller.allianceId, expertId, caseId],
    );
  }

  /** The account of an expert; null where they have none. */
  async accountOf(tx: Tx, expertId: string): Promise<string | null> {
    const [row] = await tx.query<{ personId: string | null }>(
      'SELECT person_id AS "personId" FROM expert WHERE alliance_id = $1 AND id = $2',
      [tx.caller.allianceId, expertId],
    );
    return row?.personId ?? null;
  }

  /** Where some experts are cleared, though it is asked anew: for which members, in which cases, since when. For the other side, they are taken. */
  takenBy(
    tx: Tx,
    expertIds: readonly string[],
  ): Promise<Pick<StoredCheck, 'expertId' | 'caseId' | 'memberIds' | 'classes' | 'clearedOn'>[]> {
    return tx.query(
      `SELECT k.expert_id AS "expertId", k.case_id AS "caseId", k.member_ids AS "memberIds", k.classes, k.cleared_on AS "clearedOn"
         FROM conflict_check k WHERE k.alliance_id = $1 AND k.expert_id = ANY($2::uuid[])
          AND k.cleared_on IS NOT NULL ORDER BY k.id`,
      [tx.caller.allianceId, expertIds],
    );
  }

  /** The last search of each of some checks that was searched, by its id. */
  async lastRuns(tx: Tx, checkIds: readonly string[]): Promise<ReadonlyMap<string, LastRun>> {
    if (checkIds.length === 0) return new Map();
    const rows = await tx.query<LastRun>(
      `SELECT ${columnsOf(ConflictRunRow, 'r', ['allianceId'])}, ${hitsOf}
         FROM unnest($2::uuid[]) AS asked(id)
         CROSS JOIN LATERAL (SELECT * FROM conflict_check_run l WHERE l.alliance_id = $1 AND l.check_id = asked.id
                              ORDER BY l.no DESC LIMIT 1) r`,
      [tx.caller.allianceId, checkIds],
    );
    return new Map(rows.map((run) => [run.checkId, run]));
  }

  /** Keeps a search with what it found. */
  async keepRun(tx: Tx, { hits, ...run }: LastRun): Promise<void> {
    const { allianceId } = tx.caller;
    await insertRows(tx, ConflictRunRow, { ...run, allianceId });
    await insertRows(
      tx,
      ConflictHitRow,
      hits.map(({ key, rule, verdict, path, since, because }) => ({
        allianceId,
        checkId: run.checkId,
        no: run.no,
        key,
        rule,
        verdict,
        path,
        since,
        becauseEn: because.en,
        becauseZh: because.zh,
      })),
    );
  }

  /** That some were searched now, whether or not anything was found. */
  async searched(tx: Tx, ids: readonly string[]): Promise<void> {
    await tx.query(
      'UPDATE conflict_check SET searched_at = $3 WHERE alliance_id = $1 AND id = ANY($2::uuid[])',
      [tx.caller.allianceId, ids, tx.now],
    );
  }
}

/** A check nobody has asked for yet. */
export const freshCheck = (
  tx: Tx,
  said: Pick<
    ConflictCheck,
    | 'expertId'
    | 'caseId'
    | 'groupId'
    | 'memberIds'
    | 'classes'
    | 'requestedBy'
    | 'memberOfTeamIds'
    | 'expertPersonId'
  >,
): ConflictCheck => ({
  ...said,
  id: newId(),
  status: 'requested',
  requestedAt: tx.now,
  sheet: null,
  sentAt: null,
  heldUntil: null,
  declaredAt: null,
  declaredBy: null,
  declaration: null,
  decidedOn: null,
  clearedOn: null,
  decidedAt: null,
  decidedBy: null,
  reason: null,
  version: 1,
});

/** Whether somebody who sees a check sees the whole of it. */
export const seesWhole = (
  tx: Tx,
  { isTeam, isOneself }: Pick<ListedCheck, 'isTeam' | 'isOneself'>,
): boolean => !isOneself && (isTeam || decidesChecks(tx.caller) || tx.caller.kind === 'system');

/** Whether whoever acts leads a check they know of: they asked for it, and are of its team yet. */
export const leads = (
  { caller }: Pick<Tx, 'caller'>,
  { requestedBy, isTeam }: Pick<ListedCheck, 'requestedBy' | 'isTeam'>,
): boolean => isTeam && requestedBy === caller.personId;
