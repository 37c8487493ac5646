import { CheckCircleFilled } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { answered, api } from '../../api/client';
import { useWords } from '../../i18n/language';
import { oneOf } from '../../parts/one-of';
import { allows, useSession } from '../../session/session';
import { mayConfirm } from '../case/use-confirm-act';
import { type FirstStep, firstSteps, type FirstThings } from './first-steps';
import { firstRunWords } from './first-run-words';

const one = { limit: 1 } as const;

/** Who acts for a member or is counsel: whom an alliance needs beside its offices. */
const colleagues = ['member_representative', 'member_counsel', 'outside_counsel'] as const;

const isThere = (found: { readonly items: readonly unknown[] } | undefined): boolean =>
  (found?.items.length ?? 0) > 0;

/** The dates a party must keep, in one status: the forum's own clocks nobody verifies. */
const datesOf = (status: 'confirmed' | 'met' | 'proposed', { limit }: { readonly limit: number } = one) =>
  answered(api.GET('/api/v1/deadlines', { params: { query: { limit, status, owed: 'party' } } }));

async function hasColleagueOf(reader: string): Promise<boolean> {
  const [waiting, ...found] = await Promise.all([
    answered(api.GET('/api/v1/nominations')),
    ...colleagues.map((role) =>
      answered(api.GET('/api/v1/people', { params: { query: { limit: 2, role } } })),
    ),
  ]);
  return (
    waiting.items.some(({ role, expired }) => !expired && oneOf(colleagues, role) !== undefined) ||
    found.some(({ items }) => items.some(({ id }) => id !== reader))
  );
}

/** What there is of what the first steps ask for; of an alliance at work only that a date was verified. */
async function readThings(reader: string): Promise<FirstThings> {
  const verified = await Promise.all([datesOf('confirmed'), datesOf('met')]);
  const nothing = { hasMember: false, hasColleague: false, caseId: undefined, dates: 'none' } as const;
  if (verified.some(isThere)) return { ...nothing, hasVerifiedDate: true };
  const [members, hasColleague, cases, proposed] = await Promise.all([
    answered(api.GET('/api/v1/members', { params: { query: one } })),
    hasColleagueOf(reader),
    answered(api.GET('/api/v1/cases', { params: { query: { ...one, sort: 'nextDeadline' } } })),
    datesOf('proposed', { limit: 200 }),
  ]);
  const own = proposed.items.find(mayConfirm);
  const found = own === undefined ? 'byOthers' : 'byReader';
  return {
    hasMember: isThere(members),
    hasColleague,
    caseId: (own ?? proposed.items[0])?.case.id ?? cases.items[0]?.id,
    dates: isThere(proposed) ? found : 'none',
    hasVerifiedDate: false,
  };
}

/**
 * The first steps of the alliance, for who may take them all, until they put them away on this device or a date was verified; from
 * then on nothing is asked for. `isKnown` is false until it is known whether there are any.
 */
export function useFirstRun(): {
  readonly steps: readonly FirstStep[];
  readonly isKnown: boolean;
  readonly putAway: () => void;
} {
  const session = useSession();
  const place = `hezong.first-run.${session.alliance.id}`;
  const [isAway, setAway] = useState(() => localStorage.getItem(place) === 'away');
  const mayAll = (['members.write', 'people.write', 'cases.write', 'deadlines.confirm'] as const).every(
    (permission) => allows(session, permission),
  );
  const putAway = (): void => {
    localStorage.setItem(place, 'away');
    setAway(true);
  };
  const isAsked = mayAll && !isAway;
  const { data, isPending } = useQuery({
    queryKey: ['today', 'first-run'],
    enabled: isAsked,
    queryFn: async () => {
      const things = await readThings(session.person.id);
      if (things.hasVerifiedDate) putAway();
      return things;
    },
  });
  return {
    steps: data === undefined || !isAsked ? [] : firstSteps(data),
    isKnown: !isAsked || !isPending,
    putAway,
  };
}

/** Leads a newcomer to an empty alliance from its members to its first verified date. */
export function FirstRun({ steps, putAway }: Omit<ReturnType<typeof useFirstRun>, 'isKnown'>): ReactNode {
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
  step: { name, done, byOthers, ways },
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
        {done ? (
          <span className="only-heard"> {t.done}</span>
        ) : (
          <p className="quiet">{byOthers ? t.byOthers : t[`why_${name}`]}</p>
        )}
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
