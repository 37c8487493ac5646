import type { Circumstance, DeadlineRule, LawEvent, RulePack } from './rule.js';
import { forumPacks } from './forums/forum-packs.js';
import { usItc } from './itc/us-itc.pack.js';
import { triggersOf, versionsOf } from './versions.js';

/** Every pack of law this edition holds. */
export const packs: readonly RulePack[] = [usItc, ...forumPacks];

const packsByForum = new Map<string, RulePack>(packs.map((pack) => [pack.forum, pack]));

/** The law of a forum, or nothing where this edition holds none. */
export const packOf = (forum: string): RulePack | undefined => packsByForum.get(forum);

/** The packs that hold in a forum: its own, and below local rules those they stand on. */
export function layersOf(forum: string): readonly RulePack[] {
  const pack = packOf(forum);
  if (pack === undefined) return [];
  return pack.base === undefined ? [pack] : [pack, ...layersOf(pack.base)];
}

const rulesById = new Map(packs.flatMap((pack) => pack.rules).map((rule) => [rule.id, rule]));

/** A rule by its id, in whichever pack it stands. */
export const findRule = (id: string): DeadlineRule | undefined => rulesById.get(id);

const eventsByForum = new Map<string, readonly LawEvent[]>(
  packs.map((pack) => [pack.forum, distinct(layersOf(pack.forum).flatMap(({ events }) => events))]),
);

/** The events of a forum that start periods, its own first; none where this edition holds no law for it. */
export const lawEvents = (forum: string): readonly LawEvent[] => eventsByForum.get(forum) ?? [];

/** An event of local rules that the rules below know as well is the same event, with the circumstances of both. */
function distinct(events: readonly LawEvent[]): readonly LawEvent[] {
  const byId = new Map<string, LawEvent>();
  for (const event of events) {
    const known = byId.get(event.id);
    if (known === undefined) byId.set(event.id, event);
    else {
      const circumstances = [...new Set([...known.circumstances, ...event.circumstances])];
      byId.set(event.id, {
        ...known,
        circumstances,
        mustAnswer: [...new Set([...known.mustAnswer, ...event.mustAnswer])],
      });
    }
  }
  return [...byId.values()];
}

const eventsById = new Map<string, ReadonlyMap<string, LawEvent>>(
  packs.map(({ forum }) => [forum, new Map(lawEvents(forum).map((event) => [event.id, event]))]),
);

/** An event a rule of a pack runs from. */
export function eventOf({ id, forum }: RulePack, trigger: string): LawEvent {
  const event = eventsById.get(forum)?.get(trigger);
  if (event === undefined) throw new Error(`A rule runs from ${trigger}, which is no event of ${id}`);
  return event;
}

const circumstancesByForum = new Map<string, readonly Circumstance[]>(
  packs.map(({ forum }) => [forum, layersOf(forum).flatMap(({ circumstances }) => circumstances)]),
);

/** The circumstances known in a forum. */
export const circumstancesIn = (forum: string): readonly Circumstance[] =>
  circumstancesByForum.get(forum) ?? [];

/** The circumstances an event asks about. */
export const circumstancesOf = (event: LawEvent, forum: string = event.forum): readonly Circumstance[] =>
  circumstancesIn(forum).filter((known) => event.circumstances.includes(known.id));

/** The country of a forum, as ISO 3166 has it; nothing for a forum of several. */
export const seatOf = (forum: string): string | undefined =>
  /^(us|cn|de|jp|kr|in)(-|$)/.exec(forum)?.[1]?.toUpperCase();

/** The calendar a name stands for: a forum means the calendar it counts by, with the same closures. */
export function calendarOf(name: string): string {
  const [forum = '', ...more] = name.split('+').map((part) => part.trim());
  const pack = packOf(forum);
  return pack === undefined ? name : [pack.calendar, ...more].join(' + ');
}

const rulesByEvent = new Map<string, readonly DeadlineRule[]>();

/** The rules an event that is known starts, whatever the circumstances. */
function rulesOf(forum: string, event: string): readonly DeadlineRule[] {
  const key = `${forum} ${event}`;
  const rules =
    rulesByEvent.get(key) ??
    layersOf(forum)
      .flatMap((pack) => pack.rules)
      .flatMap((rule) => versionsOf(rule).find((version) => triggersOf(version).includes(event)) ?? []);
  rulesByEvent.set(key, rules);
  return rules;
}

/**
 * The rules an event starts. Without `circumstances`, all of them; with a list, those that hold in any case and those of a
 * circumstance in the list; of a rule the version that runs from the event. Where an event poses a question that always has an answer and the list has none, the rules of
 * every answer are given: a deadline too many is seen, a deadline too few is not.
 */
export function rulesTriggeredBy(
  forum: string,
  event: string,
  circumstances?: readonly string[],
): readonly DeadlineRule[] {
  const known = eventsById.get(forum)?.get(event);
  if (known === undefined) return [];

  const rules = rulesOf(forum, event);
  if (circumstances === undefined) return rules;

  const holds = [...circumstances, ...openAnswers(forum, known, circumstances)];
  return rules.filter((rule) => rule.circumstances?.some((one) => holds.includes(one)) ?? true);
}

function openAnswers(forum: string, event: LawEvent, circumstances: readonly string[]): readonly string[] {
  return event.mustAnswer.flatMap((question) => {
    const answers = circumstancesIn(forum)
      .filter((one) => one.question === question)
      .map((one) => one.id);
    return answers.some((answer) => circumstances.includes(answer)) ? [] : answers;
  });
}
