import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { Button, Form, InputNumber, Select } from 'antd';
import { type ReactNode, useState } from 'react';
import { answered, api } from '../../api/client';
import { caseQuery } from '../../api/queries';
import { wallTime } from '../../dates';
import { useSay, useWords } from '../../i18n/language';
import { CaseSelect } from '../../parts/case-select';
import { List } from '../../parts/list';
import { ListTable } from '../../parts/list-table';
import { PageHead } from '../../parts/page-head';
import type { Column } from '../../parts/rows-table';
import { Tag } from '../../parts/tag';
import { Term } from '../../parts/term';
import { ZoneSelect } from '../../parts/zone-select';
import { orderIn, useFilters } from '../../parts/use-filters';
import { allows, useSession } from '../../session/session';
import '../documents/documents.css';
import { FormDialog } from '../../parts/form-dialog';
import { Named } from '../../parts/named';
import { BothItems } from '../../parts/both-items';
import { clearanceWords } from './clearance-words';
import {
  candidatesQuery,
  type Compartment,
  type CompartmentFile,
  compartmentPages,
  type CompartmentToOpen,
} from './queries';
import { SubscriptionsTable } from './subscriptions-table';

/** The compartments the reader may know of, and the subscriptions that open them. */
export function Page(): ReactNode {
  const t = useWords(clearanceWords);
  const session = useSession();
  const [search] = useFilters();
  const [opening, setOpening] = useState(false);
  return (
    <>
      <PageHead
        title={t.orders}
        actions={
          allows(session, 'documents.write') && (
            <Button type="primary" onClick={() => setOpening(true)}>
              {t.openOne}
            </Button>
          )
        }
      />
      <p className="quiet">
        {t.ordersHint} <Term id="protective_order" />
      </p>
      <List
        pages={compartmentPages(orderIn(search))}
        empty={{ title: t.noCompartments, hint: t.noCompartmentsHint }}
      >
        {(rows) => <CompartmentsTable rows={rows} />}
      </List>
      {allows(session, 'subscriptions.read') && (
        <>
          <h2 className="part-title">{t.subscriptions}</h2>
          <p className="quiet">{t.subscriptionsHint}</p>
          <SubscriptionsTable />
        </>
      )}
      {opening && <OpenCompartment onClose={() => setOpening(false)} />}
    </>
  );
}

function CompartmentsTable({ rows }: { readonly rows: readonly Compartment[] }): ReactNode {
  const t = useWords(clearanceWords);
  const say = useSay();
  const { zone } = useSession().person;
  const columns: readonly Column<Compartment>[] = [
    {
      key: 'name',
      heading: t.name,
      leads: true,
      sort: 'name',
      cell: ({ id, name, member }) => (
        <>
          <Link to="/orders/$compartmentId" params={{ compartmentId: id }} className="strong">
            <Named name={name} />
          </Link>
          {member !== null && <div className="who">{say(member.name)}</div>}
        </>
      ),
    },
    { key: 'kind', heading: t.kind, width: '200px', cell: ({ kind }) => say(kind.name) },
    { key: 'case', heading: t.case, cell: ({ case: file }) => file.number ?? say(file.title) },
    {
      key: 'since',
      heading: t.since,
      onPaper: ['opened'],
      width: '150px',
      sort: 'opened',
      cell: ({ openedAt }) => wallTime(openedAt, zone),
    },
    {
      key: 'state',
      heading: t.state,
      onPaper: ['closed'],
      width: '170px',
      cell: ({ admitted, closedAt }) => (
        <span className="tags">
          <Tag tone={closedAt === null ? 'plain' : 'past'}>{closedAt === null ? t.open : t.closed}</Tag>
          {admitted && <Tag tone="ok">{t.admitted}</Tag>}
        </span>
      ),
    },
  ];
  return (
    <ListTable label={t.compartments} columns={columns} rows={rows} keyOf={({ id }) => id} usual="-opened" />
  );
}

function OpenCompartment({ onClose }: { readonly onClose: () => void }): ReactNode {
  const t = useWords(clearanceWords);
  const navigate = useNavigate();
  return (
    <FormDialog<CompartmentToOpen, CompartmentFile>
      title={t.openOne}
      confirm={t.openOne}
      touches={[['compartments']]}
      send={(body, headers) => answered(api.POST('/api/v1/compartments', { body, headers }))}
      onDone={({ id }) => void navigate({ to: '/orders/$compartmentId', params: { compartmentId: id } })}
      onClose={onClose}
    >
      <Form.Item name="kind" label={t.kind} rules={[{ required: true }]}>
        <Select
          options={(['cbi', 'settlement', 'caucus'] as const).map((value) => ({ value, label: t[value] }))}
        />
      </Form.Item>
      <Form.Item name="caseId" label={t.case} rules={[{ required: true }]}>
        <CaseSelect label={t.case} />
      </Form.Item>
      <Form.Item noStyle dependencies={['kind', 'caseId', 'memberId']}>
        {({ getFieldsValue }) => <KindFields {...(getFieldsValue() as Partial<CompartmentToOpen>)} />}
      </Form.Item>
      <BothItems of="name" />
    </FormDialog>
  );
}

/** How long suppliers have to object under the order, where it says so itself. */
function NoticeTerms(): ReactNode {
  const t = useWords(clearanceWords);
  const ends = [
    { value: 'same_hour', label: t.sameHour },
    { value: 'end_of_day', label: t.endOfDay },
  ];
  return (
    <>
      <Form.Item name={['notice', 'days']} label={t.noticeDays}>
        <InputNumber min={1} max={90} placeholder="10" />
      </Form.Item>
      <Form.Item name={['notice', 'ends']} label={t.noticeEnds}>
        <Select allowClear options={ends} placeholder={t.sameHour} />
      </Form.Item>
      <Form.Item name={['notice', 'zone']} label={t.noticeZone} extra={t.forumClockHint}>
        <ZoneSelect />
      </Form.Item>
    </>
  );
}

/** What the kind asks for besides: an investigation; a member of one's own; who is in it. */
function KindFields({ kind, caseId, memberId }: Partial<CompartmentToOpen>): ReactNode {
  const t = useWords(clearanceWords);
  const say = useSay();
  const session = useSession();
  const file = useQuery({ ...caseQuery(caseId ?? ''), enabled: caseId !== undefined, retry: false });
  const candidates = useQuery(candidatesQuery(kind ?? 'cbi', kind === 'cbi' ? undefined : caseId, memberId));
  if (kind === undefined || caseId === undefined) return null;
  const seats = session.seats.flatMap(({ memberId: id, memberName }) =>
    id && memberName ? [[id, say(memberName)] as const] : [],
  );
  const clients = (file.data?.parties ?? []).flatMap(({ memberId: id, name }) =>
    id ? [[id, name] as const] : [],
  );
  return (
    <>
      {kind === 'cbi' && (
        <Form.Item name="proceedingId" label={t.proceeding} rules={[{ required: true }]}>
          <Select
            options={(file.data?.proceedings ?? []).map(({ id, forumName, number }) => ({
              value: id,
              label: `${say(forumName)} ${number ?? ''}`,
            }))}
          />
        </Form.Item>
      )}
      {kind === 'cbi' && <NoticeTerms />}
      {kind === 'settlement' && (
        <Form.Item name="memberId" label={t.member} rules={[{ required: true }]}>
          <Select
            options={[...new Map([...clients, ...seats])].map(([value, label]) => ({ value, label }))}
          />
        </Form.Item>
      )}
      {kind !== 'cbi' && (
        <Form.Item name="personIds" label={t.people}>
          <Select
            mode="multiple"
            loading={candidates.isFetching}
            options={(candidates.data?.items ?? []).map(({ id, name }) => ({ value: id, label: name }))}
          />
        </Form.Item>
      )}
    </>
  );
}
