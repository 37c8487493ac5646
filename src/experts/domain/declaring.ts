import { addMonths, type CalendarDate } from '../../kernel/index.js';

/** Months after a declaration until the next is due; until an expert who made none is paused; until the place in the pool ends. */
export const declaringMonths = { due: 12, paused: 13, expired: 25 } as const;

/** The last day of each: to declare anew, as an expert who may be engaged, and in the pool. */
export const declaredUntil = (
  declaredOn: CalendarDate,
): Readonly<Record<keyof typeof declaringMonths, CalendarDate>> => ({
  due: addMonths(declaredOn, declaringMonths.due),
  paused: addMonths(declaredOn, declaringMonths.paused),
  expired: addMonths(declaredOn, declaringMonths.expired),
});

/** Whether somebody's last declaration still holds on a day: without it nobody is verified, admitted or resumed. */
export const isDeclared = (declaredOn: CalendarDate | null, on: CalendarDate): boolean =>
  declaredOn !== null && on <= declaredUntil(declaredOn).paused;

/** What the days bring to an expert in the pool: nothing, a pause, or the end. */
export function broughtBy(
  declaredOn: CalendarDate | null,
  on: CalendarDate,
): 'suspend' | 'expire' | undefined {
  if (declaredOn === null) return undefined;
  const { paused, expired } = declaredUntil(declaredOn);
  if (on > expired) return 'expire';
  return on > paused ? 'suspend' : undefined;
}

/** The sentence an expert declares by, by its version; a later wording is a further entry. */
export const declarationStatements: readonly { readonly en: string; readonly zh: string }[] = [
  {
    en: 'My dossier is complete and true as it stands: every post, share, engagement, testimony, patent, duty of confidence and family tie that may set me against a party is in it. I will report changes without delay.',
    zh: '本人档案现有内容真实、完整：凡可能与当事人构成利益冲突的任职、持股、聘用、作证、专利、保密义务及亲属关系均已载明；如有变更，将及时申报。',
  },
];

/** The version of the sentence in use: 1 and up. */
export const currentStatement = declarationStatements.length;
