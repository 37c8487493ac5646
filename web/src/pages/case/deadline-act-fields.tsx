import { useQuery } from '@tanstack/react-query';
import { Form, Input, Select } from 'antd';
import type { Rule } from 'antd/es/form';
import type { ReactNode } from 'react';
import { caseDeadlinesQuery } from '../../api/queries';
import type { Deadline } from '../../api/views';
import { dayToKeep, longDate } from '../../dates';
import { useLanguage, useSay, useWords } from '../../i18n/language';
import { DateItem } from '../../parts/date-field';
import { ZoneSelect } from '../../parts/zone-select';
import { attachmentWords } from '../documents/attachment-words';
import { DocumentPicker } from '../documents/document-picker';
import { isOpen } from './deadline-tags';
import { deadlineWords } from './deadline-words';
import { isTime } from '../../written-dates';

/** Documents as the proof of what is said. */
export function EvidenceItem({ caseId }: { readonly caseId: string }): ReactNode {
  const shown = useWords(attachmentWords);
  return (
    <Form.Item name="evidenceDocumentIds" label={shown.evidence}>
      <DocumentPicker caseId={caseId} />
    </Form.Item>
  );
}

/** A field that may stay empty where one of others is filled. */
const oneOfThese =
  (others: readonly string[], message: string): Rule =>
  ({ getFieldValue }) => ({
    validator: (_, written: unknown) =>
      [written, ...others.map((name) => getFieldValue(name) as unknown)].some((said) =>
        Array.isArray(said) ? said.length > 0 : Boolean(said),
      )
        ? Promise.resolve()
        : Promise.reject(new Error(message)),
  });

/** That what was due was done, or that a date nobody owes has passed: when, and by what evidence. */
export function MeetingFields({ caseId }: { readonly caseId: string }): ReactNode {
  const t = useWords(deadlineWords);
  return (
    <>
      <DateItem name="on" label={t.metOn} required />
      <Form.Item name="evidence" label={t.evidence} extra={t.evidenceHint} required>
        <Input maxLength={2000} />
      </Form.Item>
      <EvidenceItem caseId={caseId} />
      <Form.Item
        name="note"
        label={t.remark}
        dependencies={['evidence', 'evidenceDocumentIds']}
        rules={[oneOfThese(['evidence', 'evidenceDocumentIds'], t.evidenceOrNote)]}
      >
        <Input.TextArea maxLength={4000} autoSize={{ minRows: 2 }} />
      </Form.Item>
    </>
  );
}

/** What a date was set by, on which day, and where that is to be read. */
export function OrderFields({
  deadline,
  isExtension,
}: {
  readonly deadline: Deadline;
  readonly isExtension: boolean;
}): ReactNode {
  const t = useWords(deadlineWords);
  const hows = [
    { value: 'order', label: t.byOrder },
    { value: 'stipulation', label: t.byStipulation },
    { value: 'extension', label: t.byExtension },
  ];
  const readable: Rule = {
    validator: (_, written: string | undefined) =>
      isTime(written) ? Promise.resolve() : Promise.reject(new Error(t.hourNeeded)),
  };
  return (
    <>
      <p className="quiet">{t.orderSays}</p>
      <div className="two">
        <DateItem name="date" label={isExtension ? t.extendedTo : t.orderedDate} required />
        <Form.Item name="atTime" label={t.hour} extra={t.hourHint} rules={[readable]}>
          <Input maxLength={5} />
        </Form.Item>
      </div>
      <Form.Item noStyle dependencies={['atTime']}>
        {({ getFieldValue }) =>
          getFieldValue('atTime') ? (
            <Form.Item name="zone" label={t.zone} rules={[{ required: true, message: t.needed }]}>
              <ZoneSelect />
            </Form.Item>
          ) : null
        }
      </Form.Item>
      <Form.Item name="how" label={t.how} rules={[{ required: true, message: t.needed }]}>
        <Select options={hows} />
      </Form.Item>
      <div className="two">
        <Form.Item
          name="authority"
          label={t.authority}
          extra={t.authorityHint}
          rules={[{ required: true, whitespace: true, message: t.needed }]}
        >
          <Input maxLength={300} />
        </Form.Item>
        <DateItem name="datedOn" label={t.orderDated} required />
      </div>
      <EvidenceItem caseId={deadline.case.id} />
      <Form.Item
        name="evidence"
        label={t.whereOrdered}
        extra={t.evidenceHint}
        dependencies={['evidenceDocumentIds']}
        rules={[oneOfThese(['evidenceDocumentIds'], t.fileNeeded)]}
      >
        <Input maxLength={2000} />
      </Form.Item>
      <Form.Item name="note" label={t.remark}>
        <Input.TextArea maxLength={4000} autoSize={{ minRows: 1 }} />
      </Form.Item>
    </>
  );
}

/** What took the place of a deadline: another open one that binds the same party, or an order by its name. */
export function SuccessorFields({ deadline }: { readonly deadline: Deadline }): ReactNode {
  const t = useWords(deadlineWords);
  const say = useSay();
  const { language } = useLanguage();
  const known = useQuery(caseDeadlinesQuery(deadline.case.id)).data?.items ?? [];
  const options = known
    .filter(
      (row) =>
        row.id !== deadline.id && isOpen(row) && (row.party === null || row.party.id === deadline.party?.id),
    )
    .map((row) => ({
      value: row.id,
      label: `${longDate(dayToKeep(row), language)} · ${say(row.action)}`,
    }));
  return (
    <>
      <Form.Item name="deadlineId" label={t.byDeadline}>
        <Select options={options} allowClear showSearch={{ optionFilterProp: 'label' }} />
      </Form.Item>
      <Form.Item
        name="authority"
        label={t.orByOrder}
        extra={t.authorityHint}
        dependencies={['deadlineId']}
        rules={[oneOfThese(['deadlineId'], t.successorNeeded)]}
      >
        <Input maxLength={300} />
      </Form.Item>
      <EvidenceItem caseId={deadline.case.id} />
    </>
  );
}
