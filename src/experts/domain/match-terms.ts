import {
  type Bilingual,
  type CalendarDate,
  daysBetween,
  type Fraction,
  fraction,
  type Money,
  moneyText,
} from '../../kernel/index.js';
import { termOfMean, usualMean } from './evaluation.js';
import { belowTop, byTerm, likeTechnology, met, roundedText, subclassesOf, type Term } from './match.js';

/** Days one after another, both ends among them. */
export interface Span {
  readonly from: CalendarDate;
  readonly until: CalendarDate;
}

/** What is asked of an expert. */
export interface MatchWish extends Span {
  readonly classes: readonly string[];
  readonly jurisdictions: readonly string[];
  /** How often they should have testified. */
  readonly testimonies: number;
  /** In which rates are compared; undefined where what they cost is not asked. */
  readonly currency: string | undefined;
}

/** What is known of an expert, as far as whoever asks may read it. */
export interface MatchKnown {
  readonly classes: readonly string[];
  readonly jurisdictions: readonly string[];
  readonly testimonies: number;
  /** How often a tribunal excluded what they testified: not among the testimonies. */
  readonly excluded: number;
  readonly absences: readonly Span[];
  /** Of five, drawn towards the usual one; undefined before anybody evaluated them. */
  readonly evaluation: Fraction | undefined;
  /** An hour, as what is asked for and in its currency. */
  readonly hourly: Money | undefined;
}

/** A term with how it comes about. */
export interface WorkedTerm {
  readonly value: Fraction;
  readonly working: Bilingual;
}

/** One for each term. */
export type WorkedTerms = Readonly<Record<Term, WorkedTerm>>;

/** What each is called. */
export const termNames: { readonly [T in Term]: Bilingual } = {
  tech: { en: 'Technology', zh: '技术领域' },
  jurisdiction: { en: 'Jurisdictions', zh: '法域' },
  testimony: { en: 'Testimony', zh: '作证经验' },
  availability: { en: 'Free days', zh: '可用时间' },
  evaluation: { en: 'Evaluation', zh: '评价' },
  cost: { en: 'Cost', zh: '费用' },
};

/** An expert's terms, each from 0 to 1 with its working. `top` is the highest rate of those they are compared with. */
export function workedTerms(wish: MatchWish, known: MatchKnown, top: Money | undefined): WorkedTerms {
  const of: { readonly [T in Term]: () => WorkedTerm } = {
    tech: () => technology(wish, known),
    jurisdiction: () => jurisdiction(wish, known),
    testimony: () => testimony(wish, known),
    availability: () => availability(wish, known),
    evaluation: () => evaluation(known),
    cost: () => cost(wish, known, top),
  };
  return byTerm((term) => of[term]());
}

function technology({ classes }: MatchWish, known: MatchKnown): WorkedTerm {
  const value = likeTechnology(classes, known.classes);
  if (classes.length === 0)
    return { value, working: { en: 'No class is asked for.', zh: '未指定技术分类。' } };
  const [asked, own] = [subclassesOf(classes), subclassesOf(known.classes)];
  const shared = asked.filter((one) => own.includes(one));
  const besides = own.filter((one) => !asked.includes(one));
  const [all, some, more] = [asked, shared, besides].map((list) => list.join(', '));
  const but =
    besides.length === 0 ? { en: '', zh: '' } : { en: `; knows besides ${more}`, zh: `；另涉 ${more}` };
  return {
    value,
    working:
      shared.length === 0
        ? { en: `None of ${all}${but.en}`, zh: `所需 ${all} 均不涉及${but.zh}` }
        : {
            en: `${String(shared.length)} of ${String(asked.length)} subclasses: ${some}${but.en}`,
            zh: `所需 ${String(asked.length)} 个小类中涉及 ${String(shared.length)} 个：${some}${but.zh}`,
          },
  };
}

function jurisdiction({ jurisdictions }: MatchWish, known: MatchKnown): WorkedTerm {
  const asked = [...new Set(jurisdictions)];
  const shared = asked.filter((one) => known.jurisdictions.includes(one));
  const value = met(shared.length, asked.length);
  if (asked.length === 0)
    return {
      value,
      working: { en: 'None is asked for: everybody meets it.', zh: '未指定法域，均视为符合。' },
    };
  const [which, whichZh] =
    shared.length === 0 ? ['', ''] : [`: ${shared.join(', ')}`, `：${shared.join('、')}`];
  return {
    value,
    working: {
      en: `${String(shared.length)} of ${String(asked.length)} jurisdictions${which}`,
      zh: `所需 ${String(asked.length)} 个法域中符合 ${String(shared.length)} 个${whichZh}`,
    },
  };
}

function testimony({ testimonies }: MatchWish, known: MatchKnown): WorkedTerm {
  const value = met(known.testimonies, testimonies);
  const excluded =
    known.excluded === 0
      ? { en: '', zh: '' }
      : {
          en: `; ${String(known.excluded)} excluded, not counted`,
          zh: `；另有 ${String(known.excluded)} 次被排除，不计入`,
        };
  const had = { en: `Testified ${times(known.testimonies)}`, zh: `作证 ${String(known.testimonies)} 次` };
  return {
    value,
    working:
      testimonies <= 0
        ? { en: `${had.en}; none is asked for${excluded.en}`, zh: `${had.zh}；未要求作证经验${excluded.zh}` }
        : {
            en: `${had.en} of ${String(testimonies)} asked for${excluded.en}`,
            zh: `${had.zh}，要求 ${String(testimonies)} 次${excluded.zh}`,
          },
  };
}

const times = (count: number): string => (count === 1 ? 'once' : `${String(count)} times`);

function availability(wish: MatchWish, { absences }: MatchKnown): WorkedTerm {
  const asked = daysIn(wish);
  const away = awayWithin(absences, wish);
  const free = asked - away.reduce((sum, span) => sum + daysIn(span), 0);
  const spans = (to: string): string =>
    away.map(({ from, until }) => (from === until ? from : `${from}${to}${until}`)).join(', ');
  return {
    value: met(free, asked),
    working:
      away.length === 0
        ? { en: `Free on all ${String(asked)} days`, zh: `${String(asked)} 天全部可用` }
        : {
            en: `Free on ${String(free)} of ${String(asked)} days: away ${spans(' to ')}`,
            zh: `${String(asked)} 天中可用 ${String(free)} 天：${spans(' 至 ')} 不可用`,
          },
  };
}

const daysIn = ({ from, until }: Span): number => Math.max(0, daysBetween(from, until) + 1);

/** The days within a span on which somebody is away: spans in order that neither overlap nor touch. */
export function awayWithin(absences: readonly Span[], within: Span): readonly Span[] {
  const cut = absences
    .map(({ from, until }) => ({
      from: from < within.from ? within.from : from,
      until: until > within.until ? within.until : until,
    }))
    .filter(({ from, until }) => from <= until)
    .toSorted((a, b) => (a.from === b.from ? 0 : a.from < b.from ? -1 : 1));
  const joined: Span[] = [];
  for (const span of cut) {
    const last = joined.at(-1);
    if (last === undefined || daysBetween(last.until, span.from) > 1) joined.push(span);
    else if (span.until > last.until) joined[joined.length - 1] = { from: last.from, until: span.until };
  }
  return joined;
}

function evaluation(known: MatchKnown): WorkedTerm {
  const mean = known.evaluation ?? usualMean;
  const [text, drawn] = [mean, usualMean].map((one) => roundedText(one, 2)) as [string, string];
  return {
    value: termOfMean(mean),
    working:
      known.evaluation === undefined
        ? { en: `No evaluation yet: ${text} of 5 is taken`, zh: `尚无评价，按 ${text}/5 计` }
        : {
            en: `${text} of 5, drawn towards ${drawn} while there are few`,
            zh: `${text}/5（评价较少时向 ${drawn} 收缩）`,
          },
  };
}

function cost({ currency }: MatchWish, { hourly }: MatchKnown, top: Money | undefined): WorkedTerm {
  const none = fraction(0n);
  if (currency === undefined)
    return {
      value: none,
      working: { en: 'No currency is chosen: cost adds nothing.', zh: '未选择币种，费用不计分。' },
    };
  if (hourly === undefined || top === undefined)
    return {
      value: none,
      working: {
        en: `No rate in ${currency} for this role: cost adds nothing.`,
        zh: `无该身份的 ${currency} 费率，费用不计分。`,
      },
    };
  return {
    value: belowTop(hourly.minor, top.minor),
    working: {
      en: `${currency} ${moneyText(hourly)} an hour, of at most ${moneyText(top)}`,
      zh: `每小时 ${currency} ${moneyText(hourly)}，上限 ${moneyText(top)}`,
    },
  };
}
