import {
  type Decision,
  deny,
  isSystem,
  type Life,
  move,
  offers,
  type Refusal,
  type SeatedActor,
} from '../../kernel/index.js';

/** Where counsel of a party stands. A name without an account is kept on the record: it acts, and reads nothing. */
export type MandateState = 'proposed' | 'acting' | 'declined' | 'ended';

/** What happens to counsel of a party. */
export type MandateAction = 'accept' | 'decline' | 'end';

/** As what somebody deals with counsel of a party: for the member it is, as who keeps the case, or as that counsel. */
export type MandateHand = 'member' | 'keeper' | 'counsel';

/** Who acts, as far as hands go. */
export type MandateActor = SeatedActor;

/** What decides whose business counsel of a party is: the member the party is, and who reads by the mandate. */
export interface MandateOf {
  readonly memberId: string | null;
  /** Whom it names with an account; null for a name on the record. */
  readonly personId: string | null;
}

/** As what somebody may act; the system keeps every case. */
export function mandateHands(actor: MandateActor, of: MandateOf): readonly MandateHand[] {
  const { personId, seats } = actor;
  const ofMember =
    of.memberId !== null &&
    seats.some(
      ({ role, memberId }) =>
        (role === 'member_representative' || role === 'member_counsel') && memberId === of.memberId,
    );
  const hands: readonly (readonly [MandateHand, boolean])[] = [
    ['member', ofMember],
    ['keeper', isSystem(actor) || seats.some(({ role }) => role === 'coordinator')],
    ['counsel', personId !== null && personId === of.personId],
  ];
  return hands.flatMap(([hand, has]) => (has ? [hand] : []));
}

/** Whether somebody is named at once, or proposed to the member whose counsel they would be. */
export type Naming = { readonly state: 'acting' | 'proposed' } | { readonly refusal: Refusal };

/**
 * How somebody names counsel. Counsel with an account reads what its party reads: of a member's party only the member names it, and
 * who keeps the case or acts for the party proposes. Refusal: `counsel.not_yours`. `isBySystem`: the system seeds and imports.
 */
export function namingBy(
  hands: readonly MandateHand[],
  { memberId, personId }: MandateOf,
  isBySystem: boolean,
): Naming {
  if (hands.includes('member') || isBySystem) return { state: 'acting' };
  const isFree = memberId === null || personId === null;
  if (hands.includes('keeper')) return { state: isFree ? 'acting' : 'proposed' };
  return hands.includes('counsel') && personId !== null && memberId !== null
    ? { state: 'proposed' }
    : notYours;
}

/** The words of the life of a mandate. */
export interface MandateTerms {
  readonly status: MandateState;
  readonly action: MandateAction;
  readonly hand: MandateHand;
  readonly word: never;
  readonly thing: MandateOf & { readonly state: MandateState };
  readonly around: { readonly hands: readonly MandateHand[] };
}

const notYours = deny(
  'counsel.not_yours',
  'Counsel of a member is named and dismissed by that member: by its representative or its in-house counsel.',
  '成员的代理律师由该成员自行委任和解除：由其代表或法务办理。',
);

/**
 * The life of a mandate: the member decides; who keeps the case ends one only where no member's secrets hang on it. Who comes again is
 * named again.
 */
export const mandateLife: Life<MandateTerms> = {
  of: 'counsel',
  noun: { en: 'mandate', zh: '委托' },
  statusOf: ({ state }) => state,
  statuses: {
    proposed: { en: 'proposed, waits for the member', zh: '已提名，待该成员同意' },
    acting: { en: 'acting', zh: '代理中' },
    declined: { en: 'declined', zh: '未获同意' },
    ended: { en: 'ended', zh: '已终止' },
  },
  moves: {
    proposed: { accept: 'acting', decline: 'declined' },
    acting: { end: 'ended' },
    declined: {},
    ended: {},
  },
  hands: {
    member: { en: "the member's representative or its in-house counsel", zh: '该成员的代表或法务' },
    keeper: { en: 'a coordinator', zh: '联盟协调员' },
    counsel: { en: 'that counsel', zh: '该律师本人' },
  },
  words: {},
  bar: (action, { memberId, personId }, { hands }) => {
    const isKeeperAlone = !hands.includes('member') && !hands.includes('counsel');
    return action === 'end' && isKeeperAlone && memberId !== null && personId !== null ? notYours : undefined;
  },
  acts: {
    accept: { name: { en: 'Consent', zh: '同意' }, hands: ['member'], needs: [] },
    decline: { name: { en: 'Decline', zh: '不同意' }, hands: ['member', 'keeper'], needs: [] },
    end: { name: { en: 'End', zh: '终止' }, hands: ['member', 'keeper', 'counsel'], needs: [] },
  },
};

/** The actions somebody with these hands may take now. */
export const mandateOffers = (
  state: MandateState,
  hands: readonly MandateHand[],
  of: MandateOf,
): readonly MandateAction[] =>
  offers(mandateLife, { ...of, state }, { hands })
    .filter(({ obstacle }) => obstacle === undefined)
    .map(({ action }) => action);

/** Where an action leads, or the refusal. */
export const mandateStep = (
  state: MandateState,
  action: MandateAction,
  hands: readonly MandateHand[],
  of: MandateOf,
): Decision<MandateState, never> => move(mandateLife, action, { ...of, state }, { hands }, {});
