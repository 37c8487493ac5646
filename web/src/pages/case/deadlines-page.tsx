import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Alert, Checkbox, Segmented, Select } from 'antd';
import type { ReactNode } from 'react';
import { caseDeadlinesQuery } from '../../api/queries';
import type { CaseFile, DeadlineRow, NotComputed } from '../../api/views';
import { useSay, useWords } from '../../i18n/language';
import { Answer } from '../../parts/answer';
import { EmptyState } from '../../parts/empty-state';
import { SidePane } from '../../parts/side-pane';
import { useFilters } from '../../parts/use-filters';
import { CaseFrame } from './case-frame';
import { isOpen } from './deadline-tags';
import { deadlineWords } from './deadline-words';
import { DeadlineWorking } from './deadline-working';
import { DeadlinesTable } from './deadlines-table';

type Show = 'open' | 'overdue' | 'toConfirm' | 'met' | 'all';

const fits: Readonly<Record<Show, (row: DeadlineRow) => boolean>> = {
  open: isOpen,
  overdue: (row) => isOpen(row) && row.late && row.duty,
  toConfirm: ({ status }) => status === 'proposed',
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
                <Listed items={items} chosen={chosen} />
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
  const ownClocks = search['clocks'] === 'all';
  const ofInterest = (row: DeadlineRow): boolean =>
    (party === undefined || row.party?.id === party) && (ownClocks || row.owedBy !== 'forum');
  const rows = items.filter((row) => fits[show](row) && ofInterest(row));
  const parties = [
    ...new Map(items.flatMap((row) => (row.party ? [[row.party.id, row.party]] : []))).values(),
  ];
  return (
    <>
      <div className="filters">
        <Segmented
          aria-label={t.show}
          value={show}
          options={shows.map((each) => ({
            value: each,
            label: `${t[each]} ${items.filter((row) => fits[each](row) && ofInterest(row)).length}`,
          }))}
          onChange={(next) => change({ show: next === 'open' ? undefined : next })}
        />
        {parties.length > 1 && (
          <Select
            aria-label={t.ofParty}
            placeholder={t.everyParty}
            allowClear
            value={party ?? null}
            popupMatchSelectWidth={false}
            options={parties.map(({ id, name }) => ({ value: id, label: name }))}
            onChange={(id: string | null | undefined) => change({ party: id ?? undefined })}
          />
        )}
        <Checkbox
          checked={ownClocks}
          onChange={(box) => change({ clocks: box.target.checked ? 'all' : undefined })}
        >
          {t.forumClocks}
        </Checkbox>
      </div>
      {rows.length === 0 ? (
        <EmptyState title={t.emptyFiltered}>
          <p>{t.emptyFilteredHint}</p>
        </EmptyState>
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
