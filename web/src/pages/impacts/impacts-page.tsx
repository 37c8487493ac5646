import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { longDate } from '../../dates';
import { useLanguage, useSay, useWords } from '../../i18n/language';
import { Answer } from '../../parts/answer';
import { EmptyState } from '../../parts/empty-state';
import { PageHead } from '../../parts/page-head';
import { type Column, RowsTable } from '../../parts/rows-table';
import { Tag, type Tone } from '../../parts/tag';
import { type Impact, impactsQuery } from './queries';
import { impactsWords } from './impacts-words';

/** The lists of dates that would move, each with what is decided of it. */
export function Page(): ReactNode {
  const t = useWords(impactsWords);
  const impacts = useQuery(impactsQuery);
  return (
    <>
      <PageHead title={t.whatMoves} crumb={<Link to="/deadlines">{t.deadlines}</Link>} />
      <p className="quiet">{t.what}</p>
      <Answer query={impacts}>
        {({ items }) => (items.length === 0 ? <EmptyState title={t.nothing} /> : <Lists items={items} />)}
      </Answer>
    </>
  );
}

function Lists({ items }: { readonly items: readonly Impact[] }): ReactNode {
  const t = useWords(impactsWords);
  const say = useSay();
  const { language } = useLanguage();
  const columns: readonly Column<Impact>[] = [
    {
      key: 'cause',
      heading: t.cause,
      leads: true,
      cell: ({ id, cause, name, why }) => (
        <>
          <Link to="/impacts/$impactId" params={{ impactId: id }}>
            {t[cause]} · {say(name)}
          </Link>
          <div className="who">{say(why)}</div>
        </>
      ),
    },
    { key: 'cases', heading: t.cases, width: '260px', cell: (impact) => <Standing impact={impact} /> },
    { key: 'dates', heading: t.dates, width: '240px', cell: (impact) => <LineCounts impact={impact} /> },
    {
      key: 'since',
      heading: t.since,
      width: '140px',
      cell: ({ aroseAt }) => longDate(aroseAt.slice(0, 10), language),
    },
  ];
  return <RowsTable label={t.whatMoves} columns={columns} rows={items} keyOf={({ id }) => id} />;
}

const tones = {
  waiting: 'wait',
  accepted: 'wait',
  applied: 'ok',
  dismissed: 'past',
  unmoved: 'past',
} as const satisfies Readonly<Record<string, Tone>>;

/** How many cases stand how. */
export function Standing({ impact: { cases, computedAt } }: { readonly impact: Impact }): ReactNode {
  const t = useWords(impactsWords);
  if (computedAt === null) return <Tag tone="plain">{t.working(cases.computing)}</Tag>;
  const standing = (Object.keys(tones) as (keyof typeof tones)[]).filter((status) => cases[status] > 0);
  return (
    <span className="row">
      {standing.map((status) => (
        <Tag key={status} tone={tones[status]}>
          {t[status](cases[status])}
        </Tag>
      ))}
    </span>
  );
}

/** How many dates do what. */
export function LineCounts({ impact: { lines } }: { readonly impact: Impact }): ReactNode {
  const t = useWords(impactsWords);
  const said = [
    ...(lines.moves > 0 ? [t.countMoves(lines.moves)] : []),
    ...(lines.comes > 0 ? [t.countComes(lines.comes)] : []),
    ...(lines.goes > 0 ? [t.countGoes(lines.goes)] : []),
    ...(lines.stays > 0 ? [t.countStays(lines.stays)] : []),
  ];
  return said.join(' · ');
}
