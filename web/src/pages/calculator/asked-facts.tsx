import type { ReactNode } from 'react';
import { longDate } from '../../dates';
import { useLanguage, useSay, useWords } from '../../i18n/language';
import { serviceWords } from '../../service';
import { calculatorWords } from './calculator-words';
import type { Law } from './law';
import { type Asked, asksService, circumstancesOf, furtherDatesOf, type Question } from './question';

/** On paper: the facts the dates were calculated from. On the screen the form says it. */
export function AskedFacts({
  question,
  asked,
  law,
}: {
  readonly question: Question;
  readonly asked: Asked;
  readonly law: Law;
}): ReactNode {
  const t = useWords(calculatorWords);
  const words = useWords(serviceWords);
  const say = useSay();
  const { language } = useLanguage();
  const { event } = asked;
  const served = asksService(asked);
  const dated = (date: string | undefined): string => (date ? longDate(date, language) : '');
  const holding = circumstancesOf(asked, question.by).filter(({ id }) => question.circumstances.includes(id));
  const service = [question.method, question.destination].map((word) => (word ? words[word] : ''));
  const facts: readonly (readonly [string, string])[] = [
    [t.forum, say(law.packs.find(({ forum }) => forum === question.forum)?.name ?? { zh: '', en: '' })],
    [t.event, event ? say(event.name) : ''],
    [t.rule, question.by === 'rule' ? (question.rule ?? '') : ''],
    [served ? t.dateServed : t.date, dated(question.date)],
    [words.until, served ? dated(question.dateUntil) : ''],
    [t.time, question.time ?? ''],
    [t.service, served ? service.filter(Boolean).join(' · ') : ''],
    [t.receivedOn, served ? dated(question.receivedOn) : ''],
    [t.circumstances, holding.map(({ name }) => say(name)).join('; ')],
    ...furtherDatesOf(asked).map(({ name, means }) => [say(means), dated(question.dates[name])] as const),
    [t.institutedOn, dated(question.institutedOn)],
    [t.calendar, question.calendar ?? ''],
  ];
  return (
    <div className="only-print panel">
      <h2>{t.asked}</h2>
      <dl className="fields">
        {facts
          .filter(([, value]) => value !== '')
          .map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
    </div>
  );
}
