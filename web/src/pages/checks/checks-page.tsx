import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { wallTime } from '../../dates';
import { useSay, useWords } from '../../i18n/language';
import { List } from '../../parts/list';
import { Named } from '../../parts/named';
import { PageHead } from '../../parts/page-head';
import { Tag, type Tone } from '../../parts/tag';
import { allows, useSession } from '../../session/session';
import { BlindQuestions } from './blind-questions';
import { checksWords } from './checks-words';
import { type CheckRow, checkPages } from './queries';

/** All checks the reader may know of. */
export function Page(): ReactNode {
  const t = useWords(checksWords);
  const decides = allows(useSession(), 'checks.decide');
  return (
    <>
      <PageHead title={t.conflictChecks} />
      <p className="quiet">{t.whatChecks}</p>
      <Checks caseId={undefined} />
      {decides && <BlindQuestions />}
    </>
  );
}

const tones: Readonly<Partial<Record<CheckRow['status']['id'], Tone>>> = {
  clear: 'ok',
  waived: 'ok',
  blocked: 'fatal',
  recheck: 'wait',
  screened: 'wait',
  waivable: 'wait',
  names_only_sent: 'wait',
  declined: 'past',
  withdrawn: 'past',
};

/** How a check stands. */
export function CheckStatus({ status }: Pick<CheckRow, 'status'>): ReactNode {
  const say = useSay();
  return <Tag tone={tones[status.id] ?? 'plain'}>{say(status.name)}</Tag>;
}

/** Checks of a case, or all, each with where it stands. */
export function Checks({ caseId }: { readonly caseId: string | undefined }): ReactNode {
  const t = useWords(checksWords);
  const { zone } = useSession().person;
  return (
    <List pages={checkPages(caseId)} empty={{ title: t.noChecks, hint: t.noChecksHint }}>
      {(rows) => (
        <ul className="plain-list" aria-label={t.conflictChecks}>
          {rows.map((check) => (
            <li key={check.id} className="panel">
              <span className="row">
                <Link to="/conflict-checks/$checkId" params={{ checkId: check.id }} className="strong">
                  <Named name={check.expert.name} />
                </Link>
                <CheckStatus status={check.status} />
              </span>
              <div className="who">
                {check.requestedAt !== null && wallTime(check.requestedAt, zone)}
                {check.requestedAt === null && check.sentAt !== null && wallTime(check.sentAt, zone)}
                {check.validUntil !== null && ` · ${t.validUntil} ${check.validUntil}`}
              </div>
            </li>
          ))}
        </ul>
      )}
    </List>
  );
}
