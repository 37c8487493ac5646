import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Button, Checkbox, Form, Input, InputNumber, Select } from 'antd';
import { type ReactNode, useState } from 'react';
import { answered, api } from '../../../api/client';
import { useSay, useWords } from '../../../i18n/language';
import { moneyText } from '../../../money';
import { Answer } from '../../../parts/answer';
import { DateItem } from '../../../parts/date-field';
import { FormDialog } from '../../../parts/form-dialog';
import { useSettled } from '../../../parts/use-settled';
import { currencies, useMetricNames } from './plan-parts';
import { beginsFrom, bodyOf, type PlanAsked, type PlanWritten, poolsOf, writtenOf } from './plan-written';
import { type Plan, type PlanBody, planQuery, plansQuery, touched } from './queries';
import { sharesWords } from './shares-words';

interface Drafting {
  readonly groupId: string;
  /** A draft that is changed; without one, the next version is drafted. */
  readonly plan?: Plan;
  /** What was asked of the plan that holds, in place of what that says. */
  readonly asked?: PlanAsked;
  readonly onClose: () => void;
}

/** Drafts a version of a group's plan, perhaps of what was asked of it, or changes a draft; it shows how what is written reads. */
export function DraftPlan(drafting: Drafting): ReactNode {
  const { plan } = drafting;
  return plan === undefined ? <NextVersion {...drafting} /> : <PlanDialog {...drafting} from={plan} />;
}

/** Begins once it is known from which version. */
function NextVersion(drafting: Drafting): ReactNode {
  return (
    <Answer query={useQuery(plansQuery(drafting.groupId))} rows={1}>
      {({ items }) => <After {...drafting} before={beginsFrom(items, drafting.asked !== undefined)} />}
    </Answer>
  );
}

/** Stays with the version it began from, whatever is drafted meanwhile. */
function After({ before, ...drafting }: Drafting & { readonly before: { readonly id: string } | undefined }) {
  const [id] = useState(before?.id);
  const from = useQuery({ ...planQuery(id ?? ''), enabled: id !== undefined });
  if (id === undefined) return <PlanDialog {...drafting} from={undefined} />;
  return (
    <Answer query={from} rows={1}>
      {(given) => <PlanDialog {...drafting} from={given} />}
    </Answer>
  );
}

function PlanDialog({
  groupId,
  plan,
  asked,
  from,
  onClose,
}: Drafting & { readonly from: Plan | undefined }): ReactNode {
  const t = useWords(sharesWords);
  const navigate = useNavigate();
  const whatIf = asked?.whatIf ?? askedOfPlan(plan);
  return (
    <FormDialog<PlanWritten, Plan>
      title={plan === undefined ? t.draftPlan : t.changeDraft}
      confirm={t.save}
      initial={writtenOf(from, asked)}
      touches={touched}
      send={(written, headers) => {
        const { freezes, ...rest } = written;
        const body = { ...bodyOf(rest), ...(freezes && whatIf && { whatIf }) };
        return plan === undefined
          ? answered(
              api.POST('/api/v1/groups/{id}/cost-plans', {
                params: { path: { id: groupId }, header: headers },
                body,
              }),
            )
          : answered(
              api.PUT('/api/v1/cost-plans/{id}', {
                params: {
                  path: { id: plan.id },
                  header: { ...headers, 'If-Match': `"${String(plan.version)}"` },
                },
                body,
              }),
            );
      }}
      onDone={({ id }) => void navigate({ to: '/money/plans/$planId', params: { planId: id } })}
      onClose={onClose}
    >
      <DateItem name="effectiveFrom" label={t.holdsFrom} required />
      <Form.Item name="currency" label={t.currency} rules={[{ required: true }]}>
        <Select showSearch options={currencies.map((code) => ({ value: code, label: code }))} />
      </Form.Item>
      <PoolFields members={from?.members ?? []} patents={from?.patents ?? []} />
      <Reading groupId={groupId} />
      <Form.Item name="secondApprovalAbove" label={t.secondApproval} rules={[{ required: true }]}>
        <Input />
      </Form.Item>
      <Form.Item name="capPercent" label={t.capPercent}>
        <Input />
      </Form.Item>
      <Form.Item name="defaultInterestPercent" label={t.interest}>
        <Input />
      </Form.Item>
      <Form.Item name="cureDays" label={t.cureDays}>
        <InputNumber min={0} max={365} />
      </Form.Item>
      <Form.Item name="paymentDays" label={t.paymentDays}>
        <InputNumber min={0} max={365} />
      </Form.Item>
      <Form.Item name="tolerance" label={t.tolerance}>
        <Input />
      </Form.Item>
      <Form.Item name="commitment" label={t.commitment}>
        <Input />
      </Form.Item>
      {whatIf && <Freezes of={whatIf} />}
      <Form.Item name="namesTold" valuePropName="checked">
        <Checkbox>{t.namesTold}</Checkbox>
      </Form.Item>
      <Form.Item name="note" label={t.note}>
        <Input.TextArea autoSize={{ minRows: 2 }} />
      </Form.Item>
    </FormDialog>
  );
}

const askedOfPlan = (plan: Plan | undefined): PlanBody['whatIf'] => {
  const { pool, total, on } = plan?.whatIf ?? {};
  return pool === undefined || total === undefined || on === undefined
    ? undefined
    : { pool, total: total.amount, on };
};

/** Whether it is frozen what an amount, in the currency that is written, would come to. */
function Freezes({ of: { total, on } }: { readonly of: NonNullable<PlanBody['whatIf']> }): ReactNode {
  const t = useWords(sharesWords);
  const written: unknown = Form.useWatch('currency');
  const currency = typeof written === 'string' ? written : '';
  return (
    <Form.Item name="freezes" valuePropName="checked">
      <Checkbox>{t.freezes(moneyText({ amount: total, currency }), on)}</Checkbox>
    </Form.Item>
  );
}

interface Nameable {
  readonly members: Plan['members'];
  readonly patents: Plan['patents'];
}

function PoolFields({ members, patents }: Nameable): ReactNode {
  const t = useWords(sharesWords);
  return (
    <Form.List name="pools">
      {(fields, { add, remove }) => (
        <fieldset>
          <legend>{t.pools}</legend>
          {fields.map(({ key, name }) => (
            <div key={key} className="panel">
              <OnePool at={name} members={members} patents={patents} />
              {fields.length > 1 && <Button onClick={() => remove(name)}>{t.removePool}</Button>}
            </div>
          ))}
          <Button onClick={() => add({ kind: 'equal', who: 'all' })}>{t.addPool}</Button>
        </fieldset>
      )}
    </Form.List>
  );
}

function OnePool({ at, members, patents }: Nameable & { readonly at: number }): ReactNode {
  const t = useWords(sharesWords);
  const say = useSay();
  const kind: unknown = Form.useWatch(['pools', at, 'kind']);
  const who: unknown = Form.useWatch(['pools', at, 'who']);
  const needed = [{ required: true }];
  const kinds = {
    equal: t.equal,
    weights: t.byMetric,
    hybrid: t.hybrid,
    products_patents: t.byProducts,
    individual: t.alone,
    json: t.otherMethod,
  };
  const ofMembers = members.map(({ id, name }) => ({ value: id, label: say(name) }));
  return (
    <>
      <Form.Item name={[at, 'key']} label={t.poolKey} rules={needed}>
        <Input />
      </Form.Item>
      <Form.Item name={[at, 'en']} label={t.nameEn} rules={needed}>
        <Input />
      </Form.Item>
      <Form.Item name={[at, 'zh']} label={t.nameZh} rules={needed}>
        <Input />
      </Form.Item>
      <Form.Item name={[at, 'approved']} label={t.approvedAmount} rules={needed}>
        <Input />
      </Form.Item>
      <Form.Item name={[at, 'kind']} label={t.method} rules={needed}>
        <Select options={Object.entries(kinds).map(([value, label]) => ({ value, label }))} />
      </Form.Item>
      {(kind === 'weights' || kind === 'hybrid') && <MetricItem at={at} />}
      {kind === 'hybrid' && (
        <Form.Item name={[at, 'basePercent']} label={t.basePercent} rules={needed}>
          <Input />
        </Form.Item>
      )}
      {kind === 'individual' && (
        <Form.Item name={[at, 'memberId']} label={t.whoBears} rules={needed}>
          <Select options={ofMembers} />
        </Form.Item>
      )}
      {kind === 'json' && (
        <Form.Item name={[at, 'json']} label={t.methodJson} rules={needed}>
          <Input.TextArea autoSize={{ minRows: 3 }} />
        </Form.Item>
      )}
      <Form.Item name={[at, 'who']} label={t.takesPart} rules={needed}>
        <Select
          options={[
            { value: 'all', label: t.everybody },
            { value: 'facing', label: t.whoeverFaces },
            { value: 'listed', label: t.listedOnly },
          ]}
        />
      </Form.Item>
      {who === 'facing' && (
        <Form.Item name={[at, 'patents']} label={t.facedPatents} rules={needed}>
          <Select
            mode="multiple"
            options={patents.map(({ id, name }) => ({ value: id, label: say(name) }))}
          />
        </Form.Item>
      )}
      {who === 'listed' && (
        <Form.Item name={[at, 'memberIds']} label={t.members} rules={needed}>
          <Select mode="multiple" options={ofMembers} />
        </Form.Item>
      )}
    </>
  );
}

function MetricItem({ at }: { readonly at: number }): ReactNode {
  const t = useWords(sharesWords);
  const names = useMetricNames();
  return (
    <Form.Item name={[at, 'metric']} label={t.metric} rules={[{ required: true }]}>
      <Select options={Object.entries(names).map(([value, label]) => ({ value, label }))} />
    </Form.Item>
  );
}

/** How what is written reads, or what is wrong with it. */
function Reading({ groupId }: { readonly groupId: string }): ReactNode {
  const t = useWords(sharesWords);
  const say = useSay();
  const currency: unknown = Form.useWatch('currency');
  const pools: unknown = Form.useWatch('pools');
  const asked = useSettled(JSON.stringify(poolsOf((pools ?? []) as PlanWritten['pools'])));
  const preview = useQuery({
    queryKey: ['shares', 'preview', groupId, currency, asked],
    enabled: typeof currency === 'string',
    retry: false,
    queryFn: () =>
      answered(
        api.POST('/api/v1/groups/{id}/cost-plans/preview', {
          params: { path: { id: groupId } },
          body: {
            currency: currency as PlanWritten['currency'],
            pools: JSON.parse(asked) as ReturnType<typeof poolsOf>,
          },
        }),
      ),
  }).data;
  return (
    <section aria-live="polite" className="panel">
      <h3>{t.readsAs}</h3>
      {preview?.sentence && <p>{say(preview.sentence)}</p>}
      {preview?.fault && <p className="fault">{say(preview.fault.because)}</p>}
    </section>
  );
}
