import { addDays, refuse, type Bilingual, type CalendarDate, type Refusal } from '../../kernel/index.js';
import { shutUntil, spoken, stoodStill, touches, type Suspension } from '../../calendars/index.js';
import type { Step } from './deadline.js';
import { step } from './step.js';

/** A last day as suspensions move it, and the steps that say so: none where it stays. */
export interface Moved {
  readonly day: CalendarDate;
  readonly steps: readonly Step[];
}

/** A last day later by the days for which a period that an event started stood still, one suspension after the other. */
export function tolled(suspensions: readonly Suspension[], event: CalendarDate, last: CalendarDate): Moved {
  return suspensions
    .filter(({ mode }) => mode === 'toll')
    .reduce<Moved>(
      (before, one) => {
        const days = stoodStill(one, event, before.day);
        if (days === 0) return before;
        const day = addDays(before.day, days);
        return { day, steps: [...before.steps, standstill(one, days, day)] };
      },
      { day: last, steps: [] },
    );
}

/**
 * The last day of a filing, which is due once filings are taken again, one suspension after the other; `openFrom` gives the first business
 * day from a day on.
 */
export const reopened = (
  suspensions: readonly Suspension[],
  last: CalendarDate,
  openFrom: (day: CalendarDate) => CalendarDate,
): Moved =>
  suspensions
    .filter(({ mode }) => mode !== 'manual')
    .reduce<Moved>(
      (before, one) => {
        if (before.day < one.from || before.day > shutUntil(one)) return before;
        const day = openFrom(one.reopenedOn);
        return { day, steps: [...before.steps, reopening(one, day)] };
      },
      { day: last, steps: [] },
    );

const reopening = (one: Suspension, day: CalendarDate): Step =>
  step(
    day,
    (at) => ({
      en: `From ${one.from} to ${shutUntil(one)} no filings were taken (${one.name.en}): the filing is due once they are again, ${at.en}.`,
      zh: `${one.from}至${shutUntil(one)}不受理提交（${one.name.zh}）：顺延至恢复受理之日，${at.zh}。`,
    }),
    one.source,
  );

const standstill = ({ from, until, name, source }: Suspension, days: number, day: CalendarDate): Step =>
  step(
    day,
    (at) => ({
      en: `From ${from} to ${until} the period stood still (${name.en}), ${days === 1 ? '1 day' : `${days} days`} of it: ${at.en}.`,
      zh: `${from}至${until}期间中止（${name.zh}），顺延${days}日：${at.zh}。`,
    }),
    source,
  );

/** A period of which it is asked whether a suspension leaves it to an order; `law` moves a filing that ends in one, where a provision does. */
export interface Span {
  readonly from: CalendarDate;
  readonly due: CalendarDate;
  readonly isFiling: boolean;
  readonly law?: string | undefined;
}

/** Why no rule says when an act was due: its period touched a time in which the forum did not work, after which orders set the dates. */
export function leftToOrders(
  suspensions: readonly Suspension[],
  span: Span,
  openFrom: (day: CalendarDate) => CalendarDate,
): { readonly refusal: Refusal } | undefined {
  const barring = suspensions.findLast((one) => one.mode === 'manual' && touches(one, span.from, span.due));
  if (barring === undefined) return undefined;
  const { from, name, reopenedOn } = barring;
  const until = shutUntil(barring);
  const isWithin = span.isFiling && span.due <= until;
  const proposed = isWithin ? proposal(openFrom(reopenedOn), span.law) : { en: '', zh: '' };
  return refuse(
    'law.forum_suspended',
    `The period from ${span.from} to ${span.due} touches the ${name.en} (${from} to ${until}), after which dates were set by order: a person must enter the date of the order.${proposed.en}`,
    `${span.from}至${span.due}的期间涉及${name.zh}（${from}至${until}），其后日期由命令确定：须由人工录入命令所定日期。${proposed.zh}`,
  );
}

/** The day that the law gives a filing due in a closure: an order displaces it. */
function proposal(day: CalendarDate, law: string | undefined): Bilingual {
  const at = spoken(day);
  return {
    en: ` Proposed, unless an order or an earlier opening of the electronic docket says otherwise: the first business day after it, ${at.en}${law === undefined ? '' : ` (${law})`}.`,
    zh: `如无命令另定日期，且电子案卷系统未提前开放，建议按其后首个工作日办理：${at.zh}${law === undefined ? '' : `（${law}）`}。`,
  };
}

/** That a date does not take suspensions into account: clocks they do not stop, thresholds, dates counted back. */
export const notTaken = (suspensions: readonly Suspension[]): readonly Bilingual[] =>
  suspensions.map((one) => ({
    en: `From ${one.from} to ${shutUntil(one)} the forum was closed (${one.name.en}), which this date does not take into account: look for an order or notice that sets another.`,
    zh: `${one.from}至${shutUntil(one)}该机关停止办公（${one.name.zh}），本日期未予考虑：请查明是否有命令或通知另定日期。`,
  }));
