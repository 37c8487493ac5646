import { Injectable } from '@nestjs/common';
import type { CalendarDate, Instant } from '../../kernel/index.js';
import {
  columnsOf,
  insertRows,
  type Json,
  type KeptNames,
  NotFoundError,
  type Tx,
  updateRow,
} from '../../platform/index.js';
import type { CostPlan } from '../domain/plan/cost-plan.js';
import type { PlanStatus } from '../domain/plan/plan-life.js';
import type { PlanTerms } from '../domain/plan/plan-terms.js';
import { CostPlanCertificateRow, CostPlanRow } from './plan.entity.js';

/** A version of a group's plan, with what became of it. */
export interface PlanVersion {
  readonly id: string;
  readonly groupId: string;
  readonly caseId: string;
  /** The fund its costs are borne by; null until it was approved. */
  readonly fundId: string | null;
  readonly no: number;
  readonly status: PlanStatus;
  readonly terms: PlanTerms;
  readonly madeBy: string;
  readonly madeAt: Instant;
  readonly proposedBy: string | null;
  readonly decidedAt: Instant | null;
  readonly endReason: string | null;
  /** What it would have come to, where that was asked before it was decided. */
  readonly whatIf: FrozenWhatIf | null;
  readonly version: number;
}

/** An amount of a pool of a plan on a day, and the root of the certificate of what that would come to. */
export interface FrozenWhatIf {
  readonly poolKey: string;
  readonly minor: bigint;
  readonly on: CalendarDate;
  readonly root: string;
}

/** The certificate of what a plan would come to, sealed: the whole, and each member's own. */
interface SealedCertificate {
  readonly root: string;
  readonly whole: Buffer;
  readonly keyId: string;
  readonly own: readonly { readonly memberId: string; readonly sealed: Buffer }[];
}

type Kept = Omit<CostPlanRow, 'allianceId' | 'sealed'>;

const read = `SELECT ${columnsOf(CostPlanRow, 'p', ['allianceId'])} FROM cost_plan p WHERE p.alliance_id = $1`;

/** Versions of plans as rows. */
@Injectable()
export class PlansStore {
  /** One version, as it stands. */
  async find(tx: Tx, id: string): Promise<PlanVersion | undefined> {
    const [row] = await tx.query<Kept>(`${read} AND p.id = $2`, [tx.caller.allianceId, id]);
    return row && toVersion(row);
  }

  /** The same, locked until commit after its group, so that versions of a group are approved one after another. */
  async lock(tx: Tx, id: string): Promise<PlanVersion | undefined> {
    const known = await this.find(tx, id);
    if (known === undefined) return undefined;
    await this.lockGroup(tx, known.groupId);
    const [row] = await tx.query<Kept>(`${read} AND p.id = $2 FOR UPDATE`, [tx.caller.allianceId, id]);
    return row && toVersion(row);
  }

  /** Has whoever changes the plan of a group wait for whoever does so already. */
  async lockGroup(tx: Tx, groupId: string): Promise<void> {
    await tx.query(`SELECT pg_advisory_xact_lock(hashtext('cost plan'), hashtext($1))`, [groupId]);
  }

  /** Every version of a group, the newest first. */
  async ofGroup(tx: Tx, groupId: string): Promise<readonly PlanVersion[]> {
    const rows = await tx.query<Kept>(`${read} AND p.group_id = $2 ORDER BY p.no DESC`, [
      tx.caller.allianceId,
      groupId,
    ]);
    return rows.map(toVersion);
  }

  /** Writes a draft under the next number of its group; the group is locked. */
  async insert(
    tx: Tx,
    { id, groupId, caseId, terms }: Pick<PlanVersion, 'id' | 'groupId' | 'caseId' | 'terms'>,
  ): Promise<void> {
    const { allianceId, personId } = tx.caller;
    if (personId === null) throw new Error('A plan is drafted by somebody');
    const [next] = await tx.query<{ no: number }>(
      'SELECT coalesce(max(no), 0) + 1 AS no FROM cost_plan WHERE alliance_id = $1 AND group_id = $2',
      [allianceId, groupId],
    );
    await insertRows(tx, CostPlanRow, {
      id,
      allianceId,
      groupId,
      caseId,
      no: next?.no ?? 1,
      status: 'draft',
      ...toColumns(terms),
      madeBy: personId,
      madeAt: tx.now,
      version: 1,
    });
  }

  /** Writes what a version says and where it stands, as its next version. */
  async save(tx: Tx, { id, version, ...plan }: PlanVersion): Promise<void> {
    const { status, fundId, proposedBy, decidedAt, endReason, terms } = plan;
    await updateRow(
      tx,
      CostPlanRow,
      { allianceId: tx.caller.allianceId, id },
      {
        status,
        fundId,
        proposedBy,
        decidedAt,
        endReason,
        ...toColumns(terms),
        version: version + 1,
      },
    );
  }

  /** Keeps what a draft would come to, with its certificates; or that nothing is asked of it any more. */
  async freeze(
    tx: Tx,
    planId: string,
    frozen: { readonly asked: Omit<FrozenWhatIf, 'root'>; readonly certified: SealedCertificate } | null,
  ): Promise<void> {
    const { allianceId } = tx.caller;
    const none = { whatIf: null, root: null, sealed: null, keyId: null };
    if (frozen === null) {
      await updateRow(tx, CostPlanRow, { allianceId, id: planId }, none);
      return;
    }
    const { poolKey, minor, on } = frozen.asked;
    const { root, whole, keyId, own } = frozen.certified;
    const whatIf = { pool: poolKey, minor: minor.toString(), on };
    await updateRow(tx, CostPlanRow, { allianceId, id: planId }, { whatIf, root, sealed: whole, keyId });
    await insertRows(
      tx,
      CostPlanCertificateRow,
      own.map((one) => ({ allianceId, planId, root, keyId, ...one })),
      { onConflict: 'nothing' },
    );
  }

  /** The whole certificate of what a version would come to, sealed; undefined where nothing was asked of it. */
  async sealedWhole(tx: Tx, id: string): Promise<Buffer | undefined> {
    const [row] = await tx.query<{ sealed: Buffer | null }>(
      'SELECT sealed FROM cost_plan WHERE alliance_id = $1 AND id = $2',
      [tx.caller.allianceId, id],
    );
    return row?.sealed ?? undefined;
  }

  /** Members' own certificates of it, sealed: of those of some members that would bear anything. */
  sealedOwn(
    tx: Tx,
    { id, whatIf }: Pick<PlanVersion, 'id' | 'whatIf'>,
    memberIds: readonly string[],
  ): Promise<readonly { readonly memberId: string; readonly keyId: string; readonly sealed: Buffer }[]> {
    return tx.query(
      `SELECT member_id AS "memberId", key_id AS "keyId", sealed FROM cost_plan_certificate
        WHERE alliance_id = $1 AND plan_id = $2 AND member_id = ANY($3::uuid[]) AND root = $4 ORDER BY member_id`,
      [tx.caller.allianceId, id, memberIds, whatIf?.root ?? ''],
    );
  }

  /** What holds in a group already: the days from which approved versions hold, and the last day of service whose costs were shared. */
  async takenIn(
    tx: Tx,
    groupId: string,
  ): Promise<{ readonly takenDays: readonly CalendarDate[]; readonly sharedUntil: CalendarDate | null }> {
    const [held] = await tx.query<{ takenDays: CalendarDate[]; sharedUntil: CalendarDate | null }>(
      `SELECT ARRAY(SELECT p.effective_from::text FROM cost_plan p
                     WHERE p.alliance_id = $1 AND p.group_id = $2 AND p.status = 'approved') AS "takenDays",
              (SELECT max(c.service_on) FROM allocation_run r
                 JOIN allocation_cost c ON c.alliance_id = r.alliance_id AND c.run_id = r.id
                WHERE r.alliance_id = $1 AND r.group_id = $2 AND r.status = 'approved') AS "sharedUntil"`,
      [tx.caller.allianceId, groupId],
    );
    return held ?? { takenDays: [], sharedUntil: null };
  }

  /** What a group is called. */
  async groupNames(tx: Tx, groupId: string): Promise<KeptNames> {
    const [row] = await tx.query<KeptNames>(
      'SELECT name_en AS "nameEn", name_zh AS "nameZh" FROM joint_group WHERE alliance_id = $1 AND id = $2',
      [tx.caller.allianceId, groupId],
    );
    return found(row);
  }

  /** The members that are or were in a group, or may come in: whom a plan may name. */
  async membersOf(tx: Tx, groupId: string): Promise<ReadonlySet<string>> {
    const rows = await tx.query<{ id: string }>(
      'SELECT DISTINCT member_id AS id FROM group_membership WHERE alliance_id = $1 AND group_id = $2',
      [tx.caller.allianceId, groupId],
    );
    return new Set(rows.map(({ id }) => id));
  }

  /** The patents asserted in a case, each with its number. */
  async patentsOf(tx: Tx, caseId: string): Promise<ReadonlyMap<string, string>> {
    const rows = await tx.query<{ id: string; number: string }>(
      'SELECT id, number FROM asserted_patent WHERE alliance_id = $1 AND case_id = $2 ORDER BY number, id',
      [tx.caller.allianceId, caseId],
    );
    return new Map(rows.map(({ id, number }) => [id, number]));
  }
}

/** Not found where there is none. */
export function found<T>(one: T | undefined): T {
  if (one === undefined) throw new NotFoundError();
  return one;
}

const toVersion = (row: Kept): PlanVersion => ({
  id: row.id,
  groupId: row.groupId,
  caseId: row.caseId,
  fundId: row.fundId,
  no: row.no,
  status: row.status,
  terms: termsOf(row),
  madeBy: row.madeBy,
  madeAt: row.madeAt,
  proposedBy: row.proposedBy,
  decidedAt: row.decidedAt,
  endReason: row.endReason,
  whatIf:
    row.whatIf === null || row.root === null
      ? null
      : {
          poolKey: row.whatIf.pool,
          minor: BigInt(row.whatIf.minor),
          on: row.whatIf.on,
          root: row.root,
        },
  version: row.version,
});

/** What a row says; it was read by `parsePlan` when it was written. */
const termsOf = (row: Kept): PlanTerms => ({
  effectiveFrom: row.effectiveFrom,
  tree: row.tree as unknown as CostPlan,
  approved: Object.fromEntries(
    Object.entries(row.approved).map(([key, minor]) => [key, BigInt(minor)] as const),
  ),
  namesTold: row.namesTold,
  secondApprovalMinor: BigInt(row.secondApprovalMinor),
  capPercent: row.capPercent,
  defaultInterestPercent: row.defaultInterestPercent,
  cureDays: row.cureDays,
  paymentDays: row.paymentDays,
  toleranceMinor: BigInt(row.toleranceMinor),
  commitmentMinor: row.commitmentMinor === null ? null : BigInt(row.commitmentMinor),
  note: row.note,
});

/** What a plan says, as its columns keep it. */
export const toColumns = (terms: PlanTerms) => ({
  effectiveFrom: terms.effectiveFrom,
  currency: terms.tree.currency as string,
  tree: terms.tree as unknown as Json,
  approved: Object.fromEntries(
    Object.entries(terms.approved).map(([key, minor]) => [key, minor.toString()] as const),
  ),
  namesTold: terms.namesTold,
  secondApprovalMinor: terms.secondApprovalMinor.toString(),
  capPercent: terms.capPercent,
  defaultInterestPercent: terms.defaultInterestPercent,
  cureDays: terms.cureDays,
  paymentDays: terms.paymentDays,
  toleranceMinor: terms.toleranceMinor.toString(),
  commitmentMinor: terms.commitmentMinor?.toString() ?? null,
  note: terms.note,
});
