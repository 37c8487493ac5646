import { useQuery } from '@tanstack/react-query';
import { todayQuery } from '../../api/queries';
import type { TodayRow } from '../../api/views';
import type { Part } from './case-parts';

type Waiting = Readonly<Record<Part['word'], number>>;

/** Where of a case something is done, by how its address begins; what lies nowhere else lies in its overview. */
const places: readonly (readonly [RegExp, Part['word']])[] = [
  [/^\/deadlines\/|^\/cases\/[^/]+\/deadlines/, 'deadlines'],
  [/^\/cases\/[^/]+\/docket/, 'docket'],
  [/^\/cases\/[^/]+\/accusations/, 'accusations'],
  [/^\/groups\/|^\/cases\/[^/]+\/group/, 'group'],
  [/^\/(documents|orders|subscriptions)\/|^\/cases\/[^/]+\/(documents|privilege-log)/, 'documents'],
];

const partOf = (link: string): Part['word'] =>
  places.find(([begins]) => begins.test(link))?.[1] ?? 'overview';

/** How many things of today's list wait for the reader in each part of a case, each thing once. */
export function useWaitingIn(caseId: string): Waiting {
  const { data } = useQuery(todayQuery);
  const rows = (data?.sections ?? []).flatMap(({ items }) => items).filter((row) => row.caseId === caseId);
  const things = new Map<string, TodayRow>(rows.map((row) => [`${row.kind} ${row.id}`, row]));
  const count = { overview: 0, docket: 0, deadlines: 0, accusations: 0, group: 0, documents: 0, record: 0 };
  for (const { action } of things.values()) count[partOf(action.link)] += 1;
  return count;
}
