import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Alert, Checkbox } from 'antd';
import type { ReactNode } from 'react';
import { caseDeadlinesQuery } from '../../api/queries';
import type { CaseFile, DeadlineRow, NotComputed } from '../../api/views';
import { useSay, useWords } from '../../i18n/language';
import { Answer } from '../../parts/answer';
import { EmptyState } from '../../parts/empty-state';
import { NoRows } from '../../parts/list';
import { type Filter, ListFilters } from '../../parts/list-filters';
import { SidePane } from '../../parts/side-pane';
import { useFilters } from '../../parts/use-filters';
import { CaseFrame } from './case-frame';
import { DatesAhead } from './dates-ahead';
import { isOpen, isToConfirm } from './deadline-tags';
import { deadlineWords } from './deadline-words';
import { DeadlineWorking } from './deadline-working';
import { DeadlinesTable } from './deadlines-table';

type Show = 'open' | 'overdue' | 'toConfirm' | 'ordered' | 'met' | 'all';

const fits: Readonly<Record<Show, (row: DeadlineRow) => boolean>> = {
  open: isOpen,
  overdue: (row) => isOpen(row) && row.late && row.duty,
  toConfirm: isToConfirm,
  ordered: (row) => isOpen(row) && row.ordered !== null,
  met: ({ status }) => status === 'met',
  all: () => true,
};
const shows = Object.keys(fits) as Show[];

export function Page(): ReactNode {
  return <CaseFrame>{(file) => <Deadlines file={file} />}</CaseFrame>;
}

function Deadlines({ file }: { readonly file: CaseFile }): ReactNode {
  const t = useWords(deadlineWords);
  const [search, change] = useFilters();
  const deadlines = useQuery(caseDeadlinesQuery(file.id));
  const chosen = search['deadline'];
  return (
    <div className="with-pane">
      <div>
        <Answer query={deadlines}>
          {({ items, notComputed }) => (
            <>
              <Uncomputed notComputed={notComputed} />
              {items.length === 0 ? (
                <EmptyState title={t.empty}>
                  <p>{t.emptyHint}</p>
                  <Link to="/cases/$caseId/docket" params={{ caseId: file.id }}>
                    {t.toDocket}
                  </Link>
                </EmptyState>
              ) : (
                <>
                  <Listed items={items} chosen={chosen} />
                  <DatesAhead file={file} />
                </>
              )}
            </>
          )}
        </Answer>
      </div>
      {chosen && (
        <SidePane key={chosen} label={t.working} onClose={() => change({ deadline: undefined })}>
          <DeadlineWorking deadlineId={chosen} file={file} />
        </SidePane>
      )}
    </div>
  );
}

function Listed({
  items,
  chosen,
}: {
  readonly items: readonly DeadlineRow[];
  readonly chosen: string | undefined;
}): ReactNode {
  const t = useWords(deadlineWords);
  const [search, change] = useFilters();
  const show = shows.find((each) => each === search['show']) ?? 'open';
  const party = search['party'];
  const allDates = search['clocks'] === 'all';
  const ofInterest = (row: DeadlineRow): boolean =>
    (party === undefined || row.party?.id === party) && (allDates || row.duty);
  const rows = items.filter((row) => fits[show](row) && ofInterest(row));
  const parties = new Map(items.flatMap(({ party: of }) => (of ? [[of.id, of.name]] : [])));
  const count = (each: Show): number => items.filter((row) => fits[each](row) && ofInterest(row)).length;
  const filters: readonly Filter[] = [
    {
      name: 'show',
      label: t.show,
      options: shows.map((value) => ({ value, label: `${t[value]} ${count(value)}` })),
      usual: 'open',
      sideBySide: true,
    },
    ...(parties.size > 1
      ? [
          {
            name: 'party',
            label: t.party,
            options: [...parties].map(([value, label]) => ({ value, label })),
          },
        ]
      : []),
  ];
  return (
    <>
      <ListFilters filters={filters}>
        <Checkbox
          checked={allDates}
          onChange={(box) => change({ clocks: box.target.checked ? 'all' : undefined })}
        >
          {t.nobodyOwes}
        </Checkbox>
      </ListFilters>
      {rows.length === 0 ? (
        <NoRows empty={{ title: t.emptyFiltered, hint: t.emptyFilteredHint }} filters={filters} />
      ) : (
        <DeadlinesTable rows={rows} chosen={chosen} onChoose={(deadline) => change({ deadline })} />
      )}
    </>
  );
}

function Uncomputed({ notComputed }: { readonly notComputed: readonly NotComputed[] }): ReactNode {
  const t = useWords(deadlineWords);
  const say = useSay();
  if (notComputed.length === 0) return null;
  return (
    <Alert
      className="problem"
      type="warning"
      showIcon
      title={t.notComputed}
      description={
        <ul>
          {notComputed.map(({ rule, eventId, party, action, because }) => (
            <li key={rule + eventId + (party?.id ?? '')}>
              <strong>{say(action)}</strong>
              {party && ` · ${party.name}`}: {say(because)}
            </li>
          ))}
        </ul>
      }
    />
  );
}
