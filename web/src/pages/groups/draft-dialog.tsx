import { Form, Input, InputNumber, Select } from 'antd';
import type { ReactNode } from 'react';
import { answered, api } from '../../api/client';
import type { components } from '../../api/schema';
import { useSay, useWords } from '../../i18n/language';
import { DateItem } from '../../parts/date-field';
import { FormDialog } from '../../parts/form-dialog';
import { groupWords } from './group-words';
import { touchedBy } from './queries';

type Written = components['schemas']['DraftAgreementBody'];

const uses = {
  common_defence: { zh: '共同应诉', en: 'the common defence' },
  opinion_of_counsel: { zh: '律师意见书', en: 'an opinion of counsel' },
  design_around: { zh: '规避设计', en: 'designing around' },
  invalidation: { zh: '专利无效', en: 'challenging validity' },
  settlement_evaluation: { zh: '和解评估', en: 'evaluating a settlement' },
} as const satisfies Record<Written['allowedUses'][number], { readonly zh: string; readonly en: string }>;

/** A new text of the agreement. It binds nobody before it is circulated and signed. */
export function DraftDialog({
  groupId,
  onClose,
}: {
  readonly groupId: string;
  readonly onClose: () => void;
}): ReactNode {
  const t = useWords(groupWords);
  const say = useSay();
  const required = [{ required: true, message: t.needed }];
  return (
    <FormDialog<Written>
      touches={touchedBy(groupId)}
      title={t.draft}
      confirm={t.save}
      wide
      initial={{ allowedUses: ['common_defence'], noticeDays: 30 }}
      send={(written, headers) =>
        answered(
          api.POST('/api/v1/groups/{id}/agreements', {
            params: { path: { id: groupId } },
            body: written,
            headers,
          }),
        )
      }
      onClose={onClose}
    >
      <Form.Item name="text" label={t.text} rules={required}>
        <Input.TextArea maxLength={200_000} autoSize={{ minRows: 6, maxRows: 14 }} />
      </Form.Item>
      <Form.Item name="allowedUses" label={t.uses} rules={required}>
        <Select
          mode="multiple"
          options={Object.entries(uses).map(([value, name]) => ({ value, label: say(name) }))}
        />
      </Form.Item>
      <div className="two">
        <Form.Item name="noticeDays" label={t.noticeDays} rules={required}>
          <InputNumber min={0} max={365} style={{ width: '100%' }} />
        </Form.Item>
        <Form.Item name="signersNeeded" label={t.signersNeeded}>
          <InputNumber min={2} max={200} style={{ width: '100%' }} />
        </Form.Item>
        <Form.Item name="officeTerm" label={t.officeTerm}>
          <Select
            options={(['every_member', 'majority'] as const).map((value) => ({ value, label: t[value] }))}
          />
        </Form.Item>
        <DateItem name="signBy" label={t.signBy} />
        <Form.Item name="governingLaw" label={t.governingLaw} rules={required}>
          <Input maxLength={200} />
        </Form.Item>
      </div>
      <Form.Item name="tailRule" label={t.tailRule} rules={required}>
        <Input.TextArea maxLength={5000} autoSize={{ minRows: 2, maxRows: 8 }} />
      </Form.Item>
    </FormDialog>
  );
}
