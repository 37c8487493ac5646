import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { answered, api } from '../../api/client';
import { wallTime } from '../../dates';
import { useSay, useWords } from '../../i18n/language';
import { Answer } from '../../parts/answer';
import { PageHead } from '../../parts/page-head';
import { ReasonDialog } from '../../parts/reason-dialog';
import { type Column, RowsTable } from '../../parts/rows-table';
import { Tag } from '../../parts/tag';
import { useAct } from '../../parts/use-act';
import { allows, useSession } from '../../session/session';
import { BeginSubscription } from './begin-subscription';
import { clearanceWords } from './clearance-words';
import { FormDialog } from './form-dialog';
import { PeopleField } from './open-compartment';
import { type CompartmentDetail, compartmentQuery, touched } from './queries';
import { SubscriptionsTable } from './subscriptions-table';

export function Page(): ReactNode {
  const { compartmentId = '' }: { readonly compartmentId?: string } = useParams({ strict: false });
  const compartment = useQuery(compartmentQuery(compartmentId));
  return <Answer query={compartment}>{(known) => <Known compartment={known} />}</Answer>;
}

type Doing = 'admit' | 'close' | 'subscribe' | undefined;

function Known({ compartment }: { readonly compartment: CompartmentDetail }): ReactNode {
  const t = useWords(clearanceWords);
  const readsSubscriptions = allows(useSession(), 'subscriptions.read');
  const [doing, setDoing] = useState<Doing>();
  const close = (): void => setDoing(undefined);
  return (
    <>
      <Head compartment={compartment} onDo={setDoing} />
      <h2>{t.peopleInIt}</h2>
      <People compartment={compartment} />
      {compartment.kind.id === 'cbi' && readsSubscriptions && (
        <>
          <h2>{t.subscriptions}</h2>
          <SubscriptionsTable compartmentId={compartment.id} />
        </>
      )}
      {doing === 'admit' && <Admit compartment={compartment} onClose={close} />}
      {doing === 'close' && <Close compartment={compartment} onClose={close} />}
      {doing === 'subscribe' && <BeginSubscription compartment={compartment} onClose={close} />}
    </>
  );
}

function Head({
  compartment,
  onDo,
}: {
  readonly compartment: CompartmentDetail;
  readonly onDo: (doing: Doing) => void;
}): ReactNode {
  const t = useWords(clearanceWords);
  const say = useSay();
  const { name, kind, case: file, member, closedAt, closeReason, admitted, actions } = compartment;
  return (
    <PageHead
      title={name}
      crumb={
        <>
          <Link to="/orders">{t.orders}</Link> › {file.number ?? file.title}
        </>
      }
      meta={
        <>
          <Tag tone={closedAt === null ? 'plain' : 'past'}>{closedAt === null ? t.open : t.closed}</Tag>{' '}
          {admitted && <Tag tone="ok">{t.youAreIn}</Tag>}{' '}
          {[
            say(kind.name),
            member !== null && say(member.name),
            closeReason !== null && t.closedBecause(closeReason),
          ]
            .filter((each) => each !== false)
            .join(' · ')}
        </>
      }
      actions={
        <>
          {actions.subscribe && (
            <Button type="primary" onClick={() => onDo('subscribe')}>
              {t.begin}
            </Button>
          )}
          {actions.admit && <Button onClick={() => onDo('admit')}>{t.admit}</Button>}
          {actions.close && <Button onClick={() => onDo('close')}>{t.closeIt}</Button>}
        </>
      }
    />
  );
}

type Admission = CompartmentDetail['people'][number];

function People({ compartment }: { readonly compartment: CompartmentDetail }): ReactNode {
  const t = useWords(clearanceWords);
  const { zone } = useSession().person;
  const [leaving, setLeaving] = useState<Admission | undefined>();
  const { people, actions } = compartment;
  if (people.length === 0) return <p className="quiet">{t.nobody}</p>;
  const columns: readonly Column<Admission>[] = [
    {
      key: 'name',
      heading: t.person,
      leads: true,
      cell: ({ name }) => <span className="strong">{name}</span>,
    },
    {
      key: 'basis',
      heading: t.basis,
      width: '160px',
      cell: ({ basis }) => (basis === 'named' ? t.named : t.bySubscription),
    },
    { key: 'from', heading: t.since, width: '160px', cell: ({ from }) => wallTime(from, zone) },
    {
      key: 'until',
      heading: t.until,
      width: '160px',
      cell: (one) =>
        one.until !== null ? (
          wallTime(one.until, zone)
        ) : actions.admit ? (
          <button
            type="button"
            className="link no-print"
            aria-label={`${t.letOut}: ${one.name}`}
            onClick={() => setLeaving(one)}
          >
            {t.letOut}
          </button>
        ) : (
          '–'
        ),
    },
  ];
  return (
    <>
      <RowsTable
        label={t.peopleInIt}
        columns={columns}
        rows={people}
        keyOf={({ personId, from }) => `${personId} ${from}`}
        toneOf={({ until }) => (until === null ? undefined : 'past')}
      />
      {leaving && <LetOut id={compartment.id} person={leaving} onClose={() => setLeaving(undefined)} />}
    </>
  );
}

function Admit({
  compartment,
  onClose,
}: {
  readonly compartment: CompartmentDetail;
  readonly onClose: () => void;
}): ReactNode {
  const t = useWords(clearanceWords);
  const { id, kind, case: file, member } = compartment;
  return (
    <FormDialog<{ readonly personIds: string[] }>
      title={t.admit}
      confirm={t.admit}
      touches={touched}
      send={(body, headers) =>
        answered(
          api.POST('/api/v1/compartments/{id}/admissions', { params: { path: { id } }, body, headers }),
        )
      }
      onClose={onClose}
    >
      {() => <PeopleField kind={kind.id} caseId={file.id} memberId={member?.id} required />}
    </FormDialog>
  );
}

function LetOut({
  id,
  person,
  onClose,
}: {
  readonly id: string;
  readonly person: Admission;
  readonly onClose: () => void;
}): ReactNode {
  const t = useWords(clearanceWords);
  const act = useAct<string, unknown>(
    (reason, headers) =>
      api.POST('/api/v1/compartments/{id}/admissions/{personId}/end', {
        params: { path: { id, personId: person.personId } },
        body: { reason },
        headers,
      }),
    touched,
    onClose,
  );
  return (
    <ReasonDialog
      title={`${t.letOut}: ${person.name}`}
      confirm={t.letOut}
      danger
      pending={act.isPending}
      error={act.error}
      onConfirm={(reason) => act.mutate(reason)}
      onClose={onClose}
    />
  );
}

function Close({
  compartment,
  onClose,
}: {
  readonly compartment: CompartmentDetail;
  readonly onClose: () => void;
}): ReactNode {
  const t = useWords(clearanceWords);
  const navigate = useNavigate();
  const act = useAct<string, unknown>(
    (reason, headers) =>
      api.POST('/api/v1/compartments/{id}/closing', {
        params: { path: { id: compartment.id } },
        body: { reason },
        headers,
      }),
    touched,
    () => void navigate({ to: '/orders' }),
  );
  return (
    <ReasonDialog
      title={t.closeIt}
      confirm={t.closeIt}
      danger
      pending={act.isPending}
      error={act.error}
      onConfirm={(reason) => act.mutate(reason)}
      onClose={onClose}
    >
      <p>{t.closeSure}</p>
    </ReasonDialog>
  );
}
