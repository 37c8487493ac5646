import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Alert, Button, Form, Input } from 'antd';
import { type ReactNode, useState } from 'react';
import { answered, api } from '../../api/client';
import type { NoticeProposal, PartyToBe } from '../../api/views';
import { useWords } from '../../i18n/language';
import { ProblemNotice } from '../../parts/problem-notice';
import { useDraft } from '../../parts/use-draft';
import { ConfirmProposal } from './confirm-proposal';
import { newCaseWords } from './new-case-words';
import { fieldsOf, type ProposedField } from './proposal';

/** A notice being confirmed: kept as a draft until the case is open. */
export interface NoticeDraft {
  readonly text: string;
  readonly form: NoticeProposal['form'];
  readonly existingCaseId: string | null;
  readonly fields: readonly ProposedField[];
  readonly added: readonly PartyToBe[];
}

/** Pasted text, then its proposal beside it. */
export function ByNotice(): ReactNode {
  const t = useWords(newCaseWords);
  const draft = useDraft<NoticeDraft>('new-case.notice');
  const [reading, setReading] = useState<NoticeDraft | undefined>(
    draft.found?.fields ? (draft.found as NoticeDraft) : undefined,
  );
  const hold = (next: NoticeDraft): void => {
    setReading(next);
    draft.keep(next);
  };
  if (reading === undefined) return <PasteNotice onRead={hold} />;
  const startOver = (): void => {
    draft.drop();
    setReading(undefined);
  };
  return (
    <>
      <div className="row notice-bar">
        <span className="quiet">{t[`form_${reading.form}`]}</span>
        <Button size="small" onClick={startOver}>
          {t.readAnother}
        </Button>
      </div>
      {reading.existingCaseId !== null && (
        <Alert
          className="problem"
          type="warning"
          showIcon
          title={t.existing}
          action={
            <Link to="/cases/$caseId" params={{ caseId: reading.existingCaseId }}>
              {t.openExisting}
            </Link>
          }
        />
      )}
      <ConfirmProposal reading={reading} onChange={hold} onOpened={draft.drop} />
    </>
  );
}

function PasteNotice({ onRead }: { readonly onRead: (draft: NoticeDraft) => void }): ReactNode {
  const t = useWords(newCaseWords);
  const [text, setText] = useState('');
  const read = useMutation({
    mutationFn: (pasted: string) => answered(api.POST('/api/v1/notice-readings', { body: { text: pasted } })),
    onSuccess: (proposal, pasted) =>
      onRead({
        text: pasted,
        form: proposal.form,
        existingCaseId: proposal.existingCaseId,
        fields: fieldsOf(proposal),
        added: [],
      }),
  });
  return (
    <Form layout="vertical" className="panel">
      <Form.Item label={t.pasteHere} htmlFor="notice" extra={t.pasteHint}>
        <Input.TextArea
          id="notice"
          className="mono"
          value={text}
          autoSize={{ minRows: 14, maxRows: 28 }}
          onChange={(change) => setText(change.target.value)}
        />
      </Form.Item>
      {read.isError && <ProblemNotice error={read.error} />}
      <Button
        type="primary"
        disabled={text.trim() === ''}
        loading={read.isPending}
        onClick={() => read.mutate(text)}
      >
        {t.read}
      </Button>
    </Form>
  );
}
