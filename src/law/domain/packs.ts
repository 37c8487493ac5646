import type { Circumstance, DeadlineRule, LawEvent, RulePack } from './rule.js';
import { usItc } from './us-itc.pack.js';
import { triggersOf, versionsOf } from './in-force.js';

/** Every pack of law this edition holds. */
export const packs: readonly RulePack[] = [usItc];

/** The law of a forum, or nothing where this edition holds none. */
export const packOf = (forum: string): RulePack | undefined => packs.find((pack) => pack.forum === forum);

const rulesById = new Map(packs.flatMap((pack) => pack.rules).map((rule) => [rule.id, rule]));

/** A rule by its id, in whichever pack it stands. */
export const findRule = (id: string): DeadlineRule | undefined => rulesById.get(id);

/** The events of a forum that start periods; none where this edition holds no law for it. */
export const lawEvents = (forum: string): readonly LawEvent[] => packOf(forum)?.events ?? [];

/** The circumstances an event asks about. */
export const circumstancesOf = (event: LawEvent): readonly Circumstance[] =>
  (packOf(event.forum)?.circumstances ?? []).filter((known) => event.circumstances.includes(known.id));

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
  const pack = packOf(forum);
  const known = pack?.events.find((one) => one.id === event);
  if (pack === undefined || known === undefined) return [];

  const rules = pack.rules.flatMap(
    (rule) => versionsOf(rule).find((version) => triggersOf(version).includes(event)) ?? [],
  );
  if (circumstances === undefined) return rules;

  const holds = [...circumstances, ...openAnswers(pack, known, circumstances)];
  return rules.filter((rule) => rule.circumstances?.some((one) => holds.includes(one)) ?? true);
}

function openAnswers(pack: RulePack, event: LawEvent, circumstances: readonly string[]): readonly string[] {
  return event.mustAnswer.flatMap((question) => {
    const answers = pack.circumstances.filter((one) => one.question === question).map((one) => one.id);
    return answers.some((answer) => circumstances.includes(answer)) ? [] : answers;
  });
}
