import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { useWords } from '../../i18n/language';
import { Tag } from '../../parts/tag';
import { allows, useSession } from '../../session/session';
import { CaseFrame } from '../case/case-frame';
import '../documents/documents.css';
import { Designated, Engagements } from '../engagements/engagements-list';
import { AskBlindly } from './ask-blindly';
import { Checks } from './checks-page';
import { checksWords } from './checks-words';
import { Contacts } from './contacts';
import { FindExperts } from './find-experts';
import { findWords } from './find-words';
import type { BlindAnswer } from './queries';
import { RequestCheck } from './request-check';

export function Page(): ReactNode {
  return <CaseFrame>{({ id }) => <CaseExperts caseId={id} />}</CaseFrame>;
}

/** Experts in a case: who is designated, and of checks, engagements and contacts those the reader may know of. */
function CaseExperts({ caseId }: { readonly caseId: string }): ReactNode {
  const session = useSession();
  const t = useWords(checksWords);
  return (
    <>
      <Designated caseId={caseId} />
      {allows(session, 'checks.read') && <CaseChecks caseId={caseId} />}
      {allows(session, 'engagements.read') && (
        <section className="document-part">
          <h2>{t.engagements}</h2>
          <Engagements caseId={caseId} />
        </section>
      )}
      {allows(session, 'checks.read') && <Contacts caseId={caseId} />}
    </>
  );
}

/** The checks of experts for a case that the reader may know of. */
function CaseChecks({ caseId }: { readonly caseId: string }): ReactNode {
  const t = useWords(checksWords);
  const { find } = useWords(findWords);
  const [isFinding, setFinding] = useState(false);
  const mayAsk = allows(useSession(), 'checks.write');
  const [open, setOpen] = useState<'request' | 'blind' | undefined>();
  const [answer, setAnswer] = useState<BlindAnswer['answer'] | undefined>();
  const close = (): void => setOpen(undefined);
  return (
    <section className="document-part">
      <h2>{t.conflictChecks}</h2>
      <p className="quiet">{t.whatChecks}</p>
      {mayAsk && (
        <div className="row no-print">
          <Button aria-expanded={isFinding} onClick={() => setFinding(!isFinding)}>
            {find}
          </Button>
          <Button onClick={() => setOpen('blind')}>{t.blindAsk}</Button>
          <Button type="primary" onClick={() => setOpen('request')}>
            {t.request}
          </Button>
        </div>
      )}
      {answer !== undefined && (
        <p role="status">
          {t.answered}: <Tag tone={answer === 'none_known' ? 'ok' : 'wait'}>{t[answer]}</Tag>
        </p>
      )}
      {isFinding && <FindExperts caseId={caseId} />}
      {isFinding && <h2>{t.conflictChecks}</h2>}
      <Checks caseId={caseId} />
      {open === 'request' && <RequestCheck caseId={caseId} onClose={close} />}
      {open === 'blind' && <AskBlindly caseId={caseId} onAnswer={setAnswer} onClose={close} />}
    </section>
  );
}
