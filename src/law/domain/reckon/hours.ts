import { addDays, refuse, type CalendarDate, type Refusal, type TimeOfDay } from '../../../kernel/index.js';
import type { TriggerFacts } from '../deadline.js';
import { step } from '../step.js';
import type { End } from './end.js';

/**
 * The end of a period of hours, which starts with the hour after the event and does not move off a holiday.
 *
 * Law: 民事诉讼法第85条第2款, 民诉解释第125条. Refuses `law.time_needed`: the time of day of the event is not stated.
 */
export function hoursAfter(
  { date, time }: TriggerFacts,
  hours: number,
  citation: string,
): { readonly end: End; readonly at: TimeOfDay } | { readonly refusal: Refusal } {
  if (time === undefined) {
    return refuse(
      'law.time_needed',
      `${citation} counts ${hours} hours: state the time of day at which it happened.`,
      `${citation} 以小时计算（${hours}小时）：请填写事件发生的时刻。`,
    );
  }
  const first = Number(time.slice(0, 2)) + 1;
  const at = `${String((first + hours) % 24).padStart(2, '0')}:00`;
  const due: CalendarDate = addDays(date, Math.floor((first + hours) / 24));
  const begun = step(
    date,
    (day) => ({
      en: `The hour after the event is the first: counted from ${String(first).padStart(2, '0')}:00 on ${day.en}.`,
      zh: `期间开始的时不计入，自次时起算：${day.zh}${first}时起。`,
    }),
    '民诉解释第125条',
  );
  const ended = step(
    due,
    (day) => ({ en: `${hours} hours end at ${at} on ${day.en}.`, zh: `${hours}小时于${day.zh}${at}届满。` }),
    citation,
  );
  return { end: { due, steps: [begun, ended], warnings: [] }, at };
}
