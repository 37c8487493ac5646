import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { answered, api, ifMatch } from '../../../api/client';
import { wallTime } from '../../../dates';
import { useSay, useWords } from '../../../i18n/language';
import { PageAnswer } from '../../../parts/answer';
import { FormDialog } from '../../../parts/form-dialog';
import { LifePanel } from '../../../parts/life-panel';
import { PageHead } from '../../../parts/page-head';
import { RowsTable } from '../../../parts/rows-table';
import { Tag } from '../../../parts/tag';
import { useSession } from '../../../session/session';
import { Facts } from '../costs/cost-parts';
import '../money.css';
import { BankFields, Crumb, endTones, Money } from './ends-parts';
import { endsWords } from './ends-words';
import { settlementQuery, type SettlementSum, touched } from './queries';

const moves = ['offer', 'sign', 'decline', 'set_aside', 'pay', 'release', 'cancel'] as const;

interface Written {
  readonly reason?: string;
  readonly reference?: string;
  readonly paidOn?: string;
}

export function Page(): ReactNode {
  const { sumId = '' }: { readonly sumId?: string } = useParams({ strict: false });
  const sum = useQuery(settlementQuery(sumId));
  return <PageAnswer query={sum}>{(given) => <SettlementPage sum={given} />}</PageAnswer>;
}

function SettlementPage({ sum }: { readonly sum: SettlementSum }): ReactNode {
  const t = useWords(endsWords);
  const say = useSay();
  return (
    <>
      <PageHead
        title={`${t.settlement}: ${sum.payee}`}
        crumb={<Crumb group={sum.group} />}
        meta={<Tag tone={endTones[sum.status.id] ?? 'wait'}>{say(sum.status.name)}</Tag>}
        actions={
          <LifePanel<SettlementSum['actions'][number], Written, { id: string }>
            offers={sum.actions}
            version={sum.version}
            grave={['decline', 'cancel', 'release']}
            main={['sign', 'offer', 'set_aside', 'pay']}
            ask={({ action }) => (action === 'pay' ? { says: <BankFields /> } : {})}
            touches={touched}
            send={({ action }, written, headers) => {
              const move = moves.find((one) => one === action);
              if (move === undefined) return Promise.reject(new Error(`Nobody asks for "${action}"`));
              const params = { path: { id: sum.id }, header: headers };
              const body = { action: move, ...written };
              return answered(api.POST('/api/v1/settlement-sums/{id}/moves', { params, body }));
            }}
          />
        }
      />
      <section className="panel">
        <p className="quiet">{t.onlySigners}</p>
        <Facts
          of={[
            [t.amount, <Money of={sum.amount} />],
            [t.payee, sum.payee],
            [t.dueOn, sum.dueOn],
            ...(sum.paidOn ? ([[t.paidOn, sum.paidOn]] as const) : []),
            ...(sum.reference ? ([[t.reference, sum.reference]] as const) : []),
            ...(sum.endReason ? ([[say(sum.status.name), sum.endReason]] as const) : []),
          ]}
        />
      </section>
      <Shares sum={sum} />
    </>
  );
}

function Shares({ sum }: { readonly sum: SettlementSum }): ReactNode {
  const t = useWords(endsWords);
  const say = useSay();
  const { person } = useSession();
  const [paying, setPaying] = useState<string | undefined>();
  return (
    <section className="panel">
      <h2>{t.signers}</h2>
      <RowsTable
        label={t.signers}
        rows={sum.shares}
        keyOf={({ member }) => member.id}
        columns={[
          { key: 'member', heading: t.member, leads: true, cell: ({ member }) => say(member.name) },
          {
            key: 'signed',
            heading: t.signed,
            width: '200px',
            cell: ({ signedAt }) => (signedAt ? wallTime(signedAt, person.zone) : t.notSigned),
          },
          {
            key: 'amount',
            heading: t.amount,
            amount: true,
            width: '190px',
            cell: ({ amount }) =>
              amount === null ? <span className="who">{t.hiddenShare}</span> : <Money of={amount} />,
          },
          {
            key: 'paid',
            heading: t.paid,
            width: '200px',
            cell: ({ member, paidOn, reference, refundId }) =>
              paidOn !== null ? (
                <>
                  {paidOn}
                  <div className="who">{reference}</div>
                  {refundId !== null && (
                    <Link to="/money/refunds/$refundId" params={{ refundId }}>
                      {t.refund}
                    </Link>
                  )}
                </>
              ) : sum.takesPayments ? (
                <Button size="small" onClick={() => setPaying(member.id)}>
                  {t.recordPaidIn}
                </Button>
              ) : (
                '—'
              ),
          },
        ]}
      />
      {paying !== undefined && (
        <FormDialog<{ readonly paidOn: string; readonly reference: string }, { id: string }>
          title={t.recordPaidIn}
          confirm={t.save}
          touches={touched}
          send={(body, headers) =>
            answered(
              api.POST('/api/v1/settlement-sums/{id}/shares/{memberId}/payment', {
                params: {
                  path: { id: sum.id, memberId: paying },
                  header: { ...headers, ...ifMatch(sum.version) },
                },
                body,
              }),
            )
          }
          onClose={() => setPaying(undefined)}
        >
          <BankFields />
        </FormDialog>
      )}
    </section>
  );
}
