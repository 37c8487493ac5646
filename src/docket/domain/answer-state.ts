import type { Bilingual } from '../../kernel/index.js';

/**
 * How a member accused in a proceeding stands to its answer. It is silent until it has answered, counsel stands for it, or two people
 * have decided that it does not answer.
 */
export const answerStates = {
  unanswered: { en: 'has not answered', zh: '尚未答辩' },
  not_served: { en: 'no service recorded', zh: '尚未登记送达' },
  no_date: { en: 'served, but no day to answer by stands', zh: '已登记送达，但没有有效的答辩期限' },
  joint_counsel: { en: 'counsel answers for it', zh: '由律师代为答辩' },
  no_answer: { en: 'does not answer, as two people decided', zh: '经两人决定不答辩' },
  answered: { en: 'has answered', zh: '已答辩' },
} as const satisfies Readonly<Record<string, Bilingual>>;
export type AnswerState = keyof typeof answerStates;

/** The states that are red: nobody stands for the answer. */
export const silentStates = ['unanswered', 'not_served', 'no_date'] as const satisfies readonly AnswerState[];

/** Whether nobody stands for the answer. */
export const isSilent = (state: AnswerState): boolean =>
  (silentStates as readonly AnswerState[]).includes(state);
