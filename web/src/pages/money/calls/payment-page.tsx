import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { answered, api, ifMatch } from '../../../api/client';
import { useSay, useWords } from '../../../i18n/language';
import { isNothing, moneyText } from '../../../money';
import { Answer, PageAnswer } from '../../../parts/answer';
import { FormDialog } from '../../../parts/form-dialog';
import { History } from '../../../parts/history';
import { LifePanel } from '../../../parts/life-panel';
import { Named } from '../../../parts/named';
import { PageHead } from '../../../parts/page-head';
import { Tag } from '../../../parts/tag';
import { Facts, paymentTones } from './call-parts';
import { callsWords } from './calls-words';
import { linesOf, MatchFields, type MatchWritten } from './match-fields';
import { type Payment, paymentQuery, suggestedForQuery, touched } from './queries';

export function Page(): ReactNode {
  const { paymentId = '' }: { readonly paymentId?: string } = useParams({ strict: false });
  const payment = useQuery(paymentQuery(paymentId));
  return <PageAnswer query={payment}>{(found) => <PaymentPage payment={found} />}</PageAnswer>;
}

function PaymentPage({ payment }: { readonly payment: Payment }): ReactNode {
  const t = useWords(callsWords);
  const say = useSay();
  const [matches, setMatches] = useState(false);
  const { member, parts, prepaid, status } = payment;
  const mayMatch = payment.actions.some(({ action, obstacle }) => action === 'match' && obstacle === null);
  return (
    <>
      <PageHead
        title={moneyText(payment.amount)}
        crumb={<Link to="/money/payments">{t.payments}</Link>}
        meta={<Tag tone={paymentTones[status.id]}>{say(status.name)}</Tag>}
        actions={
          <>
            {mayMatch && (
              <Button type="primary" onClick={() => setMatches(true)}>
                {t.matchPayment}
              </Button>
            )}
            <PaymentActs payment={payment} />
          </>
        }
      />
      <section className="panel">
        <Facts
          of={[
            [t.whose, member === null ? t.notKnown : <Named name={member.name} />],
            [t.payer, payment.payer],
            [t.receivedOn, payment.receivedOn],
            [t.bankReference, payment.reference],
            [t.group, say(payment.group.name)],
            ...parts.map(
              ({ lineId, callNo, principal, interest }) =>
                [
                  `${t.call} ${String(callNo)}`,
                  <Link key={lineId} to="/money/lines/$lineId" params={{ lineId }}>
                    {moneyText(principal)}
                    {!isNothing(interest) && ` + ${t.interest} ${moneyText(interest)}`}
                  </Link>,
                ] as const,
            ),
            ...(isNothing(prepaid) ? [] : ([[t.prepaid, moneyText(prepaid)]] as const)),
          ]}
        />
      </section>
      <section className="panel">
        <h2>{t.history}</h2>
        <History steps={payment.steps} />
      </section>
      {matches && <MatchDialog payment={payment} onClose={() => setMatches(false)} />}
    </>
  );
}

type Offer = Payment['actions'][number];
type TakingBack = Exclude<Offer['action'], 'match'>;

/** Taking back whose the payment is, or all of it, each asked for once more. */
function PaymentActs({ payment }: { readonly payment: Payment }): ReactNode {
  const t = useWords(callsWords);
  const hints: Readonly<Record<TakingBack, string>> = { unmatch: t.unmatchHint, reverse: t.reverseHint };
  const offers = payment.actions.filter(
    (offer): offer is Offer & { readonly action: TakingBack } => offer.action !== 'match',
  );
  return (
    <LifePanel<(typeof offers)[number], { readonly reason?: string }, Payment>
      offers={offers}
      version={payment.version}
      grave={['reverse']}
      ask={({ action }) => ({ says: <p>{hints[action]}</p> })}
      touches={touched}
      send={({ action }, { reason = '' }, headers) =>
        answered(
          api.POST('/api/v1/member-payments/{id}/moves', {
            params: { path: { id: payment.id }, header: headers },
            body: { action, reason },
          }),
        )
      }
    />
  );
}

function MatchDialog({
  payment,
  onClose,
}: {
  readonly payment: Payment;
  readonly onClose: () => void;
}): ReactNode {
  const t = useWords(callsWords);
  const found = useQuery(suggestedForQuery(payment.id));
  return (
    <FormDialog<MatchWritten, Payment>
      title={t.matchPayment}
      confirm={t.matchIt}
      wide
      touches={touched}
      send={(written, headers) =>
        answered(
          api.POST('/api/v1/member-payments/{id}/match', {
            params: { path: { id: payment.id }, header: { ...headers, ...ifMatch(payment.version) } },
            body: { memberId: written.memberId ?? '', lines: linesOf(written) },
          }),
        )
      }
      onClose={onClose}
    >
      <Answer query={found} rows={3}>
        {(suggestions) => <MatchFields found={suggestions} />}
      </Answer>
    </FormDialog>
  );
}
