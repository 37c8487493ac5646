import type { CaseFile, DeadlineRow } from '../../api/views.js';
import { dayToKeep } from '../../dates.js';

type Dated = Pick<DeadlineRow, 'id' | 'due' | 'safe' | 'duty' | 'status' | 'party' | 'action' | 'risk'>;

/** The deadlines that are counted wherever open deadlines are: a party must act by them, and has not. The nearest day to keep first. */
export const openDuties = <Row extends Dated>(deadlines: readonly Row[]): readonly Row[] =>
  deadlines
    .filter(({ duty, status }) => duty && (status === 'proposed' || status === 'confirmed'))
    .toSorted((a, b) => dayToKeep(a).localeCompare(dayToKeep(b)));

/** For whom how much is open, and until when: a party's own, or everyone's where it is no party's alone. */
export interface OwedBy {
  readonly party: Dated['party'];
  readonly open: number;
  readonly next: string;
}

/** Who owes the open deadlines, whose day comes first before the others. */
export function owedBy(deadlines: readonly Dated[]): readonly OwedBy[] {
  const found = new Map<string, OwedBy>();
  for (const row of openDuties(deadlines)) {
    const key = row.party?.id ?? '';
    const known = found.get(key);
    found.set(key, {
      party: row.party,
      open: (known?.open ?? 0) + 1,
      next: known?.next ?? dayToKeep(row),
    });
  }
  return [...found.values()];
}

/** What a case lacks before its dates can be relied on. */
export type Lack = 'proceedings' | 'parties' | 'counsel' | 'computed' | 'verified';

/** What is missing, and of how much; what is complete is left out. */
export function lacking(
  file: Pick<CaseFile, 'proceedings' | 'parties' | 'closedOn'>,
  deadlines: readonly Pick<DeadlineRow, 'status' | 'owedBy'>[],
  notComputed: number,
): readonly { readonly lack: Lack; readonly count: number }[] {
  if (file.closedOn !== null) return [];
  const present = file.parties.filter(({ withdrawnOn }) => withdrawnOn === null);
  const undefended = present.filter(
    ({ accused, memberId, counsel }) =>
      accused && memberId !== null && !counsel.some(({ state }) => state.id === 'acting'),
  );
  const counts: readonly (readonly [Lack, number])[] = [
    ['proceedings', file.proceedings.length === 0 ? 1 : 0],
    ['parties', present.some(({ accused }) => accused) ? 0 : 1],
    ['counsel', undefended.length],
    ['computed', notComputed],
    [
      'verified',
      deadlines.filter(({ status, owedBy: by }) => status === 'proposed' && by !== 'forum').length,
    ],
  ];
  return counts.flatMap(([lack, count]) => (count > 0 ? [{ lack, count }] : []));
}
