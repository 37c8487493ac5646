import { Form, Input, Radio, Select } from 'antd';
import type { ReactNode } from 'react';
import type { CaseFile, LawEvent, LawRule } from '../../api/views';
import { useSay, useWords } from '../../i18n/language';
import { DateField } from '../../parts/date-field';
import { attachmentWords } from '../documents/attachment-words';
import { DocumentPicker } from '../documents/document-picker';
import { docketWords } from './docket-words';
import { isTime } from '../../written-dates';
import type { EventDraft } from './event-draft';

const zones = [
  'America/New_York',
  'America/Chicago',
  'America/Los_Angeles',
  'Asia/Shanghai',
  'Europe/Berlin',
];

/** The wall a time is taken to be on until somebody says otherwise. */
const zoneOf = (forum: string | undefined): string =>
  forum?.startsWith('cn-')
    ? 'Asia/Shanghai'
    : forum?.startsWith('us-')
      ? 'America/New_York'
      : 'Europe/Berlin';

interface EventFieldsProps {
  readonly file: CaseFile;
  readonly draft: EventDraft;
  readonly events: readonly LawEvent[];
  readonly rules: readonly LawRule[];
  readonly onChange: (some: EventDraft) => void;
}

/** What happened, when, and what is known of it. */
export function EventFields({ file, draft, events, rules, onChange }: EventFieldsProps): ReactNode {
  const t = useWords(docketWords);
  const shown = useWords(attachmentWords);
  const say = useSay();
  const known = events.find(({ id }) => id === draft.kind);
  const kinds = [
    ...events.map(({ id, name }) => ({ value: id, label: say(name), words: `${name.en} ${name.zh}` })),
    { value: 'note', label: t.justNote, words: `${docketWords.justNote.en} ${docketWords.justNote.zh}` },
  ];
  return (
    <>
      {file.proceedings.length > 1 && (
        <Form.Item label={t.proceeding} htmlFor="event-proceeding" required>
          <Select
            id="event-proceeding"
            value={draft.proceedingId ?? null}
            options={file.proceedings.map(({ id, number, forumName }) => ({
              value: id,
              label: [number, say(forumName)].filter(Boolean).join(' · '),
            }))}
            onChange={(proceedingId: string) => onChange({ proceedingId })}
          />
        </Form.Item>
      )}
      <Form.Item label={t.event} htmlFor="event-kind" required>
        <Select
          id="event-kind"
          value={draft.kind ?? null}
          placeholder={t.kindHint}
          showSearch={{
            filterOption: (typed, option) =>
              (option?.words ?? '').toLowerCase().includes(typed.trim().toLowerCase()),
          }}
          options={kinds}
          onChange={(kind: string) => onChange({ kind })}
        />
      </Form.Item>
      <WhenFields
        draft={draft}
        forum={file.proceedings.find(({ id }) => id === draft.proceedingId)?.forum}
        onChange={onChange}
      />
      {known && <Circumstances known={known} draft={draft} onChange={onChange} />}
      <FurtherDates rules={rules} draft={draft} onChange={onChange} />
      <Form.Item label={t.evidence} htmlFor="event-evidence" extra={t.evidenceHint}>
        <Input
          id="event-evidence"
          value={draft.evidence ?? ''}
          maxLength={2000}
          onChange={(typed) => onChange({ evidence: typed.target.value })}
        />
      </Form.Item>
      <Form.Item label={shown.evidence} htmlFor="event-documents">
        <DocumentPicker
          id="event-documents"
          caseId={file.id}
          value={draft.evidenceDocumentIds ?? []}
          onChange={(evidenceDocumentIds) => onChange({ evidenceDocumentIds })}
        />
      </Form.Item>
      <Form.Item label={t.remark} htmlFor="event-note">
        <Input.TextArea
          id="event-note"
          value={draft.note ?? ''}
          maxLength={4000}
          autoSize={{ minRows: 1, maxRows: 6 }}
          onChange={(typed) => onChange({ note: typed.target.value })}
        />
      </Form.Item>
    </>
  );
}

type PartProps = Pick<EventFieldsProps, 'draft' | 'onChange'>;

function WhenFields({
  draft,
  forum,
  onChange,
}: PartProps & { readonly forum: string | undefined }): ReactNode {
  const t = useWords(docketWords);
  return (
    <div className="two">
      <Form.Item label={t.happenedOn} htmlFor="event-date" required>
        <DateField
          id="event-date"
          value={draft.happenedOn}
          onChange={(happenedOn) => onChange({ happenedOn } as EventDraft)}
        />
      </Form.Item>
      <Form.Item
        label={t.atTime}
        htmlFor="event-time"
        {...(!isTime(draft.atTime) && { validateStatus: 'error' as const, help: t.timeNeeded })}
      >
        <Input
          id="event-time"
          value={draft.atTime ?? ''}
          placeholder={t.timeForm}
          onChange={(typed) => onChange({ atTime: typed.target.value, zone: draft.zone ?? zoneOf(forum) })}
        />
      </Form.Item>
      {draft.atTime && (
        <Form.Item label={t.zone} htmlFor="event-zone">
          <Select
            id="event-zone"
            value={draft.zone ?? null}
            options={zones.map((zone) => ({ value: zone, label: zone }))}
            onChange={(zone: string) => onChange({ zone })}
          />
        </Form.Item>
      )}
    </div>
  );
}

function Circumstances({ known, draft, onChange }: PartProps & { readonly known: LawEvent }): ReactNode {
  const t = useWords(docketWords);
  const say = useSay();
  const questions = [...new Set(known.circumstances.map(({ question }) => question))];
  return questions.map((question) => {
    const among = known.circumstances.filter((each) => each.question === question);
    const needed = among.some(({ mustAnswer }) => mustAnswer);
    return (
      <Form.Item key={question} label={t.circumstances} {...(needed && { extra: t.mustAnswer })}>
        <Radio.Group
          value={draft.circumstances?.[question] ?? ''}
          onChange={(chosen) =>
            onChange({ circumstances: { ...draft.circumstances, [question]: String(chosen.target.value) } })
          }
          options={[
            { value: '', label: t.unanswered },
            ...among.map(({ id, name }) => ({ value: id, label: say(name) })),
          ]}
        />
      </Form.Item>
    );
  });
}

function FurtherDates({
  rules,
  draft,
  onChange,
}: PartProps & { readonly rules: readonly LawRule[] }): ReactNode {
  const say = useSay();
  const wanted = [...new Map(rules.flatMap(({ dates }) => dates).map((each) => [each.name, each])).values()];
  if (wanted.length === 0) return null;
  return (
    <div className="two">
      {wanted.map(({ name, means }) => (
        <Form.Item key={name} label={say(means)} htmlFor={`date-${name}`}>
          <DateField
            id={`date-${name}`}
            value={draft.dates?.[name]}
            onChange={(date) => onChange({ dates: { ...draft.dates, [name]: date } })}
          />
        </Form.Item>
      ))}
    </div>
  );
}
