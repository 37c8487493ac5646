import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import type { CaseFile } from '../../api/views';
import { useSay, useWords } from '../../i18n/language';
import { JoinedCases } from '../joins/joined-cases';
import { SilentInCase } from '../silent/silent-in-case';
import { CaseFrame } from './case-frame';
import { AskedConsent } from './consent-dialog';
import { CaseTimeline } from './case-timeline';
import { caseWords } from './case-words';
import { MembersDialog } from './members-dialog';
import { PartiesPanel } from './parties-panel';
import { ProceedingsPanel } from './proceedings-panel';
import { SubjectPanel } from './subject-panel';
import { WhatNext } from './what-next';

export function Page(): ReactNode {
  return (
    <CaseFrame>
      {(file) => (
        <>
          <AskedConsent file={file} />
          <SilentInCase caseId={file.id} />
          <WhatNext file={file} />
          <CaseTimeline file={file} />
          <div className="case-columns">
            <div>
              <PartiesPanel file={file} />
              {file.summary !== null && <Summary file={file} />}
            </div>
            <div>
              <ProceedingsPanel file={file} />
              <JoinedCases file={file} />
              <SubjectPanel file={file} />
              <Origin file={file} />
            </div>
          </div>
        </>
      )}
    </CaseFrame>
  );
}

function Summary({ file }: { readonly file: CaseFile }): ReactNode {
  const t = useWords(caseWords);
  return (
    <section className="panel">
      <h2>{t.summary}</h2>
      <p className="event-note">{file.summary}</p>
    </section>
  );
}

/** Whom the case concerns, and where what is known of it was read. */
function Origin({ file }: { readonly file: CaseFile }): ReactNode {
  const t = useWords(caseWords);
  const say = useSay();
  const [editing, setEditing] = useState(false);
  const { source, members } = file;
  const read = [source?.citation, source?.document].filter(Boolean).join(' · ');
  return (
    <section className="panel">
      <div className="panel-head">
        <h2>{t.members}</h2>
        {file.mayEdit && (
          <Button size="small" aria-label={`${t.edit}: ${t.members}`} onClick={() => setEditing(true)}>
            {t.edit}
          </Button>
        )}
      </div>
      {editing && <MembersDialog file={file} onClose={() => setEditing(false)} />}
      <p>{members.map(({ name }) => say(name)).join('; ') || t.none}</p>
      {file.version === null && <p className="quiet">{t.ownMembersOnly}</p>}
      {source !== null && (
        <dl className="fields">
          <dt>{t.source}</dt>
          <dd>
            {read || t.notKnown}
            {source.url !== null && (
              <>
                {' '}
                <a href={source.url} rel="noreferrer noopener" target="_blank">
                  {source.url}
                </a>
              </>
            )}
          </dd>
          {source.textHash !== null && (
            <>
              <dt>SHA-256</dt>
              <dd className="mono">{source.textHash}</dd>
            </>
          )}
        </dl>
      )}
    </section>
  );
}
