import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useSay, useWords } from '../../i18n/language';
import { Answer } from '../../parts/answer';
import { List } from '../../parts/list';
import { Named } from '../../parts/named';
import { Tag, type Tone } from '../../parts/tag';
import { Burn } from './burn';
import { engagementsWords } from './engagements-words';
import { designatedQuery, type EngagementRow, engagementPages } from './queries';

const tones: Readonly<Partial<Record<EngagementRow['status']['id'], Tone>>> = {
  active: 'ok',
  designated: 'ok',
  proposed: 'wait',
  quoted: 'wait',
  budget_asked: 'wait',
  approved: 'wait',
  signed: 'wait',
  delivered: 'wait',
  accepted: 'wait',
  closed: 'past',
  declined: 'past',
  withdrawn: 'past',
  terminated: 'past',
  conflicted_out: 'fatal',
};

/** How an engagement stands. */
export function EngagementStatus({ status }: Pick<EngagementRow, 'status'>): ReactNode {
  const say = useSay();
  return <Tag tone={tones[status.id] ?? 'plain'}>{say(status.name)}</Tag>;
}

/** Engagements of a case, of a check, or all, each with what is spent of its cap. */
export function Engagements(of: { readonly caseId?: string; readonly checkId?: string }): ReactNode {
  const t = useWords(engagementsWords);
  const say = useSay();
  return (
    <List pages={engagementPages(of)} empty={{ title: t.noEngagements, hint: t.noEngagementsHint }}>
      {(rows) => (
        <ul className="plain-list" aria-label={t.engagements}>
          {rows.map((row) => (
            <li key={row.id} className="panel">
              <span className="row">
                <Link
                  to="/expert-engagements/$engagementId"
                  params={{ engagementId: row.id }}
                  className="strong"
                >
                  <Named name={row.expert.name} />
                </Link>
                <EngagementStatus status={row.status} />
              </span>
              <div className="who">
                {[say(row.role.name), `${row.from} – ${row.until}`].join(' · ')}
                {of.caseId === undefined && of.checkId === undefined && ` · ${say(row.caseTitle)}`}
              </div>
              <Burn burn={row.burn} />
            </li>
          ))}
        </ul>
      )}
    </List>
  );
}

/** Who is designated as testifying in a case: known to whoever sees it. */
export function Designated({ caseId }: { readonly caseId: string }): ReactNode {
  const t = useWords(engagementsWords);
  const say = useSay();
  const query = useQuery(designatedQuery(caseId));
  return (
    <section className="document-part">
      <h2>{t.designatedExperts}</h2>
      <Answer query={query} rows={1}>
        {(experts) =>
          experts.length === 0 ? (
            <p className="quiet">{t.noDesignated}</p>
          ) : (
            <ul className="plain-list" aria-label={t.designatedExperts}>
              {experts.map(({ expert, role, designatedOn }) => (
                <li key={`${expert.id} ${designatedOn}`}>
                  <Named name={expert.name} />{' '}
                  <span className="who">
                    {say(role.name)} · {t.designatedOn(designatedOn)}
                  </span>
                </li>
              ))}
            </ul>
          )
        }
      </Answer>
    </section>
  );
}
