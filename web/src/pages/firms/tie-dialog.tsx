import { Form, Input, Select } from 'antd';
import type { ReactNode } from 'react';
import { answered, api, ifMatch } from '../../api/client';
import type { components } from '../../api/schema';
import { tieKinds } from '../../api/union-words';
import type { FirmDetail } from '../../api/views';
import { useWords } from '../../i18n/language';
import { DateItem } from '../../parts/date-field';
import { FirmSelect } from '../../parts/firm-select';
import { FormDialog } from '../../parts/form-dialog';
import { optionsOf } from '../../parts/options-of';
import { firmsWords } from './firms-words';

type TieBody = components['schemas']['FirmTieBody'];

interface Written extends Omit<TieBody, 'parentId'> {
  readonly otherId: string;
}

/** Ties a firm to one above it or below it; a circle or more than the whole is refused with the working. */
export function TieDialog({
  firm,
  other,
  onClose,
}: {
  readonly firm: FirmDetail;
  readonly other: 'above' | 'below';
  readonly onClose: () => void;
}): ReactNode {
  const t = useWords(firmsWords);
  const kinds = useWords(tieKinds);
  const label = other === 'above' ? t.parent : t.child;
  // A tie belongs to the firm below: that one's version is its own.
  const ends = (otherId: string) =>
    other === 'above'
      ? { id: firm.id, parentId: otherId, version: ifMatch(firm.version) }
      : { id: otherId, parentId: firm.id, version: {} };
  return (
    <FormDialog<Written>
      title={other === 'above' ? t.addAbove : t.addBelow}
      confirm={t.save}
      initial={{ kind: 'owned' }}
      touches={[['firm'], ['firms']]}
      send={({ otherId, ...tie }, headers) => {
        const { id, parentId, version } = ends(otherId);
        return answered(
          api.POST('/api/v1/firms/{id}/ties', {
            params: { path: { id } },
            body: { ...tie, parentId },
            headers: { ...headers, ...version },
          }),
        );
      }}
      onClose={onClose}
    >
      <Form.Item name="otherId" label={label} rules={[{ required: true, message: t.needed }]}>
        <FirmSelect label={label} without={firm.id} />
      </Form.Item>
      <div className="two">
        <Form.Item name="kind" label={t.kind}>
          <Select options={optionsOf(kinds)} />
        </Form.Item>
        <Form.Item name="percent" label={t.percent}>
          <Input inputMode="decimal" maxLength={10} />
        </Form.Item>
        <DateItem name="from" label={t.firstDay} required />
        <DateItem name="until" label={t.finalDay} />
      </div>
      <p className="quiet">{t.percentHint}</p>
      <Form.Item
        name="source"
        label={t.source}
        rules={[{ required: true, whitespace: true, message: t.needed }]}
      >
        <Input maxLength={500} />
      </Form.Item>
    </FormDialog>
  );
}
