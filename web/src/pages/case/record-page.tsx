import type { ReactNode } from 'react';
import { answered, api } from '../../api/client';
import type { CaseFile, RecordEntry } from '../../api/views';
import { wallTime } from '../../dates';
import { useWords } from '../../i18n/language';
import { FactSentence } from '../../parts/fact-sentence';
import { List, pagesOf } from '../../parts/list';
import { Named } from '../../parts/named';
import { ListTable } from '../../parts/list-table';
import type { Column } from '../../parts/rows-table';
import { useSession } from '../../session/session';
import { CaseFrame } from './case-frame';
import { deadlineWords } from './deadline-words';

export function Page(): ReactNode {
  return <CaseFrame>{(file) => <CaseRecord file={file} />}</CaseFrame>;
}

const recordPages = (id: string) =>
  pagesOf({
    queryKey: ['case', id, 'record'],
    paper: { name: 'case-record', query: { id } },
    ask: (query, signal) =>
      answered(api.GET('/api/v1/cases/{id}/record', { params: { path: { id }, query }, signal })),
  });

function CaseRecord({ file }: { readonly file: CaseFile }): ReactNode {
  const t = useWords(deadlineWords);
  return (
    <>
      <p className="quiet">{t.recordHint}</p>
      <List pages={recordPages(file.id)} empty={{ title: t.recordEmpty }}>
        {(rows) => <Facts rows={rows} />}
      </List>
    </>
  );
}

function Facts({ rows }: { readonly rows: readonly RecordEntry[] }): ReactNode {
  const t = useWords(deadlineWords);
  const { zone } = useSession().person;
  const columns: readonly Column<RecordEntry>[] = [
    { key: 'at', heading: t.at, width: '150px', cell: ({ at }) => wallTime(at, zone) },
    {
      key: 'fact',
      heading: t.fact,
      onPaper: ['who', 'fact', 'about', 'type'],
      leads: true,
      cell: (entry) => <Fact entry={entry} />,
    },
  ];
  return <ListTable label={t.fact} columns={columns} rows={rows} keyOf={({ id }) => id} />;
}

/** One sentence: who, what, and about which thing; behind a click, what was written down. */
function Fact({ entry }: { readonly entry: RecordEntry }): ReactNode {
  const t = useWords(deadlineWords);
  return (
    <>
      <FactSentence
        actor={entry.actor === null ? t.system : <Named name={entry.actor} />}
        type={entry.type}
        about={entry.about}
      />
      <details>
        <summary className="who">{t.content}</summary>
        <span className="mono quiet">{entry.type}</span>
        <pre className="mono record-payload">{JSON.stringify(entry.payload, null, 2)}</pre>
      </details>
    </>
  );
}
