import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { wallTime } from '../../dates';
import { useSay, useWords } from '../../i18n/language';
import { moneyText } from '../../money';
import { PageAnswer } from '../../parts/answer';
import { PageHead } from '../../parts/page-head';
import { Tag } from '../../parts/tag';
import { useSession } from '../../session/session';
import '../documents/documents.css';
import { Facts } from './engagement-page';
import { engagementsWords } from './engagements-words';
import { type Budget, budgetQuery } from './queries';

export function Page(): ReactNode {
  const { budgetId = '' }: { readonly budgetId?: string } = useParams({ strict: false });
  const budget = useQuery(budgetQuery(budgetId));
  return <PageAnswer query={budget}>{(known) => <BudgetOf budget={known} />}</PageAnswer>;
}

/** A budget for an expert as who decides on it sees it: amounts and days, and neither who nor what for. */
function BudgetOf({ budget }: { readonly budget: Budget }): ReactNode {
  const t = useWords(engagementsWords);
  const say = useSay();
  const { zone } = useSession().person;
  const { status, cap, presentCap, raises, hourly, travelPercent, hoursEstimated, top, payer } = budget;
  return (
    <>
      <PageHead
        title={say(budget.pseudonym)}
        crumb={<Link to="/approvals">{t.approvals}</Link>}
        meta={
          <Tag tone={status === 'open' ? 'wait' : status === 'approved' ? 'ok' : 'past'}>{t[status]}</Tag>
        }
      />
      <p className="quiet">{t.whatBudget}</p>
      <section className="document-part">
        <h2>{t.budget}</h2>
        <Facts
          rows={[
            [t.capAsked, moneyText(cap)],
            [t.presentCap, raises ? moneyText(presentCap) : null],
            [t.asWhat, say(budget.role.name)],
            [t.hourly, moneyText(hourly)],
            [t.bandTop, top && moneyText(top)],
            [t.travelPercent, String(travelPercent)],
            [t.hoursEstimated, hoursEstimated],
            [t.firstWorkDay, budget.from],
            [t.lastWorkDay, budget.until],
            [t.whoPays, payer === null ? t.groupPays : say(payer.name)],
            [t.remark, budget.reason],
            [t.at, wallTime(budget.askedAt, zone)],
          ]}
        />
        {budget.isException && (
          <p>
            <Tag tone="wait">{t.exception}</Tag>
          </p>
        )}
      </section>
    </>
  );
}
