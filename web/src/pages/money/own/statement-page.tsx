import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useSay, useWords } from '../../../i18n/language';
import { moneyText } from '../../../money';
import { PageAnswer } from '../../../parts/answer';
import { DateField } from '../../../parts/date-field';
import { ExportButton } from '../../../parts/export-button';
import { given } from '../../../parts/given';
import { List } from '../../../parts/list';
import { NotFound } from '../../../parts/not-found';
import { PageHead } from '../../../parts/page-head';
import { type Column, RowsTable } from '../../../parts/rows-table';
import { type Search, useFilters } from '../../../parts/use-filters';
import { Figures } from '../figures';
import '../money.css';
import { moneyWords } from '../money-words';
import { ThingLink } from '../thing-link';
import { type StatementAsked, type StatementLine, statementPages, statementQuery } from './queries';

/** A member's statement of account in a fund, of some days or of all. */
export function Page(): ReactNode {
  const [search] = useFilters();
  const { fundId, memberId } = search;
  if (fundId === undefined || memberId === undefined) return <NotFound />;
  return <Statement asked={{ fundId, memberId, ...daysOf(search) }} />;
}

const day = /^\d{4}-\d{2}-\d{2}$/;
const dayIn = (text: string | undefined): string | undefined => (day.test(text ?? '') ? text : undefined);
const daysOf = ({ from, until }: Search) => given({ from: dayIn(from), until: dayIn(until) });

function Statement({ asked }: { readonly asked: StatementAsked }): ReactNode {
  const t = useWords(moneyWords);
  const say = useSay();
  const [search, change] = useFilters();
  const head = useQuery(statementQuery(asked));
  return (
    <PageAnswer query={head}>
      {({ member, group, opening, closing }) => (
        <>
          <PageHead
            title={`${t.statement}: ${say(member.name)}`}
            crumb={
              <>
                <Link to="/money">{t.moneyOverview}</Link> › {say(group.name)}
              </>
            }
            actions={<ExportButton paper={{ name: 'member-statement', query: { ...asked } }} />}
          />
          <div className="filters no-print">
            <label className="statement-day">
              {t.from}
              <DateField value={search['from']} onChange={(from) => change({ from })} />
            </label>
            <label className="statement-day">
              {t.until}
              <DateField value={search['until']} onChange={(until) => change({ until })} />
            </label>
          </div>
          <section className="panel">
            <Figures
              of={[
                [t.opening, moneyText(opening)],
                [t.closing, moneyText(closing.balance)],
                [t.owed, moneyText(closing.owed)],
                [t.carried, moneyText(closing.carried)],
              ]}
            />
          </section>
          <List pages={statementPages(asked)} empty={{ title: t.noLines }}>
            {(rows: readonly StatementLine[]) => <Lines rows={rows} />}
          </List>
        </>
      )}
    </PageAnswer>
  );
}

function Lines({ rows }: { readonly rows: readonly StatementLine[] }): ReactNode {
  const t = useWords(moneyWords);
  const say = useSay();
  const money = (key: 'charged' | 'credited'): Column<StatementLine> => ({
    key,
    heading: t[key],
    amount: true,
    width: '140px',
    cell: (line) => {
      const amount = line[key];
      return amount && <span className="figures">{moneyText(amount)}</span>;
    },
  });
  return (
    <RowsTable
      label={t.statement}
      rows={rows}
      keyOf={({ entryId, account }) => `${entryId} ${account.en}`}
      columns={[
        { key: 'on', heading: t.day, width: '100px', cell: ({ on }) => on },
        {
          key: 'what',
          heading: t.entry,
          leads: true,
          cell: ({ what, madeFor }) => (
            <>
              {say(what)}
              <div className="who">
                <ThingLink of={madeFor} />
              </div>
            </>
          ),
        },
        { key: 'account', heading: t.account, width: '170px', cell: ({ account }) => say(account) },
        money('charged'),
        money('credited'),
        {
          key: 'balance',
          heading: t.inFavour,
          amount: true,
          width: '140px',
          cell: ({ balance }) => <span className="figures strong">{moneyText(balance)}</span>,
        },
      ]}
    />
  );
}
