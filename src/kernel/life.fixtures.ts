import { isRefused } from './decision.js';
import { isTheirs, type Life, move, type Objection, obstacle, offers, type Terms } from './life.js';
import { destination, reachableFrom } from './moves.js';

/** What a walk along a life needs: things and a world in which nothing but the table stands in the way. */
export interface Walked<T extends Terms> {
  readonly life: Life<T>;
  readonly starts: readonly T['status'][];
  /** The statuses of the table that are there to be reached. */
  readonly statuses?: readonly T['status'][];
  readonly thing: (status: T['status'], action: T['action']) => T['thing'];
  readonly around: (hands: readonly T['hand'][], action: T['action']) => T['around'];
  readonly words: { readonly [W in T['word']]: unknown };
}

const keysOf = <K extends string>(table: { readonly [key in K]: unknown }): readonly K[] =>
  Object.keys(table) as K[];

type Pairs<T extends Terms> = readonly (readonly [T['status'], T['action']])[];

/** Walks a life: every move it has is made, every other refused, each to every hand, each without what it must be told. */
export function walks<T extends Terms>(walked: Walked<T>): void {
  const { life, starts } = walked;
  const statuses = walked.statuses ?? keysOf<T['status']>(life.statuses);
  const actions = keysOf<T['action']>(life.acts);
  const pairs = statuses.flatMap((status) => actions.map((action) => [status, action] as const));

  it('reaches every status from where it begins', () => {
    const reached = new Set(starts.flatMap((start) => [...reachableFrom(life.moves, start)]));
    expect([...reached].sort()).toEqual([...statuses].sort());
  });

  it('gives every action somebody to do it, and a name of its own in both languages', () => {
    expect(actions.filter((action) => life.acts[action].hands.length === 0)).toEqual([]);
    for (const language of ['en', 'zh'] as const) {
      const names = actions.map((action) => life.acts[action].name[language]);
      expect(new Set(names).size).toBe(names.length);
    }
  });

  leadsOrRefuses(walked, pairs);
  refusesOthers(walked, pairs);
  asksForWords(walked, pairs);
  offersWhatItDoes(walked, statuses);
}

function leadsOrRefuses<T extends Terms>({ life, thing, around, words }: Walked<T>, pairs: Pairs<T>): void {
  const instead: { readonly [S in T['status']]?: Objection } = life.instead ?? {};
  it.each(pairs)('%s, %s: leads where the table says, or is refused', (status, action) => {
    for (const hand of life.acts[action].hands) {
      const outcome = move(life, action, thing(status, action), around([hand], action), words);
      const to = destination(life.moves, status, action);
      const code = instead[status]?.refusal.code ?? `${life.of}.no_such_move`;
      if (to === undefined) expect(isRefused(outcome) && outcome.refusal).toMatchObject({ code, of: 'rule' });
      else expect(isRefused(outcome) ? outcome.refusal : outcome.state).toBe(to);
    }
  });
}

function refusesOthers<T extends Terms>({ life, thing, around }: Walked<T>, pairs: Pairs<T>): void {
  const hands = keysOf<T['hand']>(life.hands);
  it.each(pairs)('%s, %s: is for no other hand, and tells none whether it could be', (status, action) => {
    const others = hands.filter((hand) => !life.acts[action].hands.includes(hand));
    for (const some of [[], ...others.map((hand) => [hand])]) {
      const refusal = obstacle(life, action, thing(status, action), around(some, action));
      expect(refusal).toMatchObject({ code: `${life.of}.not_yours`, of: 'right' });
    }
  });
}

function asksForWords<T extends Terms>({ life, thing, around, words }: Walked<T>, pairs: Pairs<T>): void {
  const allowed = pairs.filter(([status, action]) => destination(life.moves, status, action) !== undefined);
  it.each(allowed)('%s, %s: is refused without each word it needs', (status, action) => {
    const { hands, needs } = life.acts[action];
    for (const word of needs) {
      const said = { ...words, [word]: ' ' };
      const outcome = move(life, action, thing(status, action), around(hands.slice(0, 1), action), said);
      expect(isRefused(outcome) && outcome.refusal.code).toBe(`${life.of}.${word}_missing`);
    }
  });
}

function offersWhatItDoes<T extends Terms>(
  { life, thing, around, words }: Walked<T>,
  statuses: readonly T['status'][],
): void {
  const [first] = keysOf<T['action']>(life.acts) as readonly [T['action']];
  it.each(statuses)('%s: offers what the table has, with what the move itself would answer', (status) => {
    const now = thing(status, first);
    for (const hand of keysOf<T['hand']>(life.hands)) {
      const world = around([hand], first);
      for (const offer of offers(life, now, world)) {
        const outcome = move(life, offer.action, now, world, words);
        expect(isRefused(outcome) ? outcome.refusal : outcome.state).toEqual(offer.obstacle ?? offer.to);
        expect(isTheirs(offer)).toBe(offer.obstacle?.of !== 'right');
      }
    }
  });
}
