import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useWords } from '../../i18n/language';
import { basisWords, documentWords } from './document-words';
import { compartmentsQuery, type DocumentFile } from './queries';
import { sizeOf } from './size';
import { Named } from '../../parts/named';

/** What is about to be shared: which version, on what ground, out of which compartment; and what sharing does. */
export function ShareSummary({ file }: { readonly file: DocumentFile }): ReactNode {
  const t = useWords(documentWords);
  const bases = useWords(basisWords);
  const { compartmentId, privilegeBasis } = file;
  const compartments = useQuery({
    ...compartmentsQuery(file.caseId ?? ''),
    enabled: compartmentId !== null,
    retry: false,
  });
  const compartment = compartments.data?.items.find(({ id }) => id === compartmentId);
  const newest = file.versions.find(({ no }) => no === file.versionNo);
  return (
    <>
      <dl className="document-share">
        <dt>{t.versionShared}</dt>
        <dd>
          {file.versionNo} · {newest?.fileName}{' '}
          <span className="who">{newest && sizeOf(newest.sizeBytes)}</span>
        </dd>
        {compartmentId !== null && (
          <>
            <dt>{t.compartment}</dt>
            <dd>{compartment ? <Named name={compartment.name} /> : t.inCompartment}</dd>
          </>
        )}
        <dt>{t.basis}</dt>
        <dd>{privilegeBasis === null ? <span className="who">{t.unknown}</span> : bases[privilegeBasis]}</dd>
      </dl>
      <p>{t.shareWorks}</p>
    </>
  );
}
