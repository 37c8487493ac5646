import type { ReactNode } from 'react';
import { answered, api } from '../../api/client';
import type { components } from '../../api/schema';
import { useWords } from '../../i18n/language';
import { List, pagesOf, usePages } from '../../parts/list';
import { ListFilters } from '../../parts/list-filters';
import { oneOf } from '../../parts/one-of';
import { useFilters } from '../../parts/use-filters';
import { AdminFrame } from './admin-frame';
import { WorkTable } from './work-table';
import { workWords } from './work-words';

const states = ['failed', 'waiting', 'done'] as const;

const pagesOfState = (state: (typeof states)[number]) =>
  pagesOf({
    queryKey: ['work', state],
    paper: { name: 'work', query: { state } },
    refetchMs: 10_000,
    ask: (page, signal) =>
      answered(api.GET('/api/v1/work', { params: { query: { ...page, state } }, signal })),
  });

/** Work that failed, waits or is done; it moves on while one looks. */
export function Page(): ReactNode {
  const t = useWords(workWords);
  const [search] = useFilters();
  const state = oneOf(states, search['state']) ?? 'failed';
  const pages = pagesOfState(state);
  const counts = usePages(pages).data?.pages[0]?.counts;
  return (
    <AdminFrame part="work">
      <p className="quiet">{t.intro}</p>
      <ListFilters
        list="work"
        filters={[
          {
            name: 'state',
            label: t.show,
            options: states.map((value) => ({ value, label: t[value] })),
            usual: 'failed',
            sideBySide: true,
          },
        ]}
      />
      {counts && <Counts counts={counts} />}
      <List
        pages={pages}
        empty={
          state === 'failed' ? { title: t.emptyFailed, hint: t.emptyFailedHint } : { title: t.emptyOther }
        }
      >
        {(rows) => <WorkTable rows={rows} among={state} />}
      </List>
    </AdminFrame>
  );
}

function Counts({ counts }: { readonly counts: components['schemas']['WorkCountsView'] }): ReactNode {
  const t = useWords(workWords);
  return (
    <ul className="counts">
      <li className={counts.failed > 0 ? 'bad' : undefined}>
        <b>{counts.failed}</b> {t.countFailed}
      </li>
      <li>
        <b>{counts.due}</b> {t.countDue}
      </li>
      <li>
        <b>{counts.planned}</b> {t.countPlanned}
      </li>
    </ul>
  );
}
