import { useQuery } from '@tanstack/react-query';
import { caseKindsQuery } from '../../api/queries';
import type { paths } from '../../api/schema';
import { todayIn } from '../../clock';
import { useSay, useWords } from '../../i18n/language';
import type { Filter } from '../../parts/list-filters';
import { oneOf } from '../../parts/one-of';
import { useFilters } from '../../parts/use-filters';
import { allows, useSession } from '../../session/session';
import { deadlineWords } from '../case/deadline-words';
import { acrossWords } from './across-words';
import { isDay, type Period, periodOf } from './period';

/** What the API is asked for. */
export type Wanted = Omit<
  NonNullable<paths['/api/v1/deadlines']['get']['parameters']['query']>,
  'limit' | 'cursor'
>;

const states = [
  'open',
  'overdue',
  'proposed',
  'ordered',
  'met',
  'waived',
  'superseded',
  'void',
  'all',
] as const;
const daysAhead = [7, 14, 30, 90] as const;

/** What deadlines across cases are narrowed by, and what that asks the API for; the period apart, since a month has its own days. */
export function useAcrossFilters(): readonly [readonly Filter[], Wanted, Period] {
  const t = useWords(acrossWords);
  const of = useWords(deadlineWords);
  const say = useSay();
  const session = useSession();
  const [search] = useFilters();
  const kinds = useQuery(caseKindsQuery).data ?? [];
  const forums = new Map(
    kinds.flatMap((kind) => kind.forums.map(({ id, name }) => [id, say(name)] as const)),
  );
  const { memberId, forum, q, within = '' } = search;
  const day = search['view'] !== 'month' && isDay(within) ? within : undefined;
  const filters: readonly Filter[] = [
    {
      name: 'state',
      label: t.state,
      options: states.map((value) => ({ value, label: value === 'proposed' ? of.toConfirm : of[value] })),
      usual: 'open',
    },
    {
      name: 'within',
      label: t.period,
      drops: ['month'],
      options: [
        ...daysAhead.map((days) => ({ value: String(days), label: t.within(days) })),
        { value: 'this_month', label: t.thisMonth },
        { value: 'next_month', label: t.nextMonth },
        ...(day === undefined ? [] : [{ value: day, label: t.onDay(day) }]),
      ],
    },
    { name: 'forum', label: t.forum, options: [...forums].map(([value, label]) => ({ value, label })) },
    ...(allows(session, 'members.read') ? [{ name: 'memberId', label: t.member }] : []),
    {
      name: 'owed',
      label: t.owed,
      options: [
        { value: 'party', label: t.byParty },
        { value: 'all', label: of.nobodyOwes },
      ],
      usual: 'party',
    },
  ];
  const wanted: Wanted = {
    status: oneOf(states, search['state']) ?? 'open',
    owed: search['owed'] === 'all' ? 'all' : 'party',
    ...(q && { q }),
    ...(memberId && { memberId }),
    ...(forum && { forum }),
  };
  return [filters, wanted, periodOf(within, todayIn(session.person.zone))];
}
