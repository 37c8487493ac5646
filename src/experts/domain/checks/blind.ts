import { type Objection, refuse } from '../../../kernel/index.js';
import type { RunVerdict } from './runs.js';

/** How many blind questions somebody may ask in a day. */
export const questionsADay = 20;

/** All that a blind question is ever answered. */
export type BlindAnswer = 'none_known' | 'ask_ethics';

/** What is known of whom the question is about. */
export interface BlindWorld {
  /** What the search came to, with everything that is known, whoever may know it. */
  readonly verdict: RunVerdict;
  /** Whether the expert's declaration still holds. */
  readonly isDeclared: boolean;
}

/**
 * The answer to "would they be in conflict?". `ask_ethics` says that something was found, however slight and wherever, or
 * that nothing can be said: which of these it is, and against whom, is told to the ethics officer alone.
 */
export const blindAnswer = ({ verdict, isDeclared }: BlindWorld): BlindAnswer =>
  verdict === 'clear' && isDeclared ? 'none_known' : 'ask_ethics';

/** Whether somebody asked as often as they may in a day. */
export const tooManyQuestions = (askedToday: number): Objection =>
  askedToday < questionsADay ? undefined : enoughAsked;

const enoughAsked = refuse(
  'check.questions_spent',
  `You have asked ${String(questionsADay)} of these questions today; ask again tomorrow, or ask the ethics officer.`,
  `您今日已提出 ${String(questionsADay)} 次此类询问，请明日再问，或向利益冲突审查员咨询。`,
);
