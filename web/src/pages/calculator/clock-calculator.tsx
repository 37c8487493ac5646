import { useQuery } from '@tanstack/react-query';
import { Button, Form, Input, InputNumber, Select } from 'antd';
import type { ReactNode } from 'react';
import type { components } from '../../api/schema';
import { now } from '../../clock';
import { wallTime } from '../../dates';
import { useSay, useWords } from '../../i18n/language';
import { Tag } from '../../parts/tag';
import { type Search, useFilters } from '../../parts/use-filters';
import { ZoneSelect } from '../../parts/zone-select';
import { useSession } from '../../session/session';
import { CalendarField, type WorkCalendar } from './calendar-field';
import {
  clockLimits,
  clockOf,
  type ClockQuestion,
  clockToRead,
  type ClockToRead,
  hoursIn,
  pausesInAddress,
} from './clock-question';
import { clockQuery } from './queries';
import { SpanAnswer } from './span-answer';
import { spanWords } from './span-words';
import { WallField } from './wall-field';
import { Warnings } from './warnings';
import { Working } from './working';

type Change = (some: Search) => void;

/** A clock that runs in business hours alone: what is used, what is left, and when the limit is reached. */
export function ClockCalculator({ calendars }: { readonly calendars: readonly WorkCalendar[] }): ReactNode {
  const t = useWords(spanWords);
  const [search, change] = useFilters();
  const question = clockOf(search);
  const body = clockToRead(question, now());
  const query = useQuery(clockQuery(body));
  return (
    <div className="calculator">
      <section className="panel question no-print" aria-label={t.aClock}>
        <Form layout="vertical" component="div" requiredMark={false}>
          <Moments question={question} onChange={change} />
          <CalendarField
            calendars={calendars}
            value={question.calendar}
            onChange={(days) => change({ days })}
          />
          <HoursFields question={question} onChange={change} />
          <Pauses question={question} onChange={change} />
        </Form>
      </section>
      <SpanAnswer query={query} isAsked={body !== undefined} waiting={t.waitingClock}>
        {(reading) => body && <Reading reading={reading} clock={body} calendars={calendars} />}
      </SpanAnswer>
    </div>
  );
}

interface Asked {
  readonly question: ClockQuestion;
  readonly onChange: Change;
}

function Moments({ question, onChange }: Asked): ReactNode {
  const t = useWords(spanWords);
  return (
    <>
      <Form.Item label={t.startedAt} htmlFor="startedAt">
        <WallField
          id="startedAt"
          value={question.startedAt}
          onChange={(startedAt) => onChange({ startedAt })}
        />
      </Form.Item>
      <div className="two">
        <Form.Item label={t.limit} htmlFor="limit">
          <InputNumber
            id="limit"
            min={1}
            max={question.limitIn === 'minutes' ? 1_000_000 : 1_000}
            precision={0}
            value={question.limit ?? null}
            onChange={(limit) => onChange({ limit: limit === null ? undefined : String(limit) })}
          />
        </Form.Item>
        <Form.Item label={t.unit} htmlFor="limitIn">
          <Select
            id="limitIn"
            value={question.limitIn}
            options={clockLimits.map((value) => ({
              value,
              label: value === 'minutes' ? t.minutes : t.working_days,
            }))}
            onChange={(limitIn) => onChange({ limitIn })}
          />
        </Form.Item>
      </div>
      <Form.Item label={t.readAt} htmlFor="at" extra={t.readAtHint}>
        <WallField id="at" value={question.at} onChange={(at) => onChange({ at })} />
      </Form.Item>
    </>
  );
}

function HoursFields({ question, onChange }: Asked): ReactNode {
  const t = useWords(spanWords);
  const isUnread = hoursIn(question.hours) === undefined;
  return (
    <>
      <Form.Item
        label={t.hours}
        htmlFor="hours"
        extra={t.hoursHint}
        {...(isUnread && { validateStatus: 'error' as const, help: t.hoursUnread })}
      >
        <Input
          id="hours"
          value={question.hours}
          maxLength={150}
          aria-invalid={isUnread}
          onChange={(event) => onChange({ hours: event.target.value })}
        />
      </Form.Item>
      <Form.Item label={t.zone} htmlFor="zone">
        <ZoneSelect id="zone" value={question.zone} onChange={(zone) => onChange({ zone })} />
      </Form.Item>
    </>
  );
}

function Pauses({ question, onChange }: Asked): ReactNode {
  const t = useWords(spanWords);
  const { pauses } = question;
  const put = (changed: ClockQuestion['pauses']): void => onChange({ pauses: pausesInAddress(changed) });
  return (
    <div className="pauses" role="group" aria-label={t.pauses}>
      {pauses.map((pause, place) => {
        const set = (some: Partial<typeof pause>): void =>
          put(pauses.map((one, other) => (other === place ? { ...one, ...some } : one)));
        return (
          <div key={place} className="pause">
            <Form.Item label={t.pauseFrom(place + 1)} htmlFor={`pause-from-${place}`}>
              <WallField
                id={`pause-from-${place}`}
                value={pause.from}
                onChange={(from = '') => set({ from })}
              />
            </Form.Item>
            <Form.Item label={t.pauseTo(place + 1)} htmlFor={`pause-to-${place}`}>
              <WallField id={`pause-to-${place}`} value={pause.to} onChange={(to = '') => set({ to })} />
            </Form.Item>
            <button
              type="button"
              className="link"
              onClick={() => put(pauses.filter((_, other) => other !== place))}
            >
              {t.removePause(place + 1)}
            </button>
          </div>
        );
      })}
      <Button onClick={() => put([...pauses, { from: '', to: '' }])}>{t.addPause}</Button>
    </div>
  );
}

function Reading({
  reading,
  clock,
  calendars,
}: {
  readonly reading: components['schemas']['ClockReadingView'];
  readonly clock: ClockToRead;
  readonly calendars: readonly WorkCalendar[];
}): ReactNode {
  const t = useWords(spanWords);
  const say = useSay();
  const { zone } = useSession().person;
  const calendar = calendars.find(({ id }) => id === clock.calendar);
  const left = reading.remainingMinutes;
  const zones = [...new Set([clock.zone, zone])];
  const facts: readonly (readonly [string, ReactNode])[] = [
    [t.startedAt, wallTime(clock.startedAt, clock.zone)],
    [t.readAt, wallTime(clock.at, clock.zone)],
    [t.hours, `${clock.hours.map(({ from, to }) => `${from}–${to}`).join(', ')} (${clock.zone})`],
    [t.whichDays, calendar ? say(calendar.name) : clock.calendar],
    [t.used, t.inMinutes(reading.usedMinutes)],
    [left < 0 ? t.overBy : t.remaining, t.inMinutes(Math.abs(left))],
  ];
  return (
    <article className="panel result">
      <div className="result-due">
        <h2>{t.dueAt}</h2>
        <div className="due">
          {reading.dueAt === undefined ? (
            <Tag tone="wait">{t.dueUnknown}</Tag>
          ) : (
            zones.map((one) => (
              <div key={one}>
                <time dateTime={reading.dueAt}>{wallTime(reading.dueAt ?? '', one)}</time>
                <small>{one}</small>
              </div>
            ))
          )}
        </div>
        {left < 0 && <Tag tone="fatal">{t.late}</Tag>}
        {reading.provisional === true && <Tag tone="wait">{t.isProvisional}</Tag>}
      </div>
      <div>
        <dl className="fields">
          {facts.map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
        <Warnings warnings={reading.warnings} />
      </div>
      <div className="result-working" role="group" aria-label={t.working}>
        <Working steps={reading.steps} due={reading.steps.at(-1)?.date ?? ''} />
      </div>
    </article>
  );
}
