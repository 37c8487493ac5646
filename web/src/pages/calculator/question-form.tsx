import { useQuery } from '@tanstack/react-query';
import { Form, Input, Segmented, Select } from 'antd';
import type { ReactNode } from 'react';
import { useSay, useWords } from '../../i18n/language';
import { DateField } from '../../parts/date-field';
import { isTime } from '../../written-dates';
import { calculatorWords } from './calculator-words';
import { CircumstanceFields } from './circumstance-fields';
import { EventSelect, RuleSelect } from './law-select';
import type { Law } from './law';
import { calendarsQuery } from './queries';
import {
  type Asked,
  asksInstitution,
  asksService,
  asksTime,
  furtherDatesOf,
  furtherKey,
  type Question,
} from './question';
import { RuleFacts } from './rule-facts';
import { ServiceFields } from './service-fields';

type Change = (change: Readonly<Record<string, string | undefined>>) => void;

/** What is asked; each field is part of the address. */
export function QuestionForm({
  question,
  asked,
  law,
  onChange,
}: {
  readonly question: Question;
  readonly asked: Asked;
  readonly law: Law;
  readonly onChange: Change;
}): ReactNode {
  const t = useWords(calculatorWords);
  const served = asksService(asked);
  const rule = question.by === 'rule' ? asked.rules[0] : undefined;
  return (
    <section className="panel question no-print" aria-label={t.question}>
      <Form layout="vertical" component="div" requiredMark={false}>
        <About question={question} law={law} onChange={onChange} />
        {rule && <RuleFacts rule={rule} events={law.events} />}
        <Form.Item
          label={served ? t.dateServed : t.date}
          htmlFor="on"
          extra={served ? t.dateServedHint : undefined}
        >
          <DateField id="on" value={question.date} onChange={(date) => onChange({ date })} />
        </Form.Item>
        {asksTime(asked) && (
          <Form.Item label={t.time} htmlFor="time" extra={t.timeHint}>
            <Input
              id="time"
              placeholder="HH:MM"
              value={question.time ?? ''}
              status={isTime(question.time) ? '' : 'error'}
              onChange={(typed) => onChange({ time: typed.target.value || undefined })}
            />
          </Form.Item>
        )}
        {served && <ServiceFields question={question} onChange={onChange} />}
        <CircumstanceFields question={question} asked={asked} onChange={onChange} />
        {furtherDatesOf(asked).map(({ name, means }) => (
          <FurtherDate
            key={name}
            name={name}
            means={means}
            value={question.dates[name]}
            onChange={onChange}
          />
        ))}
        <Framework question={question} law={law} onChange={onChange} />
      </Form>
    </section>
  );
}

function About({
  question,
  law,
  onChange,
}: {
  readonly question: Question;
  readonly law: Law;
  readonly onChange: Change;
}): ReactNode {
  const t = useWords(calculatorWords);
  return (
    <>
      <ForumItem question={question} law={law} onChange={onChange} />
      <Form.Item>
        <Segmented
          block
          aria-label={t.by}
          value={question.by}
          onChange={(by) => onChange({ by })}
          options={[
            { value: 'event', label: t.byEvent },
            { value: 'rule', label: t.byRule },
          ]}
        />
      </Form.Item>
      {question.by === 'event' ? (
        <Form.Item label={t.event} htmlFor="event" extra={t.eventHint}>
          <EventSelect
            events={law.events}
            value={question.event}
            onChange={(event) => onChange({ event, circumstances: undefined })}
          />
        </Form.Item>
      ) : (
        <Form.Item label={t.rule} htmlFor="rule">
          <RuleSelect
            rules={law.rules}
            value={question.rule}
            onChange={(rule) => onChange({ rule, circumstances: undefined })}
          />
        </Form.Item>
      )}
    </>
  );
}

function FurtherDate({
  name,
  means,
  value,
  onChange,
}: {
  readonly name: string;
  readonly means: { readonly zh: string; readonly en: string };
  readonly value: string | undefined;
  readonly onChange: Change;
}): ReactNode {
  const t = useWords(calculatorWords);
  const say = useSay();
  const id = furtherKey(name);
  return (
    <Form.Item label={t.optional(say(means))} htmlFor={id}>
      <DateField id={id} value={value} onChange={(date) => onChange({ [id]: date })} />
    </Form.Item>
  );
}

/** Whose law it is: which events and rules there are hangs on it. */
function ForumItem({
  question,
  law,
  onChange,
}: {
  readonly question: Question;
  readonly law: Law;
  readonly onChange: Change;
}): ReactNode {
  const t = useWords(calculatorWords);
  const say = useSay();
  return (
    <Form.Item label={t.forum} htmlFor="forum">
      <Select
        id="forum"
        value={question.forum}
        showSearch={{ optionFilterProp: 'found' }}
        options={law.packs.map(({ forum, name }) => ({
          value: forum,
          label: say(name),
          found: `${forum} ${name.en} ${name.zh}`,
        }))}
        onChange={(forum: string) =>
          onChange({
            forum,
            event: undefined,
            rule: undefined,
            calendar: undefined,
            circumstances: undefined,
          })
        }
      />
    </Form.Item>
  );
}

/** What decides which text and which calendar apply. */
function Framework({
  question,
  law,
  onChange,
}: {
  readonly question: Question;
  readonly law: Law;
  readonly onChange: Change;
}): ReactNode {
  const t = useWords(calculatorWords);
  const say = useSay();
  const held = useQuery(calendarsQuery).data?.items ?? [];
  const calendars = law.packs.find(({ forum }) => forum === question.forum)?.calendars ?? [];
  const calendarName = (id: string): string => {
    const known = held.find((one) => one.id === id);
    return known ? `${say(known.name)} (${id})` : id;
  };
  return (
    <>
      {asksInstitution(question) && (
        <Form.Item label={t.optional(t.institutedOn)} htmlFor="institutedOn" extra={t.institutedHint}>
          <DateField
            id="institutedOn"
            value={question.institutedOn}
            onChange={(institutedOn) => onChange({ institutedOn })}
          />
        </Form.Item>
      )}
      <Form.Item label={t.calendar} htmlFor="calendar">
        <Select
          id="calendar"
          value={question.calendar ?? calendars[0] ?? null}
          options={calendars.map((id) => ({ value: id, label: calendarName(id) }))}
          onChange={(calendar: string) =>
            onChange({ calendar: calendar === calendars[0] ? undefined : calendar })
          }
        />
      </Form.Item>
    </>
  );
}
