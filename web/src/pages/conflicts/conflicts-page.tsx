import { Button } from 'antd';
import type { ReactNode } from 'react';
import { todayIn } from '../../clock';
import { useWords } from '../../i18n/language';
import { CopyButton } from '../../parts/copy-button';
import { EmptyState } from '../../parts/empty-state';
import { PageHead } from '../../parts/page-head';
import { useFilters } from '../../parts/use-filters';
import { useSession } from '../../session/session';
import { Calculated, Known } from './conflicts-answers';
import { ConflictsForm } from './conflicts-form';
import { isAsked, questionOf } from './conflicts-question';
import './conflicts.css';
import { conflictsWords } from './conflicts-words';

/** Whether somebody may act against some firms: calculated from what is written, and asked of what is known. */
export function Page(): ReactNode {
  const t = useWords(conflictsWords);
  const [search, change] = useFilters();
  const { zone } = useSession().person;
  const question = questionOf(search, todayIn(zone));
  const clear = (): void => change(Object.fromEntries(Object.keys(search).map((key) => [key, undefined])));
  return (
    <>
      <PageHead
        title={t.checkConflicts}
        meta={<span className="no-print">{t.intro}</span>}
        actions={
          <>
            <Button onClick={clear}>{t.clearAll}</Button>
            <CopyButton text={() => location.href}>{t.copyLink}</CopyButton>
            <Button onClick={() => window.print()}>{t.print}</Button>
          </>
        }
      />
      <div className="conflicts">
        <ConflictsForm search={search} question={question} onChange={change} />
        {isAsked(question) ? (
          <div>
            <Calculated question={question} />
            <Known question={question} />
          </div>
        ) : (
          <EmptyState title={t.missing}>{t.missingHint}</EmptyState>
        )}
      </div>
    </>
  );
}
