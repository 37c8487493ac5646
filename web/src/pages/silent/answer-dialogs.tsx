import { Form, Input, Select } from 'antd';
import type { ReactNode } from 'react';
import { answered, api } from '../../api/client';
import type { components } from '../../api/schema';
import { useBothNames } from '../../parts/named';
import { useWords } from '../../i18n/language';
import { DateField } from '../../parts/date-field';
import { FormDialog } from '../../parts/form-dialog';
import { ReasonAct, ReasonItem } from '../../parts/reason-act';
import { type SilentRespondent, touchedByAnswers, type UndatedCase } from './queries';
import { silentWords } from './silent-words';

type Written<Body extends 'JointCounselBody' | 'UndatedReasonBody'> = components['schemas'][Body];

interface OfRespondent {
  readonly row: SilentRespondent;
  readonly onClose: () => void;
}

/** What the party of a row is called. */
export const usePartyName = (): ((row: SilentRespondent) => string) => {
  const bothNames = useBothNames();
  return ({ party }) => bothNames({ en: party.name, zh: party.nameZh });
};

/** That counsel acting for a respondent answers for it. */
export function JointCounselDialog({ row, onClose }: OfRespondent): ReactNode {
  const t = useWords(silentWords);
  const nameOf = usePartyName();
  const { proceedingId, counsel, party } = row;
  return (
    <FormDialog<Omit<Written<'JointCounselBody'>, 'proceedingId'>>
      title={t.jointTitle(nameOf(row))}
      confirm={t.save}
      touches={touchedByAnswers}
      send={(body, headers) =>
        answered(
          api.POST('/api/v1/parties/{id}/joint-counsel', {
            params: { path: { id: party.id } },
            body: { ...body, proceedingId },
            headers,
          }),
        )
      }
      onClose={onClose}
    >
      <p className="quiet">{counsel.length === 0 ? t.noCounsel : t.jointWhat}</p>
      <Form.Item name="counselId" label={t.counsel} rules={[{ required: true, message: t.needed }]}>
        <Select
          options={counsel.map(({ id, firm, name }) => ({
            value: id,
            label: [firm, name].filter(Boolean).join(' · '),
          }))}
        />
      </Form.Item>
      <Form.Item
        name="evidence"
        label={t.proof}
        extra={t.proofHint}
        rules={[{ required: true, whitespace: true, message: t.needed }]}
      >
        <Input.TextArea maxLength={2000} autoSize={{ minRows: 2, maxRows: 6 }} />
      </Form.Item>
    </FormDialog>
  );
}

/** That a respondent is not to answer; a second person approves. */
export function NoAnswerDialog({ row, onClose }: OfRespondent): ReactNode {
  const t = useWords(silentWords);
  const nameOf = usePartyName();
  const { proceedingId, party } = row;
  return (
    <ReasonAct
      title={t.declineTitle(nameOf(row))}
      confirm={t.decline}
      touches={touchedByAnswers}
      send={(reason, headers) =>
        answered(
          api.POST('/api/v1/parties/{id}/no-answer', {
            params: { path: { id: party.id } },
            body: { proceedingId, reason },
            headers,
          }),
        )
      }
      onClose={onClose}
    >
      <p>{t.declineWhat}</p>
    </ReasonAct>
  );
}

/** Why a case has no date ahead. */
export function UndatedDialog({
  row,
  onClose,
}: {
  readonly row: UndatedCase;
  readonly onClose: () => void;
}): ReactNode {
  const t = useWords(silentWords);
  return (
    <FormDialog<Written<'UndatedReasonBody'>>
      title={t.explainTitle}
      confirm={t.save}
      touches={touchedByAnswers}
      send={(body, headers) =>
        answered(
          api.POST('/api/v1/cases/{id}/undated-reason', { params: { path: { id: row.id } }, body, headers }),
        )
      }
      onClose={onClose}
    >
      <p className="quiet">{t.explainWhat}</p>
      <ReasonItem />
      <Form.Item name="until" label={t.holdsUntil} rules={[{ required: true, message: t.needed }]}>
        <DateField label={t.holdsUntil} />
      </Form.Item>
    </FormDialog>
  );
}
