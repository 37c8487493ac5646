import type { Bilingual } from './bilingual.js';
import { type Decision, deny, grant, type Refusal, refuse } from './decision.js';
import { actionsFrom, destination, type Moves } from './moves.js';

/** The words a life is written in. */
export interface Terms {
  readonly status: string;
  readonly action: string;
  /** As what somebody acts. */
  readonly hand: string;
  /** What an action is told, such as its reason. */
  readonly word: string;
  /** What lives, as far as its rules look at it. */
  readonly thing: unknown;
  /** What else decides; whoever asks is known by their hands alone. */
  readonly around: { readonly hands: readonly string[] };
}

/** A rule says no, or nothing. */
export type Objection = { readonly refusal: Refusal } | undefined;

/** One action: what it is called, whose it is, what it must be told, and what else must be true. */
export interface Act<T extends Terms> {
  readonly name: Bilingual;
  readonly hands: readonly T['hand'][];
  readonly needs: readonly T['word'][];
  readonly guard?: (thing: T['thing'], around: T['around']) => Objection;
}

/** The whole life of a kind of thing, as one literal table. What `Mark` names, each action of it says as well. */
export interface Life<T extends Terms, Mark = unknown> {
  /** What its refusals begin with: `<of>.no_such_move`, `<of>.not_yours`, `<of>.<word>_missing`. */
  readonly of: string;
  readonly noun: Bilingual;
  readonly statusOf: (thing: T['thing']) => T['status'];
  readonly statuses: { readonly [S in T['status']]: Bilingual };
  readonly moves: Moves<T['status'], T['action']>;
  readonly acts: { readonly [A in T['action']]: Act<T> & Mark };
  readonly hands: { readonly [H in T['hand']]: Bilingual };
  /** The hands that are the system's: what is theirs alone is offered to nobody. */
  readonly automatic?: readonly T['hand'][];
  readonly words: { readonly [W in T['word']]: Bilingual };
  /** What of right stands against somebody who has the hand: asked before the table is, so that no answer tells a status. */
  readonly bar?: (action: T['action'], thing: T['thing'], around: T['around']) => Objection;
  /** What is answered instead of `no_such_move` in a status that another way leads on from. */
  readonly instead?: { readonly [S in T['status']]?: Objection };
  /** A status as a refusal tells it, where that is less than its name. */
  readonly toldAs?: { readonly [S in T['status']]?: Bilingual };
}

/** The word most actions are told. */
export const reasonWord = { reason: { en: 'a reason', zh: '理由' } } as const;

/** What stands against an action, apart from what it must be told: of right first, then of the table, then of its guard. */
export function obstacle<T extends Terms>(
  life: Life<T>,
  action: T['action'],
  thing: T['thing'],
  around: T['around'],
): Refusal | undefined {
  const act = actOf(life, action);
  const ofRule = (): Objection =>
    destination(life.moves, life.statusOf(thing), action) === undefined
      ? noSuchMove(life, act, life.statusOf(thing))
      : act.guard?.(thing, around);
  return denial(life, action, thing, around) ?? ofRule()?.refusal;
}

/** What of right alone stands against an action: that it is for other hands, or barred. */
export function denial<T extends Terms>(
  life: Life<T>,
  action: T['action'],
  thing: T['thing'],
  around: T['around'],
): Refusal | undefined {
  const act = actOf(life, action);
  const isOurs = act.hands.some((hand) => around.hands.includes(hand));
  return (isOurs ? life.bar?.(action, thing, around) : notYours(life, act))?.refusal;
}

/** An action as it is offered: what it is called, where it leads, what it must be told, and what stands against it. */
export interface Offer<T extends Terms> {
  readonly action: T['action'];
  readonly name: Bilingual;
  readonly to: T['status'];
  readonly needs: readonly T['word'][];
  readonly obstacle: Refusal | undefined;
}

/** Every action of people's that the table has from where a thing stands, with what stands against it. */
export const offers = <T extends Terms>(
  life: Life<T>,
  thing: T['thing'],
  around: T['around'],
): readonly Offer<T>[] => {
  const status = life.statusOf(thing);
  const { automatic = [] } = life;
  return actionsFrom(life.moves, status)
    .filter((action) => !actOf(life, action).hands.every((hand) => automatic.includes(hand)))
    .map((action) => ({
      action,
      name: actOf(life, action).name,
      to: destination(life.moves, status, action) ?? status,
      needs: actOf(life, action).needs,
      obstacle: obstacle(life, action, thing, around),
    }));
};

/** Whether an offer is for whoever it was made to: others' actions are left out where they would tell too much. */
export const isTheirs = ({ obstacle: against }: { readonly obstacle: Refusal | undefined }): boolean =>
  against?.of !== 'right';

/** Where an action leads, or the refusal: what stands against it, or the first word it lacks. */
export function move<T extends Terms>(
  life: Life<T>,
  action: T['action'],
  thing: T['thing'],
  around: T['around'],
  said: { readonly [W in T['word']]?: unknown },
): Decision<T['status'], never> {
  const against = obstacle(life, action, thing, around);
  if (against !== undefined) return { refusal: against };
  const act = actOf(life, action);
  const missing = act.needs.find((word) => isBlank(said[word]));
  if (missing !== undefined) return wordMissing(life, act, missing);
  const status = life.statusOf(thing);
  return grant(destination(life.moves, status, action) ?? status);
}

const actOf = <T extends Terms>(life: Life<T>, action: T['action']): Act<T> => life.acts[action];

const isBlank = (said: unknown): boolean =>
  said === undefined || said === null || (typeof said === 'string' && said.trim() === '');

const listed = (names: readonly Bilingual[]): Bilingual => ({
  en: names.map(({ en }) => en).join(', '),
  zh: names.map(({ zh }) => zh).join('、'),
});

function notYours<T extends Terms>({ of, hands, automatic = [] }: Life<T>, act: Act<T>): Objection {
  const people = act.hands.filter((hand) => !automatic.includes(hand));
  const who = listed((people.length > 0 ? people : act.hands).map((hand) => hands[hand]));
  return deny(
    `${of}.not_yours`,
    `"${act.name.en}" is for: ${who.en}.`,
    `“${act.name.zh}”应由下列人员办理：${who.zh}。`,
  );
}

function noSuchMove<T extends Terms>(life: Life<T>, act: Act<T>, status: T['status']): Objection {
  const { of, noun, statuses, toldAs, instead } = life;
  if (instead?.[status] !== undefined) return instead[status];
  const told: Bilingual = toldAs?.[status] ?? statuses[status];
  return refuse(
    `${of}.no_such_move`,
    `"${act.name.en}" is not possible while the ${noun.en} is "${told.en}".`,
    `${noun.zh}处于“${told.zh}”状态，不能执行“${act.name.zh}”。`,
  );
}

function wordMissing<T extends Terms>({ of, words }: Life<T>, act: Act<T>, word: T['word']) {
  const name: Bilingual = words[word];
  return refuse(
    `${of}.${word}_missing`,
    `"${act.name.en}" needs ${name.en}.`,
    `“${act.name.zh}”须说明${name.zh}。`,
  );
}
