import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useSay, useWords } from '../../../i18n/language';
import { given } from '../../../parts/given';
import { List } from '../../../parts/list';
import { type Filter, ListFilters } from '../../../parts/list-filters';
import { oneOf } from '../../../parts/one-of';
import { PageHead } from '../../../parts/page-head';
import { orderIn, type Search, useFilters } from '../../../parts/use-filters';
import { allows, useSession } from '../../../session/session';
import { moneyGroupsQuery } from '../group/queries';
import { CostsTable } from './costs-table';
import { costsWords } from './costs-words';
import { EnterCost } from './enter-cost';
import { type CostFilters, costFiltersQuery, costPages, type CostsAsked } from './queries';

const states = [
  'open',
  'received',
  'held',
  'coded',
  'reviewed',
  'disputed',
  'approved',
  'allocated',
  'paid',
  'reversed',
] as const;

/** The costs of a group, of a case or of all, as far as the reader sees them. */
export function Page(): ReactNode {
  const t = useWords(costsWords);
  const [search, change] = useFilters();
  const mayEnter = allows(useSession(), 'costs.write');
  const filters = useCostFilters(search);
  return (
    <>
      <PageHead
        title={t.costs}
        actions={
          <>
            <Link to="/money/vendors">{t.vendors}</Link>
            {mayEnter && (
              <Button type="primary" onClick={() => change({ act: 'enter' })}>
                {t.enterCost}
              </Button>
            )}
          </>
        }
      />
      <p className="quiet">{t.what}</p>
      <ListFilters list="costs" search={t.searchCosts} filters={filters} />
      <List
        pages={costPages({ ...askedIn(search), ...orderIn(search) })}
        filters={filters}
        empty={{ title: t.noCosts, hint: t.noCostsHint }}
      >
        {(rows) => <CostsTable rows={rows} />}
      </List>
      {mayEnter && search['act'] === 'enter' && (
        <EnterCost groupId={search['groupId']} onClose={() => change({ act: undefined })} />
      )}
    </>
  );
}

/** What the address asks for. */
function askedIn(search: Search): CostsAsked {
  const month = /^\d{4}-\d{2}$/.test(search['month'] ?? '') ? search['month'] : undefined;
  return given({
    q: search['q'],
    status: oneOf(states, search['status']),
    groupId: search['groupId'],
    caseId: search['caseId'],
    vendorId: search['vendorId'],
    pool: search['pool'],
    task: search['task'] as CostsAsked['task'],
    patentId: search['patentId'],
    from: month && `${month}-01`,
    until: month && lastDayOf(month),
  });
}

function lastDayOf(month: string): string {
  const [year = 0, no = 1] = month.split('-').map(Number);
  return `${month}-${String(new Date(Date.UTC(year, no, 0)).getUTCDate()).padStart(2, '0')}`;
}

function useCostFilters(search: Search): readonly Filter[] {
  const t = useWords(costsWords);
  const say = useSay();
  const { groupId, caseId } = search;
  const groups = useQuery(moneyGroupsQuery(caseId)).data ?? [];
  const found = useQuery(costFiltersQuery(given({ groupId, caseId }))).data;
  const named = (of: CostFilters['vendors'] = []) =>
    of.map(({ id, name }) => ({ value: id, label: say(name) }));
  return [
    { name: 'status', label: t.state, options: states.map((value) => ({ value, label: t[value] })) },
    { name: 'groupId', label: t.costGroup, options: named(groups), drops: ['pool', 'patentId'] },
    { name: 'caseId', label: t.case, among: 'cases', drops: ['groupId', 'pool', 'patentId'] },
    { name: 'vendorId', label: t.vendor, options: named(found?.vendors) },
    {
      name: 'pool',
      label: t.pool,
      options: (found?.pools ?? []).map(({ code, name }) => ({ value: code, label: say(name) })),
    },
    {
      name: 'task',
      label: t.task,
      options: (found?.tasks ?? []).map(({ code, name }) => ({ value: code, label: `${code} ${say(name)}` })),
    },
    { name: 'patentId', label: t.patent, options: named(found?.patents) },
    {
      name: 'month',
      label: t.period,
      options: (found?.months ?? []).map((month) => ({ value: month, label: month })),
    },
  ];
}
