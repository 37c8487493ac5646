import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { useWords } from '../../i18n/language';
import { Answer, PageAnswer } from '../../parts/answer';
import { EmptyState } from '../../parts/empty-state';
import { PageHead } from '../../parts/page-head';
import { navigationWords } from '../../shell/navigation';
import { ProposeExpert } from './expert-fields';
import { ExpertView } from './expert-view';
import { expertsWords } from './experts-words';
import { ownEvaluationsQuery, ownExpertQuery } from './queries';

/** The desk of an expert: the own dossier, and declaring. */
export function Page(): ReactNode {
  const t = useWords(expertsWords);
  const names = useWords(navigationWords);
  const own = useQuery(ownExpertQuery);
  const [applies, setApplies] = useState(false);
  return (
    <PageAnswer query={own}>
      {({ expert, mayApply }) => {
        const apply = mayApply && (
          <Button type="primary" onClick={() => setApplies(true)}>
            {expert === null ? t.apply : t.applyAnew}
          </Button>
        );
        return (
          <>
            {expert === null ? (
              <>
                <PageHead title={names.ownExpert} />
                <EmptyState title={mayApply ? t.notInPool : t.onlyExperts}>
                  <p>{mayApply ? t.notInPoolHint : t.onlyExpertsHint}</p>
                  {apply}
                </EmptyState>
              </>
            ) : (
              <>
                <ExpertView key={expert.id} expert={expert} actions={apply} />
                <OwnEvaluations />
              </>
            )}
            {applies && <ProposeExpert isOwn onClose={() => setApplies(false)} />}
          </>
        );
      }}
    </PageAnswer>
  );
}

/** What experts are told of their own evaluations: a mean of several, or that there are too few. */
function OwnEvaluations(): ReactNode {
  const t = useWords(expertsWords);
  return (
    <section aria-labelledby="own-evaluations">
      <h2 id="own-evaluations">{t.ownEvaluations}</h2>
      <Answer query={useQuery(ownEvaluationsQuery)} rows={1}>
        {({ count, mean }) =>
          count === null || mean === null ? (
            <p className="quiet">{t.tooFewEvaluations}</p>
          ) : (
            <p>{t.meanOf(mean, count)}</p>
          )
        }
      </Answer>
    </section>
  );
}
