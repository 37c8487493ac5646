import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { groupQuery } from '../../api/queries';
import { useWords } from '../../i18n/language';
import { basisWords, documentWords, tierWords } from './document-words';
import { compartmentsQuery, type DocumentFile } from './queries';
import { sizeOf } from './size';

/** What is about to be shared, where, on what ground, and who reads it then. */
export function ShareSummary({ file }: { readonly file: DocumentFile }): ReactNode {
  const t = useWords(documentWords);
  const tiers = useWords(tierWords);
  const bases = useWords(basisWords);
  const { groupId, issueId, compartmentId, privilegeBasis } = file;
  const inGroup = file.tier.id === 'T2' && groupId !== null;
  const { data: group } = useQuery({ ...groupQuery(groupId ?? ''), enabled: inGroup, retry: false });
  const compartments = useQuery({
    ...compartmentsQuery(file.caseId ?? ''),
    enabled: compartmentId !== null,
    retry: false,
  });
  const compartment = compartments.data?.items.find(({ id }) => id === compartmentId);
  const issue = group?.issues.find(({ id }) => id === issueId)?.name;
  const newest = file.versions.find(({ no }) => no === file.versionNo);
  const unknown = <span className="who">{t.unknown}</span>;
  return (
    <>
      <dl className="document-share">
        <dt>{t.title}</dt>
        <dd>{file.title}</dd>
        <dt>{t.versionShared}</dt>
        <dd>
          {file.versionNo} · {newest?.fileName}{' '}
          <span className="who">{newest && sizeOf(newest.sizeBytes)}</span>
        </dd>
        <dt>{t.tier}</dt>
        <dd>{tiers[file.tier.id]}</dd>
        {inGroup && (
          <>
            <dt>{t.group}</dt>
            <dd>
              {group?.name ?? unknown}{' '}
              {group?.maySeeAccess && (
                <Link to="/groups/$groupId" params={{ groupId }} search={{ part: 'access' }} target="_blank">
                  {t.whoStands}
                </Link>
              )}
            </dd>
            <dt>{t.issue}</dt>
            <dd>{issue ?? unknown}</dd>
          </>
        )}
        {compartmentId !== null && (
          <>
            <dt>{t.compartment}</dt>
            <dd>{compartment?.name ?? t.inCompartment}</dd>
          </>
        )}
        <dt>{t.basis}</dt>
        <dd>{privilegeBasis === null ? unknown : bases[privilegeBasis]}</dd>
      </dl>
      <p>{t[readersOf(file, compartment?.kind.id)]}</p>
    </>
  );
}

/** Who reads it once it is shared: in an order those of the group who are admitted as well, in other compartments all who are in it. */
function readersOf({ tier, compartmentId }: DocumentFile, kind: string | undefined) {
  if (compartmentId === null) return tier.id === 'T2' ? 'groupReads' : 'allianceReads';
  return kind === 'cbi' || (kind === undefined && tier.id === 'T2') ? 'orderReads' : 'compartmentReads';
}
