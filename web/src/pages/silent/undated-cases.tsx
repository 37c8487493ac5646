import { Link } from '@tanstack/react-router';
import { Button, Segmented } from 'antd';
import { type ReactNode, useState } from 'react';
import { longDate } from '../../dates';
import { useLanguage, useWords } from '../../i18n/language';
import { List } from '../../parts/list';
import { ListTable } from '../../parts/list-table';
import { Named } from '../../parts/named';
import type { Column } from '../../parts/rows-table';
import { UndatedDialog } from './answer-dialogs';
import { type UndatedCase, undatedPages } from './queries';
import './silent.css';
import { silentWords } from './silent-words';

/** Open cases in which nothing is due, beside the respondents: a case nobody looks at is lost as quietly. */
export function UndatedCases(): ReactNode {
  const t = useWords(silentWords);
  const [reason, setReason] = useState<'missing' | 'explained'>('missing');
  return (
    <section className="undated">
      <h2>{t.undated}</h2>
      <p className="quiet">{t.undatedWhat}</p>
      <Segmented
        className="no-print"
        aria-label={t.show}
        value={reason}
        options={[
          { value: 'missing', label: t.missing },
          { value: 'explained', label: t.explained },
        ]}
        onChange={setReason}
      />
      <List pages={undatedPages(reason)} empty={{ title: t.undatedNone }}>
        {(rows) => <UndatedTable rows={rows} />}
      </List>
    </section>
  );
}

function UndatedTable({ rows }: { readonly rows: readonly UndatedCase[] }): ReactNode {
  const t = useWords(silentWords);
  const { language } = useLanguage();
  const columns: readonly Column<UndatedCase>[] = [
    {
      key: 'case',
      heading: t.case,
      leads: true,
      cell: ({ case: file }) => (
        <Link to="/cases/$caseId" params={{ caseId: file.id }}>
          {file.number && <span className="strong">{file.number} </span>}
          <Named name={file.title} />
        </Link>
      ),
    },
    {
      key: 'opened',
      heading: t.opened,
      width: '140px',
      cell: ({ openedOn }) => longDate(openedOn, language),
    },
    {
      key: 'reason',
      heading: t.reason,
      onPaper: ['reason', 'until'],
      cell: ({ reason }) =>
        reason && (
          <>
            {reason.reason} <small className="who">{t.lapsed(reason.until)}</small>
          </>
        ),
    },
    { key: 'doing', heading: t.doing, onPaper: [], width: '140px', cell: (row) => <Explain row={row} /> },
  ];
  return <ListTable label={t.undated} columns={columns} rows={rows} keyOf={({ id }) => id} name="undated" />;
}

function Explain({ row }: { readonly row: UndatedCase }): ReactNode {
  const t = useWords(silentWords);
  const [asked, setAsked] = useState(false);
  if (!row.mayExplain) return null;
  return (
    <>
      <Button size="small" className="no-print" onClick={() => setAsked(true)}>
        {t.explain}
      </Button>
      {asked && <UndatedDialog row={row} onClose={() => setAsked(false)} />}
    </>
  );
}
