import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Form, Select } from 'antd';
import type { ReactNode } from 'react';
import { answered, api } from '../../../api/client';
import { useWords } from '../../../i18n/language';
import { EditDialog, type Compared, type Edition } from '../../../parts/edit-dialog';
import { FormDialog } from '../../../parts/form-dialog';
import { useBothNames } from '../../../parts/named';
import { entersCosts, moneyGroupsQuery } from '../group/queries';
import { useOnlyChoice } from '../use-only-choice';
import { costsWords } from './costs-words';
import { bodyOf, InvoiceFields, type InvoiceWritten } from './invoice-fields';
import { type Cost, costQuery, touchedBy } from './queries';

interface Written extends InvoiceWritten {
  readonly groupId?: string;
}

/** Enters an invoice; what was written and not sent is back when the dialog opens again, but for what it was for: not all may read that. */
export function EnterCost({
  groupId,
  onClose,
}: {
  readonly groupId: string | undefined;
  readonly onClose: () => void;
}): ReactNode {
  const t = useWords(costsWords);
  const navigate = useNavigate();
  const show = async (costId: string): Promise<void> => {
    // First out of the address that opens the form, or "back" would lead to an empty one.
    await navigate({ to: '.', search: { act: undefined }, replace: true });
    await navigate({ to: '/money/costs/$costId', params: { costId } });
  };
  return (
    <FormDialog<Written, Cost>
      title={t.enterCost}
      confirm={t.enterIt}
      wide
      initial={{ ...(groupId && { groupId }), amount: { currency: 'USD' }, tier: 'T1' }}
      draft="cost.new"
      unkept={['text']}
      touches={[['costs'], ['today']]}
      send={({ groupId: of, ...written }, headers) =>
        answered(api.POST('/api/v1/costs', { body: { groupId: of ?? '', ...bodyOf(written) }, headers }))
      }
      onDone={({ id }) => void show(id)}
      onClose={onClose}
    >
      <Fields />
    </FormDialog>
  );
}

function Fields(): ReactNode {
  const form = Form.useFormInstance<Written>();
  const t = useWords(costsWords);
  const both = useBothNames();
  const groups = useQuery(moneyGroupsQuery(undefined, entersCosts)).data ?? [];
  const groupId = Form.useWatch<string | undefined>('groupId', form);
  useOnlyChoice('groupId', groups);
  return (
    <>
      <Form.Item name="groupId" label={t.costGroup} rules={[{ required: true, message: t.needed }]}>
        <Select
          options={groups.map(({ id, name }) => ({ value: id, label: both(name) }))}
          showSearch={{ optionFilterProp: 'label' }}
          onChange={() => form.setFieldValue('engagementId', undefined)}
        />
      </Form.Item>
      <InvoiceFields groupId={groupId} />
    </>
  );
}

const editionOf = (cost: Cost): Edition<InvoiceWritten> => ({
  version: cost.version,
  written: {
    engagementId: cost.engagementId,
    number: cost.number,
    invoicedOn: cost.invoicedOn,
    serviceFrom: cost.serviceFrom,
    serviceUntil: cost.serviceUntil,
    amount: cost.amount,
    ...(cost.narrative?.text != null && { text: cost.narrative.text }),
    tier: cost.narrative?.tier ?? 'T1',
  },
});

/** Corrects what was entered. A narrative that is not the reader's to read stays as it is. */
export function EditCost({
  cost,
  onClose,
}: {
  readonly cost: Cost;
  readonly onClose: () => void;
}): ReactNode {
  const t = useWords(costsWords);
  const client = useQueryClient();
  const isHidden = cost.narrative?.text === null;
  const fields: readonly Compared<InvoiceWritten>[] = [
    [t.invoiceNumber, ({ number }) => number],
    [t.invoicedOn, ({ invoicedOn }) => invoicedOn],
    [t.serviceFrom, ({ serviceFrom }) => serviceFrom],
    [t.serviceUntil, ({ serviceUntil }) => serviceUntil],
    [t.amount, ({ amount }) => amount && `${amount.amount ?? ''} ${amount.currency ?? ''}`],
    [t.narrative, ({ text }) => text],
  ];
  return (
    <EditDialog<InvoiceWritten>
      title={t.editCost}
      confirm={t.save}
      wide
      draft={`cost.${cost.id}`}
      unkept={['text']}
      now={editionOf(cost)}
      fields={fields}
      readAgain={async () => editionOf(await client.fetchQuery({ ...costQuery(cost.id), staleTime: 0 }))}
      touches={touchedBy(cost.id)}
      send={(written, headers) =>
        answered(
          api.PUT('/api/v1/costs/{id}', {
            params: { path: { id: cost.id }, header: headers },
            body: {
              ...bodyOf(written),
              ...(!isHidden && cost.narrative !== null && !written.text && { narrative: null }),
            },
          }),
        )
      }
      onClose={onClose}
    >
      <InvoiceFields groupId={cost.group.id} but={cost.id} hidesNarrative={isHidden} />
    </EditDialog>
  );
}
