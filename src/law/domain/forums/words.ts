import { calendarDate, type Bilingual, type CalendarDate } from '../../../kernel/index.js';
import type { BookRule } from '../book-rule.js';
import type { Circumstance, LawEvent } from '../rule.js';
import type { Actor, FurtherDate, LawForum, Offset } from '../stated-rule.js';

/** A text in both languages. */
export const say = (en: string, zh: string): Bilingual => ({ en, zh });

/** A day of law, `YYYY-MM-DD`. */
export const on = (date: string): CalendarDate => calendarDate(date);

/** Who acts. */
export const actor = (id: string, en: string, zh: string): Actor => ({ id, en, zh });

/** A further date a rule takes into account. */
export const further = (name: string, en: string, zh: string): FurtherDate => ({ name, means: { en, zh } });

/** A period of hours, counted from the full hour after the event. */
export const hours = (value: number): Offset => ({ value, unit: 'hours' });
/** A period of calendar days. */
export const days = (value: number): Offset => ({ value, unit: 'days' });
/** A period of working days. */
export const businessDays = (value: number): Offset => ({ value, unit: 'business_days' });
/** A period of weeks, to the same weekday. */
export const weeks = (value: number): Offset => ({ value, unit: 'weeks' });
/** A period of months, to the day of the same number. */
export const months = (value: number): Offset => ({ value, unit: 'months' });
/** A period of years, to the day of the same number. */
export const years = (value: number): Offset => ({ value, unit: 'years' });

/** Period and trigger were read in the text of a day. */
export const readOn = (date: string) => ({ verified: true, verifiedAsOf: calendarDate(date) }) as const;
/** Known from a secondary source, or of own knowledge: the text was not read. */
export const notRead = { verified: 'partial' } as const;

type Stated = Pick<BookRule, 'id' | 'trigger' | 'action' | 'actor' | 'citation'> & Partial<BookRule>;

/** What most rules of a forum have in common. */
export type Usual = Pick<BookRule, 'forum'> & Partial<BookRule>;

const plain = {
  counting: 'calendar',
  kind: 'deadline',
  direction: 'after',
  service: 'none',
  roll: 'next_business_day',
  scope: 'once',
  verified: 'partial',
} as const;

/** Without the day of a text where none was read. */
const asRead = ({ verifiedAsOf, ...rule }: BookRule): BookRule =>
  rule.verified === true && verifiedAsOf !== undefined ? { ...rule, verifiedAsOf } : rule;

/** The rules of a forum: acts of parties, which are filed unless stated otherwise, and clocks of courts and offices. */
export const rulesOf = (usual: Usual) => ({
  act: (stated: Stated): BookRule =>
    asRead({ ...plain, owedBy: 'party', performance: 'filed', ...usual, ...stated }),
  clock: (stated: Stated): BookRule =>
    asRead({ ...plain, owedBy: 'forum', performance: 'decided', ...usual, ...stated }),
});

/** Runs for each accused party from the service on it. */
export const onAccused = { scope: 'per_respondent' } as const;
/** Runs for each party from the service on it. */
export const onServed = { scope: 'per_served_party' } as const;
/** Counted back from its event, moving back off a closed day. */
export const before = { direction: 'before', roll: 'previous_business_day' } as const;

/** A rule as it is for events from a day on, and what of it was other before; of a text not read there is no day. */
export const since = (date: string, today: BookRule, was: Partial<BookRule>): BookRule => ({
  ...today,
  since: calendarDate(date),
  earlier: asRead({ ...today, ...was }),
});

/** The events of a forum. A `served` one has a date, method and destination for each party. */
export const eventsOf = (forum: LawForum) => ({
  happened: (id: string, en: string, zh: string, more: Partial<LawEvent> = {}): LawEvent => ({
    id,
    forum,
    name: { en, zh },
    served: false,
    circumstances: [],
    mustAnswer: [],
    ...more,
  }),
  served: (id: string, en: string, zh: string, more: Partial<LawEvent> = {}): LawEvent => ({
    id,
    forum,
    name: { en, zh },
    served: true,
    circumstances: [],
    mustAnswer: [],
    ...more,
  }),
});

/** A circumstance; of those with the same question at most one holds. */
export const circumstance = (
  question: string,
  id: string,
  en: string,
  zh: string,
  impliedBy?: Circumstance['impliedBy'],
  alsoCalled?: readonly string[],
): Circumstance => ({
  id,
  question,
  name: { en, zh },
  ...(impliedBy && { impliedBy }),
  ...(alsoCalled && { alsoCalled }),
});
