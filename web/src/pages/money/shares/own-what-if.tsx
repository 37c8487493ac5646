import { useQuery } from '@tanstack/react-query';
import { Checkbox, Input, Select, Slider } from 'antd';
import { type ReactNode, useState } from 'react';
import { answered, api } from '../../../api/client';
import { asProblem } from '../../../api/problem';
import { useSay, useWords } from '../../../i18n/language';
import { moneyText, wholeAmount } from '../../../money';
import { ProblemNotice } from '../../../parts/problem-notice';
import { useSettled } from '../../../parts/use-settled';
import { allows, useSession } from '../../../session/session';
import { Money } from '../ends/ends-parts';
import { planQuery, plansQuery } from './queries';
import { sharesWords } from './shares-words';

/** What a member would bear with another total, base or weight of its own: for its own people, of the plan that holds today. */
export function OwnWhatIf({ groupId }: { readonly groupId: string }): ReactNode {
  const session = useSession();
  const plans = useQuery(plansQuery(groupId)).data?.items ?? [];
  const now = plans.find(({ isEffective }) => isEffective);
  const isMembers = session.seats.some(({ role }) => role.startsWith('member_'));
  return isMembers && now !== undefined && allows(session, 'money.read') ? (
    <Sliders groupId={groupId} planId={now.id} />
  ) : null;
}

function Sliders({ groupId, planId }: { readonly groupId: string; readonly planId: string }): ReactNode {
  const t = useWords(sharesWords);
  const say = useSay();
  const plan = useQuery(planQuery(planId)).data;
  const [pool, setPool] = useState<string>();
  const [total, setTotal] = useState(100_000);
  const [basePercent, setBasePercent] = useState<number>();
  const [weight, setWeight] = useState('');
  const [exits, setExits] = useState(false);
  const chosen = plan?.pools.find(({ key }) => key === pool) ?? plan?.pools[0];
  const hasBase = (chosen?.method as { readonly kind?: string } | undefined)?.kind === 'hybrid';
  const asked = useSettled(
    JSON.stringify({
      pool: chosen?.key ?? '',
      total: wholeAmount(total, plan?.currency ?? 'USD'),
      ...(hasBase && basePercent !== undefined && { basePercent: String(basePercent) }),
      ...(/^\d{1,15}(\.\d{1,6})?$/.test(weight) && { weight }),
      ...(exits && { exits }),
    }),
  );
  // What was settled on may be of before the plan was read.
  const body = JSON.parse(asked) as { pool: string; total: string };
  const answer = useQuery({
    queryKey: ['shares', 'what-if', groupId, asked],
    enabled: body.pool !== '',
    retry: false,
    queryFn: () =>
      answered(api.POST('/api/v1/groups/{id}/what-ifs/own', { params: { path: { id: groupId } }, body })),
  });
  if (plan === undefined || chosen === undefined) return null;
  return (
    <div className="no-print what-if-form own">
      <h3>{t.whatIf}</h3>
      <p className="quiet">{t.whatIfWhat}</p>
      <Select
        aria-label={t.pools}
        value={chosen.key}
        options={plan.pools.map(({ key, name }) => ({ value: key, label: say(name) }))}
        style={{ minWidth: 200 }}
        onChange={setPool}
      />
      <label>
        <div>
          {t.totalShared}: {moneyText({ amount: wholeAmount(total, plan.currency), currency: plan.currency })}
        </div>
        <Slider
          ariaLabelForHandle={t.totalShared}
          min={1000}
          max={5_000_000}
          step={1000}
          value={total}
          onChange={setTotal}
        />
      </label>
      {hasBase && (
        <label>
          {t.basePercent}: {basePercent ?? '—'}
          <Slider
            ariaLabelForHandle={t.basePercent}
            min={0}
            max={100}
            value={basePercent ?? 30}
            onChange={setBasePercent}
          />
        </label>
      )}
      <Input
        aria-label={t.ownWeight}
        placeholder={t.ownWeight}
        value={weight}
        onChange={({ target }) => setWeight(target.value.trim())}
      />
      <Checkbox checked={exits} onChange={({ target }) => setExits(target.checked)}>
        {t.leaves}
      </Checkbox>
      {answer.error && isAnswer(answer.error) ? (
        <p aria-live="polite" className="quiet">
          {answer.error.message}
        </p>
      ) : answer.error ? (
        <ProblemNotice error={answer.error} />
      ) : (
        <p aria-live="polite">
          {t.wouldBear}: <Money of={answer.data?.amount ?? null} />
        </p>
      )}
    </div>
  );
}

/** That something would tell of others is an answer, and no failure. */
const isAnswer = (error: Error): boolean => asProblem(error)?.code.startsWith('what_if.') === true;
