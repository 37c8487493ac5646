import type { ReactNode } from 'react';
import type { LawEvent, LawRule } from '../../api/views';
import { useSay, useWords } from '../../i18n/language';
import { Tag } from '../../parts/tag';
import './calculator.css';
import { calculatorWords } from './calculator-words';

type Offset = NonNullable<LawRule['offset']>;
type Earlier = NonNullable<LawRule['earlier']>;

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
  const length = ({ value, unit }: Offset): string => t[rule.direction](t[unit](value));
  const named = (id: string): string => {
    const event = events.find((each) => each.id === id);
    return event ? say(event.name) : id;
  };
  const event = events.find(({ id }) => id === rule.trigger);
  const nameOf = (circumstance: string): string => {
    const known = event?.circumstances.find(({ id }) => id === circumstance);
    return known ? say(known.name) : circumstance;
  };
  const earlierVersion = ({ institutedUntil, before, offset, trigger }: Earlier): string =>
    (institutedUntil ? t.earlierFor : t.beforeFor)(
      institutedUntil ?? before ?? '',
      offset ? length(offset) : '',
      named(trigger),
    );
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
        {rule.offset ? length(rule.offset) : rule.noPeriod && say(rule.noPeriod.say)}
        {rule.variants.map(({ circumstance, offset, note }) => (
          <div key={circumstance} className="who">
            {t.inCase(nameOf(circumstance), offset ? length(offset) : note ? say(note) : '')}
          </div>
        ))}
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
            {earlierVersion(rule.earlier)}
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
