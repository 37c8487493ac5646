import type { LawEvent, LawRule } from '../../api/views';
import { methods } from '../../service';
import { isTime, isUnread } from '../../written-dates';
import type { components } from '../../api/schema';

type Search = Readonly<Record<string, string | undefined>>;
export type CalculationBody = components['schemas']['CalculationBody'];
type Service = NonNullable<CalculationBody['service']>;

/** Methods for which it matters where the copy was sent. */
export const travels = (method: string | undefined): boolean => method === 'mail' || method === 'express';

/** Further dates stand in the address under this prefix. */
const furtherPrefix = 'date.';

/** What is asked, as the address holds it. */
export interface Question {
  readonly by: 'event' | 'rule';
  readonly forum: string;
  readonly event: string | undefined;
  readonly rule: string | undefined;
  readonly date: string | undefined;
  /** The last day it may have been. */
  readonly dateUntil: string | undefined;
  readonly time: string | undefined;
  readonly method: Service['method'] | undefined;
  readonly destination: Service['destination'];
  readonly receivedOn: string | undefined;
  readonly institutedOn: string | undefined;
  readonly calendar: string | undefined;
  readonly circumstances: readonly string[];
  readonly dates: Readonly<Record<string, string>>;
}

const oneOf = <Word extends string>(words: readonly Word[], given: string | undefined): Word | undefined =>
  words.find((word) => word === given);

/** Reads a question from an address; what it does not know it leaves out. */
export function questionOf(search: Search): Question {
  const further = Object.entries(search).flatMap(([key, value]) =>
    key.startsWith(furtherPrefix) && value ? [[key.slice(furtherPrefix.length), value] as const] : [],
  );
  return {
    by: search['by'] === 'rule' || (search['by'] === undefined && search['rule']) ? 'rule' : 'event',
    forum: search['forum'] ?? 'us-itc',
    event: search['event'],
    rule: search['rule'],
    date: search['date'],
    dateUntil: search['dateUntil'],
    time: search['time'],
    method: oneOf(methods, search['method']),
    destination: oneOf(['us', 'foreign', 'domestic'], search['destination']),
    receivedOn: search['receivedOn'],
    institutedOn: search['institutedOn'],
    calendar: search['calendar'],
    circumstances: search['circumstances']?.split(',').filter((id) => id !== '') ?? [],
    dates: Object.fromEntries(further),
  };
}

/** The address's key of a further date. */
export const furtherKey = (name: string): string => `${furtherPrefix}${name}`;

/** The law the question is about: the event it runs from and the rules that may answer. */
export interface Asked {
  readonly event: LawEvent | undefined;
  readonly rules: readonly LawRule[];
}

/** Finds the law a question is about. */
export function askedOf(question: Question, events: readonly LawEvent[], rules: readonly LawRule[]): Asked {
  if (question.by === 'rule') {
    const rule = rules.find(({ id }) => id === question.rule);
    return { event: events.find(({ id }) => id === rule?.trigger), rules: rule ? [rule] : [] };
  }
  const event = events.find(({ id }) => id === question.event);
  return { event, rules: rules.filter(({ id }) => event?.rules.includes(id)) };
}

/** Whether how a document was served can matter. */
export const asksService = ({ event, rules }: Asked): boolean =>
  event?.served === true || rules.some(({ service }) => service !== 'none');

/** Whether a period is one of hours. */
export const asksTime = ({ rules }: Asked): boolean => rules.some(({ offset }) => offset?.unit === 'hours');

/** Whether the version of the rules goes by the day of institution. */
export const asksInstitution = ({ forum }: Question): boolean => forum === 'us-itc';

/** The further dates the rules take into account, each once. */
export const furtherDatesOf = ({ rules }: Asked) => [
  ...new Map(rules.flatMap(({ dates }) => dates).map((each) => [each.name, each])).values(),
];

/** The circumstances that can matter: of an event all it asks about, of a rule those it depends on. */
export function circumstancesOf({ event, rules }: Asked, by: Question['by']) {
  const all = event?.circumstances ?? [];
  if (by === 'event') return all;
  const named = rules.flatMap(({ circumstances, variants }) => [
    ...circumstances,
    ...variants.map(({ circumstance }) => circumstance),
  ]);
  return all.filter(({ id }) => named.includes(id));
}

/** Whether every date and the time of a question can be read. */
const isRead = ({ date, dateUntil, receivedOn, institutedOn, dates, time }: Question): boolean =>
  isTime(time) && ![date, dateUntil, receivedOn, institutedOn, ...Object.values(dates)].some(isUnread);

/** What to send, once there is enough to calculate from and all of it can be read. */
export function bodyOf(question: Question, asked: Asked): CalculationBody | undefined {
  const { by, forum, event, rule, date, method, destination, receivedOn, institutedOn, calendar } = question;
  const about = by === 'rule' ? rule && { rule } : event && { forum, event };
  if (!about || !date || !isRead(question)) return undefined;
  const known = circumstancesOf(asked, by).map(({ id }) => id);
  const circumstances = question.circumstances.filter((id) => known.includes(id));
  const names = furtherDatesOf(asked).map(({ name }) => name);
  const dates = Object.entries(question.dates).filter(([name]) => names.includes(name));
  return {
    ...about,
    date,
    ...(question.dateUntil && asksService(asked) && { dateUntil: question.dateUntil }),
    ...(question.time && asksTime(asked) && { time: question.time }),
    ...(method &&
      asksService(asked) && {
        service: { method, ...(destination && { destination }), ...(receivedOn && { receivedOn }) },
      }),
    ...(institutedOn && asksInstitution(question) && { institutedOn }),
    ...(calendar && { calendar }),
    ...(circumstances.length > 0 && { circumstances }),
    ...(dates.length > 0 && { dates: Object.fromEntries(dates) }),
  };
}
