import { Form, Select } from 'antd';
import type { ReactNode } from 'react';
import { answered, api } from '../../api/client';
import { useSay, useWords } from '../../i18n/language';
import { FormDialog } from '../../parts/form-dialog';
import { ReasonAct, ReasonItem } from '../../parts/reason-act';
import { EntryFields } from './entry-fields';
import { bodyOf, entryKinds, type EntryKind, type EntryWritten, ruleOf, writtenOf } from './entry-kinds';
import { expertsWords } from './experts-words';
import { type Entry, type Expert, touchedBy } from './queries';

/** Enters something into a dossier. What is written is kept nowhere on the device: it may be confidential. */
export function AddEntry({
  expert: { id },
  onClose,
}: {
  readonly expert: Expert;
  readonly onClose: () => void;
}): ReactNode {
  const t = useWords(expertsWords);
  const say = useSay();
  return (
    <FormDialog<EntryWritten & { readonly kind: EntryKind }, Entry>
      title={t.addEntry}
      confirm={t.save}
      touches={touchedBy(id)}
      send={({ kind, ...written }, headers) =>
        answered(
          api.POST('/api/v1/experts/{id}/entries', {
            params: { path: { id } },
            body: bodyOf(kind, written),
            headers,
          }),
        )
      }
      onClose={onClose}
    >
      <Form.Item name="kind" label={t.entryKind} rules={[{ required: true, message: t.needed }]}>
        <Select options={entryKinds.map((kind) => ({ value: kind, label: say(ruleOf(kind).name) }))} />
      </Form.Item>
      <Form.Item noStyle dependencies={['kind']}>
        {({ getFieldValue }) => {
          const kind = getFieldValue('kind') as EntryKind | undefined;
          return kind && <EntryFields key={kind} kind={kind} at={[]} />;
        }}
      </Form.Item>
    </FormDialog>
  );
}

interface OfEntry {
  readonly entry: Entry;
  readonly onClose: () => void;
}

/** Puts another entry in the place of one, and says why. */
export function CorrectEntry({ entry, onClose }: OfEntry): ReactNode {
  const t = useWords(expertsWords);
  const kind = entry.kind.id;
  return (
    <FormDialog<{ readonly replacement: EntryWritten; readonly reason: string }, Entry>
      title={t.correctEntry}
      confirm={t.save}
      initial={{ replacement: writtenOf(entry) }}
      touches={touchedBy(entry.expertId)}
      send={({ replacement, reason }, headers) =>
        answered(
          api.POST('/api/v1/expert-entries/{id}/withdraw', {
            params: { path: { id: entry.id } },
            body: { reason, replacement: bodyOf(kind, replacement) },
            headers,
          }),
        )
      }
      onClose={onClose}
    >
      <p className="quiet">{t.correctHint}</p>
      <EntryFields kind={kind} at={['replacement']} />
      <ReasonItem />
    </FormDialog>
  );
}

export function WithdrawEntry({ entry, onClose }: OfEntry): ReactNode {
  const t = useWords(expertsWords);
  return (
    <ReasonAct
      title={t.withdrawEntry}
      confirm={t.withdrawIt}
      danger
      touches={touchedBy(entry.expertId)}
      send={(reason, headers) =>
        answered(
          api.POST('/api/v1/expert-entries/{id}/withdraw', {
            params: { path: { id: entry.id } },
            body: { reason },
            headers,
          }),
        )
      }
      onClose={onClose}
    >
      <p className="quiet">{t.withdrawHint}</p>
    </ReasonAct>
  );
}
