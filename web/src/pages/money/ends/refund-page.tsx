import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { answered, api } from '../../../api/client';
import { useSay, useWords } from '../../../i18n/language';
import { PageAnswer } from '../../../parts/answer';
import { LifePanel } from '../../../parts/life-panel';
import { Named } from '../../../parts/named';
import { PageHead } from '../../../parts/page-head';
import { Tag } from '../../../parts/tag';
import { Facts } from '../costs/cost-parts';
import '../money.css';
import { Approvals, BankFields, CameFrom, Crumb, endTones, Money } from './ends-parts';
import { endsWords } from './ends-words';
import { type Refund, refundQuery, touched } from './queries';

interface Written {
  readonly reason?: string;
  readonly reference?: string;
  readonly paidOn?: string;
}

export function Page(): ReactNode {
  const { refundId = '' }: { readonly refundId?: string } = useParams({ strict: false });
  const refund = useQuery(refundQuery(refundId));
  return <PageAnswer query={refund}>{(given) => <RefundPage refund={given} />}</PageAnswer>;
}

function RefundPage({ refund }: { readonly refund: Refund }): ReactNode {
  const t = useWords(endsWords);
  const say = useSay();
  return (
    <>
      <PageHead
        title={`${t.refund}: ${say(refund.member.name)}`}
        crumb={<Crumb group={refund.group} />}
        meta={<Tag tone={endTones[refund.status.id] ?? 'wait'}>{say(refund.status.name)}</Tag>}
        actions={<Acts refund={refund} />}
      >
        {t.refund}: <Named name={refund.member.name} />
      </PageHead>
      <section className="panel">
        <Facts
          of={[
            [t.amount, <Money of={refund.amount} />],
            [t.cameFrom, <CameFrom source={refund.source} />],
            ...(refund.paidOn ? ([[t.paidOn, refund.paidOn]] as const) : []),
            ...(refund.reference ? ([[t.reference, refund.reference]] as const) : []),
            ...(refund.endReason ? ([[say(refund.status.name), refund.endReason]] as const) : []),
          ]}
        />
      </section>
      <Approvals of={refund.approvals} touches={touched} />
    </>
  );
}

function Acts({ refund }: { readonly refund: Refund }): ReactNode {
  return (
    <LifePanel<Refund['actions'][number], Written, { id: string }>
      offers={refund.actions}
      version={refund.version}
      grave={['withdraw', 'release']}
      main={['pay']}
      ask={({ action }) => (action === 'pay' ? { says: <BankFields /> } : {})}
      touches={touched}
      send={({ action }, written, headers) => {
        const move = (['pay', 'release', 'withdraw'] as const).find((one) => one === action);
        if (move === undefined) return Promise.reject(new Error(`Nobody asks for "${action}"`));
        return answered(
          api.POST('/api/v1/refunds/{id}/moves', {
            params: { path: { id: refund.id }, header: headers },
            body: { action: move, ...written },
          }),
        );
      }}
    />
  );
}
