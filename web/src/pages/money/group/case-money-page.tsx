import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { CaseFile } from '../../../api/views';
import { useWords } from '../../../i18n/language';
import { Answer } from '../../../parts/answer';
import { EmptyState } from '../../../parts/empty-state';
import { CaseFrame } from '../../case/case-frame';
import { CostsTable } from '../costs/costs-table';
import { caseCostsQuery } from '../costs/queries';
import '../money.css';
import { moneyWords } from '../money-words';
import { OwnFunds } from '../own/own-funds';
import { ownMoneyQuery } from '../own/queries';
import { GroupLists } from './group-lists';
import { GroupPanel } from './group-panel';
import { groupsMoneyQuery } from './queries';

export function Page(): ReactNode {
  return <CaseFrame>{(file) => <CaseMoney key={file.id} file={file} />}</CaseFrame>;
}

/** The money of a case's groups: own figures first, then each group as far as the reader sees it with its calls and runs, then their costs. */
function CaseMoney({ file }: { readonly file: CaseFile }): ReactNode {
  const t = useWords(moneyWords);
  const own = useQuery(ownMoneyQuery).data;
  const groups = useQuery(groupsMoneyQuery(file.id));
  const mine = (own?.items ?? []).filter((one) => one.case.id === file.id);
  return (
    <Answer query={groups}>
      {({ items }) => {
        if (items.length === 0 && mine.length === 0)
          return (
            <EmptyState title={t.nothing}>
              <p>{t.nothingHint}</p>
            </EmptyState>
          );
        return (
          <>
            {mine.length > 0 && own && <OwnFunds items={mine} dues={own.dues} />}
            {items.map((group) => (
              <div key={group.group.id}>
                {group.hands.length > 0 && <GroupPanel of={group} showsBalance />}
                <GroupLists of={group} />
              </div>
            ))}
            {items.some(({ totals }) => totals !== null) && <Costs caseId={file.id} />}
          </>
        );
      }}
    </Answer>
  );
}

function Costs({ caseId }: { readonly caseId: string }): ReactNode {
  const t = useWords(moneyWords);
  const costs = useQuery(caseCostsQuery(caseId)).data?.items ?? [];
  if (costs.length === 0) return null;
  return (
    <section className="money-part">
      <div className="panel-head">
        <h2>{t.latestCosts}</h2>
        <Link to="/money/costs" search={{ caseId }}>
          {t.allCosts}
        </Link>
      </div>
      <CostsTable rows={costs} />
    </section>
  );
}
