import { useQueryClient } from '@tanstack/react-query';
import { Form, Input, Select } from 'antd';
import type { ReactNode } from 'react';
import { answered, api } from '../../api/client';
import type { components } from '../../api/schema';
import { wallTime } from '../../dates';
import { useWords } from '../../i18n/language';
import { DateItem } from '../../parts/date-field';
import { type Compared, EditDialog, type Edition } from '../../parts/edit-dialog';
import { given } from '../../parts/given';
import { useSession } from '../../session/session';
import { CapturedItem, isUnreadMoment } from './captured-field';
import { basisWords, documentWords, folderWords, kindWords } from './document-words';
import { type DocumentFile, documentQuery, touchedBy } from './queries';

type Said = components['schemas']['ReviseDocumentBody'];

const editionOf = (file: DocumentFile): Edition<Said> => ({
  version: file.version,
  written: given({
    title: file.title,
    folder: file.folder,
    kind: file.kind,
    proceedingId: file.proceedingId,
    privilegeBasis: file.privilegeBasis,
    documentDate: file.documentDate,
    author: file.author,
    recipients: file.recipients,
    sourceNote: file.sourceNote,
    capturedAt: file.capturedAt,
    retainUntil: file.retainUntil,
  }),
});

/** Changes what is said of a document. */
export function EditFacts({
  file,
  onClose,
}: {
  readonly file: DocumentFile;
  readonly onClose: () => void;
}): ReactNode {
  const t = useWords(documentWords);
  const client = useQueryClient();
  const fields = useCompared();
  const folders = useWords(folderWords);
  const kinds = useWords(kindWords);
  const bases = useWords(basisWords);
  const text = (name: keyof Said, label: string, maxLength: number) => (
    <Form.Item name={name} label={label}>
      <Input maxLength={maxLength} />
    </Form.Item>
  );
  const select = (name: keyof Said, label: string, words: Record<string, string>, isNeeded = true) => (
    <Form.Item name={name} label={label} rules={[{ required: isNeeded }]}>
      <Select options={Object.entries(words).map(([value, word]) => ({ value, label: word }))} />
    </Form.Item>
  );
  return (
    <EditDialog<Said>
      title={t.facts}
      confirm={t.save}
      now={editionOf(file)}
      fields={fields}
      readAgain={async () => editionOf(await client.fetchQuery({ ...documentQuery(file.id), staleTime: 0 }))}
      touches={touchedBy(file)}
      send={(body, headers) =>
        answered(api.PUT('/api/v1/documents/{id}', { params: { path: { id: file.id } }, body, headers }))
      }
      onClose={onClose}
    >
      <Form.Item name="title" label={t.title} rules={[{ required: true, whitespace: true }]}>
        <Input maxLength={500} />
      </Form.Item>
      {select('folder', t.folder, folders)}
      {select('kind', t.kind, kinds)}
      {select('privilegeBasis', t.basis, bases, false)}
      <DateItem name="documentDate" label={t.documentDate} />
      {text('author', t.author, 300)}
      {text('recipients', t.recipients, 1000)}
      {text('sourceNote', t.sourceNote, 1000)}
      <CapturedItem name="capturedAt" />
      <DateItem name="retainUntil" label={t.retainUntil} />
    </EditDialog>
  );
}

/** The fields of a document by the names a person reads. */
function useCompared(): readonly Compared<Said>[] {
  const t = useWords(documentWords);
  const folders = useWords(folderWords);
  const kinds = useWords(kindWords);
  const bases = useWords(basisWords);
  const { zone } = useSession().person;
  const moment = (at: string | undefined): string | undefined =>
    at === undefined || isUnreadMoment(at) ? at : wallTime(at, zone);
  return [
    [t.title, ({ title }) => title],
    [t.folder, ({ folder }) => folders[folder]],
    [t.kind, ({ kind }) => kinds[kind]],
    [t.basis, ({ privilegeBasis }) => privilegeBasis && bases[privilegeBasis]],
    [t.documentDate, ({ documentDate }) => documentDate],
    [t.author, ({ author }) => author],
    [t.recipients, ({ recipients }) => recipients],
    [t.sourceNote, ({ sourceNote }) => sourceNote],
    [t.capturedAt, ({ capturedAt }) => moment(capturedAt)],
    [t.retainUntil, ({ retainUntil }) => retainUntil],
  ];
}
