import { type Bilingual, type CalendarDate, daysBetween } from '../../../kernel/index.js';

/** How long after its day something is still not paid, the youngest first. */
export const ageBands = {
  not_due: { en: 'Not due yet', zh: '未到期' },
  to_30: { en: '0–30 days', zh: '0–30天' },
  to_60: { en: '31–60 days', zh: '31–60天' },
  to_90: { en: '61–90 days', zh: '61–90天' },
  over_90: { en: 'More than 90 days', zh: '90天以上' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** A band of them. */
export type AgeBand = keyof typeof ageBands;

/** Every band, the youngest first. */
export const ageBandsInOrder = Object.keys(ageBands) as readonly AgeBand[];

/** The band of what was to be paid by a day: on that day itself it is not late yet. */
export function ageBand(dueOn: CalendarDate, today: CalendarDate): AgeBand {
  const days = daysBetween(dueOn, today);
  if (days <= 0) return 'not_due';
  if (days <= 30) return 'to_30';
  if (days <= 60) return 'to_60';
  return days <= 90 ? 'to_90' : 'over_90';
}
