import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { answered, api } from '../../../api/client';
import { useSay, useWords } from '../../../i18n/language';
import { PageAnswer } from '../../../parts/answer';
import { LifePanel } from '../../../parts/life-panel';
import { Named, PersonName } from '../../../parts/named';
import { PageHead } from '../../../parts/page-head';
import { RowsTable } from '../../../parts/rows-table';
import { Tag } from '../../../parts/tag';
import { Facts } from '../costs/cost-parts';
import '../money.css';
import { Approvals, BankFields, Crumb, endTones, Money } from './ends-parts';
import { endsWords } from './ends-words';
import { type Quote, quoteQuery, touched } from './queries';

interface Written {
  readonly reason?: string;
  readonly paidOn?: string;
  readonly reference?: string;
}

export function Page(): ReactNode {
  const { quoteId = '' }: { readonly quoteId?: string } = useParams({ strict: false });
  const quote = useQuery(quoteQuery(quoteId));
  return <PageAnswer query={quote}>{(given) => <QuotePage quote={given} />}</PageAnswer>;
}

function QuotePage({ quote }: { readonly quote: Quote }): ReactNode {
  const t = useWords(endsWords);
  const say = useSay();
  return (
    <>
      <PageHead
        title={`${t.quote}: ${say(quote.member.name)}`}
        crumb={<Crumb group={quote.group} />}
        meta={<Tag tone={endTones[quote.status.id] ?? 'wait'}>{say(quote.status.name)}</Tag>}
        actions={
          <LifePanel<Quote['actions'][number], Written, { id: string }>
            offers={quote.actions}
            version={quote.version}
            grave={['withdraw']}
            main={['pay']}
            ask={({ action }) => (action === 'pay' ? { says: <BankFields /> } : {})}
            touches={touched}
            send={({ action }, { reason = '', paidOn = '', reference = '' }, headers) => {
              const params = { path: { id: quote.id }, header: headers };
              return action === 'pay'
                ? answered(
                    api.POST('/api/v1/buy-in-quotes/{id}/payment', { params, body: { paidOn, reference } }),
                  )
                : answered(api.POST('/api/v1/buy-in-quotes/{id}/withdrawal', { params, body: { reason } }));
            }}
          />
        }
      >
        {t.quote}: <Named name={quote.member.name} />
      </PageHead>
      <div className="cost-columns">
        <Working quote={quote} />
        <div>
          <Approvals of={quote.approvals} touches={touched} />
          <section className="panel">
            <Facts
              of={[
                [t.asOf, quote.asOf],
                [t.drawnUpBy, <PersonName person={quote.madeBy} />],
                ...(quote.paidOn ? ([[t.paidOn, quote.paidOn]] as const) : []),
                ...(quote.reference ? ([[t.reference, quote.reference]] as const) : []),
                ...(quote.endReason ? ([[say(quote.status.name), quote.endReason]] as const) : []),
              ]}
            />
          </section>
        </div>
      </div>
    </>
  );
}

function Working({ quote }: { readonly quote: Quote }): ReactNode {
  const t = useWords(endsWords);
  const say = useSay();
  return (
    <div>
      <section className="panel">
        <h2>{t.working}</h2>
        <Facts
          of={[
            [t.historic, <Money of={quote.historic} />],
            ...(quote.share === null ? [] : [[t.share, quote.share] as const]),
            [t.part, <Money of={quote.part} />],
            [
              `${t.timeCost} (${quote.ratePercent}% × ${t.years(quote.years)})`,
              <Money of={quote.timeCost} />,
            ],
            [`${t.premium} (${quote.premiumPercent}%)`, <Money of={quote.premium} />],
            [
              t.total,
              <strong>
                <Money of={quote.total} />
              </strong>,
            ],
          ]}
        />
      </section>
      {quote.credits.length > 0 && (
        <section className="panel">
          <h2>{t.credits}</h2>
          <RowsTable
            label={t.credits}
            rows={quote.credits}
            keyOf={({ member }) => member.id}
            columns={[
              { key: 'member', heading: t.member, leads: true, cell: ({ member }) => say(member.name) },
              {
                key: 'basis',
                heading: t.basis,
                amount: true,
                width: '180px',
                cell: ({ basis }) => <Money of={basis} />,
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
      )}
    </div>
  );
}
