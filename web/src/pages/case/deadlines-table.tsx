import type { ReactNode } from 'react';
import type { DeadlineRow } from '../../api/views';
import { useLanguage, useSay, useWords } from '../../i18n/language';
import { DueDate } from '../../parts/due-date';
import { type Column, RowsTable } from '../../parts/rows-table';
import { ChooseOne, type Chosen, type Confirmable } from './confirm-many';
import { DeadlineTags, isOpen } from './deadline-tags';
import { deadlineWords } from './deadline-words';

/** Due dates, one a row; what is due opens its working. */
export function DeadlinesTable({
  rows,
  chosen,
  onChoose,
  confirmable,
  ticked,
}: {
  readonly rows: readonly DeadlineRow[];
  readonly chosen: string | undefined;
  readonly onChoose: (id: string) => void;
  /** Those the reader may confirm together, and which of them they chose. */
  readonly confirmable: readonly Confirmable[];
  readonly ticked: Chosen;
}): ReactNode {
  const t = useWords(deadlineWords);
  const may = new Map(confirmable.map((one) => [one.id, one]));
  const box = (row: DeadlineRow): ReactNode => {
    const one = may.get(row.id);
    return one && may.size > 1 ? <ChooseOne row={one} chosen={ticked} /> : null;
  };
  const columns: readonly Column<DeadlineRow>[] = [
    {
      key: 'due',
      heading: t.due,
      leads: true,
      width: '190px',
      cell: (row) => (
        <div className="row">
          {box(row)}
          <DueDate due={row.due} cutoff={row.cutoff} safe={row.safe} past={!isOpen(row)} />
        </div>
      ),
    },
    { key: 'what', heading: t.what, leads: true, cell: (row) => <What row={row} onChoose={onChoose} /> },
    { key: 'rule', heading: t.rule, width: '150px', cell: ({ citation }) => citation },
    { key: 'state', heading: t.state, width: '200px', cell: (row) => <DeadlineTags row={row} /> },
  ];
  return (
    <RowsTable
      label={t.what}
      columns={columns}
      rows={rows}
      keyOf={({ id }) => id}
      marked={chosen}
      toneOf={(row) => (isOpen(row) ? undefined : 'history')}
    />
  );
}

function What({
  row,
  onChoose,
}: {
  readonly row: DeadlineRow;
  readonly onChoose: (id: string) => void;
}): ReactNode {
  const t = useWords(deadlineWords);
  const say = useSay();
  const { language } = useLanguage();
  const named = row.party ? [row.party.name, row.party.nameZh] : [t.everyone];
  const whose = (language === 'zh' ? named.toReversed() : named).filter(Boolean).join(' ');
  return (
    <>
      <button type="button" className="link strong" onClick={() => onChoose(row.id)}>
        {say(row.action)}
      </button>
      <div className="who">
        {whose}
        {row.party === null && ` · ${say(row.actor)}`}
      </div>
    </>
  );
}
