import { Form, Input } from 'antd';
import type { ReactNode } from 'react';
import { answered, api } from '../../api/client';
import type { Deadline } from '../../api/views';
import { todayIn } from '../../clock';
import { useSay, useWords } from '../../i18n/language';
import { DateItem } from '../../parts/date-field';
import { type Asking, LifePanel } from '../../parts/life-panel';
import { useFilters } from '../../parts/use-filters';
import { useSession } from '../../session/session';
import { attachmentWords } from '../documents/attachment-words';
import { DocumentPicker } from '../documents/document-picker';
import { deadlineWords } from './deadline-words';
import { touchedBy } from './touched-by';

type Offered = Deadline['actions'][number];

/** What an action of a deadline is told. */
interface Written {
  readonly on?: string;
  readonly evidence?: string;
  readonly evidenceDocumentIds?: string[];
  readonly note?: string;
  readonly reason?: string;
}

/** Confirm, meet, reopen, withdraw; where one is not allowed, why and who could. */
export function DeadlineActions({ deadline }: { readonly deadline: Deadline }): ReactNode {
  const t = useWords(deadlineWords);
  const say = useSay();
  const { zone } = useSession().person;
  const [search, change] = useFilters();
  const ask = ({ action, name }: Offered): Asking<Written> => {
    const what = say(deadline.action);
    if (action !== 'meet' && action !== 'pass') return { title: `${say(name)}: ${what}` };
    return {
      title: `${action === 'meet' ? t.meetTitle : t.passTitle}: ${what}`,
      confirm: t.enter,
      initial: { on: todayIn(zone) },
      draft: `meet.${deadline.id}`,
      says: <MeetingFields caseId={deadline.case.id} />,
    };
  };
  return (
    <div className="row no-print">
      <LifePanel<Offered, Written, unknown>
        offers={deadline.actions}
        version={deadline.version}
        main={['confirm', 'meet', 'pass']}
        grave={['withdraw']}
        atOnce={['confirm']}
        ask={ask}
        begun={search['act']}
        onLeft={() => change({ act: undefined })}
        touches={touchedBy(deadline)}
        send={({ action }, written, headers) => {
          const sent = { params: { path: { id: deadline.id } }, headers };
          return answered<unknown>(actOn(action, written, sent));
        }}
      />
    </div>
  );
}

type Sent = Readonly<{
  params: { path: { id: string } };
  headers: Readonly<Record<'Idempotency-Key' | 'If-Match', string>>;
}>;

/** Each action of a deadline is a thing of its own at the API. */
function actOn(action: Offered['action'], { on = '', reason = '', ...report }: Written, sent: Sent) {
  switch (action) {
    case 'confirm':
      return api.POST('/api/v1/deadlines/{id}/confirmation', sent);
    case 'meet':
      return api.POST('/api/v1/deadlines/{id}/meeting', { ...sent, body: { on, ...report } });
    case 'pass':
      return api.POST('/api/v1/deadlines/{id}/passing', { ...sent, body: { on, ...report } });
    case 'reopen':
      return api.POST('/api/v1/deadlines/{id}/reopening', { ...sent, body: { reason } });
    case 'withdraw':
      return api.POST('/api/v1/deadlines/{id}/withdrawal', { ...sent, body: { reason } });
  }
}

/** That what was due was done, or that a date nobody owes has passed: when, and by what evidence. */
function MeetingFields({ caseId }: { readonly caseId: string }): ReactNode {
  const t = useWords(deadlineWords);
  const shown = useWords(attachmentWords);
  return (
    <>
      <DateItem name="on" label={t.metOn} required />
      <Form.Item name="evidence" label={t.evidence} extra={t.evidenceHint} required>
        <Input maxLength={2000} />
      </Form.Item>
      <Form.Item name="evidenceDocumentIds" label={shown.evidence}>
        <DocumentPicker caseId={caseId} />
      </Form.Item>
      <Form.Item
        name="note"
        label={t.remark}
        dependencies={['evidence', 'evidenceDocumentIds']}
        rules={[
          ({ getFieldValue }) => ({
            validator: (_, note: string | undefined) =>
              note ||
              getFieldValue('evidence') ||
              (getFieldValue('evidenceDocumentIds') as string[] | undefined)?.length
                ? Promise.resolve()
                : Promise.reject(new Error(t.evidenceOrNote)),
          }),
        ]}
      >
        <Input.TextArea maxLength={4000} autoSize={{ minRows: 2 }} />
      </Form.Item>
    </>
  );
}
