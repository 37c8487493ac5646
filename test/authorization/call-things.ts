import type { Thing } from './things.js';

const things = (
  kind: string,
  list: Readonly<Record<string, Omit<Thing, 'kind' | 'key'>>>,
): readonly Thing[] => Object.entries(list).map(([key, rest]) => ({ kind, key, ...rest }));

/** Calls on groups: one of A's that is out, and drafts; the marks are whose group, and where it stands. */
export const cashCalls = things('cash call', {
  'of the group of A, issued': { place: 'joint', marks: ['first', 'issued'] },
  'of the group of A, drafted': { place: 'joint', marks: ['first', 'drafted'] },
  'of the group of C, drafted': { place: 'joint', marks: ['second', 'drafted'] },
  "another alliance's, drafted": { place: 'abroad', marks: ['third', 'drafted'] },
});

/** What members of A's group are to pay of the one that is out, none of it late; E has left and pays until its notice has run. */
export const callLines = things('call line', {
  'of A': { place: 'joint', firm: 'own', marks: ['first'] },
  'of B': { place: 'joint', firm: 'fellow', marks: ['first'] },
  'of S': { place: 'joint', firm: 'debtor', marks: ['first'] },
  'of E': { place: 'joint', firm: 'leaver', marks: ['first'] },
});

/** Funds of groups, which members pay into. */
export const paidFunds = things('paid fund', {
  'of the group of A': { place: 'joint', marks: ['first'] },
  'of the group of C': { place: 'joint', marks: ['second'] },
  "another alliance's": { place: 'abroad', marks: ['third'] },
});

/** Money that came in: of one member, or of nobody known yet. */
export const payments = things('member payment', {
  'of A': { place: 'joint', firm: 'own', marks: ['first', 'matched'] },
  'of nobody known': { place: 'joint', marks: ['first'] },
  "another alliance's": { place: 'abroad', marks: ['third'] },
});
