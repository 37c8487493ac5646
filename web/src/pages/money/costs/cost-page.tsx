import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { useSay, useWords } from '../../../i18n/language';
import { PageAnswer } from '../../../parts/answer';
import { ApprovalPanel } from '../../../parts/approval';
import { Named } from '../../../parts/named';
import { PageHead } from '../../../parts/page-head';
import { Tag } from '../../../parts/tag';
import { useFilters } from '../../../parts/use-filters';
import { allows, useSession } from '../../../session/session';
import { ThingDocuments } from '../../documents/thing-documents';
import '../money.css';
import { CostActs } from './cost-acts';
import { CostHistory, CostMoney, Facts, Narrative, Payments, Postings, Reference } from './cost-parts';
import { costTones } from './costs-table';
import { costsWords } from './costs-words';
import { EditCost } from './enter-cost';
import { type Cost, costQuery, touchedBy } from './queries';

export function Page(): ReactNode {
  const { costId = '' }: { readonly costId?: string } = useParams({ strict: false });
  const cost = useQuery(costQuery(costId));
  return <PageAnswer query={cost}>{(given) => <CostPage cost={given} />}</PageAnswer>;
}

function CostPage({ cost }: { readonly cost: Cost }): ReactNode {
  const t = useWords(costsWords);
  const say = useSay();
  const [search] = useFilters();
  const [edits, setEdits] = useState(false);
  const mayRevise = cost.actions.some(({ action, obstacle }) => action === 'revise' && obstacle === null);
  return (
    <>
      <PageHead
        title={`${cost.no} ${say(cost.vendor.name)}`}
        crumb={
          <Link to="/money/costs" search={{ groupId: cost.group.id }}>
            {t.costs} · {say(cost.group.name)}
          </Link>
        }
        meta={<Tag tone={costTones[cost.status.id]}>{say(cost.status.name)}</Tag>}
        actions={
          <>
            {mayRevise && <Button onClick={() => setEdits(true)}>{t.editCost}</Button>}
            <CostActs cost={cost} begun={search['act']} />
          </>
        }
      >
        {cost.no} <Named name={cost.vendor.name} />
      </PageHead>
      <div className="cost-columns">
        <div>
          <Invoice cost={cost} />
          <Narrative cost={cost} />
          <CostMoney cost={cost} />
          <Postings cost={cost} />
        </div>
        <div>
          <Approvals cost={cost} />
          <Payments cost={cost} />
          <Documents cost={cost} />
          <CostHistory cost={cost} />
        </div>
      </div>
      {edits && <EditCost cost={cost} onClose={() => setEdits(false)} />}
    </>
  );
}

function Invoice({ cost }: { readonly cost: Cost }): ReactNode {
  const t = useWords(costsWords);
  const say = useSay();
  const { pool, task, phase, patent } = cost;
  return (
    <section className="panel">
      <h2>{t.details}</h2>
      <Facts
        of={[
          [
            t.vendor,
            <Link to="/money/vendors/$vendorId" params={{ vendorId: cost.vendor.id }}>
              <Named name={cost.vendor.name} />
            </Link>,
          ],
          [t.engagement, say(cost.engagement.name)],
          [t.invoiceNumber, cost.number],
          [t.invoicedOn, cost.invoicedOn],
          [t.serviceDays, `${cost.serviceFrom} – ${cost.serviceUntil}`],
          [
            t.coding,
            pool && task ? `${say(pool.name)} · ${task.code} ${say(task.name)}` : <em>{t.notCoded}</em>,
          ],
          ...(phase ? ([[t.phase, say(phase.name)]] as const) : []),
          ...(patent ? ([[t.patent, say(patent.name)]] as const) : []),
          ...(cost.duplicateOf ? ([[t.duplicateOf, <Reference to={cost.duplicateOf} />]] as const) : []),
          ...(cost.reverses ? ([[t.reverses, <Reference to={cost.reverses} />]] as const) : []),
          ...(cost.takenBackBy ? ([[t.takenBackBy, <Reference to={cost.takenBackBy} />]] as const) : []),
        ]}
      />
    </section>
  );
}

function Approvals({ cost }: { readonly cost: Cost }): ReactNode {
  const t = useWords(costsWords);
  const session = useSession();
  if (!allows(session, 'approvals.read') || (cost.approvals.length === 0 && cost.moves.length === 0))
    return null;
  return (
    <section className="panel">
      <h2>{t.approvalsOf}</h2>
      {cost.approvals.length === 0 && <p className="quiet">{t.noApproval}</p>}
      {cost.approvals.map((approval) => (
        <ApprovalPanel key={approval.id} approval={approval} touches={touchedBy(cost.id)} />
      ))}
    </section>
  );
}

function Documents({ cost }: { readonly cost: Cost }): ReactNode {
  const session = useSession();
  if (!allows(session, 'documents.read')) return null;
  return (
    <section className="panel">
      <ThingDocuments thing={{ kind: 'cost', id: cost.id }} caseId={cost.caseId} />
    </section>
  );
}
