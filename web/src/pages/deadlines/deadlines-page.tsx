import { Link } from '@tanstack/react-router';
import { Button, Segmented } from 'antd';
import type { ReactNode } from 'react';
import { answered, api } from '../../api/client';
import { todayIn } from '../../clock';
import { longDate } from '../../dates';
import { useLanguage, useSay, useWords } from '../../i18n/language';
import { List, pagesOf } from '../../parts/list';
import { ListFilters } from '../../parts/list-filters';
import { oneOf } from '../../parts/one-of';
import { PageHead } from '../../parts/page-head';
import { Unbroken } from '../../parts/unbroken';
import { orderIn, type Search, useFilters } from '../../parts/use-filters';
import { allows, useSession } from '../../session/session';
import { useAcrossFilters, type Wanted } from './across-filters';
import { acrossWords } from './across-words';
import { DeadlineWeeks } from './deadline-weeks';
import './deadlines.css';
import { MonthView } from './month-view';
import { WeeksView } from './weeks-view';
import { isDay } from './period';

const pages = (query: Wanted) =>
  pagesOf({
    queryKey: ['deadlines', 'list', query],
    limit: 100,
    paper: { name: 'deadlines', query },
    ask: (page, signal) =>
      answered(api.GET('/api/v1/deadlines', { params: { query: { ...query, ...page } }, signal })),
  });

const views = ['list', 'month', 'weeks'] as const;
type View = (typeof views)[number];

/** To another view: a list of one day leads to the whole month of that day. */
function toView(view: View, { within = '' }: Search): Search {
  if (view === 'list') return { view: undefined };
  if (!isDay(within)) return { view };
  return view === 'month'
    ? { view, month: within.slice(0, 7), within: undefined }
    : { view, within: undefined };
}

/** The deadlines of every case the reader sees: as a list by weeks, which is the board's paper when printed, or as a month. */
export function Page(): ReactNode {
  const t = useWords(acrossWords);
  const session = useSession();
  const [search, change] = useFilters();
  const [filters, wanted, period] = useAcrossFilters();
  const view = oneOf(views, search['view']) ?? 'list';
  return (
    <>
      <PageHead
        title={t.deadlines}
        meta={<AsOf />}
        actions={
          <>
            <Segmented<View>
              className="no-print"
              aria-label={t.view}
              value={view}
              options={[
                { value: 'list', label: t.list },
                { value: 'month', label: t.month },
                { value: 'weeks', label: t.weeks },
              ]}
              onChange={(next) => change(toView(next, search))}
            />
            {allows(session, 'cases.write') && (
              <Link to="/impacts" className="no-print">
                {t.whatMoves}
              </Link>
            )}
            <Link to="/silent" className="no-print">
              {t.silentRespondents}
            </Link>
            <Link to="/docket-log" className="no-print">
              {t.dayLog}
            </Link>
            <Button onClick={() => window.print()}>{t.print}</Button>
          </>
        }
      />
      <ListFilters list="deadlines" keeps={['view']} search={t.searchCases} filters={filters} />
      {view === 'month' && <MonthView wanted={wanted} />}
      {view === 'weeks' && <WeeksView wanted={wanted} period={period} />}
      {view === 'list' && (
        <List
          pages={pages({ ...wanted, ...period, ...orderIn(search) })}
          filters={filters}
          empty={{ title: t.empty, hint: t.emptyHint }}
        >
          {(rows) => <DeadlineWeeks rows={rows} />}
        </List>
      )}
    </>
  );
}

/** Whose paper it is, and of which day: what a board reads on Monday. */
function AsOf(): ReactNode {
  const t = useWords(acrossWords);
  const say = useSay();
  const { language } = useLanguage();
  const { alliance, person } = useSession();
  return (
    <span className="no-print">
      {say(alliance.name)} · <Unbroken text={t.asOf(longDate(todayIn(person.zone), language))} />
    </span>
  );
}
