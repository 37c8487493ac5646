import { Segmented } from 'antd';
import { lazy, type ReactNode, Suspense, useState } from 'react';
import { useWords } from '../../i18n/language';
import { EmptyState } from '../empty-state';
import { Loading } from '../loading';
import { partWords } from '../part-words';
import { chartWords } from './chart-words';
import './chart.css';
import type { FiguresTold } from './figures';
import { FiguresTable } from './figures-table';
import type { Drawn, Ground } from './ground';

/** ECharts travels with the first chart that is looked at. Where it cannot be had it says so: the table is there. */
const Drawing = lazy(() =>
  import('./drawing').then(
    ({ Drawing: drawn }) => ({ default: drawn }),
    () => ({ default: NotDrawn }),
  ),
);

function NotDrawn(): ReactNode {
  return <p className="quiet">{useWords(partWords).failed}</p>;
}

/** What every chart is told by. */
export interface ChartTold {
  readonly title: string;
  /** What it shows and what that comes to, in one sentence: for who reads and for who cannot see it. */
  readonly sentence: string;
  /** What it says where there is nothing to show. */
  readonly empty?: string;
  /** What its title is under the headings of its page; a part of a part unless given. */
  readonly heading?: 'h2' | 'h3';
}

/** A chart under its title and its sentence, with the table behind it one press away; on paper both. */
export function ChartFrame({
  title,
  sentence,
  empty,
  heading: Heading = 'h3',
  currency,
  told,
  draw,
}: ChartTold & {
  readonly currency: string | undefined;
  readonly told: FiguresTold;
  readonly draw: (ground: Ground) => Drawn;
}): ReactNode {
  const t = useWords(chartWords);
  const [shown, show] = useState<'chart' | 'table'>('chart');
  const isEmpty = told.rows.length === 0;
  return (
    <figure className="chart" aria-label={title}>
      <figcaption>
        <Heading>{title}</Heading>
        {!isEmpty && <p className="quiet">{sentence}</p>}
        {!isEmpty && currency && <p className="quiet">{t.amountsIn(currency)}</p>}
      </figcaption>
      {isEmpty ? (
        <EmptyState title={empty ?? t.toShow} />
      ) : (
        <>
          <Segmented
            className="no-print"
            aria-label={title}
            value={shown}
            options={[
              { value: 'chart', label: t.chart },
              { value: 'table', label: t.table },
            ]}
            onChange={show}
          />
          {shown === 'chart' && (
            <div role="img" aria-label={sentence}>
              <Suspense fallback={<Loading rows={Math.min(told.rows.length, 8)} />}>
                <Drawing draw={draw} />
              </Suspense>
            </div>
          )}
          <div className={shown === 'chart' ? 'only-print' : undefined}>
            <FiguresTable label={title} told={told} />
          </div>
        </>
      )}
    </figure>
  );
}
