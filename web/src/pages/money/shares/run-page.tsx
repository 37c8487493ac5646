import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { answered, api } from '../../../api/client';
import { useSay, useWords } from '../../../i18n/language';
import { wallTime } from '../../../moments';
import { PageAnswer } from '../../../parts/answer';
import { ExportButton } from '../../../parts/export-button';
import { LifePanel } from '../../../parts/life-panel';
import { PageHead } from '../../../parts/page-head';
import { ProblemNotice } from '../../../parts/problem-notice';
import { RowsTable } from '../../../parts/rows-table';
import { Tag } from '../../../parts/tag';
import { useAct } from '../../../parts/use-act';
import { useSession } from '../../../session/session';
import { Facts } from '../costs/cost-parts';
import { Approvals, Money } from '../ends/ends-parts';
import '../money.css';
import { CertificateFigures, OwnCertificate, Saves } from './certificate-figures';
import { certificateQuery, type Run, runQuery, type ShareCertificate, touched } from './queries';
import { SharesCrumb, shareTones } from './shares-parts';
import { sharesWords } from './shares-words';

export function Page(): ReactNode {
  const { runId = '' }: { readonly runId?: string } = useParams({ strict: false });
  const run = useQuery(runQuery(runId));
  return <PageAnswer query={run}>{(given) => <RunPage run={given} />}</PageAnswer>;
}

function RunPage({ run }: { readonly run: Run }): ReactNode {
  const t = useWords(sharesWords);
  const say = useSay();
  return (
    <>
      <PageHead
        title={`${t.run} ${String(run.no)}`}
        crumb={<SharesCrumb group={run.group} />}
        meta={<Tag tone={shareTones[run.status.id] ?? 'wait'}>{say(run.status.name)}</Tag>}
        actions={
          <>
            <LifePanel<Run['actions'][number], { readonly reason?: string }, { id: string }>
              offers={run.actions}
              version={run.version}
              grave={['reverse']}
              touches={touched}
              send={(_, { reason = '' }, headers) =>
                answered(
                  api.POST('/api/v1/allocation-runs/{id}/reversal', {
                    params: { path: { id: run.id }, header: headers },
                    body: { reason },
                  }),
                )
              }
            />
            <ExportButton paper={{ name: 'allocation-run', query: { id: run.id } }} label={t.run} />
          </>
        }
      />
      <div className="cost-columns">
        <div>
          <Figures run={run} />
          <Parts run={run} />
          <Costs run={run} />
        </div>
        <div>
          {run.certificatesOf.map(({ id }) => (
            <OwnCertificate key={id} query={certificateQuery(run.id, id)} />
          ))}
          {run.mayOpen && <WholeCertificate run={run} />}
          {run.approvals.length > 0 && (
            <section className="panel">
              <h2>{t.whoIsAsked}</h2>
              <Approvals of={run.approvals} touches={touched} />
            </section>
          )}
        </div>
      </div>
    </>
  );
}

function Figures({ run }: { readonly run: Run }): ReactNode {
  const t = useWords(sharesWords);
  const say = useSay();
  const { zone } = useSession().person;
  return (
    <section className="panel">
      <Facts
        of={[
          [t.serviceFrom, run.from],
          [t.serviceUntil, run.until],
          [t.totalShared, <Money of={run.total} />],
          ...(run.endReason ? ([[t.reason, run.endReason]] as const) : []),
          [t.attestedAt, run.attestedAt ? wallTime(run.attestedAt, zone) : '—'],
          [t.rootHash, <code className="hash">{run.root}</code>],
        ]}
      />
      {run.borne.length > 0 && (
        <RowsTable
          label={t.bears}
          rows={run.borne}
          keyOf={({ member }) => member.id}
          columns={[
            { key: 'member', heading: t.member, leads: true, cell: ({ member }) => say(member.name) },
            {
              key: 'bears',
              heading: t.bears,
              amount: true,
              width: '180px',
              cell: ({ amount }) => <Money of={amount} />,
            },
          ]}
        />
      )}
    </section>
  );
}

function Parts({ run }: { readonly run: Run }): ReactNode {
  const t = useWords(sharesWords);
  const say = useSay();
  if (run.pools.length === 0) return null;
  return (
    <section className="panel">
      <h2>{t.parts}</h2>
      <RowsTable
        label={t.parts}
        rows={run.pools}
        keyOf={({ key }) => key}
        columns={[
          {
            key: 'pool',
            heading: t.pool,
            leads: true,
            cell: ({ name, key }) => (
              <>
                {say(name)}
                <div className="who">{key}</div>
              </>
            ),
          },
          {
            key: 'total',
            heading: t.totalShared,
            amount: true,
            width: '180px',
            cell: ({ total }) => <Money of={total} />,
          },
        ]}
      />
    </section>
  );
}

function Costs({ run }: { readonly run: Run }): ReactNode {
  const t = useWords(sharesWords);
  if (run.costs.length === 0) return null;
  return (
    <section className="panel">
      <h2>{t.costsShared}</h2>
      <RowsTable
        label={t.costsShared}
        rows={run.costs}
        keyOf={({ id }) => id}
        columns={[
          {
            key: 'cost',
            heading: t.cost,
            leads: true,
            cell: ({ id, no, serviceOn }) => (
              <>
                <Link to="/money/costs/$costId" params={{ costId: id }}>
                  C-{String(no).padStart(4, '0')}
                </Link>
                <div className="who">{serviceOn}</div>
              </>
            ),
          },
          {
            key: 'amount',
            heading: t.amount,
            amount: true,
            width: '180px',
            cell: ({ amount }) => <Money of={amount} />,
          },
        ]}
      />
    </section>
  );
}

/** For the accountant and the auditor: opened on asking, recomputed, and attested by the accountant. */
function WholeCertificate({ run }: { readonly run: Run }): ReactNode {
  const t = useWords(sharesWords);
  const say = useSay();
  const path = { params: { path: { id: run.id } } };
  const [whole, setWhole] = useState<ShareCertificate>();
  const open = useAct(() => answered(api.POST('/api/v1/allocation-runs/{id}/opening', path)), [], setWhole);
  const recompute = useAct(() => answered(api.POST('/api/v1/allocation-runs/{id}/recomputation', path)), []);
  const attest = useAct(() => answered(api.POST('/api/v1/allocation-runs/{id}/attestation', path)), touched);
  return (
    <section className="panel">
      <h2>{t.certificate}</h2>
      <p className="quiet">{t.openingRecorded}</p>
      <div className="page-actions no-print">
        <Button loading={open.isPending} onClick={() => open.mutate(undefined)}>
          {t.wholeCertificate}
        </Button>
        <Button loading={recompute.isPending} onClick={() => recompute.mutate(undefined)}>
          {t.recompute}
        </Button>
        {run.mayAttest && (
          <Button loading={attest.isPending} onClick={() => attest.mutate(undefined)}>
            {t.attest}
          </Button>
        )}
        <ExportButton
          paper={{ name: 'allocation-certificate', query: { id: run.id } }}
          label={t.wholeCertificateOnPaper}
        />
      </div>
      {[open, recompute, attest].map(
        ({ error }, at) => error !== null && <ProblemNotice key={at} error={error} />,
      )}
      <div aria-live="polite">
        {recompute.data?.isSame === true && recompute.data.differences.length === 0 && <p>{t.recomputes}</p>}
        {recompute.data?.differences.map((one) => (
          <p key={one.en}>{say(one)}</p>
        ))}
      </div>
      {whole && <CertificateFigures of={whole} />}
      {whole && <Saves of={whole} />}
    </section>
  );
}
