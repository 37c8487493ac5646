import { newId } from '../../src/platform/index.js';
import { tellFigure } from '../figures.js';
import { Asker } from './ask.js';
import { type Persona, personas } from './personas.js';
import { everyRequest, policy } from './policy/index.js';
import { expected, type Rule } from './policy/words.js';
import type { Thing } from './things.js';
import { theWorld, type World } from './world.js';

/** Rounds of one question about a hidden thing and one about a missing thing, in turn, so that what else the machine does hits both. */
const rounds = 60;
const mostMs = 10;
/** After so many rounds, medians that are so near one another will not come apart by three times as much. */
const firstRounds = 20;
const nearMs = 3;

let world: World;
let asker: Asker;

beforeAll(async () => {
  world = await theWorld({ pool: 4 });
  world.rehearsal.isOn = true;
  asker = new Asker(world.ground, world.rehearsal, everyRequest);
});

afterAll(() => world.app.close());

interface Question {
  readonly rule: Rule;
  readonly who: Persona;
  readonly what: Thing;
}

/** For each route that names a thing: a thing of the same alliance that is hidden from somebody who has the route. */
const questions: readonly Question[] = policy
  .flatMap(({ rules }) => rules)
  .flatMap((rule) => {
    const hidden = (rule.about ?? []).flatMap((what) =>
      personas
        .filter(
          (who) => who.home === 'here' && what.place !== 'abroad' && expected(rule, who, what) === 'hidden',
        )
        .map((who) => ({ rule, who, what })),
    );
    return hidden.slice(0, 1);
  });

/** How many rounds it took in all. */
let asked = 0;

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

async function timed(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
}

/** By how much the medians differ, milliseconds. */
async function difference({ rule, who, what }: Question): Promise<number> {
  const hidden: number[] = [];
  const missing: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const nowhere = newId();
    const ask = [
      async () => hidden.push(await timed(() => asker.ask(rule.route, who, what))),
      async () => missing.push(await timed(() => asker.ask(rule.route, who, what, { instead: nowhere }))),
    ];
    for (const one of round % 2 === 0 ? ask : ask.reverse()) await one();
    asked += 1;
    if (round + 1 === firstRounds && Math.abs(median(hidden) - median(missing)) < nearMs) break;
  }
  return Math.abs(median(hidden) - median(missing));
}

/** A machine that does other things besides makes all of it slower: what differs too much is asked about again, twice. */
async function steadyDifference(question: Question): Promise<number> {
  let least = Infinity;
  for (let attempt = 0; attempt < 3 && least >= mostMs; attempt += 1) {
    least = Math.min(least, await difference(question));
  }
  return least;
}

describe('how long an answer takes', () => {
  it('does not tell a hidden thing from a missing one', async () => {
    const worst = { ms: 0, route: '' };
    for (const question of questions) {
      const ms = await steadyDifference(question);
      if (ms > worst.ms) Object.assign(worst, { ms, route: `${question.rule.route} by ${question.who.key}` });
    }
    const worstMs = Math.round(worst.ms * 100) / 100;
    tellFigure({
      proof: 'hidden against missing',
      routes: questions.length,
      rounds: asked,
      worstMs,
      route: worst.route,
    });
    expect(questions.length).toBeGreaterThan(20);
    expect(worst.ms).toBeLessThan(mostMs);
  });
});
