import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useWords } from '../../i18n/language';
import { moneyText } from '../../money';
import { useFilters } from '../../parts/use-filters';
import { CostAnswer } from './cost-answer';
import { CurrencyField, TextField } from './cost-fields';
import { CostFrame } from './cost-frame';
import { exitIn, exitToAsk } from './cost-questions';
import { costWords } from './cost-words';
import { FiguresList } from './figures-list';
import { exitQuery } from './queries';
import { useSettledQuestion } from './use-settled-question';

/** What whoever leaves owes, gets back or still pays. */
export function Page(): ReactNode {
  const t = useWords(costWords);
  const [search, change] = useFilters();
  const { currency, sharePercent, ...amounts } = exitIn(search);
  const asked = useSettledQuestion(exitToAsk(search));
  const query = useQuery(exitQuery(asked));
  const form = (
    <div className="cost-line">
      <TextField label={t.sharePercent} value={sharePercent} onChange={(share) => change({ share })} />
      <CurrencyField value={currency} onChange={(code) => change({ currency: code })} />
      {(['accrued', 'committed', 'windDown', 'prepaid'] as const).map((key) => (
        <TextField
          key={key}
          label={t[key]}
          value={amounts[key]}
          onChange={(text) => change({ [key]: text })}
        />
      ))}
    </div>
  );
  const sum = (amount: string): string => moneyText({ amount, currency: asked.currency });
  return (
    <CostFrame here="exit" search={search} onChange={change} form={form}>
      <CostAnswer query={query}>
        {({ accrued, committed, owed, refund, due }) => (
          <FiguresList
            figures={[
              { what: t.accruedShare, figure: sum(accrued.amount), how: `${t.exact}: ${accrued.exact}` },
              {
                what: t.committedShare,
                figure: sum(committed.amount),
                how: `${t.exact}: ${committed.exact}`,
              },
              { what: t.owed, figure: sum(owed) },
              { what: t.refund, figure: sum(refund) },
              { what: t.stillDue, figure: sum(due) },
            ]}
          />
        )}
      </CostAnswer>
    </CostFrame>
  );
}
