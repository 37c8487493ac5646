import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { wallTime } from '../../dates';
import { useSay, useWords } from '../../i18n/language';
import { inThrees, moneyText } from '../../money';
import { ExportButton } from '../../parts/export-button';
import { List } from '../../parts/list';
import { PersonName } from '../../parts/named';
import { type Column, RowsTable } from '../../parts/rows-table';
import { Tag } from '../../parts/tag';
import { useSession } from '../../session/session';
import { AccountName } from './account-name';
import { ReverseEntry } from './fund-dialogs';
import { fundsWords } from './funds-words';
import { type Entry, entryPages } from './queries';

/** The entries of a fund, the newest first. */
export function FundJournal({ fundId }: { readonly fundId: string }): ReactNode {
  const t = useWords(fundsWords);
  const [reversed, setReversed] = useState<Entry | undefined>();
  return (
    <>
      <div className="filters no-print">
        <ExportButton paper={{ name: 'fund-journal', query: { id: fundId } }} label={t.journal} />
      </div>
      <List pages={entryPages(fundId)} empty={{ title: t.noEntries }}>
        {(rows: readonly Entry[]) => <EntriesTable rows={rows} onReverse={setReversed} />}
      </List>
      {reversed && <ReverseEntry fundId={fundId} entry={reversed} onClose={() => setReversed(undefined)} />}
    </>
  );
}

function EntriesTable({
  rows,
  onReverse,
}: {
  readonly rows: readonly Entry[];
  readonly onReverse: (entry: Entry) => void;
}): ReactNode {
  const t = useWords(fundsWords);
  const { zone } = useSession().person;
  const columns: readonly Column<Entry>[] = [
    { key: 'no', heading: t.no, width: '70px', cell: ({ no }) => no },
    {
      key: 'on',
      heading: t.day,
      width: '150px',
      cell: ({ on, recordedAt, recordedBy }) => (
        <>
          {on}
          <div className="who">
            {wallTime(recordedAt, zone)} ·{' '}
            {recordedBy === null ? t.system : <PersonName person={recordedBy} />}
          </div>
        </>
      ),
    },
    { key: 'what', heading: t.entry, leads: true, cell: (entry) => <What entry={entry} /> },
    { key: 'posting', heading: t.posting, width: '40%', cell: ({ lines }) => <Posting lines={lines} /> },
    {
      key: 'doing',
      heading: t.doing,
      width: '110px',
      cell: (entry) =>
        entry.mayReverse && (
          <Button size="small" danger onClick={() => onReverse(entry)}>
            {t.reverse}
          </Button>
        ),
    },
  ];
  return (
    <RowsTable
      label={t.journal}
      columns={columns}
      rows={rows}
      keyOf={({ id }) => id}
      toneOf={({ reversedBy }) => (reversedBy === null ? undefined : 'history')}
    />
  );
}

function What({ entry }: { readonly entry: Entry }): ReactNode {
  const t = useWords(fundsWords);
  const say = useSay();
  const { kind, phase, source, reason, original, reverses, reversedBy, resolves, resolvedBy } = entry;
  const beside = [
    reverses && t.reverses(reverses.no),
    reversedBy && t.reversedBy(reversedBy.no),
    resolves && t.resolves(resolves.no),
    resolvedBy && t.resolvedBy(resolvedBy.no),
  ].filter((one) => one !== null);
  return (
    <>
      <span className="strong">{say(kind.name)}</span>{' '}
      {phase.id !== 'posted' && (
        <Tag tone={phase.id === 'pending' && resolvedBy === null ? 'wait' : 'plain'}>{say(phase.name)}</Tag>
      )}
      {source.name && <div>{say(source.name)}</div>}
      {reason && <div>{reason}</div>}
      {original && (
        <div className="who">
          {t.originally(moneyText(original.amount), original.rate, `${original.source}, ${original.day}`)}
        </div>
      )}
      {beside.length > 0 && <div className="who">{beside.join(' · ')}</div>}
    </>
  );
}

function Posting({ lines }: { readonly lines: Entry['lines'] }): ReactNode {
  const t = useWords(fundsWords);
  return (
    <dl className="entry-lines">
      {lines.map(({ account, debit, credit }, place) => (
        // The lines of an entry never change.
        <div key={String(place)} style={{ display: 'contents' }}>
          <dt className={credit === null ? undefined : 'credit'}>
            <AccountName account={account} />
          </dt>
          <dd>
            <span className="who">{credit === null ? t.debit : t.credit}</span>{' '}
            {inThrees((debit ?? credit)?.amount ?? '')}
          </dd>
        </div>
      ))}
    </dl>
  );
}
