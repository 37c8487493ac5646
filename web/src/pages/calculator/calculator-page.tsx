import { useQuery } from '@tanstack/react-query';
import { Button, Tabs } from 'antd';
import type { ReactNode } from 'react';
import { useWords } from '../../i18n/language';
import { Answer } from '../../parts/answer';
import { CopyButton } from '../../parts/copy-button';
import { PageHead } from '../../parts/page-head';
import { useFilters } from '../../parts/use-filters';
import './calculator.css';
import type { WorkCalendar } from './calendar-field';
import { calculatorWords } from './calculator-words';
import { ClockCalculator } from './clock-calculator';
import { PeriodCalculator } from './period-calculator';
import { calendarsQuery } from './queries';
import { RuleCalculator } from './rule-calculator';
import { spanWords } from './span-words';

/** Rules of law, any period, and clocks of business hours; the address holds which and every input. */
export function Page(): ReactNode {
  const t = useWords(calculatorWords);
  const tabs = useWords(spanWords);
  const [search, change] = useFilters();
  const { what = 'rules', ...inputs } = search;
  const clear = (): void => change(Object.fromEntries(Object.keys(inputs).map((key) => [key, undefined])));
  return (
    <>
      <PageHead
        title={t.calculator}
        meta={<span className="no-print">{t.intro}</span>}
        actions={
          <>
            <Button onClick={clear}>{t.clearAll}</Button>
            <CopyButton text={() => location.href}>{t.copyLink}</CopyButton>
            <Button onClick={() => window.print()}>{t.print}</Button>
          </>
        }
      />
      <Tabs
        activeKey={what}
        onChange={(key) => change({ what: key === 'rules' ? undefined : key })}
        destroyOnHidden
        items={[
          { key: 'rules', label: tabs.byLaw, children: <RuleCalculator /> },
          {
            key: 'period',
            label: tabs.aPeriod,
            children: <WithCalendars>{(all) => <PeriodCalculator calendars={all} />}</WithCalendars>,
          },
          {
            key: 'clock',
            label: tabs.aClock,
            children: <WithCalendars>{(all) => <ClockCalculator calendars={all} />}</WithCalendars>,
          },
        ]}
      />
    </>
  );
}

function WithCalendars({
  children,
}: {
  readonly children: (calendars: readonly WorkCalendar[]) => ReactNode;
}): ReactNode {
  return <Answer query={useQuery(calendarsQuery)}>{({ items }) => children(items)}</Answer>;
}
