import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useWords } from '../../i18n/language';
import { CopyButton } from '../../parts/copy-button';
import { PageHead } from '../../parts/page-head';
import type { Search } from '../../parts/use-filters';
import './cost-calculators.css';
import { costWords } from './cost-words';

const pages = [
  ['split', '/calculators/costs'],
  ['default', '/calculators/costs/default'],
  ['exit', '/calculators/costs/exit'],
  ['recovery', '/calculators/costs/recovery'],
  ['buyIn', '/calculators/costs/buy-in'],
] as const;

/** What the calculators of costs have alike: their head, the way from one to another, and question beside result. */
export function CostFrame({
  here,
  search,
  onChange,
  form,
  children,
}: {
  readonly here: (typeof pages)[number][0];
  readonly search: Search;
  readonly onChange: (change: Search) => void;
  readonly form: ReactNode;
  readonly children: ReactNode;
}): ReactNode {
  const t = useWords(costWords);
  const clear = (): void => onChange(Object.fromEntries(Object.keys(search).map((key) => [key, undefined])));
  return (
    <>
      <PageHead
        title={`${t.costCalculator} · ${t[here]}`}
        meta={<span className="no-print">{t.intro}</span>}
        actions={
          <>
            <Button onClick={clear}>{t.clearAll}</Button>
            <CopyButton text={() => location.href}>{t.copyLink}</CopyButton>
            <Button onClick={() => window.print()}>{t.print}</Button>
          </>
        }
      />
      <nav className="cost-pages no-print" aria-label={t.calculators}>
        {pages.map(([word, path]) => (
          <Link
            key={word}
            to={path}
            activeOptions={{ exact: true, includeSearch: false }}
            activeProps={{ className: 'on', 'aria-current': 'page' }}
          >
            {t[word]}
          </Link>
        ))}
      </nav>
      <div className={here === 'split' ? 'cost-calculator wide' : 'cost-calculator'}>
        <section className="panel cost-question" aria-label={t.question}>
          {form}
        </section>
        {children}
      </div>
    </>
  );
}
