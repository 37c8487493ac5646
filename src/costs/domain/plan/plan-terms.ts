import type { CalendarDate } from '../../../kernel/index.js';
import type { CostPlan } from './cost-plan.js';

/** What a version of a plan says: how costs are shared, and by which rules they are approved, called and carried. */
export interface PlanTerms {
  readonly effectiveFrom: CalendarDate;
  readonly tree: CostPlan;
  /** What may be spent in each pool in all, in minor units, by its key. */
  readonly approved: Readonly<Record<string, bigint>>;
  /** Whether members are told by name who is late and for whom they carry. */
  readonly namesTold: boolean;
  /** A cost above it takes two approvals. In minor units. */
  readonly secondApprovalMinor: bigint;
  /** The most a member carries for another that is in default, as a percentage of its own line. */
  readonly capPercent: string;
  /** A year. */
  readonly defaultInterestPercent: string;
  readonly cureDays: number;
  /** From the issue of a call until it is due. */
  readonly paymentDays: number;
  /** A payment that is short by no more than this is one in full. In minor units. */
  readonly toleranceMinor: bigint;
  /** What each member has committed to pay in all, in minor units; null where nothing was. */
  readonly commitmentMinor: bigint | null;
  readonly note: string | null;
}
