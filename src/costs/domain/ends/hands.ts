import type { Bilingual } from '../../../kernel/index.js';

/** As what somebody acts on what a member owes, gets back or settles: who keeps the money, or of the member's own side. */
export type EndHand = 'treasurer' | 'own' | 'system';

/** What each hand is called. */
export const endHands: { readonly [H in EndHand]: Bilingual } = {
  treasurer: { en: 'the treasurer', zh: '财务负责人' },
  own: { en: "the member's own people", zh: '该成员自己的人员' },
  system: { en: 'the system, when its conditions are met', zh: '系统（条件具备时自动办理）' },
};

/** What the rules of these lives ask about whoever acts. */
export interface AroundEnd {
  readonly hands: readonly EndHand[];
}
