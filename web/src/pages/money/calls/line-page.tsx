import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useSay, useWords } from '../../../i18n/language';
import { isNothing, moneyText } from '../../../money';
import { PageAnswer } from '../../../parts/answer';
import { ExportButton } from '../../../parts/export-button';
import { History } from '../../../parts/history';
import { Named } from '../../../parts/named';
import { PageHead } from '../../../parts/page-head';
import { RecomputeScript } from '../../../parts/recompute-script';
import { RowsTable } from '../../../parts/rows-table';
import { Tag } from '../../../parts/tag';
import { CountedSteps } from '../../case/counted-steps';
import { Decisions, Facts, lineTones } from './call-parts';
import '../money.css';
import { callsWords } from './calls-words';
import { LineActs } from './line-acts';
import { SetOffButton, SetOffs } from './set-offs';
import { type CallLine, lineQuery } from './queries';

export function Page(): ReactNode {
  const { lineId = '' }: { readonly lineId?: string } = useParams({ strict: false });
  const line = useQuery(lineQuery(lineId));
  return <PageAnswer query={line}>{(found) => <LinePage line={found} />}</PageAnswer>;
}

function LinePage({ line }: { readonly line: CallLine }): ReactNode {
  const t = useWords(callsWords);
  const say = useSay();
  const { call } = line;
  return (
    <>
      <PageHead
        title={say(line.member.name)}
        crumb={
          <Link to="/money/calls/$callId" params={{ callId: call.id }}>
            {t.calls} · {call.no} · {say(call.name)}
          </Link>
        }
        meta={<Tag tone={lineTones[line.status.id]}>{say(line.status.name)}</Tag>}
        actions={
          <>
            <ExportButton paper={{ name: 'call-line', query: { id: line.id } }} label={t.line} />
            <SetOffButton line={line} />
            <LineActs line={line} />
          </>
        }
      >
        <Named name={line.member.name} />
      </PageHead>
      <div className="cost-columns">
        <div>
          <HowToPay line={line} />
          <Working title={t.dueWorking} day={line.due} />
          {line.cure && <Working title={t.cureWorking} day={line.cure} />}
        </div>
        <div>
          <Payments line={line} />
          <SetOffs line={line} />
          <Decisions decisions={line.decisions} />
          <section className="panel">
            <h2>{t.history}</h2>
            <History steps={line.steps} />
          </section>
        </div>
      </div>
    </>
  );
}

function HowToPay({ line }: { readonly line: CallLine }): ReactNode {
  const t = useWords(callsWords);
  return (
    <section className="panel">
      <h2>{t.howToPay}</h2>
      <Facts
        of={[
          [t.kind, line.kind === 'carry' ? t.carriedLine : t.ownShare],
          ...(line.carriedFor ? ([[t.carriedFor, <Named name={line.carriedFor.name} />]] as const) : []),
          [t.amount, moneyText(line.amount)],
          [t.paid, moneyText(line.paid)],
          ...(isNothing(line.interest) ? [] : ([[t.interest, moneyText(line.interest)]] as const)),
          [t.toPayNow, <strong className="figures">{moneyText(line.owed)}</strong>],
          ...(line.credit && !isNothing(line.credit)
            ? ([[t.freeCredit, moneyText(line.credit)]] as const)
            : []),
          [t.due, line.dueOn],
          ...(line.noticeOn ? ([[t.noticeOn, line.noticeOn]] as const) : []),
          ...(line.cure ? ([[t.cureUntil, line.cure.day]] as const) : []),
          ...(line.defaultedOn ? ([[t.defaultedOn, line.defaultedOn]] as const) : []),
          ...(line.isOwn && line.kind === 'share'
            ? ([
                [
                  t.derivation,
                  <>
                    <a href={`/api/v1/call-lines/${line.id}/certificate`} download={`${line.reference}.json`}>
                      {t.ownCertificate}
                    </a>
                    <div className="who">{t.derivationHint}</div>
                    <div className="no-print">
                      <RecomputeScript />
                    </div>
                  </>,
                ],
              ] as const)
            : []),
          [
            t.reference,
            <>
              <strong>{line.reference}</strong>
              <div className="who">{t.referenceHint}</div>
            </>,
          ],
        ]}
      />
    </section>
  );
}

function Working({ title, day }: { readonly title: string; readonly day: CallLine['due'] }): ReactNode {
  const t = useWords(callsWords);
  const say = useSay();
  return (
    <section className="panel">
      <h2>{title}</h2>
      <CountedSteps steps={day.steps.map((step) => ({ ...step, law: step.law ?? null }))} />
      {day.calendar !== null && <p className="quiet">{t.byCalendar(day.calendar)}</p>}
      {day.warnings.map((warning) => (
        <p key={warning.en} className="quiet">
          {say(warning)}
        </p>
      ))}
    </section>
  );
}

function Payments({ line }: { readonly line: CallLine }): ReactNode {
  const t = useWords(callsWords);
  return (
    <section className="panel">
      <h2>{t.payments}</h2>
      {line.payments.length === 0 ? (
        <p className="quiet">{t.noPayments}</p>
      ) : (
        <RowsTable
          label={t.payments}
          rows={line.payments}
          keyOf={({ id }) => id}
          columns={[
            {
              key: 'on',
              heading: t.receivedOn,
              leads: true,
              cell: ({ id, receivedOn, reference }) => (
                <>
                  <Link to="/money/payments/$paymentId" params={{ paymentId: id }}>
                    {receivedOn}
                  </Link>
                  <div className="who">{reference}</div>
                </>
              ),
            },
            {
              key: 'amount',
              heading: t.amount,
              amount: true,
              cell: ({ principal, interest }) => (
                <span className="figures">
                  {moneyText(principal)}
                  {!isNothing(interest) && (
                    <div className="who">
                      + {t.interest} {moneyText(interest)}
                    </div>
                  )}
                </span>
              ),
            },
          ]}
        />
      )}
    </section>
  );
}
