import { Form, Input } from 'antd';
import type { ReactNode } from 'react';
import { answered, api } from '../../api/client';
import { useWords } from '../../i18n/language';
import { FormDialog } from '../../parts/form-dialog';
import { groupWords } from './group-words';
import { touchedBy } from './queries';

/** Says that what a member pays to come in has arrived. */
export function BuyInDialog({
  groupId,
  membershipId,
  onClose,
}: {
  readonly groupId: string;
  readonly membershipId: string;
  readonly onClose: () => void;
}): ReactNode {
  const t = useWords(groupWords);
  return (
    <FormDialog<{ readonly reference: string }>
      touches={touchedBy(groupId)}
      title={t.postBuyIn}
      confirm={t.save}
      send={(body, headers) =>
        answered(
          api.POST('/api/v1/groups/{id}/memberships/{membershipId}/buy-in', {
            params: { path: { id: groupId, membershipId } },
            body,
            headers,
          }),
        )
      }
      onClose={onClose}
    >
      <Form.Item name="reference" label={t.reference} rules={[{ required: true, message: t.needed }]}>
        <Input maxLength={200} />
      </Form.Item>
    </FormDialog>
  );
}
