import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useSay, useWords } from '../../../i18n/language';
import { moneyText } from '../../../money';
import { PageAnswer } from '../../../parts/answer';
import { PageHead } from '../../../parts/page-head';
import '../money.css';
import { moneyWords } from '../money-words';
import { ThingLink } from '../thing-link';
import { AgedPanel } from './aged-panel';
import { BurdenPanel } from './burden-panel';
import { FundsPanel } from './funds-panel';
import { type DeskItem, type DeskQueue, deskQuery } from './queries';

interface Listed {
  readonly to: string;
  readonly search: Readonly<Record<string, string>>;
}

const costs = (status: string): Listed => ({ to: '/money/costs', search: { status } });

/** Where all of a queue is listed. */
const lists: Partial<Record<DeskQueue['id'], Listed>> = {
  code: costs('received'),
  held: costs('held'),
  disputed: costs('disputed'),
  review: costs('coded'),
  approve: costs('reviewed'),
  pay: costs('approved'),
  overdue: { to: '/money/calls', search: { state: 'late' } },
  unmatched: { to: '/money/payments', search: { state: 'unmatched' } },
  issue: { to: '/money/calls', search: { state: 'approved' } },
};

/** The treasurer's desk: what waits, what lies in the funds, who bears and who owes what. */
export function Page(): ReactNode {
  const t = useWords(moneyWords);
  const say = useSay();
  const desk = useQuery(deskQuery);
  return (
    <PageAnswer query={desk}>
      {({ queues }) => {
        const clear = queues.filter(({ count }) => count === 0);
        return (
          <>
            <PageHead
              title={t.desk}
              crumb={<Link to="/money">{t.moneyOverview}</Link>}
              actions={
                <Link to="/approvals" search={{ mine: 'true', state: 'open' }} className="button">
                  {t.waitApproval}
                </Link>
              }
            />
            <p className="quiet">{t.deskHint}</p>
            <div className="desk-queues">
              {queues
                .filter(({ count }) => count > 0)
                .map((queue) => (
                  <Queue key={queue.id} of={queue} />
                ))}
            </div>
            {clear.length > 0 && (
              <p className="quiet">
                {t.clear}: {clear.map(({ name }) => say(name)).join(' · ')}
              </p>
            )}
            <FundsPanel />
            <BurdenPanel />
            <AgedPanel />
          </>
        );
      }}
    </PageAnswer>
  );
}

function Queue({ of }: { readonly of: DeskQueue }): ReactNode {
  const t = useWords(moneyWords);
  const say = useSay();
  const all = lists[of.id];
  return (
    <section className="panel">
      <div className="panel-head">
        <h2>
          {say(of.name)} <span className="count">{of.count}</span>
        </h2>
        {all && of.count > of.items.length && (
          <Link to={all.to} search={all.search}>
            {t.allWaiting}
          </Link>
        )}
      </div>
      <p className="who figures">{of.totals.map(moneyText).join(' · ')}</p>
      <ul className="plain-list desk-items">
        {of.items.map((item) => (
          <Item key={`${item.id} ${item.amount?.currency ?? ''}`} of={item} />
        ))}
      </ul>
    </section>
  );
}

function Item({ of }: { readonly of: DeskItem }): ReactNode {
  const say = useSay();
  return (
    <li>
      <span>
        <ThingLink of={of} />
        <span className="who"> {[of.on, say(of.beside)].filter(Boolean).join(' · ')}</span>
      </span>
      {of.amount && <span className="figures">{moneyText(of.amount)}</span>}
    </li>
  );
}
