import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Form, Input, Select } from 'antd';
import type { ReactNode } from 'react';
import { answered, api } from '../../api/client';
import { useSay, useWords } from '../../i18n/language';
import { DateItem } from '../../parts/date-field';
import { FormDialog } from '../../parts/form-dialog';
import type { Check } from '../checks/queries';
import { expertQuery } from '../experts/queries';
import { engagementsWords } from './engagements-words';
import { MoneyItems } from './money-items';
import type { Engagement, EngagementBody } from './queries';

/** Proposes to engage an expert whose check is clear or waived. */
export function ProposeEngagement({
  check,
  onClose,
}: {
  readonly check: Pick<Check, 'id' | 'expert' | 'members'>;
  readonly onClose: () => void;
}): ReactNode {
  const t = useWords(engagementsWords);
  const say = useSay();
  const navigate = useNavigate();
  const roles = useQuery(expertQuery(check.expert.id)).data?.roles ?? [];
  return (
    <FormDialog<EngagementBody, Engagement>
      title={t.engage}
      confirm={t.engage}
      draft={`expert-engagement:${check.id}`}
      unkept={['scope']}
      touches={[['expert-engagements'], ['today']]}
      send={(body, headers) =>
        answered(
          api.POST('/api/v1/conflict-checks/{id}/engagements', {
            params: { path: { id: check.id } },
            body,
            headers,
          }),
        )
      }
      onDone={({ id }) =>
        void navigate({ to: '/expert-engagements/$engagementId', params: { engagementId: id } })
      }
      onClose={onClose}
    >
      <p className="quiet">{t.whatPropose}</p>
      <Form.Item name="role" label={t.asWhat} rules={[{ required: true, message: t.needed }]}>
        <Select options={roles.map(({ id, name }) => ({ value: id, label: say(name) }))} />
      </Form.Item>
      <Form.Item
        name="scope"
        label={t.statementOfWork}
        rules={[{ required: true, whitespace: true, message: t.needed }]}
      >
        <Input.TextArea maxLength={10_000} autoSize={{ minRows: 3, maxRows: 12 }} />
      </Form.Item>
      <div className="two">
        <DateItem name="from" label={t.firstWorkDay} required />
        <DateItem name="until" label={t.lastWorkDay} required />
      </div>
      <MoneyItems name="cap" label={t.cap} hint={t.capHint} />
      <Form.Item name="payerMemberId" label={t.whoPays} extra={t.payerHint}>
        <Select allowClear options={check.members.map(({ id, name }) => ({ value: id, label: say(name) }))} />
      </Form.Item>
    </FormDialog>
  );
}
