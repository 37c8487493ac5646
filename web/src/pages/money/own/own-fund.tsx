import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useSay, useWords } from '../../../i18n/language';
import { moneyText } from '../../../money';
import { StackedBars } from '../../../parts/chart/stacked-bars';
import { Named } from '../../../parts/named';
import { Figures } from '../figures';
import { moneyWords } from '../money-words';
import { NextDue } from './next-due';
import type { FigureName, OwnDue, OwnFund } from './queries';

const figures = ['paid', 'shared', 'owed', 'held', 'carried'] as const satisfies readonly FigureName[];

/** What one's own member has to do with a fund: each figure opens what makes it. */
export function OwnFundPanel({
  of,
  dues,
  opened,
  onOpen,
  showsCase,
}: {
  readonly of: OwnFund;
  readonly dues: readonly OwnDue[];
  readonly opened: FigureName | undefined;
  readonly onOpen: (figure: FigureName) => void;
  readonly showsCase: boolean;
}): ReactNode {
  const t = useWords(moneyWords);
  const say = useSay();
  return (
    <section className="panel">
      <div className="panel-head">
        <h2>
          <Link to="/groups/$groupId" params={{ groupId: of.group.id }}>
            <Named name={of.group.name} />
          </Link>
        </h2>
        <Link to="/money/statement" search={{ fundId: of.fund.id, memberId: of.member.id }}>
          {t.statement}
        </Link>
      </div>
      <p className="who">
        {say(of.member.name)}
        {showsCase && (
          <>
            {' · '}
            <Link to={`/cases/${of.case.id}/money`}>{say(of.case.name)}</Link>
          </>
        )}
      </p>
      <Figures
        of={[
          ...figures.map(
            (figure) =>
              [
                t[figure],
                <Button
                  type="link"
                  className="money-figure"
                  aria-expanded={opened === figure}
                  onClick={() => onOpen(figure)}
                >
                  {moneyText(of[figure])}
                </Button>,
              ] as const,
          ),
          ...(of.commitment === null ? [] : [[t.commitment, <Commitment of={of.commitment} />] as const]),
        ]}
      />
      <NextDue dues={dues} />
      <OwnShares of={of} />
    </section>
  );
}

function Commitment({ of }: { readonly of: NonNullable<OwnFund['commitment']> }): ReactNode {
  const t = useWords(moneyWords);
  return (
    <>
      <Link to={`/money/plans/${of.planId}`}>{moneyText(of.total)}</Link>
      <div className="who">{t.leftToCall(moneyText(of.left))}</div>
    </>
  );
}

function OwnShares({ of }: { readonly of: OwnFund }): ReactNode {
  const t = useWords(moneyWords);
  const say = useSay();
  if (of.pools.length === 0) return null;
  const seesOthers = of.pools.some(({ others }) => others !== null);
  return (
    <StackedBars
      title={t.whoPaysOwn}
      sentence={t.whoPaysOwnSentence(moneyText(of.shared))}
      of={t.pool}
      series={[{ key: 'own', name: t.us }, ...(seesOthers ? [{ key: 'others', name: t.others }] : [])]}
      rows={of.pools.map(({ key, name, own, others }) => ({
        key,
        name: say(name),
        figures: [own, ...(seesOthers ? [others] : [])],
      }))}
    />
  );
}
