import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { wallTime } from '../../dates';
import { useSay, useWords } from '../../i18n/language';
import { Answer } from '../../parts/answer';
import { PageHead } from '../../parts/page-head';
import { type Column, RowsTable } from '../../parts/rows-table';
import { Tag } from '../../parts/tag';
import { useSession } from '../../session/session';
import { clearanceWords } from './clearance-words';
import { MoveDialog } from './move-dialog';
import { type OfferedAction, type SubscriptionDetail, subscriptionQuery } from './queries';
import { stateTone } from './state-tone';

export function Page(): ReactNode {
  const { subscriptionId = '' }: { readonly subscriptionId?: string } = useParams({ strict: false });
  const subscription = useQuery(subscriptionQuery(subscriptionId));
  return <Answer query={subscription}>{(known) => <Known one={known} />}</Answer>;
}

interface Shown {
  readonly one: SubscriptionDetail;
}

function Known({ one }: Shown): ReactNode {
  const t = useWords(clearanceWords);
  const say = useSay();
  return (
    <>
      <PageHead
        title={one.person.name}
        crumb={
          <>
            <Link to="/orders" search={{ part: 'subscriptions' }}>
              {t.subscriptions}
            </Link>{' '}
            › {one.case.number ?? one.case.title}
          </>
        }
        meta={
          <>
            <Tag tone={stateTone(one.state.id)}>{say(one.state.name)}</Tag>{' '}
            {[say(one.capacity.name), one.firm, one.compartment.name].join(' · ')}
          </>
        }
      />
      <h2>{t.next}</h2>
      <Actions one={one} />
      <h2>{t.facts}</h2>
      <Facts one={one} />
      <h2>{t.steps}</h2>
      <Steps one={one} />
    </>
  );
}

function Actions({ one }: Shown): ReactNode {
  const t = useWords(clearanceWords);
  const say = useSay();
  const [doing, setDoing] = useState<OfferedAction | undefined>();
  if (one.actions.length === 0) return <p className="quiet">{t.nothingToDo}</p>;
  return (
    <>
      <ul className="plain-list">
        {one.actions.map((action) => (
          <li key={action.action}>
            <Button disabled={action.refusal !== null} onClick={() => setDoing(action)}>
              {say(action.name)}
            </Button>
            {action.refusal !== null && <div className="who">{say(action.refusal.because)}</div>}
          </li>
        ))}
      </ul>
      {doing && <MoveDialog subscription={one} action={doing} onClose={() => setDoing(undefined)} />}
    </>
  );
}

function Facts({ one }: Shown): ReactNode {
  const t = useWords(clearanceWords);
  const say = useSay();
  const { zone } = useSession().person;
  const at = (moment: string | null): string | null => (moment === null ? null : wallTime(moment, zone));
  const facts: readonly (readonly [string, string | null])[] = [
    [t.filedOn, one.filedOn],
    [t.filing, one.filing],
    [t.noticeOn, one.noticeOn],
    [t.windowEndsOn, one.windowEndsOn],
    [t.objection, one.objection === null ? null : `${one.objectedBy?.name ?? ''}: ${one.objection}`],
    [t.resolution, one.resolution],
    [t.acknowledgement, one.acknowledgement],
    [t.activeAt, at(one.activeAt)],
    [t.endedAt, at(one.endedAt)],
    [t.endReason, one.endReason === null ? null : say(one.endReason)],
    [t.returnDueOn, one.returnDueOn],
    [t.certificate, one.certificate === null ? null : `${at(one.certifiedAt) ?? ''} ${one.certificate}`],
  ];
  const known = facts.filter(([, value]) => value !== null);
  if (known.length === 0) return <p className="quiet">–</p>;
  return (
    <dl className="facts">
      {known.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

type Step = SubscriptionDetail['steps'][number];

function Steps({ one }: Shown): ReactNode {
  const t = useWords(clearanceWords);
  const say = useSay();
  const { zone } = useSession().person;
  const columns: readonly Column<Step>[] = [
    {
      key: 'what',
      heading: t.steps,
      leads: true,
      cell: ({ name }) => <span className="strong">{say(name)}</span>,
    },
    { key: 'who', heading: t.person, cell: ({ by }) => by?.name ?? t.system },
    { key: 'at', heading: t.on, width: '180px', cell: ({ at }) => wallTime(at, zone) },
  ];
  return (
    <RowsTable
      label={t.steps}
      columns={columns}
      rows={one.steps}
      keyOf={({ action, at }) => `${action} ${at}`}
    />
  );
}
