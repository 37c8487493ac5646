import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useSay, useWords } from '../../../i18n/language';
import { moneyText, rateText } from '../../../money';
import { History } from '../../../parts/history';
import { PersonName } from '../../../parts/named';
import { RowsTable } from '../../../parts/rows-table';
import { Tag, type Tone } from '../../../parts/tag';
import { costsWords } from './costs-words';
import type { Cost } from './queries';

/** Named values, one below the other. */
export function Facts({
  of,
}: {
  readonly of: readonly (readonly [name: string, value: ReactNode])[];
}): ReactNode {
  return (
    <dl className="fields">
      {of.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** Another cost by its number. */
export function Reference({ to }: { readonly to: { readonly id: string; readonly no: string } }): ReactNode {
  return (
    <Link to="/money/costs/$costId" params={{ costId: to.id }}>
      {to.no}
    </Link>
  );
}

/** What the invoice is said to be for; where that is not the reader's to read, that something is said and who may. */
export function Narrative({ cost: { narrative } }: { readonly cost: Cost }): ReactNode {
  const t = useWords(costsWords);
  const say = useSay();
  return (
    <section className="panel">
      <h2>{t.narrative}</h2>
      {narrative === null && <p className="quiet">{t.noNarrative}</p>}
      {narrative !== null && narrative.text === null && (
        <p className="quiet">{t.narrativeHidden(say(narrative.readers))}</p>
      )}
      {narrative !== null && narrative.text !== null && (
        <>
          <p className="as-written">{narrative.text}</p>
          <p className="who">
            {narrative.tier} · {say(narrative.readers)} · <PersonName person={narrative.writtenBy} />
          </p>
        </>
      )}
    </section>
  );
}

/** The amounts of a cost, how it became one in the fund's currency, and what its pool may spend. */
export function CostMoney({ cost }: { readonly cost: Cost }): ReactNode {
  const t = useWords(costsWords);
  const { amount, inFund, exchange, budget, over, overReason } = cost;
  return (
    <section className="panel">
      <h2>{t.money}</h2>
      <Facts
        of={[
          [t.amount, <span className="figures">{moneyText(amount)}</span>],
          ...(inFund ? ([[t.inFund, <span className="figures">{moneyText(inFund)}</span>]] as const) : []),
          ...(budget
            ? ([
                [t.budgetApproved, <span className="figures">{moneyText(budget.approved)}</span>],
                [t.budgetSpent, <span className="figures">{moneyText(budget.spent)}</span>],
              ] as const)
            : []),
          ...(budget && Number(budget.over.amount) > 0
            ? ([[t.budgetOver, <Tag tone="fatal">{moneyText(budget.over)}</Tag>]] as const)
            : []),
          ...(over ? ([[t.letOver, <span className="figures">{moneyText(over)}</span>]] as const) : []),
          ...(overReason ? ([[t.overReason, overReason]] as const) : []),
        ]}
      />
      {exchange && (
        <>
          <h3>{t.exchange}</h3>
          <Facts
            of={[
              [t.rate, <span className="figures">{rateText(exchange.rate)}</span>],
              [t.source, exchange.source],
              [
                t.rateDay,
                <>
                  {exchange.day} <span className="who">{exchange.isFrozen ? t.frozen : t.notFrozen}</span>
                </>,
              ],
              [
                t.inFund,
                <span className="figures">{`${moneyText(exchange.from)} → ${moneyText(exchange.to)}`}</span>,
              ],
            ]}
          />
        </>
      )}
    </section>
  );
}

const paymentTones: Readonly<Record<Cost['payments'][number]['state'], Tone>> = {
  pending: 'wait',
  posted: 'ok',
  voided: 'past',
  returned: 'past',
};

/** Every payment that was begun. */
export function Payments({ cost: { payments } }: { readonly cost: Cost }): ReactNode {
  const t = useWords(costsWords);
  const say = useSay();
  if (payments.length === 0) return null;
  return (
    <section className="panel">
      <h2>{t.paymentsOf}</h2>
      <ul className="plain-list">
        {payments.map(({ id, on, state, name, reference, reason, by, returnedOn }) => (
          <li key={id}>
            <Tag tone={paymentTones[state]}>{say(name)}</Tag> {on} {reference}
            {reason && <div>{reason}</div>}
            {returnedOn && (
              <div>
                {t.returnedOn}: {returnedOn}
              </div>
            )}
            <div className="who">
              <PersonName person={by} />
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What the ledger says of a cost, for who reads the ledger. */
export function Postings({ cost: { postings } }: { readonly cost: Cost }): ReactNode {
  const t = useWords(costsWords);
  const say = useSay();
  if (postings.length === 0) return null;
  return (
    <section className="panel">
      <h2>{t.postings}</h2>
      <RowsTable
        label={t.postings}
        rows={postings.map((line, place) => ({ ...line, place }))}
        keyOf={({ place }) => String(place)}
        columns={[
          {
            key: 'entry',
            heading: t.entryNo,
            leads: true,
            width: '90px',
            cell: ({ entryNo }) => String(entryNo),
          },
          {
            key: 'what',
            heading: t.accountOf,
            cell: ({ account, kind, phase, on }) => (
              <>
                {say(account)}
                <div className="who">
                  {say(kind)} · {say(phase)} · {on}
                </div>
              </>
            ),
          },
          {
            key: 'amount',
            heading: t.amount,
            amount: true,
            width: '150px',
            cell: ({ amount }) => <span className="figures">{moneyText(amount)}</span>,
          },
        ]}
      />
    </section>
  );
}

/** Who entered, coded and reviewed it, and every step with what was changed by it. */
export function CostHistory({ cost }: { readonly cost: Cost }): ReactNode {
  const t = useWords(costsWords);
  const say = useSay();
  return (
    <section className="panel">
      <h2>{t.history}</h2>
      <Facts
        of={[
          [t.enteredBy, <PersonName person={cost.enteredBy} />],
          ...(cost.codedBy ? ([[t.codedBy, <PersonName person={cost.codedBy} />]] as const) : []),
          ...(cost.reviewedBy ? ([[t.reviewedBy, <PersonName person={cost.reviewedBy} />]] as const) : []),
        ]}
      />
      <History
        steps={cost.history.map(({ name, reason, before, at, by }) => ({
          name,
          reason:
            reason === null && before.length === 0 ? null : (
              <>
                {reason}
                {before.map(({ field, was }) => (
                  <div key={field.en}>{t.was(say(field), was)}</div>
                ))}
              </>
            ),
          at,
          by,
        }))}
      />
    </section>
  );
}
