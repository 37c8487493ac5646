import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { Button, Checkbox, Form, Input, Select } from 'antd';
import { type ReactNode, useState } from 'react';
import { answered, api } from '../../api/client';
import { cityOf, wallTime } from '../../dates';
import { useLanguage, useSay, useWords } from '../../i18n/language';
import { ActionButton } from '../../parts/action-button';
import { PageAnswer } from '../../parts/answer';
import { mayDo } from '../../parts/may-do';
import { PageHead } from '../../parts/page-head';
import { ReasonAct } from '../../parts/reason-act';
import { type Column, RowsTable } from '../../parts/rows-table';
import { Tag } from '../../parts/tag';
import { allows, useSession } from '../../session/session';
import { DocumentList } from '../documents/document-list';
import { documentWords } from '../documents/document-words';
import '../documents/documents.css';
import { FormDialog } from '../../parts/form-dialog';
import { Named, namesOf, useBothNames } from '../../parts/named';
import { GroupSelect } from './choices';
import { clearanceWords } from './clearance-words';
import {
  candidatesQuery,
  type CompartmentFile,
  compartmentQuery,
  type SubscriptionFile,
  type SubscriptionToBegin,
} from './queries';
import { OrderWindows } from './order-windows';
import { SubscriptionsTable } from './subscriptions-table';

export function Page(): ReactNode {
  const { compartmentId = '' }: { readonly compartmentId?: string } = useParams({ strict: false });
  const file = useQuery(compartmentQuery(compartmentId));
  return <PageAnswer query={file}>{(known) => <CompartmentOf file={known} />}</PageAnswer>;
}

/** What is being asked for; `personId` where it is someone's end. */
interface Asked {
  readonly act: 'close' | 'admit' | 'subscribe' | 'end';
  readonly personId?: string;
}

/** A compartment: who is in it since when, what lies in it, and who may still be let in. */
function CompartmentOf({ file }: { readonly file: CompartmentFile }): ReactNode {
  const t = useWords(clearanceWords);
  const documents = useWords(documentWords);
  const session = useSession();
  const [asked, setAsked] = useState<Asked | undefined>();
  const close = (): void => setAsked(undefined);
  return (
    <>
      <Head file={file} onAsk={setAsked} />
      <h2 className="part-title">{t.people}</h2>
      <People file={file} onEnd={(personId) => setAsked({ act: 'end', personId })} />
      {file.notice !== null && <Suppliers file={file} notice={file.notice} />}
      {file.notice !== null && <OrderWindows file={file} zone={file.notice.zone} />}
      {file.kind.id === 'cbi' && allows(session, 'subscriptions.read') && (
        <>
          <h2 className="part-title">{t.subscriptions}</h2>
          <SubscriptionsTable compartmentId={file.id} />
        </>
      )}
      {file.admitted && (
        <>
          <h2 className="part-title">{documents.documents}</h2>
          <DocumentList asked={{ compartmentId: file.id }} />
        </>
      )}
      {(asked?.act === 'close' || asked?.act === 'end') && (
        <EndSomething file={file} personId={asked.personId} onClose={close} />
      )}
      {asked?.act === 'admit' && <LetIn file={file} onClose={close} />}
      {asked?.act === 'subscribe' && <Begin file={file} onClose={close} />}
    </>
  );
}

function Head({
  file,
  onAsk,
}: {
  readonly file: CompartmentFile;
  readonly onAsk: (asked: Asked) => void;
}): ReactNode {
  const t = useWords(clearanceWords);
  const say = useSay();
  const bothNames = useBothNames();
  const isOpen = file.closedAt === null;
  return (
    <PageHead
      title={bothNames(file.name)}
      crumb={
        <>
          <Link to="/orders">{t.orders}</Link> › {file.case.number ?? say(file.case.title)}
        </>
      }
      meta={
        <>
          {say(file.kind.name)} <Tag tone={isOpen ? 'plain' : 'past'}>{isOpen ? t.open : t.closed}</Tag>{' '}
          {file.admitted && <Tag tone="ok">{t.admitted}</Tag>} {file.closeReason}
        </>
      }
      actions={
        <>
          {mayDo(file, 'subscribe') && (
            <Button type="primary" onClick={() => onAsk({ act: 'subscribe' })}>
              {t.subscribe}
            </Button>
          )}
          {mayDo(file, 'admit') && <Button onClick={() => onAsk({ act: 'admit' })}>{t.letIn}</Button>}
          {mayDo(file, 'close') && (
            <Button danger onClick={() => onAsk({ act: 'close' })}>
              {t.closeIt}
            </Button>
          )}
        </>
      }
    />
  );
}

/** Who supplies under the order, and how long each has to object to somebody. */
function Suppliers({
  file,
  notice,
}: {
  readonly file: CompartmentFile;
  readonly notice: NonNullable<CompartmentFile['notice']>;
}): ReactNode {
  const t = useWords(clearanceWords);
  const { language } = useLanguage();
  const ends = notice.ends === 'same_hour' ? t.sameHour : t.endOfDay;
  return (
    <>
      <h2 className="part-title">{t.suppliers}</h2>
      <p className="quiet">{t.windowsHint(notice.days, ends, cityOf(notice.zone, language))}</p>
      {file.suppliers.length === 0 ? (
        <p className="quiet">{t.noSuppliers}</p>
      ) : (
        <ul>
          {file.suppliers.map(({ id, name }) => (
            <li key={id}>
              <Named name={name} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

type Admitted = CompartmentFile['people'][number];

function People({
  file,
  onEnd,
}: {
  readonly file: CompartmentFile;
  readonly onEnd: (personId: string) => void;
}): ReactNode {
  const t = useWords(clearanceWords);
  const { zone } = useSession().person;
  if (file.people.length === 0) return <p className="quiet">{t.nobody}</p>;
  const columns: readonly Column<Admitted>[] = [
    {
      key: 'name',
      heading: t.person,
      leads: true,
      cell: ({ name }) => (
        <span className="strong">
          <Named name={name} />
        </span>
      ),
    },
    {
      key: 'basis',
      heading: t.basis,
      width: '140px',
      cell: ({ basis }) => (basis === 'named' ? t.basisNamed : t.basisSubscription),
    },
    { key: 'from', heading: t.from, width: '160px', cell: ({ from }) => wallTime(from, zone) },
    {
      key: 'until',
      heading: t.until,
      width: '200px',
      cell: ({ until, end, personId }) =>
        until !== null
          ? wallTime(until, zone)
          : end && (
              <ActionButton size="small" offer={end} onClick={() => onEnd(personId)}>
                {t.end}
              </ActionButton>
            ),
    },
  ];
  return (
    <RowsTable
      label={t.people}
      columns={columns}
      rows={file.people}
      keyOf={({ personId, from }) => personId + from}
      toneOf={({ until }) => (until === null ? undefined : 'history')}
    />
  );
}

const touchesOf = (id: string) => [['compartment', id], ['compartments'], ['subscriptions'], ['documents']];

/** Ends someone's time in it, or the compartment itself where nobody is named. */
function EndSomething({
  file,
  personId,
  onClose,
}: {
  readonly file: CompartmentFile;
  readonly personId: string | undefined;
  readonly onClose: () => void;
}): ReactNode {
  const t = useWords(clearanceWords);
  const name = personId === undefined ? t.closeIt : t.end;
  return (
    <ReasonAct
      title={name}
      confirm={name}
      danger
      touches={touchesOf(file.id)}
      send={(reason, headers) =>
        personId === undefined
          ? api.POST('/api/v1/compartments/{id}/closing', {
              params: { path: { id: file.id } },
              body: { reason },
              headers,
            })
          : api.POST('/api/v1/compartments/{id}/admissions/{personId}/end', {
              params: { path: { id: file.id, personId } },
              body: { reason },
              headers,
            })
      }
      onClose={onClose}
    />
  );
}

function LetIn({
  file,
  onClose,
}: {
  readonly file: CompartmentFile;
  readonly onClose: () => void;
}): ReactNode {
  const t = useWords(clearanceWords);
  const bothNames = useBothNames();
  const candidates = useQuery(candidatesQuery(file.kind.id, file.case.id, file.member?.id));
  return (
    <FormDialog<{ readonly personIds: string[] }>
      title={t.letIn}
      confirm={t.letIn}
      touches={touchesOf(file.id)}
      send={(body, headers) =>
        answered(
          api.POST('/api/v1/compartments/{id}/admissions', {
            params: { path: { id: file.id } },
            body,
            headers,
          }),
        )
      }
      onClose={onClose}
    >
      <Form.Item name="personIds" label={t.people} rules={[{ required: true }]}>
        <Select
          mode="multiple"
          loading={candidates.isFetching}
          options={(candidates.data?.items ?? []).map((one) => ({
            value: one.id,
            label: bothNames(namesOf(one)),
          }))}
        />
      </Form.Item>
    </FormDialog>
  );
}

function Begin({
  file,
  onClose,
}: {
  readonly file: CompartmentFile;
  readonly onClose: () => void;
}): ReactNode {
  const t = useWords(clearanceWords);
  const navigate = useNavigate();
  const bothNames = useBothNames();
  const candidates = useQuery(candidatesQuery('cbi', file.case.id, undefined));
  const capacities = ['outside_counsel', 'expert', 'translator', 'vendor'] as const;
  return (
    <FormDialog<Omit<SubscriptionToBegin, 'compartmentId'>, SubscriptionFile>
      title={t.subscribe}
      confirm={t.subscribe}
      initial={{
        ...(file.undertaking?.en && { undertakingEn: file.undertaking.en }),
        ...(file.undertaking?.zh && { undertakingZh: file.undertaking.zh }),
      }}
      touches={touchesOf(file.id)}
      send={(body, headers) =>
        answered(api.POST('/api/v1/subscriptions', { body: { ...body, compartmentId: file.id }, headers }))
      }
      onDone={({ id }) =>
        void navigate({ to: '/subscriptions/$subscriptionId', params: { subscriptionId: id } })
      }
      onClose={onClose}
    >
      <Form.Item name="personId" label={t.person} rules={[{ required: true }]}>
        <Select
          showSearch={{ optionFilterProp: 'label' }}
          loading={candidates.isFetching}
          options={(candidates.data?.items ?? []).map((one) => ({
            value: one.id,
            label: bothNames(namesOf(one)),
          }))}
        />
      </Form.Item>
      <Form.Item name="capacity" label={t.capacity} rules={[{ required: true }]}>
        <Select options={capacities.map((value) => ({ value, label: t[value] }))} />
      </Form.Item>
      <Form.Item name="firm" label={t.firm} rules={[{ required: true, whitespace: true }]}>
        <Input maxLength={200} />
      </Form.Item>
      <Form.Item name="groupId" label={t.engagedBy}>
        <GroupSelect label={t.engagedBy} caseId={file.case.id} />
      </Form.Item>
      <Form.Item name="withHistory" valuePropName="checked">
        <Checkbox>{t.withHistory}</Checkbox>
      </Form.Item>
      <Form.Item name="undertakingEn" label={t.undertakingEn} extra={t.standardWords}>
        <Input.TextArea maxLength={20_000} autoSize={{ minRows: 2, maxRows: 10 }} />
      </Form.Item>
      <Form.Item name="undertakingZh" label={t.undertakingZh}>
        <Input.TextArea maxLength={20_000} autoSize={{ minRows: 2, maxRows: 10 }} />
      </Form.Item>
    </FormDialog>
  );
}
