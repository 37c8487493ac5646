import fc from 'fast-check';
import { instantOf, isRefused } from '../../kernel/index.js';
import { maxTier, type Tier } from '../../walls/index.js';
import { derive, type Source } from './derive.js';
import { handOf } from './hand.js';
import { liftHold } from './hold.js';
import type { DocumentLife } from './life.js';
import { agreeLowering, askLowering, isAgreed, type Lowering, lowered } from './lowering.js';

const at = instantOf(new Date('2026-04-01T00:00:00Z'));
const aLife = (over: Partial<DocumentLife> = {}): DocumentLife => ({
  id: 'document',
  caseId: 'case',
  firmId: null,
  firmMemberId: null,
  state: 'received',
  tier: 'T1',
  groupId: null,
  issueId: null,
  supplierId: 'member',
  compartmentId: null,
  compartmentKind: null,
  uploadedBy: 'person',
  sharedAt: null,
  stateAt: at,
  ...over,
});
const aSource = (over: Partial<Source> = {}): Source => ({
  id: 's',
  tier: 'T1',
  compartmentId: null,
  ancestors: [],
  ...over,
});
const codeOf = (decision: object) => (isRefused(decision) ? decision.refusal.code : 'granted');
const tier = fc.constantFrom<Tier>('T0', 'T1', 'T2', 'T3');

describe('what is made from others', () => {
  it('is as secret as the most secret of them, whatever it was', () => {
    fc.assert(
      fc.property(tier, fc.array(tier), (own, sources) => {
        const decision = derive(
          aLife({ tier: own }),
          'owner',
          sources.map((one) => aSource({ tier: one })),
        );
        expect(isRefused(decision) ? null : decision.state.tier).toBe(maxTier(own, ...sources));
      }),
    );
  });

  it.each<[string, Partial<DocumentLife>, Source[], string]>([
    [
      'two compartments',
      { compartmentId: 'a' },
      [aSource({ compartmentId: 'b' })],
      'document.two_compartments',
    ],
    ['a compartment, outside it', {}, [aSource({ compartmentId: 'a' })], 'document.source_sealed'],
    [
      'its own compartment and the open',
      { compartmentId: 'a' },
      [aSource({ compartmentId: 'a' }), aSource()],
      'granted',
    ],
    ['itself', {}, [aSource({ id: 'document' })], 'document.own_source'],
    ['what was made from it', {}, [aSource({ ancestors: ['document'] })], 'document.own_source'],
    [
      'what is more secret than it is shared',
      { state: 'shared' },
      [aSource({ tier: 'T3' })],
      'document.below_source',
    ],
  ])('from %s', (_, life, sources, code) => {
    expect(codeOf(derive(aLife(life), 'owner', sources))).toBe(code);
  });

  it('stays named as made from what others supplied', () => {
    expect(codeOf(derive(aLife(), 'counsel', [], true))).toBe('document.source_kept');
    expect(codeOf(derive(aLife(), 'other', [], true))).toBe('document.not_own');
  });

  it('is said so by its own side alone', () => {
    expect(codeOf(derive(aLife(), 'other', []))).toBe('document.not_own');
  });
});

describe('a lowering', () => {
  const wish = {
    id: 'l',
    toTier: 'T1' as Tier,
    suppliers: ['a', 'b'],
    hand: 'counsel',
    isAsked: false,
    isUnsupplied: false,
    isUncounselled: false,
    isGone: false,
  } as const;

  it.each<[string, object, Partial<DocumentLife>, string]>([
    ['by counsel', {}, { tier: 'T2' }, 'granted'],
    ['by a representative', { hand: 'owner' }, { tier: 'T2' }, 'document.counsel_only'],
    ['by another side', { hand: 'other' }, { tier: 'T2' }, 'document.not_own'],
    ['to the same tier', { toTier: 'T2' }, { tier: 'T2' }, 'lowering.not_lower'],
    ['below T2 in a compartment', {}, { tier: 'T2', compartmentId: 'c' }, 'lowering.sealed'],
    ['twice', { isAsked: true }, { tier: 'T2' }, 'lowering.asked_already'],
    ['of what nobody supplied', { isUnsupplied: true }, { tier: 'T2' }, 'lowering.unsupplied'],
    ['that nobody can agree to', { isUncounselled: true }, { tier: 'T2' }, 'lowering.uncounselled'],
    ['of what is gone', { isGone: true }, { tier: 'T2' }, 'lowering.ended'],
  ])('asked for %s', (_, over, life, code) => {
    expect(codeOf(askLowering(aLife(life), { ...wish, ...over }))).toBe(code);
  });

  it('is agreed once counsel of every supplier has agreed, in whatever order, and not before', () => {
    const members = ['a', 'b', 'c', 'd'];
    const by = { personId: 'p', at, isSourceAdded: false, isVersionAdded: false };
    fc.assert(
      fc.property(
        fc.subarray(members, { minLength: 1 }),
        fc.shuffledSubarray(members),
        (suppliers, order) => {
          let lowering: Lowering = {
            id: 'l',
            documentId: 'd',
            toTier: 'T1',
            suppliers,
            approvals: [],
            state: 'asked',
          };
          for (const memberId of order) {
            const decision = agreeLowering(lowering, { memberIds: [memberId], ...by });
            if (!isRefused(decision)) lowering = decision.state;
          }
          expect(lowering.state === 'agreed').toBe(suppliers.every((one) => order.includes(one)));
          expect(isAgreed(lowering)).toBe(lowering.state === 'agreed');
        },
      ),
    );
  });

  it.each([
    ['lowering.source_added', { isSourceAdded: true }],
    ['lowering.version_added', { isVersionAdded: true }],
  ])('is not agreed to for more than was asked about: %s', (code, more) => {
    const asked: Lowering = {
      id: 'l',
      documentId: 'd',
      toTier: 'T1',
      suppliers: ['a'],
      approvals: [],
      state: 'asked',
    };
    const by = { memberIds: ['a'], personId: 'p', at, isSourceAdded: false, isVersionAdded: false };
    expect(codeOf(agreeLowering(asked, { ...by, ...more }))).toBe(code);
  });

  it('takes a document out of its group where it becomes the alliance’s', () => {
    const lowering: Lowering = {
      id: 'l',
      documentId: 'd',
      toTier: 'T1',
      suppliers: [],
      approvals: [],
      state: 'agreed',
    };
    const decision = lowered(aLife({ tier: 'T2', groupId: 'g', issueId: 'i' }), lowering);
    expect(isRefused(decision) ? null : decision.state).toMatchObject({
      tier: 'T1',
      groupId: null,
      issueId: null,
    });
  });
});

describe('whose hand it is', () => {
  const seat = (
    role: 'member_counsel' | 'member_representative' | 'outside_counsel' | 'coordinator' | 'expert',
    memberId: string | null = null,
  ) => ({ role, memberId });
  it.each([
    ['counsel of the supplier', [seat('member_counsel', 'member')], [], 'counsel'],
    ['counsel of another firm', [seat('member_counsel', 'other')], [], 'other'],
    ['its representative', [seat('member_representative', 'member')], [], 'owner'],
    [
      'outside counsel in the case',
      [seat('outside_counsel')],
      [{ caseId: 'case', memberId: 'member' }],
      'counsel',
    ],
    [
      'outside counsel in another case',
      [seat('outside_counsel')],
      [{ caseId: 'x', memberId: 'member' }],
      'other',
    ],
    ['counsel no longer seated', [], [{ caseId: 'case', memberId: 'member' }], 'other'],
    ['the uploader, who acts for nobody', [seat('expert')], [], 'other'],
  ])('%s', (_, seats, clients, hand) => {
    expect(handOf({ personId: 'person', seats, clients }, aLife())).toBe(hand);
  });

  it('is the uploader’s of what nobody supplied', () => {
    const actor = (personId: string, role: 'outside_counsel' | 'expert') => ({
      personId,
      seats: [seat(role)],
      clients: [],
    });
    const life = aLife({ supplierId: null });
    expect(handOf(actor('person', 'outside_counsel'), life)).toBe('counsel');
    expect(handOf(actor('person', 'expert'), life)).toBe('owner');
    expect(handOf(actor('another', 'outside_counsel'), life)).toBe('other');
  });
});

describe('a hold', () => {
  const hold = {
    id: 'h',
    caseId: 'case',
    firmId: null,
    documentId: null,
    setBy: 'person',
    setAt: at,
    liftedAt: null,
  };
  it.each([
    ['who set it', hold, { personId: 'person', keepsCase: false, at }, 'granted'],
    ['who keeps the case', hold, { personId: 'other', keepsCase: true, at }, 'granted'],
    ['another', hold, { personId: 'other', keepsCase: false, at }, 'hold.not_yours'],
    [
      'anyone a second time',
      { ...hold, liftedAt: at },
      { personId: 'person', keepsCase: true, at },
      'hold.lifted',
    ],
  ])('is lifted by %s', (_, one, by, code) => {
    expect(codeOf(liftHold(one, by))).toBe(code);
  });
});
