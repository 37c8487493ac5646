import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { useSay, useWords } from '../../../i18n/language';
import type { Bilingual } from '../../../i18n/words';
import type { Amount } from '../../../money';
import { Answer } from '../../../parts/answer';
import { PageHead } from '../../../parts/page-head';
import { RowsTable } from '../../../parts/rows-table';
import { Tag } from '../../../parts/tag';
import { useFilters } from '../../../parts/use-filters';
import { allows, useSession } from '../../../session/session';
import '../money.css';
import { ChosenGroup } from '../group/chosen-group';
import { Balances } from './balances';
import { NewQuote, NewRecovery, NewSettlement, NewTrueUp } from './ends-dialogs';
import { endTones, Money } from './ends-parts';
import { endsWords } from './ends-words';
import { DraftExit } from './exit-dialogs';
import {
  duesQuery,
  exitsQuery,
  quotesQuery,
  recoveriesQuery,
  refundsQuery,
  settlementsQuery,
  trueUpsQuery,
} from './queries';

type Making = 'quote' | 'exit' | 'trueUp' | 'recovery' | 'settlement';

/** Where each thing has its page. */
const pages = {
  quote: '/money/buy-ins',
  exit: '/money/exits',
  trueUp: '/money/true-ups',
  recovery: '/money/recoveries',
  settlement: '/money/settlements',
} as const;

export function Page(): ReactNode {
  const t = useWords(endsWords);
  const [search] = useFilters();
  return (
    <>
      <PageHead title={t.ends} />
      <p className="quiet">{t.what}</p>
      <ChosenGroup>
        {(groupId) => <OfGroup groupId={groupId} membershipId={search['membership']} />}
      </ChosenGroup>
    </>
  );
}

function OfGroup({
  groupId,
  membershipId,
}: {
  readonly groupId: string;
  readonly membershipId: string | undefined;
}): ReactNode {
  const t = useWords(endsWords);
  const session = useSession();
  const navigate = useNavigate();
  const mayKeep = allows(session, 'calls.write');
  const [making, setMaking] = useState<Making | undefined>(
    mayKeep && membershipId !== undefined ? 'exit' : undefined,
  );
  const create = (what: Making) => (mayKeep ? () => setMaking(what) : undefined);
  const of = {
    groupId,
    onClose: () => setMaking(undefined),
    onDone: ({ id }: { readonly id: string }) =>
      void (making !== undefined && navigate({ to: `${pages[making]}/${id}` })),
  };
  return (
    <>
      <Quotes groupId={groupId} onNew={create('quote')} />
      <Exits groupId={groupId} onNew={create('exit')} />
      <Balances groupId={groupId} />
      <Dues groupId={groupId} />
      <TrueUps groupId={groupId} onNew={create('trueUp')} />
      <Recoveries groupId={groupId} onNew={create('recovery')} />
      <Settlements groupId={groupId} onNew={create('settlement')} title={t.settlements} />
      {making === 'quote' && <NewQuote {...of} />}
      {making === 'exit' && <DraftExit {...of} membershipId={membershipId} />}
      {making === 'trueUp' && <NewTrueUp {...of} />}
      {making === 'recovery' && <NewRecovery {...of} />}
      {making === 'settlement' && <NewSettlement {...of} />}
    </>
  );
}

interface Row {
  readonly id: string;
  readonly to: string;
  readonly name: string;
  readonly beside: string;
  readonly status: { readonly id: string; readonly name: Bilingual };
  readonly amount: Amount | null;
}

/** Things of one kind, each with its name, where it stands and what it comes to. */
function Things({
  title,
  rows,
  create,
}: {
  readonly title: string;
  readonly rows: readonly Row[];
  readonly create?: { readonly label: string; readonly on: (() => void) | undefined };
}): ReactNode {
  const t = useWords(endsWords);
  const say = useSay();
  return (
    <section className="panel">
      <h2>
        {title}{' '}
        {create?.on && (
          <Button size="small" className="no-print" onClick={create.on}>
            {create.label}
          </Button>
        )}
      </h2>
      {rows.length === 0 ? (
        <p className="quiet">{t.none}</p>
      ) : (
        <RowsTable
          label={title}
          rows={rows}
          keyOf={({ id }) => id}
          columns={[
            {
              key: 'name',
              heading: title,
              leads: true,
              cell: ({ to, name, beside }) => (
                <>
                  <Link to={to} className="strong">
                    {name}
                  </Link>
                  <div className="who">{beside}</div>
                </>
              ),
            },
            {
              key: 'status',
              heading: t.state,
              width: '220px',
              cell: ({ status }) => <Tag tone={endTones[status.id] ?? 'wait'}>{say(status.name)}</Tag>,
            },
            {
              key: 'amount',
              heading: t.amount,
              amount: true,
              width: '190px',
              cell: ({ amount }) => <Money of={amount} />,
            },
          ]}
        />
      )}
    </section>
  );
}

interface OfKind {
  readonly groupId: string;
  readonly onNew?: (() => void) | undefined;
}

function Quotes({ groupId, onNew }: OfKind): ReactNode {
  const t = useWords(endsWords);
  const say = useSay();
  return (
    <Answer query={useQuery(quotesQuery(groupId))}>
      {({ items }) => (
        <Things
          title={t.quotes}
          create={{ label: t.newQuote, on: onNew }}
          rows={items.map(({ id, member, asOf, status, total }) => ({
            id,
            to: `${pages.quote}/${id}`,
            name: say(member.name),
            beside: asOf,
            status,
            amount: total,
          }))}
        />
      )}
    </Answer>
  );
}

function Exits({ groupId, onNew }: OfKind): ReactNode {
  const t = useWords(endsWords);
  const say = useSay();
  return (
    <Answer query={useQuery(exitsQuery(groupId))}>
      {({ items }) => (
        <Things
          title={t.exits}
          create={{ label: t.newExit, on: onNew }}
          rows={items.map(({ id, member, leftOn, status, balance }) => ({
            id,
            to: `${pages.exit}/${id}`,
            name: say(member.name),
            beside: `${t.leftOn} ${leftOn}`,
            status,
            amount: balance,
          }))}
        />
      )}
    </Answer>
  );
}

function Dues({ groupId }: OfKind): ReactNode {
  const t = useWords(endsWords);
  const say = useSay();
  const refunds = useQuery(refundsQuery(groupId));
  return (
    <>
      <Answer query={useQuery(duesQuery(groupId))}>
        {({ items }) => (
          <Things
            title={t.dues}
            rows={items.map(({ id, member, dueOn, status, amount }) => ({
              id,
              to: `/money/dues/${id}`,
              name: say(member.name),
              beside: `${t.dueOn} ${dueOn}`,
              status,
              amount,
            }))}
          />
        )}
      </Answer>
      <Answer query={refunds}>
        {({ items }) => (
          <Things
            title={t.refunds}
            rows={items.map(({ id, member, reference, status, amount }) => ({
              id,
              to: `/money/refunds/${id}`,
              name: say(member.name),
              beside: reference ?? '',
              status,
              amount,
            }))}
          />
        )}
      </Answer>
    </>
  );
}

function TrueUps({ groupId, onNew }: OfKind): ReactNode {
  const t = useWords(endsWords);
  return (
    <Answer query={useQuery(trueUpsQuery(groupId))}>
      {({ items }) => (
        <Things
          title={t.trueUps}
          create={{ label: t.newTrueUp, on: onNew }}
          rows={items.map(({ id, from, until, status, actual }) => ({
            id,
            to: `${pages.trueUp}/${id}`,
            name: `${from} – ${until}`,
            beside: t.actual,
            status,
            amount: actual,
          }))}
        />
      )}
    </Answer>
  );
}

function Recoveries({ groupId, onNew }: OfKind): ReactNode {
  const t = useWords(endsWords);
  const say = useSay();
  return (
    <Answer query={useQuery(recoveriesQuery(groupId))}>
      {({ items }) => (
        <Things
          title={t.recoveries}
          create={{ label: t.newRecovery, on: onNew }}
          rows={items.map(({ id, payer, kind, receivedOn, status, amount }) => ({
            id,
            to: `${pages.recovery}/${id}`,
            name: payer,
            beside: `${say(kind.name)} · ${receivedOn}`,
            status,
            amount,
          }))}
        />
      )}
    </Answer>
  );
}

/** To whoever signs none this part is not there at all, as where there is none; who keeps the money may draw one up. */
function Settlements({ groupId, onNew, title }: OfKind & { readonly title: string }): ReactNode {
  const t = useWords(endsWords);
  return (
    <Answer query={useQuery(settlementsQuery(groupId))}>
      {({ items }) =>
        items.length === 0 && onNew === undefined ? null : (
          <Things
            title={title}
            create={{ label: t.newSettlement, on: onNew }}
            rows={items.map(({ id, payee, dueOn, status, amount }) => ({
              id,
              to: `${pages.settlement}/${id}`,
              name: payee,
              beside: `${t.dueOn} ${dueOn}`,
              status,
              amount,
            }))}
          />
        )
      }
    </Answer>
  );
}
