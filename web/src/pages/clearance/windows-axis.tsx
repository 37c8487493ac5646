import { type ReactNode, useId } from 'react';
import { now } from '../../clock';
import { wallTime } from '../../dates';
import { useWords } from '../../i18n/language';
import { useBothNames } from '../../parts/named';
import './clearance.css';
import { clearanceWords } from './clearance-words';
import { type Standing, useStanding } from './window-standing';

/** A window as it is drawn. */
export interface DrawnWindow extends Standing {
  readonly id: string;
  readonly supplier: { readonly name: { readonly en: string; readonly zh: string } };
  readonly noticedAt: string;
  readonly opensAt: string;
  readonly objectedAt: string | null;
  readonly conferUntil: string | null;
  readonly settledAt: string | null;
}

/** The windows of one person, under their name where there are several people. */
export interface DrawnGroup {
  readonly id: string;
  readonly name?: string;
  readonly windows: readonly DrawnWindow[];
}

const width = 1000;
const left = 190;
const right = 800;
const top = 26;
const row = { window: 28, name: 26, bar: 14 };
const dayMs = 86_400_000;

const when = (instant: string): number => Date.parse(instant);

/** From when to when the axis goes, with some room, and where a moment lies on it. */
function spanOf(windows: readonly DrawnWindow[], at: number) {
  const moments = windows.flatMap(({ noticedAt, opensAt, objectedAt, conferUntil, settledAt }) =>
    [noticedAt, opensAt, objectedAt, conferUntil, settledAt].flatMap((one) =>
      one === null ? [] : [when(one)],
    ),
  );
  const [first, last] = [Math.min(...moments), Math.max(...moments)];
  const isNear = at > first - 60 * dayMs && at < last + 60 * dayMs;
  const from = (isNear ? Math.min(first, at) : first) - dayMs;
  const to = (isNear ? Math.max(last, at) : last) + dayMs;
  const x = (moment: number): number => left + ((moment - from) / (to - from)) * (right - left);
  const every = Math.max(1, Math.ceil((to - from) / dayMs / 6)) * dayMs;
  const ticks = Array.from({ length: Math.floor((to - from) / every) }, (_, i) => from + (i + 0.5) * every);
  return { x, ticks, isNear };
}

const dayOf = (moment: number, zone: string): string =>
  wallTime(new Date(moment).toISOString(), zone).slice(0, 10);

/**
 * Until when each supplier may object, on one axis: hatched while it may, filled once that passed, dotted while an objection stands. How
 * each stands is written beside it; the table beside the axis says the same.
 */
export function WindowsAxis({
  groups,
  zone,
}: {
  readonly groups: readonly DrawnGroup[];
  readonly zone: string;
}): ReactNode {
  const t = useWords(clearanceWords);
  const pattern = useId();
  const windows = groups.flatMap((group) => group.windows);
  if (windows.length === 0) return null;
  const at = now().getTime();
  const { x, ticks, isNear } = spanOf(windows, at);
  const lines = groups.flatMap(({ id, name, windows: own }) => [
    ...(name === undefined ? [] : [{ key: id, name, height: row.name }]),
    ...own.map((window) => ({ key: window.id, window, height: row.window })),
  ]);
  const tops = lines.map((_, i) => top + lines.slice(0, i).reduce((sum, { height }) => sum + height, 0));
  const height = top + lines.reduce((sum, line) => sum + line.height, 0) + 22;
  const counted = (is: (one: DrawnWindow) => boolean): number => windows.filter(is).length;
  const sentence = t.windowsDrawn(
    windows.length,
    counted((one) => one.status.id === 'running' && !one.hasPassed),
    counted((one) => one.hasPassed),
    counted(({ status }) => status.id === 'conferring' || status.id === 'judge'),
    counted(({ status }) => status.id === 'denied'),
  );
  return (
    <figure className="windows-axis">
      <figcaption className="quiet">{sentence}</figcaption>
      <div className="windows-axis-frame" role="region" aria-label={t.windowsAxis} tabIndex={0}>
        <svg viewBox={`0 0 ${String(width)} ${String(height)}`} role="img" aria-label={sentence}>
          <Patterns id={pattern} />
          {ticks.map((tick) => (
            <g key={tick}>
              <path d={`M${String(x(tick))} 18V${String(height - 18)}`} stroke="var(--hair)" />
              <text x={x(tick)} y={height - 4} textAnchor="middle" className="soft">
                {dayOf(tick, zone)}
              </text>
            </g>
          ))}
          {isNear && (
            <g>
              <path
                d={`M${String(x(at))} 16V${String(height - 18)}`}
                stroke="var(--ink)"
                strokeDasharray="2 3"
              />
              <text x={x(at)} y={11} textAnchor="middle">
                {t.nowOnAxis}
              </text>
            </g>
          )}
          {lines.map((line, i) =>
            'window' in line ? (
              <Bar key={line.key} window={line.window} y={tops[i] ?? 0} x={x} pattern={pattern} zone={zone} />
            ) : (
              <text key={line.key} x={0} y={(tops[i] ?? 0) + 17} className="strong">
                {line.name}
              </text>
            ),
          )}
        </svg>
      </div>
    </figure>
  );
}

/** What tells the states apart without colour. */
function Patterns({ id }: { readonly id: string }): ReactNode {
  return (
    <defs>
      <pattern
        id={`${id}-hatched`}
        width="6"
        height="6"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <path d="M0 0V6" stroke="var(--wait)" strokeWidth={2} />
      </pattern>
      <pattern id={`${id}-dotted`} width="6" height="6" patternUnits="userSpaceOnUse">
        <circle cx={3} cy={3} r={1.5} fill="var(--fatal)" />
      </pattern>
    </defs>
  );
}

function Bar({
  window: one,
  y,
  x,
  pattern,
  zone,
}: {
  readonly window: DrawnWindow;
  readonly y: number;
  readonly x: (moment: number) => number;
  readonly pattern: string;
  readonly zone: string;
}): ReactNode {
  const bothNames = useBothNames();
  const t = useWords(clearanceWords);
  const { statusOf } = useStanding();
  const name = bothNames(one.supplier.name);
  const [from, to] = [x(when(one.noticedAt)), x(when(one.opensAt))];
  const objected = one.objectedAt === null ? undefined : x(when(one.objectedAt));
  const until = x(when(one.settledAt ?? one.conferUntil ?? one.opensAt));
  const middle = y + 14;
  const passed = one.hasPassed;
  return (
    <g>
      <title>{`${name}: ${statusOf(one)}. ${t.noticed} ${wallTime(one.noticedAt, zone)}; ${t.windowEnds} ${wallTime(one.opensAt, zone)}`}</title>
      <text x={0} y={middle + 4}>
        {short(name)}
      </text>
      <path d={`M${String(left)} ${String(middle)}H${String(right)}`} stroke="var(--hair)" />
      <rect
        x={from}
        y={middle - row.bar / 2}
        width={Math.max(to - from, 2)}
        height={row.bar}
        fill={passed ? 'var(--ok)' : one.status.id === 'running' ? `url(#${pattern}-hatched)` : 'var(--card)'}
        stroke={passed ? 'var(--ok)' : one.status.id === 'running' ? 'var(--wait)' : 'var(--past)'}
      />
      {objected !== undefined && (
        <g>
          <rect
            x={Math.min(objected, until)}
            y={middle - row.bar / 2}
            width={Math.max(Math.abs(until - objected), 2)}
            height={row.bar}
            fill={`url(#${pattern}-dotted)`}
            stroke="var(--fatal)"
          />
          <path
            d={`M${String(objected)} ${String(middle - 11)}l5 11l-5 11l-5 -11z`}
            fill="var(--card)"
            stroke="var(--fatal)"
            strokeWidth={2}
          />
        </g>
      )}
      <text x={right + 10} y={middle + 4}>
        {short(statusOf(one), 27)}
      </text>
    </g>
  );
}

const widthOf = (text: string): number =>
  [...text].reduce((sum, letter) => sum + (letter > '\u2e80' ? 2 : 1), 0);

/** As much of a text as there is room for; Chinese characters are twice as wide. */
function short(text: string, most = 26): string {
  const letters = [...text];
  if (widthOf(text) <= most) return text;
  while (widthOf(letters.join('')) >= most) letters.pop();
  return `${letters.join('')}…`;
}
