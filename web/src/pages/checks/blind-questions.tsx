import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { wallTime } from '../../dates';
import { useWords } from '../../i18n/language';
import { List } from '../../parts/list';
import { Named, namesOf, useBothNames } from '../../parts/named';
import { Tag } from '../../parts/tag';
import { useSession } from '../../session/session';
import { checksWords } from './checks-words';
import { contactsWords } from './contacts-words';
import { questionPages } from './queries';

/** What was asked blindly by whom, for the ethics officers. */
export function BlindQuestions(): ReactNode {
  const t = useWords({ ...checksWords, ...contactsWords });
  const bothNames = useBothNames();
  const { zone } = useSession().person;
  return (
    <section className="document-part">
      <h2>{t.blindQuestions}</h2>
      <p className="quiet">{t.whatQuestions}</p>
      <List pages={questionPages} empty={{ title: t.noQuestions }}>
        {(rows) => (
          <ul className="plain-list" aria-label={t.blindQuestions}>
            {rows.map(({ id, expert, answer, caseId, caseTitle, askedBy, askedAt }) => (
              <li key={id} className="panel">
                <span className="row">
                  <Named name={expert.name} />
                  <Tag tone={answer === 'none_known' ? 'ok' : 'wait'}>{t[answer]}</Tag>
                </span>
                <div className="who">
                  <Link to="/cases/$caseId/experts" params={{ caseId }}>
                    <Named name={caseTitle} />
                  </Link>
                  {` · ${bothNames(namesOf(askedBy))} · ${wallTime(askedAt, zone)}`}
                </div>
              </li>
            ))}
          </ul>
        )}
      </List>
    </section>
  );
}
