import type { Thing } from './things.js';

/** Joint-defence groups; the mark is whose. */
export const groups: readonly Thing[] = [
  { kind: 'group', key: 'of A', place: 'joint', marks: ['first'] },
  { kind: 'group', key: 'of C', place: 'joint', marks: ['second'] },
  { kind: 'group', key: 'of another alliance', place: 'abroad' },
];

/** Memberships: of A's group but the last two. */
export const memberships: readonly Thing[] = [
  { kind: 'membership', key: 'own', place: 'joint', firm: 'own', marks: ['first', 'active'] },
  { kind: 'membership', key: 'fellow', place: 'joint', firm: 'fellow', marks: ['first', 'active'] },
  { kind: 'membership', key: 'debtor', place: 'joint', firm: 'debtor', marks: ['first', 'suspended'] },
  { kind: 'membership', key: 'leaver', place: 'joint', firm: 'leaver', marks: ['first', 'left'] },
  { kind: 'membership', key: 'candidate', place: 'joint', firm: 'candidate', marks: ['first', 'clearing'] },
  { kind: 'membership', key: 'rival', place: 'joint', firm: 'rival', marks: ['second', 'active'] },
  { kind: 'membership', key: 'foreigner', place: 'abroad', firm: 'foreigner', marks: ['third', 'invited'] },
];

/** The group a membership belongs to. */
export const groupOf = ({ marks = [] }: Thing): string =>
  ({ first: 'of A', second: 'of C', third: 'of another alliance' })[marks[0] ?? 'first'] ?? 'of A';
