import type { ReactNode } from 'react';
import type { LawEvent, LawRule } from '../../api/views';
import { useSay, useWords } from '../../i18n/language';
import { Tag } from '../../parts/tag';
import './calculator.css';
import { calculatorWords } from './calculator-words';

/** The rule as the pack has it: period, trigger, law, when its text was read, what a miss costs, how it was before. */
export function RuleFacts({
  rule,
  events,
}: {
  readonly rule: LawRule;
  readonly events: readonly LawEvent[];
}): ReactNode {
  const t = useWords(calculatorWords);
  const say = useSay();
  const length = ({ value, unit }: LawRule['offset']): string => t[unit](value);
  const named = (id: string): string => {
    const event = events.find((each) => each.id === id);
    return event ? say(event.name) : id;
  };
  const event = events.find(({ id }) => id === rule.trigger);
  const when = event?.circumstances.find(({ id }) => id === rule.offsetWhen?.circumstance);
  return (
    <dl className="fields rule-facts" aria-label={t.ruleFacts}>
      <dt>{t.runsFrom}</dt>
      <dd>
        {[rule.trigger, ...rule.alsoFrom].map((id) => (
          <div key={id}>{named(id)}</div>
        ))}
      </dd>
      <dt>{t.period}</dt>
      <dd>
        {t[rule.direction](length(rule.offset))}
        {rule.offsetWhen && ` (${when ? say(when.name) : ''}: ${length(rule.offsetWhen.offset)})`}
      </dd>
      <dt>{t.who}</dt>
      <dd>{say(rule.actor)}</dd>
      <dt>{t.lawCited}</dt>
      <dd>
        {rule.citation} <Verified rule={rule} />
      </dd>
      {rule.earlier && (
        <>
          <dt>{t.earlier}</dt>
          <dd>
            {t.earlierFor(
              rule.earlier.institutedUntil,
              t[rule.direction](length(rule.earlier.offset)),
              named(rule.earlier.trigger),
            )}
            {rule.earlier.note && <div className="who">{say(rule.earlier.note)}</div>}
          </dd>
        </>
      )}
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
  readonly rule: Pick<LawRule, 'verified' | 'verifiedAsOf' | 'institutedAfter' | 'unreadUntil'>;
}): ReactNode {
  const t = useWords(calculatorWords);
  const read = [
    rule.verified === true ? t.verified : t.partial,
    rule.verifiedAsOf && t.readAsOf(rule.verifiedAsOf),
  ];
  return (
    <>
      <Tag tone={rule.verified === true ? 'ok' : 'wait'}>{read.filter(Boolean).join(' · ')}</Tag>
      {rule.institutedAfter && (
        <small className="who recheck">{t.institutedAfter(rule.institutedAfter)}</small>
      )}
      {rule.unreadUntil && <small className="who recheck">{t.unreadUntil(rule.unreadUntil)}</small>}
    </>
  );
}
