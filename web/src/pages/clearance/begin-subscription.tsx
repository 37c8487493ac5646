import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Checkbox, Form, Input, Select } from 'antd';
import type { ReactNode } from 'react';
import { answered, api } from '../../api/client';
import { useWords } from '../../i18n/language';
import { clearanceWords } from './clearance-words';
import { filled, FormDialog } from './form-dialog';
import { candidatesQuery, type CompartmentDetail, type SubscriptionBody, touched } from './queries';
import { GroupSelect } from './set-wall';

const capacities = ['outside_counsel', 'expert', 'translator', 'vendor'] as const;

/** Begins a subscription under an order, for oneself or for an expert, and leads to it. */
export function BeginSubscription({
  compartment,
  onClose,
}: {
  readonly compartment: CompartmentDetail;
  readonly onClose: () => void;
}): ReactNode {
  const t = useWords(clearanceWords);
  const navigate = useNavigate();
  const people = useQuery(candidatesQuery('cbi', compartment.case.id));
  const needed = [{ required: true, message: t.needed }];
  return (
    <FormDialog<Omit<SubscriptionBody, 'compartmentId'>>
      title={t.begin}
      confirm={t.begin}
      touches={touched}
      initial={{ capacity: 'outside_counsel' }}
      send={(body, headers) =>
        answered(
          api.POST('/api/v1/subscriptions', {
            body: { ...filled(body), compartmentId: compartment.id },
            headers,
          }),
        )
      }
      onDone={({ id }) =>
        void navigate({ to: '/subscriptions/$subscriptionId', params: { subscriptionId: id } })
      }
      onClose={onClose}
    >
      {(form) => (
        <>
          <Form.Item name="personId" label={t.person} rules={needed}>
            <Select
              placeholder={t.choose}
              loading={people.isFetching}
              options={(people.data?.items ?? []).map(({ id, name }) => ({ value: id, label: name }))}
              showSearch={{ optionFilterProp: 'label' }}
            />
          </Form.Item>
          <Form.Item name="capacity" label={t.capacity}>
            <Select options={capacities.map((value) => ({ value, label: t[value] }))} />
          </Form.Item>
          <Form.Item name="firm" label={t.firm} rules={needed}>
            <Input maxLength={200} />
          </Form.Item>
          <Form.Item noStyle dependencies={['capacity']}>
            {() =>
              form.getFieldValue('capacity') === 'outside_counsel' ? null : (
                <>
                  <Form.Item name="groupId" label={t.engagedBy}>
                    <GroupSelect />
                  </Form.Item>
                  <Form.Item name="withHistory" valuePropName="checked">
                    <Checkbox>{t.withHistory}</Checkbox>
                  </Form.Item>
                </>
              )
            }
          </Form.Item>
        </>
      )}
    </FormDialog>
  );
}
