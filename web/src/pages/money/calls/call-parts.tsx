import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useSay, useWords } from '../../../i18n/language';
import { isNothing, moneyText } from '../../../money';
import { ApprovalPanel } from '../../../parts/approval';
import { Named } from '../../../parts/named';
import { type Column, RowsTable } from '../../../parts/rows-table';
import { Tag, type Tone } from '../../../parts/tag';
import { callsWords } from './calls-words';
import { type Call, type CallLineRow, type PaymentRow, touched } from './queries';

export const lineTones: Readonly<Record<CallLineRow['status']['id'], Tone>> = {
  issued: 'wait',
  part_paid: 'wait',
  paid: 'ok',
  overdue: 'fatal',
  cure_notice: 'fatal',
  default: 'fatal',
  reallocated: 'fatal',
  cured: 'ok',
  written_off: 'past',
  released: 'past',
  cancelled: 'past',
};

export const paymentTones: Readonly<Record<PaymentRow['status']['id'], Tone>> = {
  unmatched: 'wait',
  matched: 'ok',
  reversed: 'past',
};

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

/** The lines of a call that the reader sees. */
export function LinesPanel({ call }: { readonly call: Call }): ReactNode {
  const t = useWords(callsWords);
  const say = useSay();
  if (call.lines.length === 0) return null;
  const columns: readonly Column<CallLineRow>[] = [
    {
      key: 'member',
      heading: t.member,
      leads: true,
      cell: ({ id, member, kind }) => (
        <>
          <Link to="/money/lines/$lineId" params={{ lineId: id }} className="strong">
            {say(member.name)}
          </Link>
          {kind === 'carry' && <div className="who">{t.carriedLine}</div>}
        </>
      ),
    },
    {
      key: 'state',
      heading: t.state,
      cell: ({ status }) => <Tag tone={lineTones[status.id]}>{say(status.name)}</Tag>,
    },
    { key: 'due', heading: t.due, cell: ({ dueOn }) => dueOn },
    { key: 'reference', heading: t.reference, cell: ({ reference }) => reference },
    {
      key: 'amount',
      heading: t.amount,
      amount: true,
      cell: ({ amount }) => <span className="figures">{moneyText(amount)}</span>,
    },
    {
      key: 'open',
      heading: t.openAmount,
      amount: true,
      cell: ({ open, interest }) => (
        <span className="figures">
          {moneyText(open)}
          {!isNothing(interest) && (
            <div className="who">
              + {t.interest} {moneyText(interest)}
            </div>
          )}
        </span>
      ),
    },
  ];
  const isOwnOnly = call.lines.every(({ isOwn }) => isOwn);
  return (
    <section className="panel">
      <h2>{isOwnOnly ? t.ownLines : t.lines}</h2>
      <RowsTable label={t.lines} columns={columns} rows={call.lines} keyOf={({ id }) => id} />
    </section>
  );
}

/** Which members are late and since when, to those who run the group: no amount. */
export function LatePanel({ call }: { readonly call: Call }): ReactNode {
  const t = useWords(callsWords);
  const say = useSay();
  if (call.lateMembers === null || call.issuedOn === null) return null;
  return (
    <section className="panel">
      <h2>{t.whoIsLate}</h2>
      {call.lateMembers.length === 0 && <p className="quiet">{t.nobodyLate}</p>}
      <ul className="plain-list">
        {call.lateMembers.map(({ lineId, member, since, status }) => (
          <li key={lineId}>
            <Named name={member.name} /> <Tag tone={lineTones[status.id]}>{say(status.name)}</Tag>
            <div className="who">{t.since(since)}</div>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What is asked or decided of lines in default. */
export function Decisions({ decisions }: { readonly decisions: Call['decisions'] }): ReactNode {
  const t = useWords(callsWords);
  const say = useSay();
  if (decisions.length === 0) return null;
  return (
    <section className="panel">
      <h2>{t.decisions}</h2>
      {decisions.map((one) => (
        <div key={one.id} className="decision">
          <p>
            <strong>{one.kind === 'reallocation' ? t.reallocation : t.writeOff}</strong>{' '}
            <Named name={one.member.name} />
            {one.amount !== null && (
              <>
                {' '}
                · <span className="figures">{moneyText(one.amount)}</span>
              </>
            )}
          </p>
          <p>{one.reason}</p>
          {one.kind === 'reallocation' && <Carried decision={one} />}
          {one.restFrom !== null && (
            <p>
              {t.restFrom}: {one.restFrom === 'reserve' ? t.fromReserve : t.fromCapital}
            </p>
          )}
          {one.approvals.map((approval) => (
            <ApprovalPanel key={approval.id} approval={approval} touches={touched} />
          ))}
          <p className="quiet">{say(one.call)}</p>
        </div>
      ))}
    </section>
  );
}

function Carried({ decision }: { readonly decision: Call['decisions'][number] }): ReactNode {
  const t = useWords(callsWords);
  const say = useSay();
  const { capPercent, plannedCapPercent, carriers, carried, rest } = decision;
  const cap = capPercent ?? plannedCapPercent;
  return (
    <>
      <p>
        {t.carriers(carriers)} ·{' '}
        {Number(cap) > Number(plannedCapPercent) ? t.capAbove(cap, plannedCapPercent) : t.capOf(cap)}
      </p>
      {carried !== null && (
        <ul className="plain-list">
          {carried.map(({ member, amount }) => (
            <li key={member.id}>
              {say(member.name)} <span className="figures">{moneyText(amount)}</span>
            </li>
          ))}
        </ul>
      )}
      {rest !== null && !isNothing(rest) && (
        <p>
          {t.rest}: <span className="figures">{moneyText(rest)}</span>. {t.restHint}
        </p>
      )}
    </>
  );
}
