import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useSay, useWords } from '../../../i18n/language';
import { isNothing, moneyText } from '../../../money';
import { StackedBars } from '../../../parts/chart/stacked-bars';
import { Named } from '../../../parts/named';
import { Tag } from '../../../parts/tag';
import { allows, useSession } from '../../../session/session';
import { FundChart } from '../../funds/fund-chart';
import { Figures } from '../figures';
import { moneyWords } from '../money-words';
import type { FundTotals, GroupMoney, Shares } from './queries';

/**
 * The money of a group as far as the reader sees it: its plan, what its fund comes to, who is late, who pays for whom; with its balance
 * over time to who may open it, where that is asked.
 */
export function GroupPanel({
  of,
  showsCase = false,
  showsBalance = false,
}: {
  readonly of: GroupMoney;
  readonly showsCase?: boolean;
  readonly showsBalance?: boolean;
}): ReactNode {
  const say = useSay();
  const mayOpen = allows(useSession(), 'groups.read');
  const name = <Named name={of.group.name} />;
  return (
    <section className="panel">
      <h2>
        {mayOpen ? (
          <Link to="/groups/$groupId" params={{ groupId: of.group.id }}>
            {name}
          </Link>
        ) : (
          name
        )}
      </h2>
      {showsCase && of.case && (
        <p className="who">
          <Link to={`/cases/${of.case.id}/money`}>{say(of.case.name)}</Link>
        </p>
      )}
      <PlanNow of={of} />
      {of.totals?.map((totals) => (
        <Totals key={totals.fund.id} of={totals} showsBalance={showsBalance} />
      ))}
      {of.late && <Late of={of.late} />}
      {of.shares?.map((shares) => (
        <WhoPays key={shares.fundId} of={shares} />
      ))}
    </section>
  );
}

function PlanNow({ of: { plan, totals, hands, group } }: { readonly of: GroupMoney }): ReactNode {
  const t = useWords(moneyWords);
  const say = useSay();
  if (hands.includes('accountant'))
    return (
      <p>
        <Link to={`/money/groups/${group.id}/weights`}>{t.declarations}</Link>
      </p>
    );
  if (plan === null) return totals === null ? null : <p className="quiet">{t.noPlan}</p>;
  return (
    <p className="plan-sentence">
      <Link to={`/money/plans/${plan.id}`} className="strong">
        {t.plan} {t.planNo(plan.no)}
      </Link>{' '}
      {say(plan.sentence)}
    </p>
  );
}

function Totals({
  of,
  showsBalance,
}: {
  readonly of: FundTotals;
  readonly showsBalance: boolean;
}): ReactNode {
  const t = useWords(moneyWords);
  const say = useSay();
  const mayOpen = allows(useSession(), 'ledger.read');
  return (
    <>
      <p className="who">
        {mayOpen ? (
          <Link to="/funds/$fundId" params={{ fundId: of.fund.id }}>
            {say(of.fund.name)}
          </Link>
        ) : (
          say(of.fund.name)
        )}
      </p>
      <Figures
        of={[
          [t.cash, moneyText(of.cash)],
          [t.committed, moneyText(of.committed)],
          [t.called, moneyText(of.called)],
          [t.paidIn, moneyText(of.paid)],
          [t.open, moneyText(of.open)],
          [t.sharedAll, moneyText(of.shared)],
          [t.unshared, moneyText(of.unshared)],
          ...(isNothing(of.carried) ? [] : ([[t.carriedInAll, moneyText(of.carried)]] as const)),
        ]}
      />
      {showsBalance && mayOpen && <FundChart fundId={of.fund.id} />}
    </>
  );
}

function Late({ of }: { readonly of: NonNullable<GroupMoney['late']> }): ReactNode {
  const t = useWords(moneyWords);
  if (of.length === 0) return <p className="quiet">{t.nobodyLate}</p>;
  return (
    <p>
      <Tag tone="fatal">{t.lateMembers}</Tag>{' '}
      {of.map(({ member, since }, place) => (
        <span key={member.id}>
          {place > 0 && ' · '}
          <Named name={member.name} /> {t.since(since)}
        </span>
      ))}
    </p>
  );
}

/** For each pool who bears what: by name as far as the reader sees it, the others together. */
export function WhoPays({ of }: { readonly of: Shares }): ReactNode {
  const t = useWords(moneyWords);
  const say = useSay();
  const { pools, bearers, total } = of;
  const isOne = bearers.length === 1 && bearers[0]?.bearer === null;
  return (
    <StackedBars
      title={t.whoPays}
      sentence={t.whoPaysSentence(moneyText(total))}
      empty={t.whoPaysEmpty}
      of={t.pool}
      series={bearers.map(({ bearer }) =>
        bearer === null
          ? { key: 'others', name: isOne ? t.everybody : t.others }
          : { key: bearer.id, name: say(bearer.name) },
      )}
      rows={pools.map((pool, place) => ({
        key: pool.key,
        name: say(pool.name),
        figures: bearers.map(({ amounts }) => amounts[place] ?? null),
        total: pool.total,
      }))}
      totals={{ figures: bearers.map((one) => one.total), total }}
    />
  );
}
