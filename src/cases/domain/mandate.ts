import {
  type Bilingual,
  destination,
  type Moves,
  type Refusal,
  deny,
  refuse,
  isSystem,
  type SeatedActor,
} from '../../kernel/index.js';

/** Where counsel of a party stands. A name without an account is kept on the record: it acts, and reads nothing. */
export const mandateStates = ['proposed', 'acting', 'declined', 'ended'] as const;
export type MandateState = (typeof mandateStates)[number];

/** What happens to counsel of a party. */
export const mandateActions = ['accept', 'decline', 'end'] as const;
export type MandateAction = (typeof mandateActions)[number];

/** The life of a mandate. Who comes again is named again. */
export const mandateMoves: Moves<MandateState, MandateAction> = {
  proposed: { accept: 'acting', decline: 'declined' },
  acting: { end: 'ended' },
  declined: {},
  ended: {},
};

/** What each state is called. */
export const mandateStateNames: { readonly [S in MandateState]: Bilingual } = {
  proposed: { en: 'proposed, waits for the member', zh: '已提名，待该成员同意' },
  acting: { en: 'acting', zh: '代理中' },
  declined: { en: 'declined', zh: '未获同意' },
  ended: { en: 'ended', zh: '已终止' },
};

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

/** Who may do what: the member decides; who keeps the case does so only where no member's secrets hang on it. */
function handsFor(action: MandateAction, { memberId, personId }: MandateOf): readonly MandateHand[] {
  switch (action) {
    case 'accept':
      return ['member'];
    case 'decline':
      return ['member', 'keeper'];
    case 'end':
      return memberId === null || personId === null ? ['member', 'keeper', 'counsel'] : ['member', 'counsel'];
  }
}

/** The actions somebody with these hands may take now. */
export const mandateOffers = (
  state: MandateState,
  hands: readonly MandateHand[],
  of: MandateOf,
): readonly MandateAction[] =>
  mandateActions.filter((action) => mandateStep(state, action, hands, of).refusal === undefined);

/**
 * Where an action leads. Refusals: `counsel.not_yours` where it is not these hands', `counsel.no_such_move` where the mandate does
 * not stand so.
 */
export function mandateStep(
  state: MandateState,
  action: MandateAction,
  hands: readonly MandateHand[],
  of: MandateOf,
): { readonly to: MandateState; readonly refusal?: undefined } | { readonly refusal: Refusal } {
  if (!handsFor(action, of).some((hand) => hands.includes(hand))) return notYours;
  const to = destination(mandateMoves, state, action);
  return to === undefined ? noSuchMove(state) : { to };
}

const notYours = deny(
  'counsel.not_yours',
  'Counsel of a member is named and dismissed by that member: by its representative or its in-house counsel.',
  '成员的代理律师由该成员自行委任和解除：由其代表或法务办理。',
);
const noSuchMove = (state: MandateState) =>
  refuse(
    'counsel.no_such_move',
    `This is not possible: the mandate is ${mandateStateNames[state].en}.`,
    `无法执行此操作：该委托的状态为“${mandateStateNames[state].zh}”。`,
  );
