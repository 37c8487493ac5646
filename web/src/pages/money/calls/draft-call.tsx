import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Alert, Form, Input, Select } from 'antd';
import type { ReactNode } from 'react';
import { answered, api, ifMatch } from '../../../api/client';
import { useSay, useWords } from '../../../i18n/language';
import { moneyText } from '../../../money';
import { DateItem } from '../../../parts/date-field';
import { FormDialog } from '../../../parts/form-dialog';
import { useBothNames } from '../../../parts/named';
import { ProblemNotice } from '../../../parts/problem-notice';
import { RowsTable } from '../../../parts/rows-table';
import { useSettled } from '../../../parts/use-settled';
import { isUnread } from '../../../written-dates';
import { moneyGroupsQuery } from '../group/queries';
import { useOnlyChoice } from '../use-only-choice';
import { callsWords } from './calls-words';
import { type Call, type CallDraft, type PreviewAsked, previewQuery, touched } from './queries';

interface Written {
  readonly groupId?: string;
  readonly nameEn?: string;
  readonly nameZh?: string;
  readonly periodFrom?: string;
  readonly periodUntil?: string;
  /** By pool. */
  readonly amounts?: Readonly<Record<string, string | undefined>>;
}

const decimal = /^\d{1,15}(\.\d{1,3})?$/;

const estimateOf = ({ amounts = {} }: Written): PreviewAsked['estimate'] =>
  Object.entries(amounts).flatMap(([pool, amount]) =>
    amount !== undefined && decimal.test(amount.trim()) ? [{ pool, amount: amount.trim() }] : [],
  );

const bodyOf = (written: Written): CallDraft => ({
  groupId: written.groupId ?? '',
  periodFrom: written.periodFrom ?? '',
  ...(written.periodUntil && { periodUntil: written.periodUntil }),
  ...(written.nameEn && { nameEn: written.nameEn }),
  ...(written.nameZh && { nameZh: written.nameZh }),
  estimate: estimateOf(written),
});

/** Drafts a call: an estimate by pool, with what each member would pay beside it; or writes a draft anew. */
export function DraftCall({
  groupId,
  call,
  onClose,
}: {
  readonly groupId?: string | undefined;
  readonly call?: Call;
  readonly onClose: () => void;
}): ReactNode {
  const t = useWords(callsWords);
  const navigate = useNavigate();
  const client = useQueryClient();
  const show = async (callId: string): Promise<void> => {
    await navigate({ to: '.', search: (before: object) => ({ ...before, act: undefined }), replace: true });
    await navigate({ to: '/money/calls/$callId', params: { callId } });
  };
  return (
    <FormDialog<Written, Call>
      title={t.draftCall}
      confirm={t.saveDraft}
      wide
      initial={call === undefined ? { ...(groupId && { groupId }) } : writtenOf(call)}
      {...(call === undefined && { draft: 'call.new' })}
      touches={touched}
      send={(written, headers) =>
        call === undefined
          ? answered(api.POST('/api/v1/cash-calls', { body: bodyOf(written), headers }))
          : answered(
              api.PUT('/api/v1/cash-calls/{id}', {
                params: { path: { id: call.id }, header: { ...headers, ...ifMatch(call.version) } },
                body: bodyOf(written),
              }),
            )
      }
      onDone={(made) => {
        client.setQueryData(['call', made.id], made);
        if (call === undefined) void show(made.id);
      }}
      onClose={onClose}
    >
      <Fields isNew={call === undefined} />
    </FormDialog>
  );
}

const writtenOf = (call: Call): Written => ({
  groupId: call.group.id,
  nameEn: call.name.en,
  nameZh: call.name.zh,
  periodFrom: call.periodFrom,
  ...(call.periodUntil && { periodUntil: call.periodUntil }),
  amounts: Object.fromEntries((call.estimate ?? []).map(({ pool, amount }) => [pool, amount.amount])),
});

function Fields({ isNew }: { readonly isNew: boolean }): ReactNode {
  const t = useWords(callsWords);
  const both = useBothNames();
  const groups = useQuery(moneyGroupsQuery(undefined, ['keeper'])).data ?? [];
  useOnlyChoice('groupId', groups);
  return (
    <>
      <Form.Item name="groupId" label={t.group} rules={[{ required: true, message: t.needed }]}>
        <Select
          disabled={!isNew}
          options={groups.map(({ id, name }) => ({ value: id, label: both(name) }))}
          showSearch={{ optionFilterProp: 'label' }}
        />
      </Form.Item>
      <div className="two">
        <Form.Item name="nameZh" label={t.nameZh}>
          <Input maxLength={200} autoComplete="off" />
        </Form.Item>
        <Form.Item name="nameEn" label={t.nameEn}>
          <Input maxLength={200} autoComplete="off" />
        </Form.Item>
      </div>
      <div className="two">
        <DateItem name="periodFrom" label={t.periodFrom} extra={t.periodHint} required />
        <DateItem name="periodUntil" label={t.periodUntil} />
      </div>
      <Estimate />
    </>
  );
}

/** What is asked about a draft that is being typed; nothing until it says enough. */
function askedOf(written: Written | undefined): PreviewAsked | undefined {
  if (!written?.groupId || !written.periodFrom || isUnread(written.periodFrom)) return undefined;
  return { groupId: written.groupId, periodFrom: written.periodFrom, estimate: estimateOf(written) };
}

function Estimate(): ReactNode {
  const t = useWords(callsWords);
  const say = useSay();
  const written = Form.useWatch<Written | undefined>([], Form.useFormInstance<Written>());
  const asked = askedOf(written);
  const settled = useSettled(asked === undefined ? '' : JSON.stringify(asked));
  const found = useQuery(previewQuery(settled === '' ? undefined : (JSON.parse(settled) as PreviewAsked)));
  if (found.isError) return <ProblemNotice error={found.error} />;
  if (found.data === undefined) return <p className="quiet">{t.noPlanYet}</p>;
  const { pools, currency, total, shares, obstacle } = found.data;
  return (
    <>
      <fieldset className="plain">
        <legend>{t.estimate}</legend>
        {pools.map(({ key, name }) => (
          <Form.Item
            key={key}
            name={['amounts', key]}
            label={say(name)}
            rules={[{ pattern: decimal, message: t.amountForm }]}
          >
            <Input prefix={currency} inputMode="decimal" autoComplete="off" />
          </Form.Item>
        ))}
      </fieldset>
      <p>
        {t.total}: <strong className="figures">{moneyText(total)}</strong>
      </p>
      {obstacle && <Alert type="warning" showIcon role="status" title={say(obstacle.because)} />}
      {shares === null ? (
        <p className="quiet">{t.sharesHidden}</p>
      ) : (
        shares.length > 0 && (
          <RowsTable
            label={t.shares}
            rows={shares}
            keyOf={({ member }) => member.id}
            columns={[
              { key: 'member', heading: t.member, leads: true, cell: ({ member }) => say(member.name) },
              {
                key: 'amount',
                heading: t.amount,
                amount: true,
                cell: ({ amount }) => <span className="figures">{moneyText(amount)}</span>,
              },
              { key: 'due', heading: t.due, cell: ({ due }) => due.day },
            ]}
          />
        )
      )}
    </>
  );
}
