import { walks } from '../../kernel/life.fixtures.js';
import {
  type MandateAction,
  type MandateActor,
  type MandateHand,
  mandateHands,
  mandateLife,
  type MandateOf,
  mandateOffers,
  type MandateState,
  namingBy,
} from './mandate.js';

const seat = (role: string, memberId: string | null = null): MandateActor => ({
  kind: 'person',
  personId: `a ${role}`,
  seats: [{ role, memberId }],
});
const ofMember: MandateOf = { memberId: 'A', personId: 'counsel' };
const ofNobody: MandateOf = { memberId: null, personId: 'counsel' };
const onRecord: MandateOf = { memberId: 'A', personId: null };

describe('as what somebody deals with counsel of a party', () => {
  it.each<[string, MandateActor, MandateOf, readonly MandateHand[]]>([
    ["the member's representative", seat('member_representative', 'A'), ofMember, ['member']],
    ["the member's in-house counsel", seat('member_counsel', 'A'), ofMember, ['member']],
    ["another member's in-house counsel", seat('member_counsel', 'B'), ofMember, []],
    ["in-house counsel where the party is no member's", seat('member_counsel', 'A'), ofNobody, []],
    ['a coordinator', seat('coordinator'), ofMember, ['keeper']],
    ['an administrator', seat('administrator'), ofMember, []],
    ['other outside counsel', seat('outside_counsel'), ofMember, []],
    ['that counsel', { kind: 'person', personId: 'counsel', seats: [] }, ofMember, ['counsel']],
    ['the system', { kind: 'system', personId: null, seats: [] }, onRecord, ['keeper']],
    ['somebody outside', { kind: 'outsider', personId: null, seats: [] }, onRecord, []],
  ])('%s', (_, actor, of, hands) => expect(mandateHands(actor, of)).toEqual(hands));
});

describe('naming counsel', () => {
  it.each<[string, readonly MandateHand[], MandateOf, string]>([
    ['the member names its own', ['member'], ofMember, 'acting'],
    ['a coordinator proposes to the member', ['keeper'], ofMember, 'proposed'],
    ['a coordinator names counsel of a party that is no member', ['keeper'], ofNobody, 'acting'],
    ['a coordinator keeps a name without an account', ['keeper'], onRecord, 'acting'],
    ['counsel that acts for the party proposes another', ['counsel'], ofMember, 'proposed'],
    [
      'counsel names nobody of itself for a party that is no member',
      ['counsel'],
      ofNobody,
      'counsel.not_yours',
    ],
    ['counsel keeps no names on the record', ['counsel'], onRecord, 'counsel.not_yours'],
    ['nobody else does anything', [], ofMember, 'counsel.not_yours'],
  ])('%s', (_, hands, of, expected) => {
    const naming = namingBy(hands, of, false);
    expect('refusal' in naming ? naming.refusal.code : naming.state).toBe(expected);
  });

  it('is done at once by the system', () =>
    expect(namingBy(['keeper'], ofMember, true)).toEqual({ state: 'acting' }));
});

describe('the life of a mandate', () => {
  walks({
    life: mandateLife,
    starts: ['proposed'],
    thing: (state) => ({ ...ofNobody, state }),
    around: (hands) => ({ hands }),
    words: {},
  });

  it.each<[MandateState, readonly MandateHand[], MandateOf, readonly MandateAction[]]>([
    ['proposed', ['member'], ofMember, ['accept', 'decline']],
    ['proposed', ['keeper'], ofMember, ['decline']],
    ['proposed', ['counsel'], ofMember, []],
    ['acting', ['member'], ofMember, ['end']],
    ['acting', ['counsel'], ofMember, ['end']],
    ['acting', ['keeper'], ofMember, []],
    ['acting', ['keeper'], ofNobody, ['end']],
    ['acting', ['keeper'], onRecord, ['end']],
    ['acting', [], ofMember, []],
    ['ended', ['member', 'keeper', 'counsel'], ofMember, []],
  ])('%s: %j may', (state, hands, of, offers) => expect(mandateOffers(state, hands, of)).toEqual(offers));
});
