import type { ReactNode } from 'react';
import type { LawEvent, LawRule } from '../../api/views';
import { useSay, useWords } from '../../i18n/language';
import { Tag } from '../../parts/tag';
import './calculator.css';
import { calculatorWords } from './calculator-words';

/** The rule as the pack has it: period, trigger, law, when its text was read, what a miss costs. */
export function RuleFacts({
  rule,
  event,
}: {
  readonly rule: LawRule;
  readonly event: LawEvent | undefined;
}): ReactNode {
  const t = useWords(calculatorWords);
  const say = useSay();
  const length = ({ value, unit }: LawRule['offset']): string => t[unit](value);
  const when = event?.circumstances.find(({ id }) => id === rule.offsetWhen?.circumstance);
  return (
    <dl className="fields rule-facts" aria-label={t.ruleFacts}>
      <dt>{t.runsFrom}</dt>
      <dd>{event ? say(event.name) : rule.trigger}</dd>
      <dt>{t.period}</dt>
      <dd>
        {t[rule.direction](length(rule.offset))}
        {rule.offsetWhen && ` (${when ? say(when.name) : ''}: ${length(rule.offsetWhen.offset)})`}
      </dd>
      <dt>{t.who}</dt>
      <dd>{say(rule.actor)}</dd>
      <dt>{t.law}</dt>
      <dd>
        {rule.citation} <Verified rule={rule} />
      </dd>
      {rule.risk && (
        <>
          <dt>{t.risk}</dt>
          <dd>{say(rule.risk)}</dd>
        </>
      )}
      {rule.note && (
        <>
          <dt>{t.note}</dt>
          <dd>{say(rule.note)}</dd>
        </>
      )}
    </dl>
  );
}

/** Whether, and as of which day, the rule was read in the text. */
export function Verified({
  rule,
}: {
  readonly rule: Pick<LawRule, 'verified' | 'verifiedAsOf' | 'recheckAfter'>;
}): ReactNode {
  const t = useWords(calculatorWords);
  const read = [
    rule.verified === true ? t.verified : t.partial,
    rule.verifiedAsOf && t.readAsOf(rule.verifiedAsOf),
  ];
  return (
    <>
      <Tag tone={rule.verified === true ? 'ok' : 'wait'}>{read.filter(Boolean).join(' · ')}</Tag>
      {rule.recheckAfter && <small className="who recheck">{t.recheckAfter(rule.recheckAfter)}</small>}
    </>
  );
}
