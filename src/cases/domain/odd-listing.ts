import { acknowledgementOf, type CalendarDate, type Oddity, oddityOf } from '../../kernel/index.js';
import type { ListedInvestigation } from './read-investigation.js';

/** The odd dates of a row that nobody acknowledged: it is taken only once somebody says that they are right. */
export function openOddities(
  { filedOn, institutedOn }: Pick<ListedInvestigation, 'filedOn' | 'institutedOn'>,
  today: CalendarDate,
  acknowledged: readonly string[],
): readonly Oddity[] {
  return [filedOn, institutedOn]
    .flatMap((date) => (date === null ? undefined : oddityOf(date, 'filed', { today })) ?? [])
    .filter((oddity) => !acknowledged.includes(acknowledgementOf(oddity)));
}
