import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button, Drawer, Input, Progress, Select } from 'antd';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { asProblem } from '../../api/problem';
import type { CaseFile } from '../../api/views';
import { useSay, useWords } from '../../i18n/language';
import { DateField } from '../../parts/date-field';
import { DraftNotice } from '../../parts/draft-notice';
import { Field } from '../../parts/field';
import { given } from '../../parts/given';
import { optionsOf } from '../../parts/options-of';
import { Tag, type Tone } from '../../parts/tag';
import { useDraft } from '../../parts/use-draft';
import { useBothNames } from '../../parts/named';
import { basisWords, documentWords, folderWords, kindWords, tierWords } from './document-words';
import { CapturedField, datesAreRead } from './captured-field';
import { compartmentsQuery } from './queries';
import { sizeOf } from './size';
import { type About, Supplier, SuppliersField, unsaidBy } from './upload-suppliers';
import { type Sending, type Stage, useUploads } from './use-uploads';

/** What the files are to lie with: a case, in which one group may be meant, or a firm of the register. */
export type Home =
  | { readonly caseId: string; readonly groupId?: string; readonly proceedings?: CaseFile['proceedings'] }
  | { readonly firmId: string };

/** Files brought into a case or to a firm: chosen or dropped, with what is said of them all, each with its progress. */
export function UploadDrawer({
  home,
  documentId,
  onReceived,
  onClose,
}: {
  /** Nothing where it is the next version of a document, which stays where it is. */
  readonly home?: Home;
  readonly documentId?: string;
  /** What is done with each that was looked through and taken. */
  readonly onReceived?: (documentId: string) => void;
  readonly onClose: () => void;
}): ReactNode {
  const t = useWords(documentWords);
  const client = useQueryClient();
  const [chosen, setChosen] = useState<readonly File[]>([]);
  const [tooMany, setTooMany] = useState<string | undefined>();
  const usual: About = {
    folder: 'other',
    kind: 'other',
    tier: home !== undefined && 'groupId' in home ? 'T2' : 'T3',
  };
  const draft = useDraft<About>(home && `upload.${Object.values(placeOf(home)).join('.')}`);
  const [about, setAbout] = useState<About>({ ...usual, ...draft.found });
  const change = (said: About): void => {
    draft.keep(said);
    setAbout(said);
  };
  const uploads = useUploads(({ documentId: made, intake }) => {
    if (made !== null && intake?.state !== 'refused') onReceived?.(made);
    void client.invalidateQueries({ queryKey: ['documents'] });
    if (documentId !== undefined) void client.invalidateQueries({ queryKey: ['document', documentId] });
  });
  // Kept until every file is in: one that was cut off goes on only with what was chosen for it.
  const { drop } = draft;
  const isDone = uploads.all.length > 0 && uploads.all.every(({ stage }) => settled.includes(stage));
  useEffect(() => {
    if (isDone) drop();
  }, [isDone, drop]);
  const start = (): void => {
    const shared: About = documentId === undefined ? { ...given(about), ...placeOf(home) } : { documentId };
    uploads.add(
      chosen.map((each) => ({ file: each, body: { ...shared, fileName: each.name, sizeBytes: each.size } })),
    );
    setChosen([]);
  };
  const discard = (): void => {
    drop();
    setAbout(usual);
  };
  return (
    <Drawer
      open
      size="min(620px, 100vw)"
      title={documentId === undefined ? t.uploadTitle : t.uploadVersion}
      onClose={onClose}
      footer={
        <div className="row">
          <Button type="primary" disabled={chosen.length === 0 || !datesAreRead(about)} onClick={start}>
            {t.start} {chosen.length > 0 && `(${t.filesOf(chosen.length)})`}
          </Button>
          <Button onClick={onClose}>{t.close}</Button>
        </div>
      }
    >
      {draft.found && <DraftNotice onDiscard={discard} />}
      <DropZone
        several={documentId === undefined}
        onFiles={(files) => {
          setChosen(documentId === undefined ? [...chosen, ...files] : files.slice(0, 1));
          setTooMany(documentId !== undefined && files.length > 1 ? (files[0]?.name ?? '') : undefined);
        }}
      />
      {tooMany !== undefined && <p role="alert">{t.oneFileOnly(tooMany)}</p>}
      {home !== undefined && <p className="who">{t.filesNotKept}</p>}
      <Chosen files={chosen} onChange={setChosen} />
      {home !== undefined && <AboutFields home={home} about={about} onChange={change} />}
      {uploads.all.length > 0 && (
        <ul className="uploads" aria-live="polite">
          {uploads.all.map((one) => (
            <UploadRow
              key={one.key}
              one={one}
              onStop={() => uploads.stop(one.key)}
              onAgain={() => uploads.again(one.key)}
              onDiscard={() => void uploads.discard(one)}
            />
          ))}
        </ul>
      )}
    </Drawer>
  );
}

/** The files to be sent next, each of which may be left out again. */
function Chosen({
  files,
  onChange,
}: {
  readonly files: readonly File[];
  readonly onChange: (files: readonly File[]) => void;
}): ReactNode {
  const t = useWords(documentWords);
  if (files.length === 0) return null;
  return (
    <ul className="uploads">
      {files.map((each, index) => (
        <li key={index} className="row">
          <span>
            {each.name} <span className="who">{sizeOf(each.size)}</span>
          </span>
          <Button
            size="small"
            aria-label={t.leaveOutFile(each.name)}
            onClick={() => onChange(files.filter((one) => one !== each))}
          >
            {t.leaveOut}
          </Button>
        </li>
      ))}
    </ul>
  );
}

/** Where a file goes no further. */
const settled: readonly Stage[] = ['received', 'refused', 'discarded'];

const placeOf = (home: Home | undefined): Partial<About> => {
  if (home === undefined) return {};
  return 'firmId' in home ? { firmId: home.firmId } : given({ caseId: home.caseId, groupId: home.groupId });
};

function DropZone({
  several,
  onFiles,
}: {
  readonly several: boolean;
  readonly onFiles: (files: readonly File[]) => void;
}): ReactNode {
  const t = useWords(documentWords);
  const [over, setOver] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  return (
    <div
      className={over ? 'drop over' : 'drop'}
      onDragOver={(drag) => {
        drag.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(drop) => {
        drop.preventDefault();
        setOver(false);
        onFiles([...drop.dataTransfer.files]);
      }}
    >
      <p>{t.drop}</p>
      <input
        ref={input}
        type="file"
        hidden
        multiple={several}
        aria-label={t.choose}
        onChange={(change) => {
          onFiles([...(change.target.files ?? [])]);
          change.target.value = '';
        }}
      />
      <Button onClick={() => input.current?.click()}>{t.choose}</Button>
    </div>
  );
}

function AboutFields({
  home,
  about,
  onChange,
}: {
  readonly home: Home;
  readonly about: About;
  readonly onChange: (about: About) => void;
}): ReactNode {
  const t = useWords(documentWords);
  const say = useSay();
  const bothNames = useBothNames();
  const folders = useWords(folderWords);
  const kinds = useWords(kindWords);
  const tiers = useWords(tierWords);
  // A group is of a case: what lies with a firm is shared in none.
  const { T2: _group, ...ofNoGroup } = tiers;
  const bases = useWords(basisWords);
  const caseId = 'caseId' in home ? home.caseId : undefined;
  const proceedings = 'caseId' in home ? (home.proceedings ?? []) : [];
  const compartments = useQuery({ ...compartmentsQuery(caseId ?? ''), enabled: caseId !== undefined });
  const mine = (compartments.data?.items ?? []).filter(
    ({ admitted, closedAt }) => admitted && closedAt === null,
  );
  const set = (some: Partial<About>): void => onChange({ ...about, ...some });
  const select = <Key extends Exclude<keyof About, 'supplierPartyIds'>>(
    key: Key,
    label: string,
    words: Readonly<Record<string, string>>,
  ) => (
    <Field label={label}>
      <Select
        aria-label={label}
        value={about[key] ?? null}
        allowClear={key === 'privilegeBasis'}
        options={optionsOf(words)}
        onChange={(value: string | undefined) =>
          onChange(given({ ...about, ...unsaidBy(key), [key]: value }))
        }
      />
    </Field>
  );
  return (
    <div className="upload-fields">
      {select('folder', t.folder, folders)}
      {select('kind', t.kind, kinds)}
      <div>
        {select('tier', t.tierInMind, caseId === undefined ? ofNoGroup : tiers)}
        <p className="who">{t.tierHint}</p>
      </div>
      {proceedings.length > 0 &&
        select(
          'proceedingId',
          t.proceeding,
          Object.fromEntries(
            proceedings.map(({ id, forumName, number }) => [id, `${say(forumName)} ${number ?? ''}`]),
          ),
        )}
      {mine.length > 0 &&
        select('compartmentId', t.compartment, {
          '': t.none,
          ...Object.fromEntries(mine.map(({ id, name }) => [id, bothNames(name)])),
        })}
      <SuppliersField
        caseId={caseId}
        isUnderOrder={mine.some(({ id, kind }) => id === about.compartmentId && kind.id === 'cbi')}
        about={about}
        onChange={onChange}
      />
      <Supplier about={about} set={set} />
      {select('privilegeBasis', t.basis, bases)}
      <Field label={t.documentDate}>
        <DateField
          label={t.documentDate}
          value={about.documentDate}
          onChange={(documentDate) => onChange(given({ ...about, documentDate }))}
        />
      </Field>
      <Field label={t.capturedAt}>
        <CapturedField
          value={about.capturedAt}
          onChange={(capturedAt) => onChange(given({ ...about, capturedAt }))}
        />
      </Field>
      <Field label={t.sourceNote} wide>
        <Input
          aria-label={t.sourceNote}
          placeholder={t.sourceHint}
          maxLength={1000}
          value={about.sourceNote ?? ''}
          onChange={(change) => set({ sourceNote: change.target.value })}
        />
      </Field>
    </div>
  );
}

const toneOfStage: Readonly<Record<Stage, Tone>> = {
  waiting: 'past',
  hashing: 'plain',
  sending: 'plain',
  checking: 'wait',
  received: 'ok',
  refused: 'fatal',
  failed: 'fatal',
  stopped: 'wait',
  discarded: 'past',
};

function UploadRow({
  one,
  onStop,
  onAgain,
  onDiscard,
}: {
  readonly one: Sending;
  readonly onStop: () => void;
  readonly onAgain: () => void;
  readonly onDiscard: () => void;
}): ReactNode {
  const t = useWords(documentWords);
  const say = useSay();
  const percent = Math.floor((one.sent / Math.max(one.file.size, 1)) * 100);
  const because = one.upload?.intake?.because ?? null;
  const problem = asProblem(one.error);
  return (
    <li>
      <div className="row">
        <span>
          {one.file.name} <span className="who">{sizeOf(one.file.size)}</span>
        </span>
        <span className="row">
          <Tag tone={toneOfStage[one.stage]}>{t[one.stage]}</Tag>
          {one.stage === 'sending' && (
            <Button size="small" onClick={onStop}>
              {t.stop}
            </Button>
          )}
          {(one.stage === 'failed' || one.stage === 'stopped') && (
            <>
              <Button size="small" onClick={onAgain}>
                {t.goOn}
              </Button>
              <Button size="small" onClick={onDiscard}>
                {t.discard}
              </Button>
            </>
          )}
          {one.upload?.documentId && (
            <Link to="/documents/$documentId" params={{ documentId: one.upload.documentId }}>
              {t.open}
            </Link>
          )}
        </span>
      </div>
      {one.stage === 'sending' && <Progress percent={percent} size="small" aria-label={one.file.name} />}
      {one.resumed && one.stage === 'sending' && <p className="who">{t.resumed}</p>}
      {because !== null && <p role="alert">{say(because)}</p>}
      {problem !== undefined && one.stage === 'failed' && (
        <p role="alert">{problem.detail || problem.title}</p>
      )}
    </li>
  );
}
