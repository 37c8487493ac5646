import fc from 'fast-check';
import { instantOf, isRefused, offers } from '../../kernel/index.js';
import { walks } from '../../kernel/life.fixtures.js';
import { type Circumstances, type DocumentHand, documentLife } from './document-life.js';
import { type DocumentAction, type DocumentLife, documentStates, type DocumentState } from './life.js';
import { moveDocument, movesOf } from './move-document.js';

const at = instantOf(new Date('2026-04-01T00:00:00Z'));
const states = Object.keys(documentStates) as DocumentState[];

const aLife = (over: Partial<DocumentLife> = {}): DocumentLife => ({
  id: 'document',
  caseId: 'case',
  firmId: null,
  firmMemberId: null,
  state: 'classified',
  tier: 'T2',
  groupId: 'group',
  issueId: 'issue',
  supplierId: 'member',
  compartmentId: null,
  compartmentKind: null,
  uploadedBy: 'person',
  sharedAt: null,
  stateAt: at,
  ...over,
});

const freely: Circumstances = {
  hands: ['counsel'],
  floor: 'T0',
  onHold: false,
  agreement: 'effective',
  isTagged: true,
};

const outcome = (
  life: DocumentLife,
  action: DocumentAction,
  circumstances: Partial<Circumstances> = {},
  more = {},
) => {
  const move = { action, tier: 'T2' as const, reason: 'because', at, ...more };
  const decision = moveDocument(life, move, { ...freely, ...circumstances });
  return isRefused(decision) ? decision.refusal.code : decision.state.state;
};

describe('the life of a document', () => {
  walks({
    life: documentLife,
    starts: ['quarantined'],
    thing: (state) => aLife({ state }),
    around: (hands) => ({ ...freely, hands }),
    words: { reason: 'because', tier: 'T2' },
  });

  it.each<[string, Partial<DocumentLife>, Partial<Circumstances>, string]>([
    ['at T3', { tier: 'T3' }, {}, 'document.own_tier'],
    ['at T2 in no group', { groupId: null }, { agreement: null }, 'document.group_missing'],
    ['at T2 without a tag', { issueId: null }, { isTagged: false }, 'document.tag_missing'],
    ['at T2 before the agreement', {}, { agreement: 'not_effective' }, 'document.agreement_not_effective'],
    ['at T2 with all of it', {}, {}, 'shared'],
    ['at T1 without a group', { tier: 'T1', groupId: null }, { agreement: null, isTagged: false }, 'shared'],
    [
      'under an order at T1',
      { tier: 'T1', compartmentId: 'c', compartmentKind: 'cbi' },
      {},
      'document.sealed_tier',
    ],
    ['under an order at T2', { compartmentId: 'c', compartmentKind: 'cbi' }, {}, 'shared'],
    [
      'in a settlement',
      { tier: 'T3', compartmentId: 'c', compartmentKind: 'settlement' },
      { agreement: null },
      'shared',
    ],
  ])('shares %s: %s', (_, life, circumstances, expected) => {
    expect(outcome(aLife(life), 'share', circumstances)).toBe(expected);
  });

  it.each<[string, Partial<DocumentLife>, object, readonly DocumentAction[]]>([
    ['received, with its tier', { state: 'received', tier: 'T3' }, { tier: 'T1' }, ['classify', 'share']],
    [
      'received, of the tier in mind',
      { state: 'received', tier: 'T1' },
      { tier: 'T1' },
      ['classify', 'share'],
    ],
    ['received, without a tier', { state: 'received' }, {}, ['share']],
    ['classified as it is', {}, {}, ['share']],
    ['classified, said once more', {}, { tier: 'T2', groupId: 'group', issueId: 'issue' }, ['share']],
    ['classified, under another tag', {}, { tier: 'T2', issueId: 'another' }, ['classify', 'share']],
    ['classified, in another group', {}, { tier: 'T2', groupId: 'another' }, ['classify', 'share']],
    ['classified, more openly', {}, { tier: 'T1' }, ['classify', 'share']],
    ['classified openly', { tier: 'T1', groupId: null }, { tier: 'T1' }, ['share']],
  ])('is shared in one go where it is %s', (_, life, said, expected) => {
    const moves = movesOf(aLife(life), { action: 'share', at, ...said });
    expect(moves.map(({ action }) => action)).toEqual(expected);
    expect(moves.at(-1)).toEqual({ action: 'share', at });
  });

  it('takes any other wish as it was said', () => {
    const wish = { action: 'classify', tier: 'T1', at } as const;
    expect(movesOf(aLife(), wish)).toEqual([wish]);
  });

  it.each<[DocumentAction, DocumentHand]>([
    ['return', 'counsel'],
    ['destroy', 'counsel'],
    ['destroy', 'system'],
  ])('does not %s what is held, by the %s', (action, hand) => {
    expect(outcome(aLife({ state: 'recalled' }), action, { hands: [hand], onHold: true })).toBe(
      'document.on_hold',
    );
  });

  it('is never classified below what it was made from', () => {
    const tier = fc.constantFrom('T0' as const, 'T1' as const, 'T2' as const, 'T3' as const);
    fc.assert(
      fc.property(tier, tier, (wanted, floor) => {
        const answer = outcome(aLife({ state: 'received' }), 'classify', { floor }, { tier: wanted });
        expect(answer).toBe(wanted < floor ? 'document.below_source' : 'classified');
      }),
    );
  });

  it('says of every action it offers exactly what the move itself would say', () => {
    const circumstances = fc.record({
      hands: fc.subarray<DocumentHand>(['counsel']),
      floor: fc.constant('T0' as const),
      onHold: fc.boolean(),
      agreement: fc.constantFrom('effective' as const, 'not_effective' as const, null),
      isTagged: fc.boolean(),
    });
    const tier = fc.constantFrom('T0' as const, 'T1' as const, 'T2' as const, 'T3' as const);
    fc.assert(
      fc.property(fc.constantFrom(...states), tier, circumstances, (state, now, around) => {
        const life = aLife({ state, tier: now });
        for (const { action, obstacle, to } of offers(documentLife, life, around)) {
          expect(outcome(life, action, around)).toBe(obstacle?.code ?? to);
        }
      }),
    );
  });

  it('tells no record of a case of what was never shared, and a group alone of what was shared in it', () => {
    const told = (life: DocumentLife, action: DocumentAction) => {
      const decision = moveDocument(life, { action, tier: 'T2', reason: 'x', at }, freely);
      return isRefused(decision) ? undefined : decision.facts[0];
    };
    expect(told(aLife({ state: 'received' }), 'classify')).not.toHaveProperty('caseId');
    expect(told(aLife(), 'share')).toMatchObject({ caseId: 'case', payload: { groupId: 'group' } });
    expect(told(aLife({ compartmentId: 'c', compartmentKind: 'cbi' }), 'share')).toMatchObject({
      payload: { compartmentId: 'c', groupId: 'group' },
    });
  });
});
