import type { Thing } from './things.js';

/**
 * Experts of the pool; `of`: whoever proposed them, or, where they have an account, that; the marks are whether they were admitted, and
 * whether the account is theirs.
 */
export const experts: readonly Thing[] = (
  [
    ['admitted', { place: 'none', of: 'member_counsel · own', marks: ['admitted'] }],
    ['proposed', { place: 'none', of: 'outside_counsel · own', marks: ['proposed'] }],
    ['with an account', { place: 'none', of: 'expert · not cleared', marks: ['admitted', 'own'] }],
    ["another alliance's", { place: 'abroad', of: 'member_counsel · other alliance', marks: ['admitted'] }],
  ] as const
).map(([key, rest]) => ({ kind: 'expert', key, ...rest }));

/** An entry of each dossier that all may read who know of the expert, and one that is confidential. */
export const expertEntries: readonly Thing[] = experts.flatMap(({ key, marks = [], ...rest }) =>
  ['open', 'confidential'].map((sight) => ({
    ...rest,
    kind: 'expert entry',
    key: `of ${key}, ${sight}`,
    marks: [...marks, sight],
  })),
);

/** The pool as a whole, which an account stands in once; `of`: whose stands in it. */
export const pools: readonly Thing[] = [
  { kind: 'pool', key: 'of experts', place: 'none', of: 'expert · not cleared' },
];

/**
 * Conflict checks; `of`: the lead counsel who asked, `firm`: for whom. Each is of an expert of the world: A's of the one with an account,
 * sent and searched; B's of one without.
 */
export const conflictChecks: readonly Thing[] = (
  [
    ['asked for by A', { place: 'joint', firm: 'own', of: 'outside_counsel · own', marks: ['sent'] }],
    ['that engages', { place: 'joint', firm: 'own', of: 'outside_counsel · own', marks: ['sent'] }],
    ['asked for by B', { place: 'joint', firm: 'fellow', of: 'outside_counsel · same group' }],
  ] as const
).map(([key, rest]) => ({ kind: 'conflict check', key, ...rest }));

const ofA = { place: 'joint', firm: 'own', of: 'outside_counsel · own', marks: ['sent'] } as const;

/** The engagement of the expert with an account by A's lead counsel, under way and paid by A; `of`: the lead counsel. */
export const expertEngagements: readonly Thing[] = [{ kind: 'expert engagement', key: 'of A', ...ofA }];

/** Its budget, which A's own people decided on. */
export const expertBudgets: readonly Thing[] = [{ kind: 'expert budget', key: 'of A', ...ofA }];

/** Time that no statement bills, and a statement that waits. */
export const expertTimes: readonly Thing[] = [{ kind: 'expert time', key: 'of A', ...ofA }];
export const expertStatements: readonly Thing[] = [{ kind: 'expert statement', key: 'of A', ...ofA }];

/** A waiver of A's check that waits for its lead counsel alone. */
export const conflictWaivers: readonly Thing[] = [
  { kind: 'conflict waiver', key: 'of A', place: 'joint', of: 'outside_counsel · own' },
];

/** Contacts with experts for a case; `of`: who spoke. */
export const expertContacts: readonly Thing[] = [
  { kind: 'expert contact', key: 'of B', place: 'joint', of: 'outside_counsel · same group' },
];

/** Blind questions that were asked. */
export const conflictQuestions: readonly Thing[] = [
  { kind: 'conflict question', key: 'by B', place: 'joint', of: 'outside_counsel · same group' },
];
