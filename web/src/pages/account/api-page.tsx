import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useSay, useWords } from '../../i18n/language';
import { CopyButton } from '../../parts/copy-button';
import { PageHead } from '../../parts/page-head';
import './account.css';
import { accountWords } from './account-words';
import { apiSteps } from './api-steps';

/** First steps with a token, each with its command. */
export function Page(): ReactNode {
  const t = useWords(accountWords);
  const say = useSay();
  return (
    <>
      <PageHead title={t.apiSteps} crumb={<Link to="/account">{t.account}</Link>} />
      <p className="quiet">
        {t.apiStepsHint} <a href="/api/docs">{t.apiWhole}</a>
      </p>
      <ol className="api-steps">
        {apiSteps.map(({ title, text, command }) => (
          <li key={title.en} className="panel">
            <div className="panel-head">
              <h2>{say(title)}</h2>
              <CopyButton text={() => command} small>
                {t.copyCommand}
              </CopyButton>
            </div>
            <p>{say(text)}</p>
            <pre className="mono" tabIndex={0}>
              {command}
            </pre>
          </li>
        ))}
      </ol>
    </>
  );
}
