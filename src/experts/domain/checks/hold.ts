import { type Instant, type Objection, refuse } from '../../../kernel/index.js';

/** How long nobody else may send names to an expert to whom somebody sent some. */
export const holdHours = 72;

/** The last moment of a hold that begins now. */
export const heldUntil = (now: Instant): Instant =>
  new Date(Date.parse(now) + holdHours * 3_600_000).toISOString() as Instant;

/** An expert held by a check of a team. */
export interface Hold {
  readonly until: Instant;
  /** Who asked for the check, and whom they named to its team. */
  readonly teamIds: readonly string[];
}

/** Whether some hold of an expert stands against what somebody else's team wants of the same expert. */
export const isHeldByOthers = (holds: readonly Hold[], by: string | null, now: Instant): boolean =>
  holds.some(({ until, teamIds }) => now < until && (by === null || !teamIds.includes(by)));

/** What another team is told: that they have to wait, of nothing and nobody else. */
export const expertHeld = refuse(
  'check.expert_held',
  'This expert is being asked by somebody else just now; try again in three days.',
  '该专家目前正由他方征询，请于三日后再试。',
);

/** What a hold of somebody else's says to an action that begins one. */
export const holdObjection = (holds: readonly Hold[], by: string | null, now: Instant): Objection =>
  isHeldByOthers(holds, by, now) ? expertHeld : undefined;
