import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { Form, Input, InputNumber, Select } from 'antd';
import { Fragment, type ReactNode } from 'react';
import { answered, api } from '../../api/client';
import { wallTime } from '../../dates';
import { useSay, useWords } from '../../i18n/language';
import { PageAnswer } from '../../parts/answer';
import { DateItem } from '../../parts/date-field';
import { PageHead } from '../../parts/page-head';
import { Tag } from '../../parts/tag';
import { useSession } from '../../session/session';
import '../documents/documents.css';
import { History } from '../../parts/history';
import { LifePanel } from '../../parts/life-panel';
import { namesOf, useBothNames } from '../../parts/named';
import { CapturedItem } from '../documents/captured-field';
import { ThingDocuments } from '../documents/thing-documents';
import { clearanceWords } from './clearance-words';
import { type SubscriptionFile, type SubscriptionMove, subscriptionQuery } from './queries';
import { toneOf } from './subscriptions-table';
import { SupplierWindows } from './supplier-windows';
import { ToSign, Undertakings } from './undertakings';

type Offered = SubscriptionFile['actions'][number];

/** Steps that shut the order to its person. */
const ends: readonly Offered['action'][] = ['revoke', 'expire'];

/** Words that say something as they stand. */
type Plain = {
  [Word in keyof typeof clearanceWords]: (typeof clearanceWords)[Word]['en'] extends string ? Word : never;
}[keyof typeof clearanceWords];
type Said = Readonly<Partial<Record<Offered['action'], Plain>>>;

/** What a step means, said before it is taken. */
const consequences: Said = {
  sign: 'signs',
  activate: 'activates',
  revoke: 'endsAtOnce',
  change_firm: 'endsAtOnce',
  expire: 'endsAtOnce',
  ask_return: 'asksReturn',
};

/** Which paper a step names. */
const references: Said = {
  activate: 'acknowledgement',
};

export function Page(): ReactNode {
  const { subscriptionId = '' }: { readonly subscriptionId?: string } = useParams({ strict: false });
  const file = useQuery(subscriptionQuery(subscriptionId));
  return <PageAnswer query={file}>{(known) => <SubscriptionOf file={known} />}</PageAnswer>;
}

/** One person's subscription to one protective order: where it stands, its days, every step, and what may be done. */
function SubscriptionOf({ file }: { readonly file: SubscriptionFile }): ReactNode {
  const t = useWords(clearanceWords);
  const bothNames = useBothNames();
  const say = useSay();
  return (
    <>
      <PageHead
        title={bothNames(namesOf(file.person))}
        crumb={
          <>
            <Link to="/orders">{t.orders}</Link> ›{' '}
            <Link to="/orders/$compartmentId" params={{ compartmentId: file.compartment.id }}>
              {say(file.compartment.name)}
            </Link>
          </>
        }
        meta={
          <>
            {say(file.capacity.name)} · {file.firm}{' '}
            <Tag tone={toneOf(file.state.id)}>{say(file.state.name)}</Tag>
          </>
        }
        actions={<Moves file={file} />}
      />
      {file.actions.length === 0 && <p className="quiet">{t.nothing}</p>}
      <Facts file={file} />
      <Undertakings file={file} />
      <SupplierWindows file={file} />
      <section className="document-part">
        <h2>{t.steps}</h2>
        <History steps={file.steps} />
      </section>
      <ThingDocuments thing={{ kind: 'subscription', id: file.id }} caseId={file.case.id} />
    </>
  );
}

function Facts({ file }: { readonly file: SubscriptionFile }): ReactNode {
  const t = useWords(clearanceWords);
  const say = useSay();
  const { zone } = useSession().person;
  const rows: readonly (readonly [string, string | null])[] = [
    [t.case, file.case.number ?? say(file.case.title)],
    [t.filed, file.filedOn],
    [t.filing, file.filing],
    [t.acknowledgement, file.acknowledgement],
    [t.from, file.activeAt === null ? null : wallTime(file.activeAt, zone)],
    [t.until, file.endedAt === null ? null : wallTime(file.endedAt, zone)],
    [t.endReason, file.endReason === null ? null : say(file.endReason)],
    [t.returnDue, file.returnDueOn],
    [t.certificate, file.certificate],
  ];
  return (
    <section className="document-part">
      <Rows rows={rows} />
    </section>
  );
}

/** What is known, each with its name. */
function Rows({ rows }: { readonly rows: readonly (readonly [string, string | null])[] }): ReactNode {
  return (
    <dl>
      {rows
        .filter(([, value]) => value !== null)
        .map(([label, value]) => (
          <Fragment key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </Fragment>
        ))}
    </dl>
  );
}

/** Which order the undertaking is of, as whom it is signed, and what it says. */
function Undertaking({ file }: { readonly file: SubscriptionFile }): ReactNode {
  const t = useWords(clearanceWords);
  const say = useSay();
  const bothNames = useBothNames();
  return (
    <>
      <Rows
        rows={[
          [t.order, bothNames(file.compartment.name)],
          [t.case, [file.case.number, say(file.case.title)].filter((part) => part !== null).join(' · ')],
          [t.signer, bothNames(namesOf(file.person))],
          [t.capacity, say(file.capacity.name)],
          [t.firm, file.firm],
        ]}
      />
      <ToSign file={file} />
    </>
  );
}

/** Who supplies under the order already and was not given notice: most notices are to all of them. */
const supplying = ({ toNotice }: SubscriptionFile): string[] =>
  toNotice.filter(({ supplies }) => supplies).map(({ id }) => id);

/** To whom notice is given, and when it was. */
function NoticeFields({ file }: { readonly file: SubscriptionFile }): ReactNode {
  const t = useWords(clearanceWords);
  const bothNames = useBothNames();
  return (
    <>
      <p className="quiet">{t.noticeMeans}</p>
      <Form.Item name="suppliers" label={t.suppliers} rules={[{ required: true }]}>
        <Select
          mode="multiple"
          showSearch={{ optionFilterProp: 'label' }}
          options={file.toNotice.map(({ id, name }) => ({ value: id, label: bothNames(name) }))}
        />
      </Form.Item>
      <CapturedItem name="at" label={t.noticedAt} />
    </>
  );
}

/** What may be done with a subscription, and what each step must be told. */
function Moves({ file }: { readonly file: SubscriptionFile }): ReactNode {
  return (
    <LifePanel<Offered, Omit<SubscriptionMove, 'action'>, unknown>
      offers={file.actions.map((offer) => ({ ...offer, needsReason: false }))}
      version={file.version}
      grave={ends}
      ask={(offer) => ({
        says: <Told file={file} offer={offer} />,
        ...(offer.action === 'give_notice' && { initial: { suppliers: supplying(file) } }),
      })}
      touches={[
        ['subscription', file.id],
        ['subscriptions'],
        ['compartment', file.compartment.id],
        ['documents'],
      ]}
      send={({ action }, body, headers) =>
        answered(
          api.POST('/api/v1/subscriptions/{id}/moves', {
            params: { path: { id: file.id } },
            body: { ...body, action },
            headers,
          }),
        )
      }
    />
  );
}

function Told({ file, offer }: { readonly file: SubscriptionFile; readonly offer: Offered }): ReactNode {
  const t = useWords(clearanceWords);
  const needs = (what: Offered['needs'][number]): boolean => offer.needs.includes(what);
  const required = [{ required: true }];
  const meant = consequences[offer.action];
  const told = meant === 'endsAtOnce' && file.state.id !== 'active' ? undefined : meant;
  const referenceWord = references[offer.action] ?? 'reference';
  return (
    <>
      {offer.action === 'sign' && <Undertaking file={file} />}
      {needs('suppliers') && <NoticeFields file={file} />}
      {told && <p className="quiet">{t[told]}</p>}
      {needs('reference') && (
        <Form.Item name="reference" label={t[referenceWord]} rules={required}>
          <Input maxLength={200} />
        </Form.Item>
      )}
      {needs('on') && <DateItem name="on" label={t.day} required />}
      {needs('firm') && (
        <Form.Item name="firm" label={t.firm} rules={required}>
          <Input maxLength={200} />
        </Form.Item>
      )}
      {offer.action === 'ask_return' && (
        <Form.Item name="days" label={t.days}>
          <InputNumber min={1} max={366} placeholder="60" />
        </Form.Item>
      )}
      {needs('reason') && (
        <Form.Item
          name="reason"
          label={offer.action === 'certify_return' ? t.manner : t.reason}
          rules={required}
        >
          <Input.TextArea maxLength={2000} autoSize={{ minRows: 2, maxRows: 8 }} />
        </Form.Item>
      )}
    </>
  );
}
