import type { Bilingual, CalendarDate } from '../../kernel/index.js';

/** What a rule found. */
export type ConflictRule =
  | 'employment'
  | 'directorship'
  | 'engagement'
  | 'equity'
  | 'family'
  | 'academic'
  | 'standards'
  | 'past_post'
  | 'testimony'
  | 'contrary'
  | 'nda'
  | 'inventor'
  | 'name'
  | 'co_member'
  | 'both_sides'
  | 'confided'
  | 'mediator'
  | 'other_tie';

/**
 * What was found. `path`: from the firm the candidate is tied to, tie by tie, to the adverse firm; of a patent of one's own, its
 * number; empty where a rule tells of no firm. `since`: the day on which the candidate's own tie began.
 */
export interface ConflictFound {
  readonly rule: ConflictRule;
  readonly verdict: 'waivable' | 'blocked';
  readonly path: readonly string[];
  readonly since: CalendarDate | null;
  readonly because: Bilingual;
}

/** The worst of what was found decides. */
export interface ConflictAnswer {
  readonly verdict: 'clear' | 'waivable' | 'blocked';
  /** The gravest first. */
  readonly hits: readonly ConflictFound[];
}

/** What was found, the gravest first, and what it comes to. */
export function answerOf(found: readonly ConflictFound[]): ConflictAnswer {
  const hits = found.toSorted((a, b) => a.verdict.localeCompare(b.verdict));
  return { verdict: hits[0]?.verdict ?? 'clear', hits };
}
