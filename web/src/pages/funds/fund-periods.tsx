import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { answered, api } from '../../api/client';
import { useSay, useWords } from '../../i18n/language';
import { moneyText } from '../../money';
import { Answer } from '../../parts/answer';
import { EmptyState } from '../../parts/empty-state';
import { given } from '../../parts/given';
import { History } from '../../parts/history';
import { LifePanel } from '../../parts/life-panel';
import type { Reasoned } from '../../parts/reason-act';
import { Tag, type Tone } from '../../parts/tag';
import { fundsWords } from './funds-words';
import { type Period, periodsQuery, touchedBy } from './queries';

const tones: Readonly<Record<Period['state']['id'], Tone>> = {
  open: 'ok',
  soft_closed: 'wait',
  trued_up: 'plain',
  locked: 'past',
};

/** The months of a fund, the latest first, with what may be done with each. */
export function FundPeriods({ fundId }: { readonly fundId: string }): ReactNode {
  const t = useWords(fundsWords);
  const periods = useQuery(periodsQuery(fundId));
  return (
    <Answer query={periods}>
      {({ items }) =>
        items.length === 0 ? (
          <EmptyState title={t.noPeriods} />
        ) : (
          items.map((period) => <One key={period.id} fundId={fundId} period={period} />)
        )
      }
    </Answer>
  );
}

function One({ fundId, period }: { readonly fundId: string; readonly period: Period }): ReactNode {
  const t = useWords(fundsWords);
  const say = useSay();
  const { id, from, until, state, entries, pending, suspense, steps, actions, version } = period;
  const told = [
    `${t.entries} ${String(entries)}`,
    `${t.suspense} ${moneyText(suspense)}`,
    ...(pending > 0 ? [t.waiting(pending)] : []),
  ];
  return (
    <section className="panel">
      <div className="panel-head">
        <h2>
          {from.slice(0, 7)} <Tag tone={tones[state.id]}>{say(state.name)}</Tag>
        </h2>
        <div className="no-print">
          <LifePanel<Period['actions'][number], Partial<Reasoned>, Period>
            offers={actions}
            version={version}
            grave={['lock']}
            size="small"
            ask={({ action }) => (action === 'lock' ? { says: <p className="quiet">{t.lockHint}</p> } : {})}
            touches={touchedBy(fundId)}
            send={({ action }, { reason }, headers) =>
              answered(
                api.POST('/api/v1/funds/{id}/periods/{period}/moves', {
                  params: { path: { id: fundId, period: id } },
                  body: { action, ...given({ reason: reason?.trim() }) },
                  headers,
                }),
              )
            }
          />
        </div>
      </div>
      <p className="quiet">
        {from} – {until} · {told.join(' · ')}
      </p>
      {steps.length > 0 && <History steps={steps} />}
    </section>
  );
}
