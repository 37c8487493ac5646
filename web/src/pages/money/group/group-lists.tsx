import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useSay, useWords } from '../../../i18n/language';
import { moneyText } from '../../../money';
import { Answer } from '../../../parts/answer';
import { Named } from '../../../parts/named';
import { Tag } from '../../../parts/tag';
import { CallsTable } from '../calls/calls-table';
import { callsWords } from '../calls/calls-words';
import { moneyWords } from '../money-words';
import { runsQuery } from '../shares/queries';
import { RunsTable } from '../shares/runs-table';
import { sharesWords } from '../shares/shares-words';
import { exitsQuery, groupCallsQuery, type GroupMoney } from './queries';

/** What was called and shared in a group, and who left it: each part the reader sees something of, the latest first. */
export function GroupLists({ of }: { readonly of: GroupMoney }): ReactNode {
  return (
    <>
      <Calls of={of} />
      <RunsOf of={of} />
      <Exits groupId={of.group.id} />
    </>
  );
}

interface OfGroup {
  readonly of: GroupMoney;
}

/** Whoever sees their own alone is not told that there is none of it. */
const isQuiet = ({ totals }: GroupMoney, items: readonly unknown[]): boolean =>
  totals === null && items.length === 0;

function Calls({ of }: OfGroup): ReactNode {
  const t = useWords(callsWords);
  return (
    <Answer query={useQuery(groupCallsQuery(of.group.id))} rows={2}>
      {({ items }) =>
        isQuiet(of, items) ? null : (
          <section className="money-part">
            <div className="panel-head">
              <h2>{t.calls}</h2>
              {items.length > 0 && (
                <Link to="/money/calls" search={{ groupId: of.group.id }}>
                  {t.all}
                </Link>
              )}
            </div>
            {items.length === 0 ? <p className="quiet">{t.noCalls}</p> : <CallsTable rows={items} isPart />}
          </section>
        )
      }
    </Answer>
  );
}

/** As many runs as are shown beside the rest of a case's money. */
const latest = 5;

/** The last runs of a group, each with what is the reader's own. */
export function RunsOf({ of }: OfGroup): ReactNode {
  const t = useWords(sharesWords);
  return (
    <Answer query={useQuery(runsQuery(of.group.id))} rows={2}>
      {({ items }) =>
        isQuiet(of, items) ? null : (
          <section className="money-part">
            <div className="panel-head">
              <h2>{t.runs}</h2>
              {of.totals !== null && (
                <Link to="/money/shares" search={{ groupId: of.group.id }}>
                  {t.shares}
                </Link>
              )}
            </div>
            {items.length === 0 ? (
              <p className="quiet">{t.noRuns}</p>
            ) : (
              <RunsTable rows={items.slice(0, latest)} />
            )}
          </section>
        )
      }
    </Answer>
  );
}

function Exits({ groupId }: { readonly groupId: string }): ReactNode {
  const t = useWords(moneyWords);
  const say = useSay();
  const exits = useQuery(exitsQuery(groupId)).data?.items ?? [];
  if (exits.length === 0) return null;
  return (
    <section className="panel money-part">
      <h2>{t.exits}</h2>
      <ul className="plain-list desk-items">
        {exits.map(({ id, member, status, balance }) => (
          <li key={id}>
            <Link to={`/money/exits/${id}`}>
              <Named name={member.name} />
            </Link>
            <Tag tone="plain">{say(status.name)}</Tag>
            <span className="figures">{moneyText(balance)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
