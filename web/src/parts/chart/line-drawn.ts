import { figureText, lengthOf, type Line, type LinePoint } from './figures.js';
import { type Drawn, type Ground, fontSize, plainChart, tooltipOn, widthOf } from './ground.js';

const height = 260;
/** Lines differ without colour. */
const strokes = ['solid', 'dashed', 'dotted', [8, 3, 2, 3]] as const;

interface Place {
  readonly seriesIndex: number;
  readonly dataIndex: number;
}

const dayMs = 86_400_000;
const momentOf = (day: string): number => Date.parse(`${day}T00:00:00Z`);
const dayOf = (moment: number): string => new Date(moment).toISOString().slice(0, 10);

/** Lines in steps: what holds on a day holds until the next point. The last point says its figure, and so does the lowest of a line. */
export function drawLines(lines: readonly Line[], ground: Ground): Drawn {
  const { soft, ink, line, width } = ground;
  const figures = lines.flatMap(({ points }) => points.map(({ figure }) => figure));
  const left = Math.max(...figures.map((figure) => widthOf(figureText(figure))), 24) + 12;
  return {
    height,
    option: {
      ...plainChart(ground),
      grid: { left, right: 16, top: lines.length > 1 ? 44 : 28, bottom: 28, outerBoundsMode: 'none' },
      legend: {
        show: lines.length > 1,
        data: lines.map(({ key }) => key),
        formatter: (key: string) => lines.find((one) => one.key === key)?.name ?? key,
        selectedMode: false,
        left: 0,
        top: 0,
        textStyle: { color: ink, fontSize },
        itemWidth: 30,
        itemStyle: { opacity: 0 },
      },
      tooltip: tooltipOn(ground, {
        formatter: ({ seriesIndex, dataIndex }: Place) =>
          pointText(lines, lines[seriesIndex], lines[seriesIndex]?.points[dataIndex]),
      }),
      xAxis: {
        type: 'time',
        // Below a day, one day would stand there again and again.
        minInterval: dayMs,
        splitNumber: Math.max(2, Math.floor(width / 140)),
        axisLabel: {
          color: soft,
          fontSize,
          hideOverlap: true,
          alignMinLabel: 'left',
          alignMaxLabel: 'right',
          formatter: dayOf,
        },
        axisLine: { lineStyle: { color: line }, onZero: false },
        axisTick: { lineStyle: { color: line } },
      },
      yAxis: {
        type: 'value',
        axisLabel: { color: soft, fontSize, formatter: (value: number) => figureText(value) },
        splitLine: { lineStyle: { color: line } },
      },
      series: lines.map(({ key, points }, place) => ({
        name: key,
        type: 'line',
        step: 'end',
        symbol: 'circle',
        symbolSize: 5,
        itemStyle: { decal: { symbol: 'none' } },
        showAllSymbol: true,
        lineStyle: { width: 2, type: strokes[place % strokes.length] },
        data: points.map((point) => ({
          value: [momentOf(point.on), lengthOf(point.figure)],
          label: labelAt(points, point, lines.length === 1, ground),
        })),
      })),
    },
  };
}

const pointText = (lines: readonly Line[], line: Line | undefined, point: LinePoint | undefined): string => {
  if (line === undefined || point === undefined) return '';
  const name = lines.length > 1 ? `\n${line.name}` : '';
  return `${point.on}${name}\n${figureText(point.figure)}${point.what === undefined ? '' : `\n${point.what}`}`;
};

function labelAt(points: readonly LinePoint[], point: LinePoint, isAlone: boolean, { ink, width }: Ground) {
  const lengths = points.map(({ figure }) => lengthOf(figure));
  const lowest = points[lengths.indexOf(Math.min(...lengths))];
  const [first, last] = [momentOf(points[0]?.on ?? ''), momentOf(points.at(-1)?.on ?? '')];
  const left = last === first ? 0 : ((momentOf(point.on) - first) / (last - first)) * width;
  const wide = widthOf(figureText(point.figure));
  const isLast = point === points.at(-1);
  // Beside the last there is no room for another.
  const isLowest =
    isAlone && point === lowest && left < width - wide - 2 * widthOf(figureText(points.at(-1)?.figure));
  const isOnRight = left > width - 2 * wide;
  return {
    show: isLast || isLowest,
    // Above the step that begins or ends there, beside the one that leads down to it.
    position: 'top',
    align: isOnRight ? 'right' : 'left',
    offset: [isOnRight ? -6 : 6, 0],
    color: ink,
    fontSize,
    fontWeight: 600,
    formatter: () => figureText(point.figure),
  };
}
