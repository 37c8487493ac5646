import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { answered, api } from '../../../api/client';
import { useSay, useWords } from '../../../i18n/language';
import { PageAnswer } from '../../../parts/answer';
import { LifePanel } from '../../../parts/life-panel';
import { PersonName } from '../../../parts/named';
import { PageHead } from '../../../parts/page-head';
import { ProblemNotice } from '../../../parts/problem-notice';
import { RowsTable } from '../../../parts/rows-table';
import { Tag } from '../../../parts/tag';
import { useAct } from '../../../parts/use-act';
import { Facts } from '../costs/cost-parts';
import { Approvals, Money } from '../ends/ends-parts';
import '../money.css';
import { CertificateFigures, OwnCertificate, Saves } from './certificate-figures';
import { DraftPlan } from './plan-form';
import { type Plan, planCertificateQuery, planQuery, type ShareCertificate, touched } from './queries';
import { SharesCrumb, shareTones } from './shares-parts';
import { sharesWords } from './shares-words';

export function Page(): ReactNode {
  const { planId = '' }: { readonly planId?: string } = useParams({ strict: false });
  const plan = useQuery(planQuery(planId));
  return <PageAnswer query={plan}>{(given) => <PlanPage plan={given} />}</PageAnswer>;
}

function PlanPage({ plan }: { readonly plan: Plan }): ReactNode {
  const t = useWords(sharesWords);
  const say = useSay();
  const [edits, setEdits] = useState(false);
  return (
    <>
      <PageHead
        title={`${t.plan} ${String(plan.no)}`}
        crumb={<SharesCrumb group={plan.group} />}
        meta={
          <>
            <Tag tone={shareTones[plan.status.id] ?? 'wait'}>{say(plan.status.name)}</Tag>{' '}
            {plan.isEffective && <Tag tone="ok">{t.holdsNow}</Tag>}
          </>
        }
        actions={<Acts plan={plan} onEdit={() => setEdits(true)} />}
      />
      <div className="cost-columns">
        <div>
          <section className="panel">
            <h2>{t.readsAs}</h2>
            <p>{say(plan.sentence)}</p>
          </section>
          <Pools plan={plan} />
        </div>
        <div>
          <Terms plan={plan} />
          {plan.whatIf && <WhatIfFrozen plan={plan} of={plan.whatIf} />}
          {plan.approvals.length > 0 && (
            <section className="panel">
              <h2>{t.whoIsAsked}</h2>
              <Approvals of={plan.approvals} touches={touched} />
            </section>
          )}
        </div>
      </div>
      {edits && <DraftPlan groupId={plan.group.id} plan={plan} onClose={() => setEdits(false)} />}
    </>
  );
}

function Acts({ plan, onEdit }: { readonly plan: Plan; readonly onEdit: () => void }): ReactNode {
  const t = useWords(sharesWords);
  const may = plan.actions.some(({ action, obstacle }) => action === 'revise' && obstacle === null);
  return (
    <>
      {may && <Button onClick={onEdit}>{t.changeDraft}</Button>}
      <LifePanel<Plan['actions'][number], { readonly reason?: string }, { id: string }>
        offers={plan.actions.filter(({ action }) => action !== 'revise')}
        version={plan.version}
        grave={['withdraw']}
        main={['propose']}
        touches={touched}
        send={({ action }, { reason = '' }, headers) => {
          const params = { path: { id: plan.id }, header: headers };
          return action === 'propose'
            ? answered(api.POST('/api/v1/cost-plans/{id}/proposal', { params }))
            : answered(api.POST('/api/v1/cost-plans/{id}/withdrawal', { params, body: { reason } }));
        }}
      />
    </>
  );
}

function Pools({ plan }: { readonly plan: Plan }): ReactNode {
  const t = useWords(sharesWords);
  const say = useSay();
  return (
    <section className="panel">
      <h2>{t.pools}</h2>
      <RowsTable
        label={t.pools}
        rows={plan.pools}
        keyOf={({ key }) => key}
        columns={[
          {
            key: 'pool',
            heading: t.method,
            leads: true,
            cell: ({ sentence }) => say(sentence),
          },
          {
            key: 'approved',
            heading: t.approvedAmount,
            amount: true,
            width: '180px',
            cell: ({ approved }) => <Money of={approved} />,
          },
        ]}
      />
    </section>
  );
}

/** What it would have come to, with the certificate of that. */
function WhatIfFrozen({
  plan,
  of: { name, total, on, root, certificatesOf, mayOpen },
}: {
  readonly plan: Plan;
  readonly of: NonNullable<Plan['whatIf']>;
}): ReactNode {
  const t = useWords(sharesWords);
  const say = useSay();
  const [whole, setWhole] = useState<ShareCertificate>();
  const open = useAct(
    () => answered(api.POST('/api/v1/cost-plans/{id}/opening', { params: { path: { id: plan.id } } })),
    [],
    setWhole,
  );
  return (
    <>
      <section className="panel">
        <h2>{t.wouldComeTo}</h2>
        <Facts
          of={[
            [t.pool, say(name)],
            [t.totalShared, <Money of={total} />],
            [t.onDay, on],
            [t.rootHash, <code className="hash">{root}</code>],
          ]}
        />
        {mayOpen && (
          <p className="no-print">
            <Button loading={open.isPending} onClick={() => open.mutate(undefined)}>
              {t.wholeCertificate}
            </Button>{' '}
            <span className="quiet">{t.openingRecorded}</span>
          </p>
        )}
        {open.error && <ProblemNotice error={open.error} />}
        {whole && <CertificateFigures of={whole} />}
        {whole && <Saves of={whole} />}
      </section>
      {certificatesOf.map(({ id }) => (
        <OwnCertificate key={id} query={planCertificateQuery(plan.id, id)} />
      ))}
    </>
  );
}

function Terms({ plan }: { readonly plan: Plan }): ReactNode {
  const t = useWords(sharesWords);
  return (
    <section className="panel">
      <Facts
        of={[
          [t.holdsFrom, plan.effectiveFrom],
          ...(plan.effectiveUntil ? ([[t.holdsUntil, plan.effectiveUntil]] as const) : []),
          [t.secondApproval, <Money of={plan.secondApprovalAbove} />],
          [t.capPercent, plan.capPercent],
          [t.interest, plan.defaultInterestPercent],
          [t.cureDays, String(plan.cureDays)],
          [t.paymentDays, String(plan.paymentDays)],
          [t.tolerance, <Money of={plan.tolerance} />],
          ...(plan.commitment ? ([[t.commitment, <Money of={plan.commitment} />]] as const) : []),
          ...(plan.note ? ([[t.note, plan.note]] as const) : []),
          ...(plan.endReason ? ([[t.reason, plan.endReason]] as const) : []),
          [t.draftedBy, <PersonName person={plan.madeBy} />],
        ]}
      />
      {plan.namesTold && <p>{t.namesTold}</p>}
    </section>
  );
}
