import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useMemo } from 'react';
import { answered, api } from '../../api/client';
import { caseKindsQuery } from '../../api/queries';
import type { components } from '../../api/schema';
import { todayIn } from '../../clock';
import { plusDays } from '../../dates';
import { useSay, useWords } from '../../i18n/language';
import { Answer } from '../../parts/answer';
import { StackedBars } from '../../parts/chart/stacked-bars';
import { useSession } from '../../session/session';
import type { Wanted } from './across-filters';
import { acrossWords } from './across-words';
import { mondayOf } from './month';
import { type Period, partOf } from './period';

type Weeks = components['schemas']['DeadlineWeeksView'];
type Part = NonNullable<ReturnType<typeof partOf>>;

const weeksShown = 12;
const none: Weeks = { total: 0, fatal: 0, forums: [], weeks: [] };

/** How many deadlines each of the coming weeks has, at which forum: where the work piles up. */
export function WeeksView({
  wanted,
  period,
}: {
  readonly wanted: Wanted;
  readonly period: Period;
}): ReactNode {
  const first = mondayOf(todayIn(useSession().person.zone));
  const part = partOf({ first, last: plusDays(first, weeksShown * 7 - 1) }, period);
  const weeks = useQuery({
    queryKey: ['deadlines', 'weeks', wanted, part],
    queryFn: ({ signal }) =>
      part === undefined
        ? none
        : answered(api.GET('/api/v1/deadlines/weeks', { params: { query: { ...wanted, ...part } }, signal })),
  });
  return (
    <Answer query={weeks}>
      {(told) => (
        <WeeksChart told={part === undefined ? none : told} part={part ?? { from: first, to: first }} />
      )}
    </Answer>
  );
}

function WeeksChart({ told, part }: { readonly told: Weeks; readonly part: Part }): ReactNode {
  const t = useWords(acrossWords);
  const say = useSay();
  const kinds = useQuery(caseKindsQuery).data;
  const { from, to } = part;
  const series = useMemo(() => {
    const names = new Map(kinds?.flatMap(({ forums }) => forums.map(({ id, name }) => [id, say(name)])));
    return told.forums.map(({ forum }) => ({ key: forum, name: names.get(forum) ?? forum }));
  }, [kinds, told, say]);
  const rows = useMemo(() => (told.total === 0 ? [] : rowsOf(told, from, to)), [told, from, to]);
  return (
    <StackedBars
      heading="h2"
      title={t.byForum}
      sentence={t.inWeeks(from, to, told.total, told.fatal)}
      empty={t.noneInWeeks}
      of={t.weekFrom}
      series={series}
      rows={rows}
      totals={{ figures: told.forums.map(({ total }) => total), total: told.total }}
    />
  );
}

/** A row for each week that is asked for, also where nothing falls into it. */
function rowsOf({ forums, weeks }: Weeks, from: string, to: string) {
  const of = new Map(weeks.map((week) => [week.monday, week]));
  const mondays: string[] = [];
  for (let monday = mondayOf(from); monday <= to; monday = plusDays(monday, 7)) mondays.push(monday);
  return mondays.map((monday) => {
    const week = of.get(monday);
    const figures = forums.map(({ forum }) => week?.forums.find((one) => one.forum === forum)?.total ?? null);
    return { key: monday, name: monday, figures, total: week?.total ?? 0 };
  });
}
