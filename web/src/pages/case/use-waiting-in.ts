import { useQuery } from '@tanstack/react-query';
import { caseTodayQuery } from '../../api/queries';
import type { TodayRow } from '../../api/views';
import type { Part } from './case-parts';

type Waiting = Readonly<Record<Part['word'], number>>;

/** Where of a case something is done, by how its address begins; what lies nowhere else lies in its overview. */
const places: readonly (readonly [RegExp, Part['word']])[] = [
  [/^\/deadlines\/|^\/cases\/[^/]+\/deadlines/, 'deadlines'],
  [/^\/cases\/[^/]+\/docket/, 'docket'],
  [/^\/cases\/[^/]+\/notes/, 'notes'],
  [/^\/cases\/[^/]+\/accusations/, 'accusations'],
  [/^\/(money|funds)\/|^\/cases\/[^/]+\/money/, 'moneyPlace'],
  [/^\/groups\/|^\/cases\/[^/]+\/group/, 'group'],
  [/^\/(conflict-checks|expert-engagements)\/|^\/cases\/[^/]+\/experts/, 'experts'],
  [/^\/(documents|orders|subscriptions)\/|^\/cases\/[^/]+\/(documents|privilege-log)/, 'documents'],
];

const partOf = (link: string): Part['word'] =>
  places.find(([begins]) => begins.test(link))?.[1] ?? 'overview';

/** What of a case waits for the reader: the rows of Today that are of it, each thing once. */
export function useWaitingRows(caseId: string): readonly TodayRow[] {
  const { data } = useQuery(caseTodayQuery(caseId));
  const rows = (data?.sections ?? []).flatMap(({ items }) => items);
  return [...new Map(rows.map((row): [string, TodayRow] => [`${row.kind} ${row.id}`, row])).values()];
}

/** How many of them are done in each part of the case. */
export function useWaitingIn(caseId: string): Waiting {
  const count = {
    overview: 0,
    notes: 0,
    docket: 0,
    deadlines: 0,
    accusations: 0,
    group: 0,
    documents: 0,
    experts: 0,
    moneyPlace: 0,
    record: 0,
  };
  for (const { action } of useWaitingRows(caseId)) count[partOf(action.link)] += 1;
  return count;
}
