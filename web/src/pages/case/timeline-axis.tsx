import { useNavigate } from '@tanstack/react-router';
import { type KeyboardEvent, type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import { daysBetween, longDate, plusDays } from '../../dates';
import { useLanguage, useSay, useWords } from '../../i18n/language';
import type { Bilingual } from '../../i18n/words';
import { partWords } from '../../parts/part-words';
import { caseWords } from './case-words';

/** Something dated on a lane: an event (filled) or a deadline (open). */
export interface AxisPoint {
  readonly id: string;
  readonly on: string;
  /** A deadline's later date by the other reading of the law. */
  readonly outer?: string | null;
  readonly label: Bilingual;
  readonly tone: 'event' | 'open' | 'late' | 'done';
  /** Where it can be read, as a path; nowhere for a date that is neither event nor deadline. */
  readonly to?: string;
}

export interface AxisLane {
  readonly id: string;
  readonly name: string;
  readonly points: readonly AxisPoint[];
}

const width = 1100;
const left = 128;
const right = width - 24;
const laneHeight = 46;
const top = 26;
const colours = {
  event: 'var(--accent)',
  open: 'var(--wait)',
  late: 'var(--fatal)',
  done: 'var(--past)',
} as const;

/** Dates of the first of months, about eight over the span. */
function monthTicks(from: string, to: string): readonly string[] {
  const months = Math.max(1, Math.round(daysBetween(from, to) / 30.4));
  const every = Math.max(1, Math.ceil(months / 8));
  const start = new Date(`${from.slice(0, 7)}-01T00:00:00Z`);
  return Array.from({ length: Math.ceil(months / every) + 1 }, (_, index) =>
    new Date(Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + (index + 1) * every, 1))
      .toISOString()
      .slice(0, 10),
  ).filter((tick) => tick < to);
}

/** How wide a label is drawn, about. Chinese characters are twice as wide. */
const widthOf = (text: string): number =>
  [...text].reduce((sum, letter) => sum + (/[\u3000-\u9fff\uff00-\uffef]/.test(letter) ? 12 : 6.2), 0);

type Side = 'above' | 'below';

interface Label {
  readonly id: string;
  readonly at: number;
  readonly words: string;
  readonly tone: AxisPoint['tone'];
}

const urgency = ['late', 'open', 'event', 'done'] as const;

/** On which side of the lane each point's words fit, if on any; the urgent come first. */
function placed(labels: readonly Label[]): ReadonlyMap<string, Side> {
  const taken: Record<Side, (readonly [number, number])[]> = { above: [], below: [] };
  const sides = new Map<string, Side>();
  for (const { id, at, words } of urgency.flatMap((tone) => labels.filter((label) => label.tone === tone))) {
    const [from, to] = [at - widthOf(words) / 2 - 6, at + widthOf(words) / 2 + 6];
    const fits = (side: Side): boolean => taken[side].every(([start, end]) => to < start || from > end);
    const side = fits('above') ? 'above' : fits('below') ? 'below' : undefined;
    if (side === undefined) continue;
    taken[side].push([from, to]);
    sides.set(id, side);
  }
  return sides;
}

const elementId = (id: string): string => `axis-${id}`;

interface Keys {
  readonly reached: string | undefined;
  readonly press: (event: KeyboardEvent) => void;
}

/** The points in the order in which arrow keys go through them, and the one that Tab reaches: the last that was gone to, else today's next. */
function useArrowKeys(lanes: readonly AxisLane[], today: string): Keys {
  const order = lanes
    .flatMap(({ points }) => points.filter(({ to }) => to !== undefined))
    .toSorted((a, b) => a.on.localeCompare(b.on));
  const [gone, setGone] = useState<string | undefined>();
  const next = order.find(({ on }) => on >= today) ?? order.at(-1);
  const reached = order.some(({ id }) => id === gone) ? gone : next?.id;
  const press = (event: KeyboardEvent): void => {
    const at = order.findIndex(({ id }) => elementId(id) === (event.target as Element).id);
    const to = { ArrowLeft: at - 1, ArrowRight: at + 1, Home: 0, End: order.length - 1 }[event.key];
    const point = to === undefined || at < 0 ? undefined : order[to];
    if (point === undefined) return;
    event.preventDefault();
    setGone(point.id);
    document.getElementById(elementId(point.id))?.focus();
  };
  return { reached, press };
}

/** Where the axis begins and ends, and how far along it a day lies; undefined where nothing is dated. */
function spanOf(lanes: readonly AxisLane[], today: string) {
  const dates = lanes.flatMap(({ points }) => points.map(({ on }) => on)).sort();
  const first = dates[0];
  const last = dates.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const near = today >= plusDays(first, -200) && today <= plusDays(last, 200);
  const from = plusDays(near && today < first ? today : first, -10);
  const to = plusDays(near && today > last ? today : last, 20);
  const span = daysBetween(from, to);
  const x = (on: string): number => left + (daysBetween(from, on) / span) * (right - left);
  return { from, to, near, x };
}

/** A case's proceedings on one axis, with today, at which it begins where the screen is narrow. */
export function TimelineAxis({
  lanes,
  today,
}: {
  readonly lanes: readonly AxisLane[];
  readonly today: string;
}): ReactNode {
  const t = useWords(caseWords);
  const frame = useRef<HTMLDivElement>(null);
  const [scrolled, setScrolled] = useState(0);
  const keys = useArrowKeys(lanes, today);
  const span = spanOf(lanes, today);
  const todayAt = span === undefined ? 0 : Math.min(Math.max(span.x(today), 0), width);
  useLayoutEffect(() => {
    const { current } = frame;
    // A little of what was is seen before today.
    if (current) current.scrollLeft = (todayAt / width) * current.scrollWidth - 0.4 * current.clientWidth;
  }, [todayAt]);
  if (span === undefined) return <p className="quiet">{t.timelineEmpty}</p>;
  const { from, to, near, x } = span;
  const height = top + lanes.length * laneHeight + 18;
  return (
    <div
      ref={frame}
      className="axis-frame"
      onScroll={({ currentTarget: { scrollLeft, scrollWidth } }) =>
        setScrolled((scrollLeft / scrollWidth) * width)
      }
    >
      <svg viewBox={`0 0 ${width} ${height}`} role="group" aria-label={t.timelineKeys}>
        {monthTicks(from, to).map((tick) => (
          <g key={tick}>
            <path d={`M${x(tick)} 8V${height - 16}`} stroke="var(--hair)" />
            <text x={x(tick)} y={height - 3} textAnchor="middle">
              {tick.slice(0, 7)}
            </text>
          </g>
        ))}
        {lanes.map((lane, index) => (
          <Lane key={lane.id} lane={lane} y={top + index * laneHeight + 12} x={x} keys={keys} />
        ))}
        <Today near={near} at={todayAt} height={height} day={today} isPast={today > to} />
        {lanes.map(({ id, name }, index) => (
          <LaneName key={id} name={name} from={scrolled} y={top + index * laneHeight + 12} />
        ))}
      </svg>
    </div>
  );
}

/** The line of today; where it lies far off, which way. */
function Today({
  near,
  at,
  height,
  day,
  isPast,
}: {
  readonly near: boolean;
  readonly at: number;
  readonly height: number;
  readonly day: string;
  readonly isPast: boolean;
}): ReactNode {
  const t = useWords(caseWords);
  if (!near)
    return (
      <text x={isPast ? width : left} y={11} textAnchor={isPast ? 'end' : 'start'} fill={colours.late}>
        {isPast ? `${t.today} ${day} →` : `← ${t.today} ${day}`}
      </text>
    );
  return (
    <g>
      <path d={`M${at} 15V${height - 16}`} stroke={colours.late} strokeDasharray="2 3" />
      <text x={at} y={11} textAnchor="middle" fill={colours.late}>
        {t.today}
      </text>
    </g>
  );
}

/** The name of a lane, which stays in sight however far the axis is scrolled. */
function LaneName({
  name,
  from,
  y,
}: {
  readonly name: string;
  readonly from: number;
  readonly y: number;
}): ReactNode {
  return (
    <g transform={`translate(${from} 0)`}>
      <rect x={0} y={y - 9} width={left - 12} height={18} className="axis-name" />
      <text x={0} y={y + 4}>
        {laneName(name)}
      </text>
    </g>
  );
}

function Lane({
  lane,
  y,
  x,
  keys,
}: {
  readonly lane: AxisLane;
  readonly y: number;
  readonly x: (on: string) => number;
  readonly keys: Keys;
}): ReactNode {
  const say = useSay();
  const points = [...lane.points].sort((a, b) => a.on.localeCompare(b.on));
  const sides = placed(
    points.map(({ id, on, label, tone }) => ({ id, tone, at: x(on), words: short(say(label)) })),
  );
  const start = points[0]?.on;
  const end = points.at(-1)?.on;
  return (
    <g>
      <path d={`M${left} ${y}H${right}`} stroke="var(--line)" />
      {start !== undefined && end !== undefined && (
        <path d={`M${x(start)} ${y}H${x(end)}`} stroke="var(--accent)" strokeWidth={3} />
      )}
      {points.map((point) => (
        <g key={point.id}>
          <Point point={point} at={x(point.on)} y={y} keys={keys} />
          {sides.has(point.id) && (
            <text
              x={x(point.on)}
              y={sides.get(point.id) === 'above' ? y - 9 : y + 18}
              textAnchor={x(point.on) > right - 60 ? 'end' : x(point.on) < left + 40 ? 'start' : 'middle'}
              fill={colours[point.tone]}
            >
              {short(say(point.label))}
            </text>
          )}
        </g>
      ))}
    </g>
  );
}

/** Something dated, by name for who cannot see it; it leads to where it can be read. */
function Point({
  point,
  at,
  y,
  keys,
}: {
  readonly point: AxisPoint;
  readonly at: number;
  readonly y: number;
  readonly keys: Keys;
}): ReactNode {
  const t = useWords(partWords);
  const say = useSay();
  const { language } = useLanguage();
  const navigate = useNavigate();
  const { id, on, label, outer, tone, to } = point;
  const said = [longDate(on, language), say(label), outer && `(${t.byOther(longDate(outer, language))})`]
    .filter(Boolean)
    .join(' ');
  const circle = (
    <circle
      cx={at}
      cy={y}
      r={5}
      fill={tone === 'event' ? colours.event : tone === 'late' ? colours.late : 'var(--card)'}
      stroke={colours[tone]}
      strokeWidth={2}
    >
      <title>{said}</title>
    </circle>
  );
  if (to === undefined) return circle;
  return (
    <a
      id={elementId(id)}
      className="axis-point"
      tabIndex={id === keys.reached ? 0 : -1}
      aria-label={said}
      href={to}
      onKeyDown={keys.press}
      onClick={(click) => {
        if (click.metaKey || click.ctrlKey || click.shiftKey) return;
        click.preventDefault();
        void navigate({ href: to });
      }}
    >
      {circle}
    </a>
  );
}

/** The name of a lane as far as there is room for it. */
function laneName(name: string): string {
  const room = left - 18;
  if (widthOf(name) <= room) return name;
  const letters = [...name];
  while (letters.length > 1 && widthOf(`${letters.join('')}…`) > room) letters.pop();
  return `${letters.join('')}…`;
}

/** A label that fits between its neighbours. Chinese characters are twice as wide. */
function short(text: string): string {
  const most = /[\u3400-\u9fff]/.test(text) ? 11 : 22;
  return text.length > most ? `${text.slice(0, most - 1)}…` : text;
}
