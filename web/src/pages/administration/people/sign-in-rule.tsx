import { queryOptions, useQuery } from '@tanstack/react-query';
import { Checkbox } from 'antd';
import type { ReactNode } from 'react';
import { answered, api } from '../../../api/client';
import { useWords } from '../../../i18n/language';
import { Answer } from '../../../parts/answer';
import { ProblemNotice } from '../../../parts/problem-notice';
import { useAct } from '../../../parts/use-act';
import { sessionQuery } from '../../../session/session';
import { securityWords } from '../../account/security-words';

const allianceQuery = queryOptions({
  queryKey: ['alliance'],
  queryFn: () => answered(api.GET('/api/v1/alliance')),
});

/** Whether everybody who acts in the alliance must sign in by two steps. */
export function SignInRule(): ReactNode {
  const t = useWords(securityWords);
  const alliance = useQuery(allianceQuery);
  const set = useAct(
    (secondFactor: boolean, headers) =>
      answered(api.PUT('/api/v1/alliance/sign-in', { body: { secondFactor }, headers })),
    [allianceQuery.queryKey, sessionQuery.queryKey],
  );
  return (
    <section className="panel" aria-label={t.allianceRule}>
      <h2>{t.allianceRule}</h2>
      <Answer query={alliance} rows={1}>
        {({ secondFactor }) => (
          <Checkbox
            checked={secondFactor}
            disabled={set.isPending}
            onChange={({ target }) => set.mutate(target.checked)}
          >
            {t.requireAll}
          </Checkbox>
        )}
      </Answer>
      <p className="quiet">{t.requireHint}</p>
      {set.isError && <ProblemNotice error={set.error} />}
    </section>
  );
}
