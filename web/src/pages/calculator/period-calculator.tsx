import { useQuery } from '@tanstack/react-query';
import { Form, InputNumber, Select } from 'antd';
import type { ReactNode } from 'react';
import type { components } from '../../api/schema';
import { todayIn } from '../../clock';
import { longDate } from '../../dates';
import { useLanguage, useSay, useWords } from '../../i18n/language';
import { DateField } from '../../parts/date-field';
import { DueDate } from '../../parts/due-date';
import { Tag } from '../../parts/tag';
import { type Search, useFilters } from '../../parts/use-filters';
import { useSession } from '../../session/session';
import { CalendarField, type WorkCalendar } from './calendar-field';
import {
  asksFirstDay,
  periodDirections,
  periodFirstDays,
  periodOf,
  type PeriodQuestion,
  periodRolls,
  periodToCount,
  type PeriodToCount,
  periodUnits,
} from './period-question';
import { periodQuery } from './queries';
import { SpanAnswer } from './span-answer';
import { spanWords } from './span-words';
import { Warnings } from './warnings';
import { Working } from './working';

type Change = (some: Search) => void;

const rollWords = { next: 'rollNext', previous: 'rollPrevious', none: 'rollNone' } as const;

/** Any period by any calendar: its end, with every step and every day that did not count. */
export function PeriodCalculator({ calendars }: { readonly calendars: readonly WorkCalendar[] }): ReactNode {
  const t = useWords(spanWords);
  const [search, change] = useFilters();
  const question = periodOf(search);
  const body = periodToCount(question);
  const query = useQuery(periodQuery(body));
  return (
    <div className="calculator">
      <PeriodForm question={question} calendars={calendars} onChange={change} />
      <SpanAnswer query={query} isAsked={body !== undefined} waiting={t.waitingPeriod}>
        {(end) => body && <End end={end} period={body} calendars={calendars} />}
      </SpanAnswer>
    </div>
  );
}

function PeriodForm({
  question,
  calendars,
  onChange,
}: {
  readonly question: PeriodQuestion;
  readonly calendars: readonly WorkCalendar[];
  readonly onChange: Change;
}): ReactNode {
  const t = useWords(spanWords);
  return (
    <section className="panel question no-print" aria-label={t.aPeriod}>
      <Form layout="vertical" component="div" requiredMark={false}>
        <Form.Item label={t.start} htmlFor="start" extra={t.startHint}>
          <DateField id="start" value={question.start} onChange={(start) => onChange({ start })} />
        </Form.Item>
        <div className="two">
          <Form.Item label={t.length} htmlFor="amount">
            <InputNumber
              id="amount"
              min={1}
              max={100_000}
              precision={0}
              value={question.amount ?? null}
              onChange={(amount) => onChange({ amount: amount === null ? undefined : String(amount) })}
            />
          </Form.Item>
          <Form.Item label={t.unit} htmlFor="unit">
            <Select
              id="unit"
              value={question.unit}
              options={periodUnits.map((value) => ({ value, label: t[value] }))}
              onChange={(unit) => onChange({ unit })}
            />
          </Form.Item>
        </div>
        <CalendarField
          calendars={calendars}
          value={question.calendar}
          onChange={(days) => onChange({ days })}
        />
        <Manner question={question} onChange={onChange} />
      </Form>
    </section>
  );
}

/** Which way it runs, where it begins and what becomes of its last day. */
function Manner({
  question,
  onChange,
}: {
  readonly question: PeriodQuestion;
  readonly onChange: Change;
}): ReactNode {
  const t = useWords(spanWords);
  const firstDays = { next: t.firstNext, next_business: t.firstBusiness };
  return (
    <>
      <Form.Item label={t.roll} htmlFor="roll">
        <Select
          id="roll"
          value={question.roll}
          options={periodRolls.map((value) => ({ value, label: t[rollWords[value]] }))}
          onChange={(roll) => onChange({ roll })}
        />
      </Form.Item>
      <div className="two">
        <Form.Item label={t.direction} htmlFor="direction">
          <Select
            id="direction"
            value={question.direction ?? 'forward'}
            options={periodDirections.map((value) => ({ value, label: t[value] }))}
            onChange={(direction) => onChange({ direction })}
          />
        </Form.Item>
        {asksFirstDay(question.unit) && (
          <Form.Item label={t.firstDay} htmlFor="firstDay">
            <Select
              id="firstDay"
              value={question.firstDay ?? 'next'}
              options={periodFirstDays.map((value) => ({ value, label: firstDays[value] }))}
              onChange={(firstDay) => onChange({ firstDay })}
            />
          </Form.Item>
        )}
      </div>
    </>
  );
}

function End({
  end,
  period,
  calendars,
}: {
  readonly end: components['schemas']['PeriodEndView'];
  readonly period: PeriodToCount;
  readonly calendars: readonly WorkCalendar[];
}): ReactNode {
  const t = useWords(spanWords);
  const say = useSay();
  const { language } = useLanguage();
  const { zone } = useSession().person;
  const calendar = calendars.find(({ id }) => id === period.calendar);
  const { due = end.safe ?? '' } = end;
  const said = period.direction === 'backward' ? t.periodBefore : t.periodSaid;
  return (
    <article className="panel result">
      <div className="result-due">
        <DueDate
          due={due}
          cutoff={null}
          safe={end.due === undefined ? null : (end.safe ?? null)}
          past={due < todayIn(zone)}
        />
      </div>
      <div>
        <h2>
          {said(
            t.lengthOf(period.amount, t[period.unit]),
            longDate(period.start, language),
            calendar ? say(calendar.name) : period.calendar,
          )}
        </h2>
        <div className="who">
          {t.roll}: {t[rollWords[period.roll]]}
        </div>
        <div className="who">{calendar?.source}</div>
        <div className="tags">
          {end.due === undefined && <Tag tone="wait">{t.isOpen}</Tag>}
          {end.provisional === true && <Tag tone="wait">{t.isProvisional}</Tag>}
        </div>
        <Warnings warnings={end.warnings} />
      </div>
      <div className="result-working" role="group" aria-label={t.working}>
        <Working steps={end.steps} due={due} />
      </div>
    </article>
  );
}
