import { calendarDate, isRefused } from '../kernel/index.js';
import { computeDeadline } from './domain/compute-deadline.js';
import type { ComputedDeadline, TriggerFacts } from './domain/deadline.js';

/** A date that does not wait for a calendar. */
export type Fixed = ComputedDeadline & Required<Pick<ComputedDeadline, 'due'>>;

/** Whether a date waits for no calendar. */
export const isFixed = (one: ComputedDeadline): one is Fixed => one.due !== undefined;

/** The date a rule gives; fails the test with the reason where it gives none, or leaves it open. */
export function computed(rule: string, facts: TriggerFacts): Fixed {
  const outcome = computeDeadline(rule, facts);
  if (isRefused(outcome)) throw new Error(`${rule} was refused: ${outcome.refusal.because.en}`);
  if (!isFixed(outcome.computed)) throw new Error(`${rule} leaves its date open`);
  return outcome.computed;
}

/** The code with which a rule refuses; fails the test where it gives a date. */
export function refusalCode(rule: string, facts: TriggerFacts): string {
  const outcome = computeDeadline(rule, facts);
  if (!isRefused(outcome)) throw new Error(`${rule} gave ${outcome.computed.due}`);
  return outcome.refusal.code;
}

/** What a rule gives from a day, and what else is known. */
export const given = (rule: string, date: string, more: Partial<TriggerFacts> = {}): Fixed =>
  computed(rule, { date: calendarDate(date), ...more });
