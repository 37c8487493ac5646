import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Alert, App, Button, Form, Input } from 'antd';
import { type DragEvent, type ReactNode, useId, useState } from 'react';
import { answered, api } from '../../api/client';
import type { NoticeProposal, PartyToBe } from '../../api/views';
import { useWords } from '../../i18n/language';
import { base64Of } from '../../parts/given-table';
import { ProblemNotice } from '../../parts/problem-notice';
import { useDraft } from '../../parts/use-draft';
import { CameWith } from './came-with';
import { ConfirmProposal } from './confirm-proposal';
import { fileOf, keepFiles } from './keep-files';
import { newCaseWords } from './new-case-words';
import { fieldsOf, type ProposedField } from './proposal';

/** A notice being confirmed: kept as a draft until the case is open. */
export interface NoticeDraft {
  readonly text: string;
  readonly form: NoticeProposal['form'];
  readonly existingCaseId: string | null;
  readonly fields: readonly ProposedField[];
  readonly added: readonly PartyToBe[];
  /** The names of the files it came with: they themselves are not kept. */
  readonly cameWith?: readonly string[];
}

/** Pasted text or a file, then its proposal beside it. */
export function ByNotice(): ReactNode {
  const t = useWords(newCaseWords);
  const { message } = App.useApp();
  const [files, setFiles] = useState<readonly File[]>([]);
  const [kept, setKept] = useState<readonly File[]>([]);
  const draft = useDraft<NoticeDraft>('new-case.notice');
  const [reading, setReading] = useState<NoticeDraft | undefined>(
    draft.found?.fields ? (draft.found as NoticeDraft) : undefined,
  );
  const hold = (next: NoticeDraft): void => {
    setReading(next);
    draft.keep(next);
  };
  const take = (next: NoticeDraft, came: readonly File[]): void => {
    setFiles(came);
    setKept(came);
    hold({ ...next, cameWith: came.map(({ name }) => name) });
  };
  if (reading === undefined) return <PasteNotice onRead={take} />;
  const startOver = (): void => {
    draft.drop();
    setReading(undefined);
  };
  const gone = files.length === 0 ? (reading.cameWith ?? []) : [];
  const bring = async (caseId: string): Promise<void> => {
    const failed = await keepFiles(caseId, kept);
    if (failed.length > 0) void message.warning(t.notKept(failed.join(t.listComma)), 10);
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
      {gone.length > 0 && (
        <Alert className="problem" type="warning" showIcon title={t.filesGone(gone.join(t.listComma))} />
      )}
      {files.length > 0 && <CameWith files={files} kept={kept} onKeep={setKept} />}
      <ConfirmProposal reading={reading} onChange={hold} onOpened={draft.drop} bring={bring} />
    </>
  );
}

/** What is read: what was pasted, or a file. */
type Given = string | File;

async function readingOf(given: Given): Promise<NoticeProposal> {
  const body =
    typeof given === 'string' ? { text: given } : { fileName: given.name, file: await base64Of(given) };
  return answered(api.POST('/api/v1/notice-readings', { body }));
}

function PasteNotice({
  onRead,
}: {
  readonly onRead: (draft: NoticeDraft, came: readonly File[]) => void;
}): ReactNode {
  const t = useWords(newCaseWords);
  const [text, setText] = useState('');
  const file = useId();
  const read = useMutation({
    mutationFn: readingOf,
    onSuccess: (proposal, given) =>
      onRead(
        {
          text: proposal.readText ?? (typeof given === 'string' ? given : ''),
          form: proposal.form,
          existingCaseId: proposal.existingCaseId,
          fields: fieldsOf(proposal),
          added: [],
        },
        typeof given === 'string' ? [] : [given, ...proposal.attachments.map(fileOf)],
      ),
  });
  const drop = (dropped: DragEvent): void => {
    const [first] = dropped.dataTransfer.files;
    if (first === undefined) return;
    dropped.preventDefault();
    read.mutate(first);
  };
  return (
    <Form layout="vertical" className="panel">
      <div onDragOver={(over) => over.preventDefault()} onDrop={drop}>
        <Form.Item label={t.noticeFile} htmlFor={file} extra={t.noticeFileHint}>
          <input
            id={file}
            type="file"
            accept=".eml,.pdf,.docx,.htm,.html,.txt"
            onChange={({ target }) => {
              const [chosen] = target.files ?? [];
              if (chosen) read.mutate(chosen);
              target.value = '';
            }}
          />
        </Form.Item>
        <Form.Item label={t.pasteHere} htmlFor="notice" extra={t.pasteHint}>
          <Input.TextArea
            id="notice"
            className="mono"
            value={text}
            autoSize={{ minRows: 12, maxRows: 28 }}
            onChange={(change) => setText(change.target.value)}
          />
        </Form.Item>
      </div>
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
