import type { ReactNode } from 'react';
import type { DeadlineRow } from '../../api/views';
import { dayToKeep } from '../../dates';
import { useLanguage, useSay, useWords } from '../../i18n/language';
import { DueDate } from '../../parts/due-date';
import { ListTable } from '../../parts/list-table';
import type { Column } from '../../parts/rows-table';
import { DeadlineTags, isOpen } from './deadline-tags';
import { deadlineWords } from './deadline-words';
import { OrderedBy } from './ordered-by';
import { mayConfirm, useConfirmAct, useDeadlineName } from './use-confirm-act';

/** Due dates, one a row; what is due opens its working. */
export function DeadlinesTable({
  rows,
  chosen,
  onChoose,
}: {
  readonly rows: readonly DeadlineRow[];
  readonly chosen: string | undefined;
  readonly onChoose: (id: string) => void;
}): ReactNode {
  const t = useWords(deadlineWords);
  const say = useSay();
  const nameOf = useDeadlineName();
  const confirm = useConfirmAct(mayConfirm);
  const columns: readonly Column<DeadlineRow>[] = [
    {
      key: 'due',
      heading: t.due,
      leads: true,
      width: '190px',
      by: dayToKeep,
      cell: (row) => (
        <>
          <DueDate due={row.due} cutoff={row.cutoff} safe={row.safe} past={!isOpen(row)} />
          <OrderedBy row={row} />
        </>
      ),
    },
    {
      key: 'what',
      heading: t.what,
      leads: true,
      by: ({ action }) => say(action),
      cell: (row) => <What row={row} onChoose={onChoose} />,
    },
    {
      key: 'party',
      heading: t.party,
      hidden: true,
      by: ({ party }) => party?.name ?? null,
      cell: ({ party }) => party?.name ?? t.everyone,
    },
    {
      key: 'rule',
      heading: t.rule,
      width: '150px',
      by: ({ citation }) => citation,
      cell: ({ citation }) => citation,
    },
    {
      key: 'state',
      heading: t.state,
      width: '200px',
      by: ({ status }) => status,
      cell: (row) => <DeadlineTags row={row} />,
    },
  ];
  return (
    <ListTable
      label={t.what}
      columns={columns}
      rows={rows}
      keyOf={({ id }) => id}
      nameOf={nameOf}
      acts={[confirm]}
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
