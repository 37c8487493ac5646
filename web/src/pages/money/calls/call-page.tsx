import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { answered, api } from '../../../api/client';
import { useSay, useWords } from '../../../i18n/language';
import { moneyText } from '../../../money';
import { PageAnswer } from '../../../parts/answer';
import { ApprovalPanel } from '../../../parts/approval';
import { ExportButton } from '../../../parts/export-button';
import { LifePanel } from '../../../parts/life-panel';
import { PageHead } from '../../../parts/page-head';
import { Tag } from '../../../parts/tag';
import { allows, useSession } from '../../../session/session';
import { callTones } from './calls-table';
import { Decisions, Facts, LatePanel, LinesPanel } from './call-parts';
import '../money.css';
import { callsWords } from './calls-words';
import { DraftCall } from './draft-call';
import { type Call, callQuery, touched } from './queries';
import { RecordPayment } from './record-payment';

type Offer = Call['actions'][number];

export function Page(): ReactNode {
  const { callId = '' }: { readonly callId?: string } = useParams({ strict: false });
  const call = useQuery(callQuery(callId));
  return <PageAnswer query={call}>{(found) => <CallPage call={found} />}</PageAnswer>;
}

function CallPage({ call }: { readonly call: Call }): ReactNode {
  const t = useWords(callsWords);
  const say = useSay();
  const session = useSession();
  const [edits, setEdits] = useState(false);
  const [records, setRecords] = useState(false);
  const mayRevise = call.actions.some(({ action, obstacle }) => action === 'revise' && obstacle === null);
  const mayRecord = allows(session, 'calls.write') && call.fundId !== null && call.issuedOn !== null;
  return (
    <>
      <PageHead
        title={`${String(call.no)} · ${say(call.name)}`}
        crumb={
          <Link to="/money/calls" search={{ groupId: call.group.id }}>
            {t.calls} · {say(call.group.name)}
          </Link>
        }
        meta={<Tag tone={callTones[call.status.id]}>{say(call.status.name)}</Tag>}
        actions={
          <>
            <ExportButton paper={{ name: 'cash-call', query: { id: call.id } }} label={t.call} />
            {mayRevise && <Button onClick={() => setEdits(true)}>{t.edit}</Button>}
            {mayRecord && <Button onClick={() => setRecords(true)}>{t.recordPayment}</Button>}
            <CallActs call={call} />
          </>
        }
      />
      <div className="cost-columns">
        <div>
          <Head call={call} />
          <LinesPanel call={call} />
        </div>
        <div>
          <LatePanel call={call} />
          {call.approvals.length > 0 && (
            <section className="panel">
              <h2>{t.approvalOf}</h2>
              {call.approvals.map((approval) => (
                <ApprovalPanel key={approval.id} approval={approval} touches={touched} />
              ))}
            </section>
          )}
          <Decisions decisions={call.decisions} />
        </div>
      </div>
      {edits && <DraftCall call={call} onClose={() => setEdits(false)} />}
      {records && call.fundId !== null && (
        <RecordPayment fundId={call.fundId} onClose={() => setRecords(false)} />
      )}
    </>
  );
}

function Head({ call }: { readonly call: Call }): ReactNode {
  const t = useWords(callsWords);
  const say = useSay();
  const { total, paid, open, carried, estimate } = call;
  return (
    <section className="panel">
      <Facts
        of={[
          [t.period, [call.periodFrom, call.periodUntil].filter(Boolean).join(' – ')],
          ...(call.issuedOn ? ([[t.issued, call.issuedOn]] as const) : []),
          ...(total ? ([[t.total, moneyText(total)]] as const) : []),
          ...(paid ? ([[t.paid, moneyText(paid)]] as const) : []),
          ...(open ? ([[t.openAmount, moneyText(open)]] as const) : []),
          ...(carried ? ([[t.carriedInAll, moneyText(carried)]] as const) : []),
          ...(estimate ?? []).map(({ name, amount }) => [say(name), moneyText(amount)] as const),
          ...(call.endReason ? ([[t.reason, call.endReason]] as const) : []),
        ]}
      />
    </section>
  );
}

/** What the treasurer may do with a call, each asked for once more. */
function CallActs({ call }: { readonly call: Call }): ReactNode {
  const t = useWords(callsWords);
  const hints: Readonly<Partial<Record<Offer['action'], string>>> = {
    issue: t.issueHint,
    cancel: t.cancelHint,
  };
  return (
    <LifePanel<Offer, { readonly reason?: string }, Call>
      offers={call.actions.filter(({ action }) => action !== 'revise')}
      version={call.version}
      grave={['cancel']}
      main={['propose', 'issue']}
      ask={({ action }) => (hints[action] === undefined ? {} : { says: <p>{hints[action]}</p> })}
      touches={touched}
      send={({ action }, { reason }, headers) =>
        answered(
          api.POST('/api/v1/cash-calls/{id}/moves', {
            params: { path: { id: call.id }, header: headers },
            body: { action: moveOf(action), ...(reason !== undefined && { reason }) },
          }),
        )
      }
    />
  );
}

const moves = ['propose', 'take_back', 'issue', 'cancel'] as const;

function moveOf(action: Offer['action']): (typeof moves)[number] {
  const move = moves.find((one) => one === action);
  if (move === undefined) throw new Error(`Nobody asks for "${action}"`);
  return move;
}
