import { type ReactNode, useState } from 'react';
import { answered, api } from '../../api/client';
import { wallTime } from '../../dates';
import { useSay, useWords } from '../../i18n/language';
import { CopyButton } from '../../parts/copy-button';
import { ProblemNotice } from '../../parts/problem-notice';
import { Tag, type Tone } from '../../parts/tag';
import { useAct } from '../../parts/use-act';
import { Unbroken } from '../../parts/unbroken';
import { useSession } from '../../session/session';
import { PersonName } from '../../parts/named';
import { documentWords } from './document-words';
import type { DocumentFile, DocumentVersion } from './queries';
import { sizeOf } from './size';

const scanTone = (scan: string): Tone => (scan === 'clean' ? 'ok' : scan === 'infected' ? 'fatal' : 'wait');

/** The versions of a document, each with its hash, as it came in and as it was looked through. */
export function DocumentVersions({
  file,
  shown,
  onShow,
}: {
  readonly file: DocumentFile;
  readonly shown: number;
  readonly onShow: (no: number) => void;
}): ReactNode {
  const t = useWords(documentWords);
  return (
    <section className="document-part">
      <h2>{t.versions}</h2>
      <ul>
        {[...file.versions].reverse().map((version) => (
          <Version
            key={version.no}
            file={file}
            version={version}
            isShown={version.no === shown}
            onShow={() => onShow(version.no)}
          />
        ))}
      </ul>
    </section>
  );
}

function Version({
  file,
  version,
  isShown,
  onShow,
}: {
  readonly file: DocumentFile;
  readonly version: DocumentVersion;
  readonly isShown: boolean;
  readonly onShow: () => void;
}): ReactNode {
  const t = useWords(documentWords);
  const say = useSay();
  const { zone } = useSession().person;
  const scanWord =
    version.scan === 'clean' || version.scan === 'infected' || version.scan === 'unscanned'
      ? version.scan
      : 'pending';
  const differs =
    version.declaredSha256 !== null && version.sha256 !== null && version.declaredSha256 !== version.sha256;
  const isIn = version.state === 'received';
  return (
    <li>
      <div className="row">
        <span className="strong">{t.version(version.no)}</span>
        <Tag tone={scanTone(version.scan)}>{t[scanWord]}</Tag>
        {version.state === 'refused' && <Tag tone="fatal">{t.refused}</Tag>}
      </div>
      <div>{version.fileName}</div>
      <div className="who">
        {sizeOf(version.sizeBytes)} · <Unbroken text={wallTime(version.uploadedAt, zone)} />
        {version.uploadedBy !== null && (
          <>
            {' '}
            · {t.by} <PersonName person={version.uploadedBy} />
          </>
        )}
      </div>
      {version.sha256 !== null && <div className="sha">SHA-256 {version.sha256}</div>}
      {version.textEncoding !== null && <div className="who">{t.readAs(version.textEncoding)}</div>}
      {version.because !== null && <p>{say(version.because)}</p>}
      {isIn && version.searchNote !== null && (
        <p>
          <Tag tone="wait">{t.notSearched}</Tag> {say(version.searchNote)}
        </p>
      )}
      {differs && <p role="alert">{t.declaredDiffers}</p>}
      {isIn && (
        <div className="inline-buttons">
          {!isShown && (
            <button type="button" className="link" onClick={onShow}>
              {t.preview}
            </button>
          )}
          <a href={`/api/v1/documents/${file.id}/versions/${version.no}/content`} download>
            {t.download}
          </a>
          <TemporaryLink id={file.id} no={version.no} />
        </div>
      )}
    </li>
  );
}

function TemporaryLink({ id, no }: { readonly id: string; readonly no: number }): ReactNode {
  const t = useWords(documentWords);
  const [url, setUrl] = useState<string | undefined>();
  const make = useAct(
    (_: object, headers) =>
      answered(
        api.POST('/api/v1/documents/{id}/links', {
          params: { path: { id } },
          body: { versionNo: no },
          headers,
        }),
      ),
    [],
    (made) => setUrl(new URL(made.url, location.href).toString()),
  );
  if (url !== undefined) {
    return (
      <span>
        <CopyButton text={() => url}>{t.link}</CopyButton> <span className="who">{t.linkHint}</span>
      </span>
    );
  }
  return (
    <>
      <button type="button" className="link" disabled={make.isPending} onClick={() => make.mutate({})}>
        {t.link}
      </button>
      {make.isError && <ProblemNotice error={make.error} />}
    </>
  );
}
