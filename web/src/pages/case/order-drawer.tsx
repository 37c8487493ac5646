import { useQuery } from '@tanstack/react-query';
import { Button, Drawer, Form, Input, Select } from 'antd';
import { type ReactNode, useState } from 'react';
import { lawEventsQuery } from '../../api/queries';
import type { CaseFile, DocketEvent } from '../../api/views';
import { useLanguage, useSay, useWords } from '../../i18n/language';
import { DateField } from '../../parts/date-field';
import { ProblemNotice } from '../../parts/problem-notice';
import { useDraft } from '../../parts/use-draft';
import { attachmentWords } from '../documents/attachment-words';
import { DocumentPicker } from '../documents/document-picker';
import { ChangePreview } from './change-preview';
import { changeWords } from './change-words';
import { deadlineWords } from './deadline-words';
import { docketWords } from './docket-words';
import type { Outcome } from './event-outcome';
import { isWholeOrder, orderBody, type OrderDraft, orderDraftOf } from './order-draft';
import { OrderLines } from './order-lines';
import { orderWords } from './order-words';
import { type Previewed, useCorrectionPreview } from './use-event-preview';
import { useSaveEvent } from './use-save-event';

/** An order that sets dates, recorded or corrected, with what it will do shown before it is saved. */
export function OrderDrawer({
  file,
  correcting,
  onDone,
  onClose,
}: {
  readonly file: CaseFile;
  readonly correcting: DocketEvent | undefined;
  readonly onDone: (outcome: Outcome) => void;
  readonly onClose: () => void;
}): ReactNode {
  const t = useWords(orderWords);
  const of = useWords(docketWords);
  const { language } = useLanguage();
  const kept = useDraft<OrderDraft>(`order.${correcting?.id ?? file.id}`);
  const [draft, setDraft] = useState<OrderDraft>({
    ...orderDraftOf(file, correcting, language),
    ...kept.found,
  });
  const change = (some: Partial<OrderDraft>): void => {
    const next = { ...draft, ...some };
    setDraft(next);
    kept.keep(next);
  };
  const forum = file.proceedings.find(({ id }) => id === draft.proceedingId)?.forum ?? '';
  const events = useQuery(lawEventsQuery(forum)).data?.items ?? [];
  const body = orderBody(draft, correcting);
  const isWhole = isWholeOrder(draft);
  const previewed = useCorrectionPreview(correcting?.id, body, isWhole, file.id);
  const save = useSaveEvent(file, correcting, (outcome) => {
    kept.drop();
    onClose();
    onDone(outcome);
  });
  const mayBeSaved = previewed.isCurrent && (correcting === undefined || Boolean(draft.reason?.trim()));
  return (
    <Drawer
      open
      size="min(760px, 100vw)"
      title={correcting ? t.correctOrder : t.enterOrder}
      onClose={onClose}
      mask={{ closable: false }}
    >
      <Form layout="vertical" component="div">
        <OrderFields file={file} draft={draft} onChange={change} />
        <OrderLines file={file} events={events} lines={draft.lines} onChange={(lines) => change({ lines })} />
        <WillDo previewed={previewed} isAsked={isWhole} />
        {correcting && (
          <Form.Item label={of.reason} required htmlFor="order-reason">
            <Input.TextArea
              id="order-reason"
              value={draft.reason ?? ''}
              maxLength={2000}
              autoSize={{ minRows: 2 }}
              onChange={(typed) => change({ reason: typed.target.value })}
            />
          </Form.Item>
        )}
        {save.isError && <ProblemNotice error={save.error} />}
        <Button
          type="primary"
          disabled={!mayBeSaved}
          loading={save.isPending}
          onClick={() => save.mutate({ body, reason: draft.reason?.trim() ?? '' })}
        >
          {correcting ? of.saveCorrection : of.enter}
        </Button>
      </Form>
    </Drawer>
  );
}

function OrderFields({
  file,
  draft,
  onChange,
}: {
  readonly file: CaseFile;
  readonly draft: OrderDraft;
  readonly onChange: (some: Partial<OrderDraft>) => void;
}): ReactNode {
  const t = useWords(deadlineWords);
  const of = useWords(docketWords);
  const shown = useWords(attachmentWords);
  const say = useSay();
  return (
    <>
      {file.proceedings.length > 1 && (
        <Form.Item label={of.proceeding} htmlFor="order-proceeding" required>
          <Select
            id="order-proceeding"
            value={draft.proceedingId ?? null}
            options={file.proceedings.map(({ id, number, forumName }) => ({
              value: id,
              label: [number, say(forumName)].filter(Boolean).join(' · '),
            }))}
            onChange={(proceedingId: string) => onChange({ proceedingId })}
          />
        </Form.Item>
      )}
      <div className="two">
        <Form.Item label={t.authority} htmlFor="order-authority" extra={t.authorityHint} required>
          <Input
            id="order-authority"
            value={draft.authority ?? ''}
            maxLength={300}
            onChange={(typed) => onChange({ authority: typed.target.value })}
          />
        </Form.Item>
        <Form.Item label={t.orderDated} htmlFor="order-date" required>
          <DateField
            id="order-date"
            value={draft.happenedOn}
            onChange={(happenedOn) => onChange({ happenedOn: happenedOn ?? '' })}
          />
        </Form.Item>
      </div>
      <Form.Item label={shown.evidence} htmlFor="order-documents">
        <DocumentPicker
          id="order-documents"
          caseId={file.id}
          value={draft.evidenceDocumentIds ?? []}
          onChange={(evidenceDocumentIds) => onChange({ evidenceDocumentIds })}
        />
      </Form.Item>
      <Form.Item label={t.whereOrdered} htmlFor="order-evidence" extra={of.evidenceHint}>
        <Input
          id="order-evidence"
          value={draft.evidence ?? ''}
          maxLength={2000}
          onChange={(typed) => onChange({ evidence: typed.target.value })}
        />
      </Form.Item>
    </>
  );
}

/** What saving it will do; the button waits for it. */
function WillDo({
  previewed: { preview, error, isCurrent },
  isAsked,
}: {
  readonly previewed: Previewed;
  readonly isAsked: boolean;
}): ReactNode {
  const t = useWords(changeWords);
  return (
    <section
      className="preview"
      aria-label={t.title}
      aria-live="polite"
      aria-busy={isAsked && !isCurrent && error === null}
    >
      <strong>{t.title}</strong>
      {error !== null && <ProblemNotice error={error} />}
      {preview === undefined && error === null && <p className="quiet">{t.wait}</p>}
      {preview && error === null && <ChangePreview preview={preview} />}
    </section>
  );
}
