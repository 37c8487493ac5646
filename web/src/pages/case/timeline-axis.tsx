import type { ReactNode } from 'react';
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
const colours = { event: '#1f3f66', open: '#7d540a', late: '#a82c27', done: '#666d74' } as const;

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

/** A case's proceedings on one axis, with today. */
export function TimelineAxis({
  lanes,
  today,
}: {
  readonly lanes: readonly AxisLane[];
  readonly today: string;
}): ReactNode {
  const t = useWords(caseWords);
  const dates = lanes.flatMap(({ points }) => points.map(({ on }) => on)).sort();
  const first = dates[0];
  const last = dates.at(-1);
  if (first === undefined || last === undefined) return <p className="quiet">{t.timelineEmpty}</p>;
  const near = today >= plusDays(first, -200) && today <= plusDays(last, 200);
  const from = plusDays(near && today < first ? today : first, -10);
  const to = plusDays(near && today > last ? today : last, 20);
  const span = daysBetween(from, to);
  const x = (on: string): number => left + (daysBetween(from, on) / span) * (right - left);
  const height = top + lanes.length * laneHeight + 18;
  return (
    <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={t.timeline}>
      {monthTicks(from, to).map((tick) => (
        <g key={tick}>
          <path d={`M${x(tick)} 8V${height - 16}`} stroke="#f0eee8" />
          <text x={x(tick)} y={height - 3} textAnchor="middle">
            {tick.slice(0, 7)}
          </text>
        </g>
      ))}
      {lanes.map((lane, index) => (
        <Lane key={lane.id} lane={lane} y={top + index * laneHeight + 12} x={x} />
      ))}
      {near && (
        <g>
          <path d={`M${x(today)} 15V${height - 16}`} stroke="#a82c27" strokeDasharray="2 3" />
          <text x={x(today)} y={11} textAnchor="middle" fill="#a82c27">
            {t.today}
          </text>
        </g>
      )}
    </svg>
  );
}

function Lane({
  lane,
  y,
  x,
}: {
  readonly lane: AxisLane;
  readonly y: number;
  readonly x: (on: string) => number;
}): ReactNode {
  const t = useWords(partWords);
  const say = useSay();
  const { language } = useLanguage();
  const points = [...lane.points].sort((a, b) => a.on.localeCompare(b.on));
  const sides = placed(
    points.map(({ id, on, label, tone }) => ({ id, tone, at: x(on), words: short(say(label)) })),
  );
  const start = points[0]?.on;
  const end = points.at(-1)?.on;
  return (
    <g>
      <text x={0} y={y + 4}>
        {lane.name.length > 19 ? `${lane.name.slice(0, 18)}…` : lane.name}
      </text>
      <path d={`M${left} ${y}H${right}`} stroke="#e5e2da" />
      {start !== undefined && end !== undefined && (
        <path d={`M${x(start)} ${y}H${x(end)}`} stroke="#1f3f66" strokeWidth={3} />
      )}
      {points.map((point) => (
        <g key={point.id}>
          <circle
            cx={x(point.on)}
            cy={y}
            r={5}
            fill={point.tone === 'event' ? colours.event : point.tone === 'late' ? colours.late : '#fff'}
            stroke={colours[point.tone]}
            strokeWidth={2}
          >
            <title>
              {[
                longDate(point.on, language),
                say(point.label),
                point.outer && `(${t.byOther(longDate(point.outer, language))})`,
              ]
                .filter(Boolean)
                .join(' ')}
            </title>
          </circle>
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

/** A label that fits between its neighbours. Chinese characters are twice as wide. */
function short(text: string): string {
  const most = /[\u3400-\u9fff]/.test(text) ? 11 : 22;
  return text.length > most ? `${text.slice(0, most - 1)}…` : text;
}
