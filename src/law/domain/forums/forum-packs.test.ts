import { calendarDate, isRefused, type Bilingual } from '../../../kernel/index.js';
import { builtInBook } from '../../../calendars/index.js';
import type { BookRule } from '../book-rule.js';
import { computeDeadline } from '../compute-deadline.js';
import { circumstancesIn, lawEvents, packOf, packs } from '../packs.js';
import type { LawEvent, RulePack } from '../rule.js';
import { lawForums } from '../stated-rule.js';
import { consequencesOf, triggersOf } from '../versions.js';
import { forumPacks } from './forum-packs.js';

const everyVersion = (rule: BookRule): readonly BookRule[] =>
  rule.earlier === undefined ? [rule] : [rule, ...everyVersion(rule.earlier)];
const rulesIn = (pack: RulePack): readonly BookRule[] =>
  (pack.rules as readonly BookRule[]).flatMap(everyVersion);

/** The circumstances a rule turns on. */
const turnsOn = ({ circumstances, variants }: BookRule): readonly string[] => [
  ...(circumstances ?? []),
  ...(variants ?? []).map(({ circumstance }) => circumstance),
];
/** Those the rules turn on that run from an event. */
const neededBy = ({ id, forum }: LawEvent): ReadonlySet<string> =>
  new Set(rulesIn(packOf(forum)!).flatMap((rule) => (triggersOf(rule).includes(id) ? turnsOn(rule) : [])));
const questionOf = (forum: string, circumstance: string): string | undefined =>
  circumstancesIn(forum).find(({ id }) => id === circumstance)?.question;

const repeated = (ids: readonly string[]): readonly string[] => ids.filter((id, i) => ids.indexOf(id) !== i);

/** The dates a rule looks up: those of its bounds, its version and, for a limitation, of interruption and suspension. */
function lookedUp({ bounds, versionBy, limitation }: BookRule): readonly string[] {
  const { startsFrom, startsBy, notBefore, notAfter, longStop } = bounds ?? {};
  const ofLimitation = limitation === true ? ['interrupted_on', 'suspended_from', 'suspended_until'] : [];
  const named = [startsBy?.from, notBefore, notAfter, longStop?.from, versionBy];
  const names = [...(startsFrom?.of ?? []), ...named, ...ofLimitation];
  return [...new Set(names.filter((name) => name !== undefined))].sort();
}

const textsOfRule = (rule: BookRule): readonly (Bilingual | undefined)[] => [
  rule.action,
  rule.actor,
  rule.risk,
  rule.note,
  rule.noPeriod?.say,
  ...(rule.variants ?? []).map(({ note }) => note),
  ...(rule.dates ?? []).map(({ means }) => means),
];
const textsOf = (pack: RulePack): readonly Bilingual[] =>
  [
    pack.name,
    ...pack.caveats,
    ...pack.events.map(({ name }) => name),
    ...pack.circumstances.map(({ name }) => name),
    ...rulesIn(pack).flatMap(textsOfRule),
  ].filter((text) => text !== undefined);

describe('the packs of law', () => {
  it('stand under the name of their forum, each once', () => {
    const ids = packs.map(({ id }) => id);
    expect(repeated(ids)).toEqual([]);
    expect(ids.filter((id) => !lawForums.includes(id))).toEqual([]);
    expect(packs.filter(({ id, forum }) => id !== forum)).toEqual([]);
  });

  it('hold each rule under an id of its own', () => {
    expect(repeated(packs.flatMap(({ rules }) => rules).map(({ id }) => id))).toEqual([]);
  });

  it('stand, where they are local, on a pack that stands alone', () => {
    for (const { base } of packs) {
      if (base !== undefined) expect(packOf(base)?.base).toBeUndefined();
      if (base !== undefined) expect(packOf(base)?.rules.length).toBeGreaterThan(0);
    }
  });
});

describe.each(forumPacks.map((pack) => [pack.id, pack] as const))('the pack %s', (_, pack) => {
  const rules = rulesIn(pack);

  it('holds rules of its forum, each with one period or one reason why it has none', () => {
    expect(rules.length).toBeGreaterThan(0);
    expect(rules.filter(({ forum }) => forum !== pack.forum)).toEqual([]);
    const twofold = rules.filter(
      ({ offset, noPeriod }) => (offset === undefined) === (noPeriod === undefined),
    );
    expect(twofold.map(({ id }) => id)).toEqual([]);
  });

  it('measures periods in whole numbers, and none at all only where they run back or something holds from the day itself', () => {
    for (const { id, offset, startsAfter, variants, bounds, direction, kind } of rules) {
      const { or, longStop, startsBy } = bounds ?? {};
      const ofBounds = [or?.offset, longStop?.offset, startsBy?.offset];
      const ofVariants = (variants ?? []).flatMap((one) => [one.offset, one.startsAfter]);
      const lengths = [offset, startsAfter, ...ofBounds, ...ofVariants];
      const least = direction === 'before' || kind === 'threshold' ? 0 : 1;
      const wrong = lengths.filter((one) => one && !(Number.isInteger(one.value) && one.value >= least));
      expect([id, wrong]).toEqual([id, []]);
    }
  });

  it('knows each event once, and has a rule that runs from it', () => {
    const ids = pack.events.map(({ id }) => id);
    const triggers = new Set(rules.flatMap(triggersOf));
    expect(repeated(ids)).toEqual([]);
    expect(ids.filter((id) => !triggers.has(id))).toEqual([]);
    expect(pack.events.filter(({ forum }) => forum !== pack.forum)).toEqual([]);
  });

  it('runs and leads only from and to events of its forum', () => {
    const known = new Set(lawEvents(pack.forum).map(({ id }) => id));
    const named = rules.flatMap((rule) => [
      ...triggersOf(rule),
      ...consequencesOf(rule).map(({ event }) => event),
    ]);
    expect(named.filter((id) => !known.has(id))).toEqual([]);
  });

  it('lists with an event the circumstances its rules turn on, and no others but their alternatives', () => {
    for (const event of pack.events) {
      const needed = neededBy(event);
      const questions = new Set([...needed].map((id) => questionOf(pack.forum, id)));
      const missing = [...needed].filter((id) => !event.circumstances.includes(id));
      const idle = event.circumstances.filter((id) => !questions.has(questionOf(pack.forum, id)));
      expect([event.id, missing, idle]).toEqual([event.id, [], []]);
    }
  });

  it('knows each circumstance once, and uses it with an event', () => {
    const ids = pack.circumstances.map(({ id }) => id);
    const listed = new Set(pack.events.flatMap(({ circumstances }) => circumstances));
    expect(repeated(ids)).toEqual([]);
    expect(ids.filter((id) => !listed.has(id))).toEqual([]);
    const known = new Set(circumstancesIn(pack.forum).map(({ id }) => id));
    expect([...listed].filter((id) => !known.has(id))).toEqual([]);
  });

  it('demands an answer only where the event lists every answer', () => {
    for (const { id, mustAnswer, circumstances } of pack.events) {
      for (const question of mustAnswer) {
        const answers = circumstancesIn(pack.forum).filter((one) => one.question === question);
        expect(answers.length).toBeGreaterThan(1);
        expect([id, answers.filter((one) => !circumstances.includes(one.id))]).toEqual([id, []]);
      }
    }
  });

  it('applies a law of service only to what is served, for each party', () => {
    const served = new Set(lawEvents(pack.forum).flatMap((event) => (event.served ? [event.id] : [])));
    const wrong = rules.filter(
      (rule) =>
        rule.service !== 'none' && (rule.scope === 'once' || triggersOf(rule).some((id) => !served.has(id))),
    );
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  it('describes the dates its rules look up, and only those', () => {
    for (const rule of rules) {
      const described = (rule.dates ?? []).map(({ name }) => name).sort();
      expect([rule.id, described]).toEqual([rule.id, lookedUp(rule)]);
    }
  });

  it('states the day of the text of what was read, and of nothing else', () => {
    const unclear = rules.filter(
      ({ verified, verifiedAsOf }) => (verified === true) !== (verifiedAsOf !== undefined),
    );
    expect(unclear.map(({ id }) => id)).toEqual([]);
    expect(rules.filter(({ practice, verified }) => practice === true && verified === true)).toEqual([]);
  });

  it('gives acts to parties and clocks to courts and offices', () => {
    const wrong = rules.filter(
      ({ owedBy, performance }) => (owedBy === 'forum') !== (performance === 'decided'),
    );
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  it('calls whoever acts by one name', () => {
    const names = new Map(rules.map(({ actor }) => [actor.id, actor]));
    const other = rules.filter(
      ({ actor }) => names.get(actor.id)?.en !== actor.en || names.get(actor.id)?.zh !== actor.zh,
    );
    expect(other.map(({ id }) => id)).toEqual([]);
  });

  it('keeps the version before together with its first day', () => {
    const wrong = rules.filter(({ since, earlier }) => (since === undefined) !== (earlier === undefined));
    expect(wrong.map(({ id }) => id)).toEqual([]);
    expect(rules.filter(({ id, earlier }) => earlier !== undefined && earlier.id !== id)).toEqual([]);
  });

  it('counts by calendars that are known, the usual one first', () => {
    expect(pack.calendars[0]).toBe(pack.calendar);
    const names = [...pack.calendars, ...rules.flatMap(({ calendar }) => calendar ?? [])];
    const unknown = names.filter((name) => {
      const found = builtInBook.find(name);
      return isRefused(found) && found.refusal.code !== 'calendar.not_kept';
    });
    expect(unknown).toEqual([]);
  });

  it('uses ids a program can keep', () => {
    const names = [
      ...pack.events.map(({ id }) => id),
      ...pack.circumstances.flatMap(({ id, question }) => [id, question]),
      ...rules.flatMap(({ actor, dates }) => [actor.id, ...(dates ?? []).map(({ name }) => name)]),
    ];
    expect(names.filter((name) => !/^[a-z][a-z0-9]*(_[a-z0-9]+)*$/.test(name))).toEqual([]);
    expect(rules.filter(({ id }) => !/^[a-z]+(\.[a-z0-9_-]+)+$/.test(id)).map(({ id }) => id)).toEqual([]);
  });

  it('says everything in both languages, each in its own script', () => {
    const texts = textsOf(pack);
    expect(texts.filter(({ en }) => !/[A-Za-z]{2}/.test(en) || /[，。；：？！]/.test(en))).toEqual([]);
    expect(texts.filter(({ zh }) => !/[\u4e00-\u9fff]/.test(zh))).toEqual([]);
    expect(
      [pack.source, ...rules.map(({ citation }) => citation)].filter((text) => text.trim() === ''),
    ).toEqual([]);
  });

  it.each((pack.rules as readonly BookRule[]).map((rule) => [rule.id, rule] as const))(
    'computes %s from a plain Tuesday, or says why not',
    (id, rule) => {
      const date = calendarDate('2026-06-16');
      const outcome = computeDeadline(id, { date, time: '10:00', service: { method: 'hand' } });
      if (rule.noPeriod !== undefined) {
        expect(isRefused(outcome) && outcome.refusal.code).toBe(`law.${rule.noPeriod.because}`);
        return;
      }
      if (isRefused(outcome)) {
        expect(outcome.refusal.code).toBe('calendar.not_kept');
        return;
      }
      const { due, safe, steps } = outcome.computed;
      const last = (due ?? safe)!;
      expect(rule.direction === 'after' ? last >= date : last <= date).toBe(true);
      expect(steps.at(-1)?.date).toBe(last);
    },
  );
});
