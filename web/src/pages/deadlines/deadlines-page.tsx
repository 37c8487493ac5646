import { Link } from '@tanstack/react-router';
import { Button, Segmented } from 'antd';
import type { ReactNode } from 'react';
import { answered, api } from '../../api/client';
import { todayIn } from '../../clock';
import { longDate } from '../../dates';
import { useLanguage, useSay, useWords } from '../../i18n/language';
import { List, pagesOf } from '../../parts/list';
import { ListFilters } from '../../parts/list-filters';
import { PageHead } from '../../parts/page-head';
import { Unbroken } from '../../parts/unbroken';
import { orderIn, type Search, useFilters } from '../../parts/use-filters';
import { allows, useSession } from '../../session/session';
import { useAcrossFilters, type Wanted } from './across-filters';
import { acrossWords } from './across-words';
import { DeadlineWeeks } from './deadline-weeks';
import './deadlines.css';
import { MonthView } from './month-view';
import { isDay } from './period';

const pages = (query: Wanted) =>
  pagesOf({
    queryKey: ['deadlines', 'list', query],
    limit: 100,
    paper: { name: 'deadlines', query },
    ask: (page, signal) =>
      answered(api.GET('/api/v1/deadlines', { params: { query: { ...query, ...page } }, signal })),
  });

/** From the list to a month: a list of one day leads to the whole month of that day. */
const toMonth = ({ within = '' }: Search): Search =>
  isDay(within) ? { view: 'month', month: within.slice(0, 7), within: undefined } : { view: 'month' };

/** The deadlines of every case the reader sees: as a list by weeks, which is the board's paper when printed, or as a month. */
export function Page(): ReactNode {
  const t = useWords(acrossWords);
  const session = useSession();
  const [search, change] = useFilters();
  const [filters, wanted, period] = useAcrossFilters();
  const isMonth = search['view'] === 'month';
  return (
    <>
      <PageHead
        title={t.deadlines}
        meta={<AsOf />}
        actions={
          <>
            <Segmented
              className="no-print"
              aria-label={t.view}
              value={isMonth ? 'month' : 'list'}
              options={[
                { value: 'list', label: t.list },
                { value: 'month', label: t.month },
              ]}
              onChange={(view) => change(view === 'month' ? toMonth(search) : { view: undefined })}
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
      {isMonth ? (
        <MonthView wanted={wanted} />
      ) : (
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
