import type { Thing } from './things.js';

const inFirst = (kind: string, key: string, more: Omit<Thing, 'kind' | 'key' | 'place'> = {}): Thing => ({
  kind,
  key,
  place: 'joint',
  marks: ['first'],
  ...more,
});

/** What is settled with single members of A's group, each thing of one firm. */
export const quotes: readonly Thing[] = [inFirst('buy-in quote', 'of K', { firm: 'candidate' })];
export const exitStatements: readonly Thing[] = [inFirst('exit statement', 'of E', { firm: 'leaver' })];
export const refunds: readonly Thing[] = [inFirst('refund', 'of S', { firm: 'debtor' })];
export const dues: readonly Thing[] = [inFirst('member due', 'of B', { firm: 'fellow' })];

/** True-ups of A's group: one that was posted, and a draft. */
export const trueUps: readonly Thing[] = [
  inFirst('true-up', 'posted', { marks: ['first', 'posted'] }),
  inFirst('true-up', 'drafted', { marks: ['first', 'drafted'] }),
];
/** Money that came back to A's group, whose distribution waits for approval. */
export const recoveries: readonly Thing[] = [inFirst('recovery', 'proposed')];
/** A sum for which A and B settle, to be signed. */
export const settlementSums: readonly Thing[] = [inFirst('settlement sum', 'of A and B')];
