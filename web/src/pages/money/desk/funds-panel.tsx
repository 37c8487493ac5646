import { Link } from '@tanstack/react-router';
import { Select } from 'antd';
import { type ReactNode, useState } from 'react';
import { useSay, useWords } from '../../../i18n/language';
import { moneyText } from '../../../money';
import { Answer } from '../../../parts/answer';
import { usePages } from '../../../parts/list';
import { FundChart } from '../../funds/fund-chart';
import { fundPages, type FundRow } from '../../funds/queries';
import { Figures } from '../figures';
import { moneyWords } from '../money-words';

/** What lies in the open funds, one at a time with its balance over time. */
export function FundsPanel(): ReactNode {
  const t = useWords(moneyWords);
  const funds = usePages(fundPages({ state: 'open' }));
  return (
    <section className="panel">
      <h2>{t.fundsOverTime}</h2>
      <Answer query={funds}>{({ pages }) => <Funds rows={pages.flatMap(({ items }) => items)} />}</Answer>
    </section>
  );
}

function Funds({ rows }: { readonly rows: readonly FundRow[] }): ReactNode {
  const t = useWords(moneyWords);
  const say = useSay();
  const [chosen, choose] = useState<string | undefined>();
  const fund = rows.find(({ id }) => id === chosen) ?? rows[0];
  if (fund === undefined) return null;
  return (
    <>
      <Select
        aria-label={t.fund}
        className="fund-select no-print"
        value={fund.id}
        onChange={choose}
        options={rows.map(({ id, name }) => ({ value: id, label: say(name) }))}
      />{' '}
      <Link to="/funds/$fundId" params={{ fundId: fund.id }}>
        {say(fund.name)}
      </Link>
      <Figures
        of={[
          [t.cash, moneyText(fund.cash)],
          [t.committed, moneyText(fund.committed)],
          [t.free, moneyText(fund.free)],
        ]}
      />
      <FundChart fundId={fund.id} />
    </>
  );
}
