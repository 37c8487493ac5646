import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { answered, api, ifMatch } from '../../../api/client';
import { useSay, useWords } from '../../../i18n/language';
import { isNothing, moneyText } from '../../../money';
import { ActionButton } from '../../../parts/action-button';
import { PageAnswer } from '../../../parts/answer';
import { ExportButton } from '../../../parts/export-button';
import { FormDialog } from '../../../parts/form-dialog';
import { LifePanel } from '../../../parts/life-panel';
import { Named, PersonName } from '../../../parts/named';
import { PageHead } from '../../../parts/page-head';
import { ReasonItem } from '../../../parts/reason-act';
import { RowsTable } from '../../../parts/rows-table';
import { Tag } from '../../../parts/tag';
import { Facts } from '../costs/cost-parts';
import '../money.css';
import { AmountItem, Approvals, Crumb, endTones, Money } from './ends-parts';
import { endsWords } from './ends-words';
import { ReviseExit } from './exit-dialogs';
import { type Exit, exitQuery, touched } from './queries';

type Offer = Exit['actions'][number];
const moves = ['send', 'take_back', 'countersign', 'dispute', 'settle', 'withdraw'] as const;
type Move = (typeof moves)[number];
const isMove = (action: Offer['action']): action is Move => moves.some((one) => one === action);

export function Page(): ReactNode {
  const { exitId = '' }: { readonly exitId?: string } = useParams({ strict: false });
  const exit = useQuery(exitQuery(exitId));
  return <PageAnswer query={exit}>{(given) => <ExitPage exit={given} />}</PageAnswer>;
}

function ExitPage({ exit }: { readonly exit: Exit }): ReactNode {
  const t = useWords(endsWords);
  const say = useSay();
  return (
    <>
      <PageHead
        title={`${t.exit}: ${say(exit.member.name)}`}
        crumb={<Crumb group={exit.group} />}
        meta={<Tag tone={endTones[exit.status.id] ?? 'wait'}>{say(exit.status.name)}</Tag>}
        actions={
          <>
            <ExportButton paper={{ name: 'exit-statement', query: { id: exit.id } }} label={t.exit} />
            <ExitActs exit={exit} />
          </>
        }
      >
        {t.exit}: <Named name={exit.member.name} />
      </PageHead>
      <div className="cost-columns">
        <Working exit={exit} />
        <Steps exit={exit} />
      </div>
    </>
  );
}

function ExitActs({ exit }: { readonly exit: Exit }): ReactNode {
  const [doing, setDoing] = useState<'decide' | 'revise' | undefined>();
  const own = exit.actions.filter(({ action }) => isMove(action));
  const others = exit.actions.filter(({ action }) => !isMove(action));
  return (
    <>
      <LifePanel<Offer, { readonly reason?: string }, { id: string }>
        offers={own}
        version={exit.version}
        grave={['withdraw', 'dispute']}
        main={['countersign', 'send', 'settle']}
        touches={touched}
        send={({ action }, { reason }, headers) => {
          if (!isMove(action)) return Promise.reject(new Error(`Nobody asks for "${action}"`));
          const body = { action, ...(reason !== undefined && { reason }) };
          const params = { path: { id: exit.id }, header: headers };
          return answered(api.POST('/api/v1/exit-statements/{id}/moves', { params, body }));
        }}
      />
      <OtherActs offers={others} onChoose={setDoing} />
      {doing === 'decide' && <DecideExit exit={exit} onClose={() => setDoing(undefined)} />}
      {doing === 'revise' && <ReviseExit exit={exit} onClose={() => setDoing(undefined)} />}
    </>
  );
}

function OtherActs({
  offers,
  onChoose,
}: {
  readonly offers: readonly Offer[];
  readonly onChoose: (what: 'decide' | 'revise') => void;
}): ReactNode {
  const say = useSay();
  return offers.map((offer) => (
    <ActionButton
      key={offer.action}
      offer={offer}
      onClick={() => onChoose(offer.action === 'revise' ? 'revise' : 'decide')}
    >
      {say(offer.name)}
    </ActionButton>
  ));
}

function DecideExit({ exit, onClose }: { readonly exit: Exit; readonly onClose: () => void }): ReactNode {
  const t = useWords(endsWords);
  return (
    <FormDialog<{ readonly adjustment: string; readonly reason: string }, { id: string }>
      title={t.decide}
      confirm={t.decide}
      draft={`exit.${exit.id}.decision`}
      touches={touched}
      send={(body, headers) =>
        answered(
          api.POST('/api/v1/exit-statements/{id}/decision', {
            params: { path: { id: exit.id }, header: { ...headers, ...ifMatch(exit.version) } },
            body,
          }),
        )
      }
      onClose={onClose}
    >
      <AmountItem
        name="adjustment"
        label={t.adjustment}
        currency={exit.balance.currency}
        extra={t.adjustmentHint}
      />
      <ReasonItem />
    </FormDialog>
  );
}

const below = ({ amount }: { readonly amount: string }): boolean => amount.startsWith('-');

function Working({ exit }: { readonly exit: Exit }): ReactNode {
  const t = useWords(endsWords);
  const say = useSay();
  const { balance } = exit;
  const due = { ...balance, amount: balance.amount.replace('-', '') };
  return (
    <div>
      <section className="panel">
        <h2>{isNothing(balance) ? t.evened : below(balance) ? t.toPay : t.toRefund}</h2>
        <p className="figures exit-balance">{moneyText(due)}</p>
        <Facts
          of={[
            [t.prepaid, <Money of={exit.prepaid} />],
            [t.accrued, <Money of={exit.accrued} />],
            [t.committed, <Money of={exit.committed} />],
            [t.windDown, <Money of={exit.windDown} />],
            [t.tail, <Money of={exit.tail} />],
            [t.adjustment, <Money of={exit.adjustment} />],
          ]}
        />
      </section>
      <section className="panel">
        <h2>{t.working}</h2>
        {exit.items.length === 0 && <p className="quiet">{t.none}</p>}
        <RowsTable
          label={t.working}
          rows={exit.items.map((item, place) => ({ ...item, place }))}
          keyOf={({ place }) => String(place)}
          columns={[
            {
              key: 'part',
              heading: t.itemPart,
              leads: true,
              cell: ({ part, what, pool }) => (
                <>
                  {say(part.name)}
                  <div className="who">{[say(pool.name), what].filter(Boolean).join(' · ')}</div>
                </>
              ),
            },
            { key: 'on', heading: t.day, width: '120px', cell: ({ on }) => on },
            {
              key: 'total',
              heading: t.ofGroup,
              amount: true,
              width: '160px',
              cell: ({ total }) => <Money of={total} />,
            },
            {
              key: 'share',
              heading: t.ofMember,
              amount: true,
              width: '160px',
              cell: ({ share }) => <Money of={share} />,
            },
          ]}
        />
      </section>
    </div>
  );
}

function Steps({ exit }: { readonly exit: Exit }): ReactNode {
  const t = useWords(endsWords);
  const say = useSay();
  return (
    <div>
      <section className="panel">
        <Facts
          of={[
            [t.fund, say(exit.fund.name)],
            [t.leftOn, exit.leftOn],
            [t.cutOff, exit.cutOff],
            [t.drawnUpBy, <PersonName person={exit.draftedBy} />],
            ...(exit.answeredBy ? ([[t.signed, <PersonName person={exit.answeredBy} />]] as const) : []),
            ...(exit.disputeReason ? ([[t.disputeReason, exit.disputeReason]] as const) : []),
            ...(exit.decision
              ? ([
                  [
                    t.decision,
                    <>
                      <Money of={exit.decision.adjustment} /> {exit.decision.reason}
                    </>,
                  ],
                ] as const)
              : []),
          ]}
        />
        {(exit.refundIds.length > 0 || exit.dueIds.length > 0) && (
          <p>
            {t.settledBy}:{' '}
            {exit.refundIds.map((refundId) => (
              <Link key={refundId} to="/money/refunds/$refundId" params={{ refundId }}>
                {t.refund}
              </Link>
            ))}
            {exit.dueIds.map((dueId) => (
              <Link key={dueId} to="/money/dues/$dueId" params={{ dueId }}>
                {t.due}
              </Link>
            ))}
          </p>
        )}
      </section>
      <Approvals of={exit.approvals} touches={touched} />
    </div>
  );
}
