import { type CalendarDate, daysBetween, type Refusal, refuse } from '../../kernel/index.js';

/** Days somebody is away, and who is told in their stead. */
export interface Absence {
  readonly id: string;
  readonly personId: string;
  readonly deputyId: string;
  /** First and last day. */
  readonly from: CalendarDate;
  readonly until: CalendarDate;
}

const longest = 366;

/**
 * Why an absence cannot be said, or nothing. Refused with `absence.days_reversed`, `absence.over` (its last day has passed),
 * `absence.too_long` (over a year, or more than a year ahead), `absence.overlaps` (another covers one of its days) and `absence.deputy_not_beside`: only who
 * acts for the same firm or holds the same office can stand in, for nobody is told of what they may not see.
 */
export function obstacleToAbsence(
  wish: Omit<Absence, 'id'>,
  others: readonly Absence[],
  deputies: readonly string[],
  today: CalendarDate,
): { readonly refusal: Refusal } | undefined {
  if (wish.until < wish.from)
    return refuse(
      'absence.days_reversed',
      'The last day lies before the first: change one of them.',
      '最后一天早于第一天，请修改。',
    );
  if (wish.until < today)
    return refuse(
      'absence.over',
      `The last day, ${wish.until}, has passed.`,
      `最后一天 ${wish.until} 已过。`,
    );
  if (daysBetween(wish.from, wish.until) >= longest || daysBetween(today, wish.from) > longest)
    return refuse(
      'absence.too_long',
      'An absence begins within a year and lasts a year at most: look at the years, or end the role instead.',
      '离岗须在一年内开始，最长一年：请核对年份；更久请终止任职。',
    );
  const clash = others.find(({ from, until }) => from <= wish.until && until >= wish.from);
  if (clash !== undefined)
    return refuse(
      'absence.overlaps',
      `You are away from ${clash.from} to ${clash.until} already: end that one first, or choose other days.`,
      `您已登记 ${clash.from} 至 ${clash.until} 离岗，请先结束该登记或另选日期。`,
    );
  return deputies.includes(wish.deputyId) ? undefined : notBeside;
}

const notBeside = refuse(
  'absence.deputy_not_beside',
  'Name somebody of your own firm, or who holds the same office: a deputy is told only of what they may see themselves.',
  '请指定本单位人员或同一职务的人员：代理人只能收到其本人有权知悉的事项。',
);
