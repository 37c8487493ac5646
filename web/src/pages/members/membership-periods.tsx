import type { ReactNode } from 'react';
import { longDate } from '../../dates';
import { useLanguage, useWords } from '../../i18n/language';
import { type Column, RowsTable } from '../../parts/rows-table';
import { Tag } from '../../parts/tag';
import type { MemberDetail } from './member-draft';
import { membersWords } from './members-words';

type Period = MemberDetail['periods'][number];

/** When a firm was in: each period with its first and last day, and why it ended. */
export function MembershipPeriods({ periods }: { readonly periods: readonly Period[] }): ReactNode {
  const t = useWords(membersWords);
  const { language } = useLanguage();
  const columns: readonly Column<Period>[] = [
    { key: 'from', heading: t.firstDay, width: '150px', cell: ({ from }) => longDate(from, language) },
    {
      key: 'until',
      heading: t.finalDay,
      width: '150px',
      cell: ({ until }) => (until === null ? <Tag tone="ok">{t.ongoing}</Tag> : longDate(until, language)),
    },
    { key: 'reason', heading: t.whyLeft, cell: ({ reason }) => reason },
  ];
  return (
    <section className="panel">
      <h2>{t.periods}</h2>
      {periods.length === 0 ? (
        <p className="quiet">{t.noPeriods}</p>
      ) : (
        <RowsTable label={t.periods} columns={columns} rows={periods} keyOf={({ from }) => from} />
      )}
    </section>
  );
}
