import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useWords } from '../../i18n/language';
import { moneyText } from '../../money';
import { Answer } from '../../parts/answer';
import { LineOverTime } from '../../parts/chart/line-over-time';
import { fundsWords } from './funds-words';
import { fundBalancesQuery } from './queries';

/** The cash of a fund from day to day. */
export function FundChart({
  fundId,
  heading = 'h3',
}: {
  readonly fundId: string;
  readonly heading?: 'h2' | 'h3';
}): ReactNode {
  const t = useWords(fundsWords);
  const balances = useQuery(fundBalancesQuery(fundId));
  return (
    <Answer query={balances} rows={4}>
      {({ points }) => (
        <LineOverTime
          heading={heading}
          title={t.overTime}
          sentence={t.overTimeSays(points.length, pointText(points.at(-1)))}
          empty={t.nothingMoved}
          lines={[
            { key: 'cash', name: t.cash, points: points.map(({ on, cash }) => ({ on, figure: cash })) },
          ]}
        />
      )}
    </Answer>
  );
}

const pointText = (point: { readonly cash: Parameters<typeof moneyText>[0] } | undefined): string =>
  point === undefined ? '' : moneyText(point.cash);
