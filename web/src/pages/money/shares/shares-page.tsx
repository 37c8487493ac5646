import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { useSay, useWords } from '../../../i18n/language';
import { Answer } from '../../../parts/answer';
import { PageHead } from '../../../parts/page-head';
import { RowsTable } from '../../../parts/rows-table';
import { Tag } from '../../../parts/tag';
import '../money.css';
import { ChosenGroup } from '../group/chosen-group';
import { OwnWhatIf } from './own-what-if';
import { DraftPlan } from './plan-form';
import { ProposeRun } from './propose-run';
import { plansQuery, runsQuery } from './queries';
import { RunsTable } from './runs-table';
import { shareTones, WhatIfLink } from './shares-parts';
import { sharesWords } from './shares-words';

export function Page(): ReactNode {
  const t = useWords(sharesWords);
  return (
    <>
      <PageHead title={t.shares} />
      <p className="quiet">{t.sharesWhat}</p>
      <ChosenGroup
        links={(groupId) => (
          <>
            <Link to="/money/groups/$groupId/weights" params={{ groupId }}>
              {t.declarations}
            </Link>
            <WhatIfLink groupId={groupId} />
          </>
        )}
      >
        {(groupId, group) => (
          <>
            {/* Who sees their own alone, or what is declared, is told of no plan. */}
            {group?.hands.some((hand) => hand !== 'accountant') !== false && <Plans groupId={groupId} />}
            <RunsOf groupId={groupId} />
          </>
        )}
      </ChosenGroup>
    </>
  );
}

function Plans({ groupId }: { readonly groupId: string }): ReactNode {
  const t = useWords(sharesWords);
  const say = useSay();
  const [drafts, setDrafts] = useState(false);
  const plans = useQuery(plansQuery(groupId));
  return (
    <Answer query={plans}>
      {({ items, mayDraft }) => (
        <section className="panel">
          <div className="panel-head">
            <h2>{t.plan}</h2>
            {mayDraft && <Button onClick={() => setDrafts(true)}>{t.draftPlan}</Button>}
          </div>
          {items.length === 0 ? (
            <p className="quiet">{t.noPlan}</p>
          ) : (
            <RowsTable
              label={t.plan}
              rows={items}
              keyOf={({ id }) => id}
              columns={[
                {
                  key: 'no',
                  heading: t.planNo,
                  leads: true,
                  cell: ({ id, no, sentence }) => (
                    <>
                      <Link to="/money/plans/$planId" params={{ planId: id }}>
                        {t.planNo} {no}
                      </Link>
                      <div>{say(sentence)}</div>
                    </>
                  ),
                },
                {
                  key: 'from',
                  heading: t.holdsFrom,
                  width: '150px',
                  cell: ({ effectiveFrom, isEffective, status }) => (
                    <>
                      {effectiveFrom}
                      <div>
                        <Tag tone={shareTones[status.id] ?? 'wait'}>
                          {isEffective ? t.holdsNow : say(status.name)}
                        </Tag>
                      </div>
                    </>
                  ),
                },
              ]}
            />
          )}
          {drafts && <DraftPlan groupId={groupId} onClose={() => setDrafts(false)} />}
          <OwnWhatIf groupId={groupId} />
        </section>
      )}
    </Answer>
  );
}

function RunsOf({ groupId }: { readonly groupId: string }): ReactNode {
  const t = useWords(sharesWords);
  const [proposes, setProposes] = useState(false);
  const runs = useQuery(runsQuery(groupId));
  return (
    <Answer query={runs}>
      {({ items, mayPropose }) => (
        <section className="panel">
          <div className="panel-head">
            <h2>{t.runs}</h2>
            {mayPropose && <Button onClick={() => setProposes(true)}>{t.proposeRun}</Button>}
          </div>
          {items.length === 0 ? <p className="quiet">{t.noRuns}</p> : <RunsTable rows={items} />}
          {proposes && <ProposeRun groupId={groupId} onClose={() => setProposes(false)} />}
        </section>
      )}
    </Answer>
  );
}
