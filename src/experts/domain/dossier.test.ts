import type { CalendarDate } from '../../kernel/index.js';
import { type EntryKind, entryFaults, type EntryRule, entryRules, isConfidential } from './dossier.js';
import { anEntry } from './dossier.fixtures.js';
import { againstAccount, againstDeclaring, againstEntry, dossierHand } from './dossier-hands.js';

const kinds = Object.keys(entryRules) as EntryKind[];
const day = (text: string) => text as CalendarDate;
const ruleOf = (kind: EntryKind): EntryRule => entryRules[kind];
const faultsIn = (entry: Parameters<typeof entryFaults>[0]) => entryFaults(entry).map(({ field }) => field);

describe('an entry of a dossier', () => {
  it.each(kinds)('%s: is kept with what it needs', (kind) => {
    expect(entryFaults(anEntry(kind))).toEqual([]);
  });

  const needed = kinds.flatMap((kind) => ruleOf(kind).needs.map((field) => [kind, field] as const));
  it.each(needed)('%s: needs %s', (kind, field) => {
    expect(faultsIn(anEntry(kind, { [field]: null }))).toContain(field);
  });

  it.each(kinds)('%s: calls every property it may have by name', (kind) => {
    const { needs, may, called } = ruleOf(kind);
    expect(Object.keys(called).sort()).toEqual([...needs, ...may].sort());
  });

  it.each([
    ['education', { percent: '1.2' }, 'percent'],
    ['absence', { classes: ['H01L'] }, 'classes'],
    ['publication', { firmId: '0' }, 'firmId'],
    ['affiliation', { excluded: false }, 'excluded'],
  ] as const)('%s: has no %j', (kind, over, field) => {
    expect(faultsIn(anEntry(kind, { ...over }))).toEqual([field]);
  });

  it.each([
    ['patent', { role: 'licensee' }, 'role'],
    ['rate', { role: 'inventor' }, 'role'],
    ['testimony', { side: 'left' }, 'side'],
    ['affiliation', { until: day('2019-12-31') }, 'until'],
  ] as const)('%s: refuses %j', (kind, over, field) => {
    expect(faultsIn(anEntry(kind, over))).toEqual([field]);
  });

  it.each([
    [anEntry('bond'), true],
    [anEntry('affiliation', { role: 'Shareholder', percent: '1.2' }), true],
    [anEntry('affiliation', { role: 'holds', percent: '0.4' }), true],
    [anEntry('affiliation', { role: '配偶任职' }), true],
    [anEntry('affiliation', { role: 'Spouse is an engineer' }), true],
    [anEntry('affiliation', { role: 'Director', percent: '30' }), true],
    [anEntry('affiliation', { role: 'Old friend of the owner' }), true],
    [anEntry('affiliation', { role: 'Old friend' }), true],
    [anEntry('testimony'), false],
    [anEntry('rate'), false],
  ])('%j is confidential: %s', (entry, confidential) => {
    expect(isConfidential(entry)).toBe(confidential);
  });

  it.each([
    'Brother',
    'Grandmother',
    'Son',
    'step-daughter',
    'Parents',
    '父亲',
    '妻子',
    '兄弟',
    '其弟任董事',
    '女儿',
  ])('a tie called %s is confidential', (role) => {
    expect(isConfidential(anEntry('affiliation', { role }))).toBe(true);
  });

  it.each([
    'Sonar engineer',
    'Professor (person in charge)',
    'Director of a sister company',
    'Director of the parent company',
    '母公司董事',
    '兄弟公司董事',
    '师兄的顾问',
    '徒弟的教授',
  ])('a tie called %s is not', (role) => {
    expect(isConfidential(anEntry('affiliation', { role }))).toBe(false);
  });
});

describe('who keeps a dossier', () => {
  const expert = { personId: 'expert', proposedBy: 'counsel' };

  it.each([
    ['expert', false, 'self'],
    ['expert', true, 'self'],
    ['keeper', true, 'keeper'],
    ['counsel', false, 'proposer'],
    ['other', false, undefined],
    [null, false, undefined],
    [null, true, 'keeper'],
  ] as const)('%s, who keeps the pool %s: as %s', (personId, isKeeper, hand) => {
    expect(dossierHand(expert, { personId, isKeeper })).toBe(hand);
  });

  it.each([
    ['proposed', 'proposer', 'patent', undefined],
    ['proposed', 'proposer', 'bond', 'expert.confidential_entry'],
    ['verified', 'proposer', 'patent', 'expert.dossier_of_others'],
    ['active', 'self', 'bond', undefined],
    ['paused', 'keeper', 'bond', undefined],
    ['removed', 'self', 'patent', 'expert.ended'],
    ['active', undefined, 'patent', 'expert.dossier_of_others'],
  ] as const)('%s, %s, %s: %s', (status, hand, kind, code) => {
    expect(againstEntry({ status }, hand, anEntry(kind))?.refusal.code).toBe(code);
  });

  it.each([
    [null, 'keeper', undefined],
    [null, 'proposer', 'expert.account_of_others'],
    ['expert', 'keeper', 'expert.account_set'],
    ['expert', 'self', 'expert.account_of_others'],
    [null, undefined, 'expert.account_of_others'],
  ] as const)('with the account %s, as %s: gives another account unless %s', (personId, hand, code) => {
    expect(againstAccount({ personId }, hand)?.refusal.code).toBe(code);
  });

  it.each([
    [null, 'proposed', 'keeper', undefined],
    [null, 'proposed', 'proposer', 'expert.declaration_of_others'],
    ['expert', 'proposed', 'keeper', 'expert.declares_themselves'],
    ['expert', 'paused', 'self', undefined],
    ['expert', 'expired', 'self', 'expert.ended'],
  ] as const)('with the account %s, %s, as %s: declares unless %s', (personId, status, hand, code) => {
    expect(againstDeclaring({ personId, status }, hand)?.refusal.code).toBe(code);
  });
});
