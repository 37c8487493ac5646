import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { groupQuery } from '../../api/queries';
import { wallTime } from '../../dates';
import { useWords } from '../../i18n/language';
import { Named } from '../../parts/named';
import { Term } from '../../parts/term';
import { useSession } from '../../session/session';
import { NameSources } from './document-sources';
import { NameSuppliers, Suppliers } from './document-suppliers';
import { basisWords, documentWords, tierWords } from './document-words';
import { EditFacts } from './edit-facts';
import type { DocumentFile } from './queries';

/** What is said of a document, and where it comes from. */
export function DocumentFacts({ file }: { readonly file: DocumentFile }): ReactNode {
  const t = useWords(documentWords);
  const bases = useWords(basisWords);
  const tiers = useWords(tierWords);
  const [editing, setEditing] = useState(false);
  const [naming, setNaming] = useState(false);
  const [supplying, setSupplying] = useState(false);
  const { zone } = useSession().person;
  const rows: readonly (readonly [string, ReactNode])[] = [
    [
      t.tier,
      <Term key="tier" id="tier">
        {tiers[file.tier.id]}
      </Term>,
    ],
    [t.documentDate, file.documentDate],
    [t.author, file.author],
    [t.recipients, file.recipients],
    [t.basis, file.privilegeBasis === null ? null : bases[file.privilegeBasis]],
    [t.sourceNote, file.sourceNote],
    [t.capturedAt, file.capturedAt === null ? null : wallTime(file.capturedAt, zone)],
    [t.issue, file.groupId === null ? null : <GroupAndIssue groupId={file.groupId} issueId={file.issueId} />],
    [t.retainUntil, file.retainUntil],
    ...(file.isUnderOrder ? [[t.suppliers, <Suppliers key="suppliers" file={file} />] as const] : []),
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
        {related(t.sameFile, file.same)}
      </dl>
      {file.mayRevise && (
        <Button size="small" onClick={() => setNaming(true)}>
          {t.nameSources}
        </Button>
      )}
      {file.maySupply && (
        <Button size="small" onClick={() => setSupplying(true)}>
          {t.nameSuppliers}
        </Button>
      )}
      {supplying && file.caseId !== null && (
        <NameSuppliers file={file} caseId={file.caseId} onClose={() => setSupplying(false)} />
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
      <Named name={data.name} />
      {issue && ` · ${issue.name}`}
    </>
  );
}
