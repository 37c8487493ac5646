import type { Paper, Thing } from './things.js';

const paper = (key: string, of: Omit<Thing, 'kind' | 'key' | 'paper'>, one: Paper): Thing => ({
  kind: 'document',
  key,
  ...of,
  paper: one,
});

const founder = 'coordinator · here';
const counselA = 'member_counsel · own';
const barA = 'outside_counsel · own, cleared';
const inJoint = { place: 'joint' } as const;
const ofA = { place: 'joint', firm: 'own' } as const;
const ofB = { place: 'joint', firm: 'fellow' } as const;

/** Documents of every tier, state and compartment. */
export const documents: readonly Thing[] = [
  paper('public', inJoint, { tier: 'T0', state: 'shared', by: founder }),
  paper("the alliance's", inJoint, { tier: 'T1', state: 'shared', by: founder }),
  paper("A's for the alliance", ofA, { tier: 'T1', state: 'shared', by: counselA }),
  paper(
    "A's for the group, early",
    { ...ofA, marks: ['walled'] },
    { tier: 'T2', state: 'shared', group: 'first', by: counselA },
  ),
  paper("A's for the group, late", ofA, {
    tier: 'T2',
    state: 'shared',
    group: 'first',
    isLate: true,
    by: counselA,
  }),
  paper("B's for the group", ofB, {
    tier: 'T2',
    state: 'shared',
    group: 'first',
    by: 'member_counsel · same group',
  }),
  paper(
    "E's for the group",
    { place: 'joint', firm: 'leaver' },
    { tier: 'T2', state: 'shared', group: 'first', by: 'member_counsel · exited' },
  ),
  paper(
    "C's for the other group",
    { place: 'joint', firm: 'rival' },
    { tier: 'T2', state: 'shared', group: 'second', by: 'member_counsel · other group' },
  ),
  paper("A's own", ofA, { tier: 'T3', state: 'classified', by: counselA }),
  paper("B's own", ofB, { tier: 'T3', state: 'classified', by: 'member_counsel · same group' }),
  paper("A's, not yet classified", ofA, { tier: 'T3', state: 'received', by: counselA }),
  paper("A's, in quarantine", ofA, { tier: 'T3', state: 'quarantined', by: counselA }),
  paper("A's, recalled", ofA, { tier: 'T2', state: 'recalled', group: 'first', by: counselA }),
  paper("A's, returned", ofA, { tier: 'T2', state: 'returned', group: 'first', by: counselA }),
  paper("A's CBI for the group", ofA, {
    tier: 'T2',
    state: 'shared',
    group: 'first',
    compartment: 'cbi',
    by: barA,
  }),
  paper("A's CBI", ofA, { tier: 'T3', state: 'classified', compartment: 'cbi', by: barA }),
  paper("A's settlement", ofA, { tier: 'T3', state: 'shared', compartment: 'settlement', by: counselA }),
  paper("the mediator's", inJoint, {
    tier: 'T3',
    state: 'shared',
    compartment: 'caucus',
    by: 'mediator · in caucus',
  }),
  paper(
    "N's own in another case",
    { place: 'other', firm: 'stranger' },
    { tier: 'T3', state: 'classified', by: 'member_counsel · not in case' },
  ),
  paper(
    "another alliance's",
    { place: 'abroad' },
    { tier: 'T1', state: 'shared', by: 'coordinator · other alliance' },
  ),
  paper("A's, lowered", ofA, { tier: 'T1', state: 'classified', by: counselA }),
  paper('with the firm A is', { place: 'none' }, { tier: 'T1', state: 'shared', at: "A's", by: founder }),
  paper(
    'with a firm of no case',
    { place: 'none' },
    { tier: 'T0', state: 'shared', at: 'of no case', by: founder },
  ),
];

/** A wish to lower a document to which nobody but A's counsel had to agree. */
export const lowerings: readonly Thing[] = documents
  .filter(({ key }) => key === "A's, lowered")
  .map((what) => ({ ...what, kind: 'lowering' }));

/** Those one may name without a matrix of a size nobody reads: one of each kind. */
const telling = [
  'public',
  "A's for the group, early",
  "B's for the group",
  "C's for the other group",
  "A's own",
  "A's CBI for the group",
  "A's settlement",
  "the mediator's",
  "another alliance's",
];
export const tellingDocuments: readonly Thing[] = documents.filter(({ key }) => telling.includes(key));

/** Files on their way in: the uploader's alone. */
export const uploads: readonly Thing[] = [
  { kind: 'upload', key: "A's counsel's", place: 'joint', of: counselA },
  { kind: 'upload', key: "A's outside counsel's, under the order", place: 'joint', of: barA, marks: ['cbi'] },
  { kind: 'upload', key: "another alliance's", place: 'abroad', of: 'coordinator · other alliance' },
];

/** Files of which all has arrived and nobody said so. */
export const fullUploads: readonly Thing[] = uploads.map((what) => ({ ...what, kind: 'full upload' }));

/** Orders that something may not end. */
export const holds: readonly Thing[] = [
  { kind: 'hold', key: 'on the joint case', place: 'joint', marks: ['case'] },
  { kind: 'hold', key: "on A's for the group", ...ofA, paper: documents[3]!.paper!, marks: ['walled'] },
  { kind: 'hold', key: "on A's own", ...ofA, paper: documents[8]!.paper! },
  { kind: 'hold', key: "another alliance's", place: 'abroad', marks: ['case'] },
];
