import type { Thing } from './things.js';

const things = (kind: string, list: Readonly<Record<string, Omit<Thing, 'kind' | 'key'>>>) =>
  Object.entries(list).map(([key, rest]): Thing => ({ kind, key, ...rest }));

/** Versions of the plans of groups: those that hold, and one of A's group that is a draft. */
export const plans: readonly Thing[] = things('cost plan', {
  'of the group of A': { place: 'joint', marks: ['first'] },
  'of the group of A, drafted': { place: 'joint', marks: ['first', 'drafted'] },
  'of the group of C': { place: 'joint', marks: ['second'] },
  "another alliance's": { place: 'abroad' },
});

/** What members of A's group declared: A's and W's were attested, B's waits for the accountant. */
export const declarations: readonly Thing[] = things('weight declaration', {
  'of A': { place: 'joint', firm: 'own', marks: ['first', 'attested'] },
  'of B': { place: 'joint', firm: 'fellow', marks: ['first', 'declared'] },
  'of W': { place: 'joint', firm: 'shunned', marks: ['first', 'attested'] },
});

/** Runs: that of A's group was approved, and A, B and W bear it, whose amounts nobody finds by taking their own from the sum; that of C's group waits for approval. */
export const allocationRuns: readonly Thing[] = things('allocation run', {
  'of the group of A': { place: 'joint', marks: ['first', 'approved'] },
  'of the group of C': { place: 'joint', marks: ['second', 'proposed'] },
});
