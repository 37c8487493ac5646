import { CheckCircleFilled } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { answered, api } from '../../api/client';
import { useWords } from '../../i18n/language';
import { allows, useSession } from '../../session/session';
import { type FirstStep, firstSteps, type FirstThings } from './first-steps';
import { firstRunWords } from './first-run-words';

const one = { limit: 1 } as const;

/** What there is of what the first steps ask for; of an alliance at work only that a date was verified. */
async function readThings(): Promise<FirstThings> {
  const [confirmed, met] = await Promise.all(
    (['confirmed', 'met'] as const).map((status) =>
      answered(api.GET('/api/v1/deadlines', { params: { query: { ...one, status } } })),
    ),
  );
  const isThere = (found: { readonly items: readonly unknown[] } | undefined): boolean =>
    (found?.items.length ?? 0) > 0;
  const hasVerifiedDate = isThere(confirmed) || isThere(met);
  const nothing = { hasMember: false, hasColleague: false, caseId: undefined, hasDate: false };
  if (hasVerifiedDate) return { ...nothing, hasVerifiedDate };
  const [members, people, cases, proposed] = await Promise.all([
    answered(api.GET('/api/v1/members', { params: { query: one } })),
    answered(api.GET('/api/v1/people', { params: { query: { limit: 2 } } })),
    answered(api.GET('/api/v1/cases', { params: { query: { ...one, sort: 'nextDeadline' } } })),
    answered(api.GET('/api/v1/deadlines', { params: { query: { ...one, status: 'proposed' } } })),
  ]);
  return {
    hasMember: isThere(members),
    hasColleague: people.items.length > 1,
    caseId: proposed.items[0]?.case.id ?? cases.items[0]?.id,
    hasDate: isThere(proposed),
    hasVerifiedDate,
  };
}

/** The first steps of the alliance, for who may take them all, until they put them away on this device. */
export function useFirstRun(): { readonly steps: readonly FirstStep[]; readonly putAway: () => void } {
  const session = useSession();
  const place = `hezong.first-run.${session.alliance.id}`;
  const [isAway, setAway] = useState(() => localStorage.getItem(place) === 'away');
  const mayAll = (['members.write', 'people.write', 'cases.write', 'deadlines.confirm'] as const).every(
    (permission) => allows(session, permission),
  );
  const { data } = useQuery({
    queryKey: ['today', 'first-run'],
    enabled: mayAll && !isAway,
    queryFn: readThings,
  });
  const putAway = (): void => {
    localStorage.setItem(place, 'away');
    setAway(true);
  };
  return { steps: data === undefined || isAway ? [] : firstSteps(data), putAway };
}

/** Leads a newcomer to an empty alliance from its members to its first verified date. */
export function FirstRun({ steps, putAway }: ReturnType<typeof useFirstRun>): ReactNode {
  const t = useWords(firstRunWords);
  return (
    <section className="panel first-run" aria-labelledby="first-run">
      <div className="panel-head">
        <h2 id="first-run">{t.title}</h2>
        <Button size="small" onClick={putAway}>
          {t.hide}
        </Button>
      </div>
      <p className="quiet">{t.what}</p>
      <ol>
        {steps.map((step, at) => (
          <Step key={step.name} step={step} no={at + 1} isNext={step === steps.find(({ done }) => !done)} />
        ))}
      </ol>
    </section>
  );
}

function Step({
  step: { name, done, ways },
  no,
  isNext,
}: {
  readonly step: FirstStep;
  readonly no: number;
  readonly isNext: boolean;
}): ReactNode {
  const t = useWords(firstRunWords);
  return (
    <li aria-current={isNext ? 'step' : undefined}>
      <span className="first-run-mark" aria-hidden>
        {done ? <CheckCircleFilled /> : no}
      </span>
      <div>
        <span className={done ? 'quiet' : 'strong'}>{t[`step_${name}`]}</span>
        {done ? <span className="only-heard"> {t.done}</span> : <p className="quiet">{t[`why_${name}`]}</p>}
      </div>
      <div className="row">
        {!done &&
          ways.map(({ way, to }, at) => (
            <Link key={way} to={to} className={at === 0 && isNext ? 'button main' : 'button'}>
              {t[way]}
            </Link>
          ))}
      </div>
    </li>
  );
}
