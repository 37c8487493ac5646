import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { Button, Form, Input } from 'antd';
import { Fragment, type ReactNode, useState } from 'react';
import { answered, api } from '../../api/client';
import { wallTime } from '../../dates';
import { useSay, useWords } from '../../i18n/language';
import { PageAnswer } from '../../parts/answer';
import { LifePanel } from '../../parts/life-panel';
import { Named, namesOf, useBothNames } from '../../parts/named';
import { PageHead } from '../../parts/page-head';
import { partWords } from '../../parts/part-words';
import { useSession } from '../../session/session';
import '../documents/documents.css';
import { Engagements } from '../engagements/engagements-list';
import { ProposeEngagement } from '../engagements/propose';
import { CheckStatus } from './checks-page';
import { checksWords } from './checks-words';
import { CheckHits } from './check-hits';
import { NameToTeam } from './request-check';
import { type Check, type CheckMove, checkQuery, touchedBy } from './queries';

type Offered = Check['actions'][number];
interface Said {
  readonly reason?: string;
  readonly declaration?: string;
}

/** Steps that end something. */
const ends: readonly Offered['action'][] = ['block', 'decline', 'withdraw'];
/** Steps that are done without a word more. */
const atOnce: readonly Offered['action'][] = ['find_waivable', 'waive'];

export function Page(): ReactNode {
  const { checkId = '' }: { readonly checkId?: string } = useParams({ strict: false });
  const check = useQuery(checkQuery(checkId));
  return <PageAnswer query={check}>{(known) => <CheckOf check={known} />}</PageAnswer>;
}

/** One check: what was sent, what was declared and found, what is waived, and what may be done. The expert sees what is theirs to see. */
function CheckOf({ check }: { readonly check: Check }): ReactNode {
  const t = useWords(checksWords);
  const bothNames = useBothNames();
  return (
    <>
      <PageHead
        title={bothNames(check.expert.name)}
        crumb={
          check.caseId === null ? (
            <Link to="/conflict-checks">{t.conflictChecks}</Link>
          ) : (
            <Link to="/cases/$caseId/experts" params={{ caseId: check.caseId }}>
              {t.conflictChecks}
            </Link>
          )
        }
        meta={<CheckStatus status={check.status} />}
        actions={<Moves check={check} />}
      />
      <Sheet check={check} />
      {check.caseId !== null && <Team check={check} caseId={check.caseId} />}
      <Told check={check} />
      {check.caseId !== null && <CheckHits check={check} />}
      {check.caseId !== null && <Engaged check={check} />}
    </>
  );
}

/** The engagements that stand on a check, and the way to another once the expert is cleared. */
function Engaged({ check }: { readonly check: Check }): ReactNode {
  const t = useWords(checksWords);
  const session = useSession();
  const [proposing, setProposing] = useState(false);
  const isLead = check.requestedBy?.id === session.person.id;
  const isCleared = check.status.id === 'clear' || check.status.id === 'waived';
  return (
    <section className="document-part">
      <div className="row">
        <h2>{t.engagements}</h2>
        {isLead && isCleared && (
          <Button className="no-print" onClick={() => setProposing(true)}>
            {t.engage}
          </Button>
        )}
      </div>
      <Engagements checkId={check.id} />
      {proposing && <ProposeEngagement check={check} onClose={() => setProposing(false)} />}
    </section>
  );
}

function Sheet({ check: { sheet, sentAt } }: { readonly check: Check }): ReactNode {
  const t = useWords(checksWords);
  const say = useSay();
  return (
    <section className="document-part">
      <h2>{t.sheet}</h2>
      <p className="quiet">{sentAt === null ? t.sheetToSend : t.sheetSent}</p>
      <dl>
        <dt>{t.parties}</dt>
        <dd>
          <ul className="plain-list">
            {sheet.parties.map(({ name, nameZh }) => (
              <li key={`${name} ${nameZh ?? ''}`}>
                <Named name={{ en: name, zh: nameZh ?? name }} />
              </li>
            ))}
          </ul>
        </dd>
        <dt>{t.classes}</dt>
        <dd>{sheet.classes.length === 0 ? t.none : sheet.classes.join(', ')}</dd>
        <dt>{t.courts}</dt>
        <dd>{sheet.courts.map(say).join(', ')}</dd>
      </dl>
    </section>
  );
}

/** Who knows of it, and for whom it was asked. */
function Team({ check, caseId }: { readonly check: Check; readonly caseId: string }): ReactNode {
  const t = useWords(checksWords);
  const { askedBy } = useWords(partWords);
  const say = useSay();
  const bothNames = useBothNames();
  const session = useSession();
  const [naming, setNaming] = useState(false);
  const { requestedBy, members, team } = check;
  const isLead = requestedBy?.id === session.person.id;
  return (
    <section className="document-part">
      <h2>{t.team}</h2>
      <p className="quiet">{t.teamHint}</p>
      <Rows
        rows={[
          [askedBy, requestedBy && bothNames(namesOf(requestedBy))],
          [t.forWhom, members.map(({ name }) => say(name)).join(', ')],
          [t.team, team.length === 0 ? t.none : team.map((one) => bothNames(namesOf(one))).join(', ')],
        ]}
      />
      {isLead && (
        <Button size="small" onClick={() => setNaming(true)}>
          {t.nameToTeam}
        </Button>
      )}
      {naming && <NameToTeam check={check} caseId={caseId} onClose={() => setNaming(false)} />}
    </section>
  );
}

/** What was declared and decided, and until when it holds. */
function Told({ check }: { readonly check: Check }): ReactNode {
  const t = useWords(checksWords);
  const bothNames = useBothNames();
  const { zone } = useSession().person;
  const at = (moment: string | null): string | null => moment && wallTime(moment, zone);
  const { declaration, declaredAt, decidedBy, decidedAt, reason, heldUntil, validUntil } = check;
  const decided = decidedBy && [bothNames(namesOf(decidedBy)), at(decidedAt), reason];
  if ([declaration, decided ?? reason, heldUntil, validUntil].every((one) => one === null)) return null;
  return (
    <section className="document-part">
      <Rows
        rows={[
          [t.declaration, declaration && [declaration, at(declaredAt)].join(' · ')],
          [t.decision, decided?.filter((part) => part !== null).join(' · ') ?? reason],
          [t.heldUntil, at(heldUntil)],
          [t.validUntil, validUntil],
        ]}
      />
    </section>
  );
}

function Rows({
  rows,
}: {
  readonly rows: readonly (readonly [string, string | null | undefined])[];
}): ReactNode {
  return (
    <dl>
      {rows
        .filter(([, value]) => value != null)
        .map(([label, value]) => (
          <Fragment key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </Fragment>
        ))}
    </dl>
  );
}

function Moves({ check }: { readonly check: Check }): ReactNode {
  const t = useWords(checksWords);
  return (
    <LifePanel<Offered, Said, unknown>
      offers={check.actions}
      version={check.version}
      main={['send_names', 'declare', 'clear', 'waive']}
      grave={ends}
      atOnce={atOnce}
      ask={({ action, needsDeclaration }) => ({
        says: (
          <>
            {(action === 'send_names' || action === 'ask_again') && <p className="quiet">{t.sheetToSend}</p>}
            {needsDeclaration && (
              <Form.Item
                name="declaration"
                label={t.declaration}
                extra={t.declarationHint}
                rules={[{ required: true, whitespace: true, message: t.needed }]}
              >
                <Input.TextArea maxLength={10_000} autoSize={{ minRows: 3, maxRows: 12 }} />
              </Form.Item>
            )}
          </>
        ),
      })}
      touches={touchedBy(check.id)}
      send={({ action }, said, headers) =>
        answered(
          api.POST('/api/v1/conflict-checks/{id}/moves', {
            params: { path: { id: check.id } },
            body: { ...said, action: action as CheckMove['action'] },
            headers,
          }),
        )
      }
    />
  );
}
