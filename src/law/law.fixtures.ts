import { isRefused } from '../kernel/index.js';
import { computeDeadline } from './domain/compute-deadline.js';
import type { ComputedDeadline, TriggerFacts } from './domain/deadline.js';

/** The date a rule gives; fails the test with the reason where it gives none. */
export function computed(rule: string, facts: TriggerFacts): ComputedDeadline {
  const outcome = computeDeadline(rule, facts);
  if (isRefused(outcome)) throw new Error(`${rule} was refused: ${outcome.refusal.because.en}`);
  return outcome.computed;
}

/** The code with which a rule refuses; fails the test where it gives a date. */
export function refusalCode(rule: string, facts: TriggerFacts): string {
  const outcome = computeDeadline(rule, facts);
  if (!isRefused(outcome)) throw new Error(`${rule} gave ${outcome.computed.due}`);
  return outcome.refusal.code;
}
