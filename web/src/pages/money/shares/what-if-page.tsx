import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { answered, api } from '../../../api/client';
import { useSay, useWords } from '../../../i18n/language';
import { moneyText } from '../../../money';
import { Answer, PageAnswer } from '../../../parts/answer';
import { Bars } from '../../../parts/chart/bars';
import { Loading } from '../../../parts/loading';
import { PageHead } from '../../../parts/page-head';
import { RowsTable } from '../../../parts/rows-table';
import { useSettled } from '../../../parts/use-settled';
import { Money } from '../ends/ends-parts';
import '../money.css';
import { DraftPlan } from './plan-form';
import { type WhatIf, whatIfGroundQuery } from './queries';
import { SharesCrumb } from './shares-parts';
import { sharesWords } from './shares-words';
import { askedOf, type Asking, beginning, isAskable, poolToDraft, type WhatIfGround } from './what-if-asked';
import { WhatIfForm } from './what-if-form';

/** What shares would be by a plan in thought: for the office, and for the accountant, who is answered in bands. */
export function Page(): ReactNode {
  const { groupId = '' }: { readonly groupId?: string } = useParams({ strict: false });
  const ground = useQuery(whatIfGroundQuery(groupId));
  return <PageAnswer query={ground}>{(given) => <WhatIfPage ground={given} />}</PageAnswer>;
}

function WhatIfPage({ ground }: { readonly ground: WhatIfGround }): ReactNode {
  const t = useWords(sharesWords);
  const [asking, setAsking] = useState(() => beginning(ground));
  return (
    <>
      <PageHead title={t.whatIf} crumb={<SharesCrumb group={ground.group} />} />
      <p className="quiet">{ground.asks === 'accountant' ? t.whatIfOfAccountant : t.whatIfOfOffice}</p>
      {ground.members.length === 0 ? (
        <p className="quiet">{t.nobodyBears}</p>
      ) : (
        <div className="cost-columns even">
          <section className="panel what-if-form">
            <WhatIfForm ground={ground} asking={asking} onChange={setAsking} />
          </section>
          <Answered ground={ground} asking={asking} />
        </div>
      )}
    </>
  );
}

function Answered({ ground, asking }: { readonly ground: WhatIfGround; readonly asking: Asking }): ReactNode {
  const t = useWords(sharesWords);
  const written = JSON.stringify(asking);
  const settled = useSettled(written);
  // What was settled on, for what is asked and for what is drafted of its answer.
  const asked = JSON.parse(settled) as Asking;
  const answer = useQuery({
    queryKey: ['shares', 'what-ifs', ground.group.id, settled],
    enabled: isAskable(asked),
    retry: false,
    queryFn: () =>
      answered(
        api.POST('/api/v1/groups/{id}/what-ifs', {
          params: { path: { id: ground.group.id } },
          body: askedOf(ground, asked),
        }),
      ),
  });
  const isSettled = settled === written;
  return (
    <section className="panel" aria-live="polite" aria-busy={!isSettled || answer.isFetching}>
      <h2>{t.wouldComeTo}</h2>
      {!isAskable(asking) ? (
        <p className="quiet">{t.stateATotal}</p>
      ) : !isSettled ? (
        <Loading />
      ) : (
        <Answer query={answer}>
          {(given) => (
            <>
              {given.lines.length === 0 ? <p className="quiet">{t.noLines}</p> : <Shares of={given} />}
              {ground.mayDraft && given.lines.length > 0 && (
                <Draft ground={ground} asked={asked} given={given} />
              )}
            </>
          )}
        </Answer>
      )}
    </section>
  );
}

function Shares({ of: { total, isBanded, lines } }: { readonly of: WhatIf }): ReactNode {
  const t = useWords(sharesWords);
  const say = useSay();
  return (
    <>
      <Bars
        heading="h3"
        title={isBanded ? t.atMost : t.bears}
        sentence={(isBanded ? t.wouldBearBanded : t.wouldBearExactly)(moneyText(total), lines.length)}
        of={t.member}
        what={isBanded ? t.atMost : t.bears}
        bars={lines.map(({ member, until }) => ({ key: member.id, name: say(member.name), figure: until }))}
        {...(!isBanded && { total })}
      />
      {isBanded && (
        <RowsTable
          label={t.wouldComeTo}
          rows={lines}
          keyOf={({ member }) => member.id}
          columns={[
            { key: 'member', heading: t.member, leads: true, cell: ({ member }) => say(member.name) },
            {
              key: 'from',
              heading: t.atLeast,
              amount: true,
              width: '150px',
              cell: ({ from }) => <Money of={from} />,
            },
            {
              key: 'until',
              heading: t.atMost,
              amount: true,
              width: '150px',
              cell: ({ until }) => <Money of={until} />,
            },
          ]}
        />
      )}
    </>
  );
}

/** From the what-if to a draft that is proposed with its certificate: `asked` is what was answered. */
function Draft({
  ground,
  asked,
  given,
}: {
  readonly ground: WhatIfGround;
  readonly asked: Asking;
  readonly given: WhatIf;
}): ReactNode {
  const t = useWords(sharesWords);
  const [drafts, setDrafts] = useState(false);
  const pool = poolToDraft(
    ground,
    asked,
    given.lines.map(({ member }) => member.id),
  );
  const { amount: total, currency } = given.total;
  const whatIf = { pool: pool.key, total, on: asked.on ?? ground.on };
  return (
    <div className="no-print">
      <Button type="primary" onClick={() => setDrafts(true)}>
        {t.draftOfIt}
      </Button>{' '}
      <span className="quiet">{t.draftOfItWhat}</span>
      {drafts && (
        <DraftPlan
          groupId={ground.group.id}
          asked={{ pool, currency, whatIf }}
          onClose={() => setDrafts(false)}
        />
      )}
    </div>
  );
}
