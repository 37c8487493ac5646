import { Named } from '../../parts/named';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { caseQuery } from '../../api/queries';
import type { CaseFile } from '../../api/views';
import { useSay, useWords } from '../../i18n/language';
import { PageAnswer } from '../../parts/answer';
import { ExportButton } from '../../parts/export-button';
import { PageHead } from '../../parts/page-head';
import { Tag } from '../../parts/tag';
import { allows, useSession } from '../../session/session';
import { ParkedNotice } from '../parked/parked-cases';
import { CaseMoves } from './case-moves';
import { CaseParts, usePart } from './case-parts';
import { caseWords } from './case-words';
import { EditCase } from './edit-case';
import './case.css';

/** The case of the address. */
export const useCaseId = (): string => {
  const { caseId }: { readonly caseId?: string } = useParams({ strict: false });
  return caseId ?? '';
};

/** A case's header and parts, with one of its parts below. */
export function CaseFrame({ children }: { readonly children: (file: CaseFile) => ReactNode }): ReactNode {
  const file = useQuery(caseQuery(useCaseId()));
  return (
    <PageAnswer query={file}>
      {(known) => (
        <>
          <CaseHead file={known} />
          {known.mayEdit && known.number !== null && <ParkedNotice caseId={known.id} />}
          <CaseParts caseId={known.id} />
          {children(known)}
        </>
      )}
    </PageAnswer>
  );
}

function CaseHead({ file }: { readonly file: CaseFile }): ReactNode {
  const t = useWords(caseWords);
  const say = useSay();
  const session = useSession();
  const [editing, setEditing] = useState(false);
  const title = [file.number, say(file.title)].filter(Boolean).join(' ');
  const part = usePart(file.id);
  return (
    <div className="case-head">
      <PageHead
        title={part === undefined ? title : `${t[part]} · ${title}`}
        crumb={
          <>
            <Link to="/cases">{t.cases}</Link> › {say(file.kindName)}
          </>
        }
        meta={<CaseMeta file={file} />}
        actions={
          <>
            <CaseMoves file={file} />
            <ExportButton paper={{ name: 'case-report', query: { id: file.id } }} label={t.report} />
            {file.mayEdit && <Button onClick={() => setEditing(true)}>{t.edit}</Button>}
            {allows(session, 'docket.write') && (
              <Link
                to="/cases/$caseId/docket"
                params={{ caseId: file.id }}
                search={{ record: 'new' }}
                className="button main"
              >
                {t.recordEvent}
              </Link>
            )}
          </>
        }
      >
        {file.number !== null && `${file.number} `}
        <span>
          <Named name={file.title} />
        </span>
      </PageHead>
      {editing && <EditCase file={file} onClose={() => setEditing(false)} />}
    </div>
  );
}

function CaseMeta({ file }: { readonly file: CaseFile }): ReactNode {
  const t = useWords(caseWords);
  const say = useSay();
  const present = file.parties.filter(({ withdrawnOn }) => withdrawnOn === null);
  const accused = present.filter(({ accused: is }) => is);
  const by = present.find(({ role }) => role === 'complainant' || role === 'plaintiff')?.name;
  const members = accused.filter(({ memberId }) => memberId !== null).length;
  const instituted = file.proceedings.find(({ institutedOn }) => institutedOn !== null)?.institutedOn;
  const said = [
    accused.length > 0 && (by ? t.against(by, accused.length) : t.accusedOnly(accused.length)),
    members > 0 && (file.version === null ? t.ofThemOwn(members) : t.ofThemMembers(members)),
    instituted ? t.instituted(instituted) : t.opened(file.openedOn),
    file.closedOn !== null && t.closed(file.closedOn, file.closeReason ?? ''),
  ].filter((each) => each !== false);
  return (
    <>
      <Tag tone={file.stage.id === 'closed' ? 'past' : 'plain'}>{say(file.stage.name)}</Tag>{' '}
      {said.join(' · ')}
    </>
  );
}
