import { type Bilingual, isSystem, type SeatedActor } from '../../kernel/index.js';

/** As what someone acts on a membership: for the member itself, as its counsel, for another member, or for the group. */
export type Hand =
  'own' | 'own_counsel' | 'peer' | 'ethics' | 'coordinator' | 'treasurer' | 'liaison' | 'system';

/** What each hand is called. */
export const handNames: { readonly [H in Hand]: Bilingual } = {
  own: { en: "the member's own people", zh: '该成员自己的人员' },
  own_counsel: { en: "the member's counsel", zh: '该成员的律师或法务' },
  peer: { en: 'counsel of another active member', zh: '其他有效成员的律师或法务' },
  ethics: { en: 'an ethics officer', zh: '利益冲突审查员' },
  coordinator: { en: 'a coordinator', zh: '联盟协调员' },
  treasurer: { en: 'the treasurer', zh: '财务负责人' },
  liaison: { en: 'the liaison counsel', zh: '联络律师' },
  system: { en: 'the system, when its conditions are met', zh: '系统（条件具备时自动办理）' },
};

/** Whether a membership is of one's own side. */
export const isOwnSide = (hands: readonly Hand[]): boolean =>
  hands.includes('own') || hands.includes('own_counsel');

/** Who is told why a member is suspended. Liaison counsel is not: as a rule it is counsel of another member too. */
export const toldWhySuspended: readonly Hand[] = ['own', 'own_counsel', 'ethics', 'coordinator', 'treasurer'];

/** Who acts, as far as hands go. */
export type Actor = SeatedActor;

/** Whose membership it is and who is who around it. */
export interface HandsAsked {
  readonly memberId: string;
  /** Outside counsel who serve the membership. */
  readonly counselIds: readonly string[];
  /** Liaison counsel of the group. */
  readonly liaisonIds: readonly string[];
  /** Members active in the group. */
  readonly activeMemberIds: readonly string[];
  /** Outside counsel of members active in the group. */
  readonly activeCounselIds: readonly string[];
}

/** As what someone may act on a membership. The system has its own hand and no other. */
export function handsOf(actor: Actor, asked: HandsAsked): readonly Hand[] {
  if (isSystem(actor)) return ['system'];
  const { personId, seats } = actor;
  if (personId === null) return [];
  const holds = (role: string, memberId?: string): boolean =>
    seats.some((seat) => seat.role === role && (memberId === undefined || seat.memberId === memberId));
  const { memberId } = asked;
  const isOwnCounsel =
    holds('member_counsel', memberId) || (holds('outside_counsel') && asked.counselIds.includes(personId));
  const isPeer =
    asked.activeMemberIds.some((id) => id !== memberId && holds('member_counsel', id)) ||
    (holds('outside_counsel') && asked.activeCounselIds.includes(personId));
  const hands: readonly (readonly [Hand, boolean])[] = [
    ['own', holds('member_representative', memberId) || holds('member_counsel', memberId)],
    ['own_counsel', isOwnCounsel],
    ['peer', isPeer],
    ['ethics', holds('ethics_officer')],
    ['coordinator', holds('coordinator')],
    ['treasurer', holds('treasurer')],
    ['liaison', asked.liaisonIds.includes(personId)],
  ];
  return hands.flatMap(([hand, has]) => (has ? [hand] : []));
}
