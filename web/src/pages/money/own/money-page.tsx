import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Fragment, type ReactNode } from 'react';
import { useWords } from '../../../i18n/language';
import { Answer } from '../../../parts/answer';
import { EmptyState } from '../../../parts/empty-state';
import { PageHead } from '../../../parts/page-head';
import { allows, useSession } from '../../../session/session';
import { RunsOf } from '../group/group-lists';
import { GroupPanel } from '../group/group-panel';
import { groupsMoneyQuery } from '../group/queries';
import '../money.css';
import { moneyWords } from '../money-words';
import { OwnFunds } from './own-funds';
import { ownMoneyQuery } from './queries';

/** One's own money over all cases, and that of the groups whose money one keeps, runs or takes part in. */
export function Page(): ReactNode {
  const t = useWords(moneyWords);
  const own = useQuery(ownMoneyQuery);
  const groups = useQuery(groupsMoneyQuery(undefined));
  const session = useSession();
  return (
    <>
      <PageHead
        title={t.moneyOverview}
        actions={
          <>
            {allows(session, 'ledger.read') && (
              <Link to="/money/desk" className="button main">
                {t.desk}
              </Link>
            )}
          </>
        }
      />
      <Answer query={own}>
        {({ items, dues }) =>
          items.length === 0 ? null : (
            <>
              <h2 className="money-heading">{t.ours}</h2>
              <p className="quiet">{t.oursHint}</p>
              <OwnFunds items={items} dues={dues} showsCase />
            </>
          )
        }
      </Answer>
      <Answer query={groups}>
        {({ items }) => {
          const shown = items.filter(({ hands }) => hands.some((hand) => hand !== 'inside'));
          if (shown.length === 0)
            return own.data?.items.length === 0 ? (
              <EmptyState title={t.nothing}>
                <p>{t.nothingHint}</p>
              </EmptyState>
            ) : null;
          return (
            <>
              <h2 className="money-heading">{t.ofGroups}</h2>
              {shown.map((group) => (
                <Fragment key={group.group.id}>
                  <GroupPanel of={group} showsCase />
                  {group.totals === null && <RunsOf of={group} />}
                </Fragment>
              ))}
            </>
          );
        }}
      </Answer>
    </>
  );
}
