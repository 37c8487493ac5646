import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { Button } from 'antd';
import { Fragment, type ReactNode, useState } from 'react';
import { answered, api, ifMatch } from '../../api/client';
import { wallTime } from '../../dates';
import { useSay, useWords } from '../../i18n/language';
import { moneyText } from '../../money';
import { PageAnswer } from '../../parts/answer';
import { FormDialog } from '../../parts/form-dialog';
import { namesOf, useBothNames } from '../../parts/named';
import { PageHead } from '../../parts/page-head';
import { ReasonItem } from '../../parts/reason-act';
import { Tag } from '../../parts/tag';
import { useSession } from '../../session/session';
import '../documents/documents.css';
import './engagements.css';
import { Burn } from './burn';
import { EngagementMoves } from './engagement-moves';
import { EngagementStatus } from './engagements-list';
import { engagementsWords } from './engagements-words';
import { Evaluation } from './evaluation';
import { MoneyItems } from './money-items';
import { type Engagement, engagementQuery, touchedBy } from './queries';
import { TimeAndBills } from './time';

export function Page(): ReactNode {
  const { engagementId = '' }: { readonly engagementId?: string } = useParams({ strict: false });
  const engagement = useQuery(engagementQuery(engagementId));
  return <PageAnswer query={engagement}>{(known) => <EngagementOf engagement={known} />}</PageAnswer>;
}

/** One engagement: what is to be done for how much, what was quoted, approved and spent, and what may be done now. */
function EngagementOf({ engagement }: { readonly engagement: Engagement }): ReactNode {
  const t = useWords(engagementsWords);
  const say = useSay();
  const bothNames = useBothNames();
  const { isOwn, caseId } = engagement;
  return (
    <>
      <PageHead
        title={bothNames(engagement.expert.name)}
        crumb={
          isOwn ? (
            <Link to="/expert-engagements">{t.engagements}</Link>
          ) : (
            <Link to="/cases/$caseId/experts" params={{ caseId }}>
              {say(engagement.caseTitle)}
            </Link>
          )
        }
        meta={<EngagementStatus status={engagement.status} />}
        actions={<EngagementMoves engagement={engagement} />}
      />
      <Terms engagement={engagement} />
      <QuoteOf engagement={engagement} />
      <Spent engagement={engagement} />
      <TimeAndBills engagement={engagement} />
      <Budgets engagement={engagement} />
      {engagement.status.id === 'closed' && <Evaluation engagementId={engagement.id} />}
    </>
  );
}

/** Rows of a description; those without a value are left out. */
export function Facts({ rows }: { readonly rows: readonly (readonly [string, ReactNode])[] }): ReactNode {
  return (
    <dl>
      {rows
        .filter(([, value]) => value !== null && value !== undefined && value !== '')
        .map(([label, value]) => (
          <Fragment key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </Fragment>
        ))}
    </dl>
  );
}

function Terms({ engagement }: { readonly engagement: Engagement }): ReactNode {
  const t = useWords(engagementsWords);
  const say = useSay();
  const bothNames = useBothNames();
  const { zone } = useSession().person;
  const { role, from, until, cap, payer, members, lead, team, scope, reason } = {
    ...engagement,
    ...engagement.burn,
  };
  const { isOwn, checkId, pseudonym, designatedAt, signedAt, signedHash } = engagement;
  return (
    <section className="document-part">
      <h2>{t.statementOfWork}</h2>
      <p className="work-scope">{scope}</p>
      <Facts
        rows={[
          [t.asWhat, say(role.name)],
          [t.firstWorkDay, from],
          [t.lastWorkDay, until],
          [t.cap, moneyText(cap)],
          [t.whoPays, isOwn ? null : payer === null ? t.groupPays : say(payer.name)],
          [t.members, members.map(({ name }) => say(name)).join(', ')],
          [t.lead, lead && bothNames(namesOf(lead))],
          [t.team, team.map((one) => bothNames(namesOf(one))).join(', ')],
          [t.known, isOwn || designatedAt !== null ? null : say(pseudonym)],
          [t.designatedExperts, designatedAt && wallTime(designatedAt, zone)],
          [t.sign, signedAt && wallTime(signedAt, zone)],
          [t.signedAs, signedHash && <code className="signed-hash">{signedHash}</code>],
          [t.lastReason, reason],
          [
            t.conflictChecks,
            <Link to="/conflict-checks/$checkId" params={{ checkId }}>
              {t.show}
            </Link>,
          ],
        ]}
      />
    </section>
  );
}

function QuoteOf({ engagement: { quote } }: { readonly engagement: Engagement }): ReactNode {
  const t = useWords(engagementsWords);
  return (
    <section className="document-part">
      <h2>{t.quote}</h2>
      {quote === null ? (
        <p className="quiet">{t.noQuote}</p>
      ) : (
        <>
          <Facts
            rows={[
              [t.hourly, moneyText(quote.hourly)],
              [t.travelPercent, String(quote.travelPercent)],
              [t.hoursEstimated, quote.hoursEstimated],
              [t.estimate, moneyText(quote.estimate)],
              [t.bandTop, quote.top && moneyText(quote.top)],
              [t.remark, quote.note],
            ]}
          />
          {quote.isException && (
            <p>
              <Tag tone="wait">{t.exception}</Tag>
            </p>
          )}
        </>
      )}
    </section>
  );
}

function Spent({ engagement }: { readonly engagement: Engagement }): ReactNode {
  const t = useWords(engagementsWords);
  const [naming, setNaming] = useState(false);
  const { id, burn, version, maySetCap } = engagement;
  return (
    <section className="document-part">
      <h2>{t.burn}</h2>
      <Burn burn={burn} />
      <p className="who">
        {t.hoursWorked(burn.hours, burn.travelHours)} · {t.expenses} {moneyText(burn.expenses)}
      </p>
      {maySetCap && (
        <Button size="small" className="no-print" onClick={() => setNaming(true)}>
          {t.setCap}
        </Button>
      )}
      {naming && (
        <FormDialog<{ readonly cap: typeof burn.cap; readonly reason: string }>
          title={t.setCap}
          confirm={t.setCap}
          touches={touchedBy(id)}
          send={(body, headers) =>
            answered(
              api.POST('/api/v1/expert-engagements/{id}/cap', {
                params: { path: { id } },
                body,
                headers: { ...headers, ...ifMatch(version) },
              }),
            )
          }
          onClose={() => setNaming(false)}
        >
          <p className="quiet">{t.capWaits}</p>
          <MoneyItems name="cap" label={t.cap} hint={t.capHint} currency={burn.cap.currency} />
          <ReasonItem />
        </FormDialog>
      )}
    </section>
  );
}

function Budgets({ engagement: { budgets } }: { readonly engagement: Engagement }): ReactNode {
  const t = useWords(engagementsWords);
  const bothNames = useBothNames();
  const { zone } = useSession().person;
  if (budgets.length === 0) return null;
  return (
    <section className="document-part">
      <h2>{t.budgets}</h2>
      <ul className="plain-list">
        {budgets.map(({ id, cap, raises, reason, status, askedBy, askedAt }) => (
          <li key={id}>
            <span className="row">
              <span className="strong">{moneyText(cap)}</span>
              <Tag tone={status === 'open' ? 'wait' : status === 'approved' ? 'ok' : 'past'}>{t[status]}</Tag>
              {raises && <Tag tone="plain">{t.raises}</Tag>}
            </span>
            <div className="who">
              {[askedBy && bothNames(namesOf(askedBy)), wallTime(askedAt, zone), reason]
                .filter((part) => part !== null)
                .join(' · ')}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
