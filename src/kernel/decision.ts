import type { Bilingual } from './bilingual.js';

/** A stable, machine-readable name of a refusal: `<noun>.<reason>`. Part of the public API. */
export type RefusalCode = `${string}.${string}`;

/** Why a rule says no. Expected, hence a value: a bug throws instead. */
export interface Refusal {
  readonly code: RefusalCode;
  /** One sentence for a person in each language, naming the offending value. */
  readonly because: Bilingual;
  /** Of right: not for whoever asks, however the thing stands. Of rule: not as the thing stands, whoever asks. */
  readonly of: 'right' | 'rule';
}

/**
 * What a domain rule answers: a new state with the facts that follow, or a refusal. Plain data, so that a screen can ask
 * "what may I do, and if not, why?" without doing anything.
 */
export type Decision<State, Fact> =
  { readonly state: State; readonly facts: readonly Fact[] } | { readonly refusal: Refusal };

/** The answer yes, with the facts that follow from it. */
export const grant = <State, Fact>(state: State, ...facts: readonly Fact[]): Decision<State, Fact> => ({
  state,
  facts,
});

/** The answer no as the thing stands, with its reason. */
export const refuse = (code: RefusalCode, en: string, zh: string): { readonly refusal: Refusal } => ({
  refusal: { code, because: { en, zh }, of: 'rule' },
});

/** The answer no to whoever asks, with its reason. */
export const deny = (code: RefusalCode, en: string, zh: string): { readonly refusal: Refusal } => ({
  refusal: { code, because: { en, zh }, of: 'right' },
});

/** Whether a decision, or any other outcome, is a refusal. */
export const isRefused = (outcome: object): outcome is { readonly refusal: Refusal } => 'refusal' in outcome;
