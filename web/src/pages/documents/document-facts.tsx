import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button, Form, Input, Modal, Select } from 'antd';
import { type ReactNode, useState } from 'react';
import { answered, api, ifMatch } from '../../api/client';
import { groupQuery } from '../../api/queries';
import type { components } from '../../api/schema';
import { wallTime } from '../../dates';
import { useWords } from '../../i18n/language';
import { ConflictDialog } from '../../parts/conflict-dialog';
import { DateField } from '../../parts/date-field';
import { given } from '../../parts/given';
import { ProblemNotice } from '../../parts/problem-notice';
import { useAct } from '../../parts/use-act';
import { isStale, useNewest } from '../../parts/use-newest';
import { useSession } from '../../session/session';
import { NameSources } from './document-sources';
import { basisWords, documentWords, folderWords, kindWords } from './document-words';
import { CapturedField, datesAreRead } from './captured-field';
import { type DocumentFile, documentQuery, touchedBy } from './queries';

type Said = components['schemas']['ReviseDocumentBody'];

const saidOf = (file: DocumentFile): Said =>
  given({
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
  } as Said);

/** What is said of a document, and where it comes from. */
export function DocumentFacts({ file }: { readonly file: DocumentFile }): ReactNode {
  const t = useWords(documentWords);
  const bases = useWords(basisWords);
  const [editing, setEditing] = useState(false);
  const [naming, setNaming] = useState(false);
  const { zone } = useSession().person;
  const rows: readonly (readonly [string, ReactNode])[] = [
    [t.documentDate, file.documentDate],
    [t.author, file.author],
    [t.recipients, file.recipients],
    [t.basis, file.privilegeBasis === null ? null : bases[file.privilegeBasis]],
    [t.sourceNote, file.sourceNote],
    [t.capturedAt, file.capturedAt === null ? null : wallTime(file.capturedAt, zone)],
    [t.issue, file.groupId === null ? null : <GroupAndIssue groupId={file.groupId} issueId={file.issueId} />],
    [t.retainUntil, file.retainUntil],
  ];
  const related = (label: string, items: DocumentFile['sources']) =>
    items.length > 0 && (
      <>
        <dt>{label}</dt>
        <dd>
          {items.map(({ id, title }) => (
            <div key={id}>
              <Link to="/documents/$documentId" params={{ documentId: id }}>
                {title}
              </Link>
            </div>
          ))}
        </dd>
      </>
    );
  return (
    <section className="document-part">
      <div className="row" style={{ justifyContent: 'space-between' }}>
        <h2>{t.facts}</h2>
        {file.mayRevise && (
          <Button size="small" onClick={() => setEditing(true)}>
            {t.edit}
          </Button>
        )}
      </div>
      <dl>
        {rows.map(([label, value]) => (
          <FactRow key={label} label={label}>
            {value ?? <span className="who">{t.unknown}</span>}
          </FactRow>
        ))}
        {related(t.sources, file.sources)}
        {related(t.derived, file.derived)}
      </dl>
      {file.mayRevise && (
        <Button size="small" onClick={() => setNaming(true)}>
          {t.nameSources}
        </Button>
      )}
      {naming && <NameSources file={file} onClose={() => setNaming(false)} />}
      {editing && <EditFacts file={file} onClose={() => setEditing(false)} />}
    </section>
  );
}

function FactRow({ label, children }: { readonly label: string; readonly children: ReactNode }): ReactNode {
  return (
    <>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </>
  );
}

function GroupAndIssue({
  groupId,
  issueId,
}: {
  readonly groupId: string;
  readonly issueId: string | null;
}): ReactNode {
  const { data } = useQuery({ ...groupQuery(groupId), retry: false });
  if (data === undefined) return null;
  const issue = data.issues.find(({ id }) => id === issueId);
  return (
    <>
      {data.name}
      {issue && ` · ${issue.name}`}
    </>
  );
}

/** What is shown of both, where someone else has changed it meanwhile. */
const compared = ['title', 'author', 'recipients', 'sourceNote', 'capturedAt'] as const;

function EditFacts({
  file,
  onClose,
}: {
  readonly file: DocumentFile;
  readonly onClose: () => void;
}): ReactNode {
  const t = useWords(documentWords);
  const folders = useWords(folderWords);
  const kinds = useWords(kindWords);
  const bases = useWords(basisWords);
  const client = useQueryClient();
  const { zone } = useSession().person;
  const [said, setSaid] = useState<Said>(saidOf(file));
  const [begun] = useState(file.version);
  const conflict = useNewest(() => client.fetchQuery({ ...documentQuery(file.id), staleTime: 0 }));
  const save = useAct<number | null, unknown>(
    (version, headers) =>
      answered(
        api.PUT('/api/v1/documents/{id}', {
          params: { path: { id: file.id } },
          body: given(said),
          headers: { ...headers, ...ifMatch(version) },
        }),
      ),
    touchedBy(file),
    onClose,
  );
  const send = (version: number | null): void => save.mutate(version, { onError: conflict.look });
  const set = (some: Partial<Said>): void => setSaid({ ...said, ...some });
  const shown = (from: Said, key: (typeof compared)[number]): string =>
    key === 'capturedAt' && from.capturedAt ? wallTime(from.capturedAt, zone) : (from[key] ?? '');
  const text = (key: 'title' | 'author' | 'recipients' | 'sourceNote', label: string, maxLength: number) => (
    <Form.Item required={key === 'title'} label={label} htmlFor={`said-${key}`}>
      <Input
        id={`said-${key}`}
        maxLength={maxLength}
        value={said[key] ?? ''}
        onChange={(change) => set({ [key]: change.target.value })}
      />
    </Form.Item>
  );
  const select = <K extends 'folder' | 'kind' | 'privilegeBasis'>(
    key: K,
    label: string,
    words: Record<string, string>,
  ) => (
    <Form.Item required={key !== 'privilegeBasis'} label={label}>
      <Select
        aria-label={label}
        value={said[key]}
        options={Object.entries(words).map(([value, name]) => ({ value, label: name }))}
        onChange={(value) => set({ [key]: value })}
      />
    </Form.Item>
  );
  return (
    <Modal
      open
      title={t.facts}
      okText={t.save}
      cancelText={t.cancel}
      confirmLoading={save.isPending}
      okButtonProps={{ disabled: said.title.trim() === '' || !datesAreRead(said) }}
      onOk={() => send(begun)}
      onCancel={onClose}
    >
      <Form layout="vertical">
        {text('title', t.title, 500)}
        {select('folder', t.folder, folders)}
        {select('kind', t.kind, kinds)}
        {select('privilegeBasis', t.basis, bases)}
        <Form.Item label={t.documentDate}>
          <DateField
            label={t.documentDate}
            value={said.documentDate}
            onChange={(documentDate) => setSaid(given({ ...said, documentDate }) as Said)}
          />
        </Form.Item>
        {text('author', t.author, 300)}
        {text('recipients', t.recipients, 1000)}
        {text('sourceNote', t.sourceNote, 1000)}
        <Form.Item label={t.capturedAt}>
          <CapturedField
            value={said.capturedAt}
            onChange={(capturedAt) => setSaid(given({ ...said, capturedAt }) as Said)}
          />
        </Form.Item>
        <Form.Item label={t.retainUntil}>
          <DateField
            label={t.retainUntil}
            value={said.retainUntil}
            onChange={(retainUntil) => setSaid(given({ ...said, retainUntil }) as Said)}
          />
        </Form.Item>
      </Form>
      {save.isError && !isStale(save.error) && <ProblemNotice error={save.error} />}
      {conflict.newest && (
        <ConflictDialog
          differences={compared.map((key) => ({
            field: t[key],
            yours: shown(said, key),
            theirs: conflict.newest ? shown(saidOf(conflict.newest), key) : '',
          }))}
          onMine={() => {
            const version = conflict.newest?.version ?? file.version;
            conflict.settle();
            send(version);
          }}
          onTheirs={onClose}
        />
      )}
    </Modal>
  );
}
