import { type Bar, figureText, lengthOf, type Series, type StackedRow } from './figures.js';
import { type Drawn, type Ground, fontSize, plainChart, tooltipOn, widthOf } from './ground.js';

const row = { height: 32, bar: 20 };
const legend = { line: 28, mark: 22, gap: 14, below: 2 };

/** What of the width names may take. */
const namesAtMost = 0.36;

interface Place {
  readonly seriesIndex: number;
  readonly dataIndex: number;
}

/**
 * Bars that lie, each in parts one upon another; the parts say their figures where these fit in, the rows what they come to. A part that
 * is alone says its figure at the end, where there is always room.
 */
export function drawStacked(
  { series, rows }: { readonly series: readonly Series[]; readonly rows: readonly StackedRow[] },
  ground: Ground,
): Drawn {
  const { ink, card } = ground;
  const isAlone = series.length === 1;
  const ends = rows.map(({ figures, total }) => figureText(total ?? (isAlone ? figures[0] : undefined)));
  const frame = frameOf(rows, ends, ground);
  const lengths = rows.map(({ figures }) => figures.map(lengthOf));
  const [least, most] = extentOf(lengths);
  const perUnit = frame.plot / (most - least);
  const top = legendHeight(series, ground.width);
  const nameOf = new Map(series.map(({ key, name }) => [key, name]));
  const height = top + rows.length * row.height + 4;
  return {
    height,
    option: {
      ...plainChart(ground),
      grid: { ...frame.grid, top },
      ...axes(rows, frame.names, [least, most], ground),
      legend: {
        show: series.length > 1,
        data: series.map(({ key }) => key),
        formatter: (key: string) => nameOf.get(key) ?? key,
        selectedMode: false,
        left: 0,
        top: 0,
        itemGap: legend.gap,
        itemWidth: legend.mark - 6,
        itemHeight: fontSize,
        textStyle: { color: ink, fontSize },
      },
      tooltip: tooltipOn(ground, {
        formatter: ({ seriesIndex, dataIndex }: Place) =>
          `${rows[dataIndex]?.name ?? ''}\n${series[seriesIndex]?.name ?? ''}: ${figureText(rows[dataIndex]?.figures[seriesIndex])}`,
      }),
      series: [
        ...series.map(({ key }, place) => ({
          name: key,
          type: 'bar',
          stack: 'all',
          barWidth: row.bar,
          itemStyle: { borderColor: card, borderWidth: 1 },
          data: rows.map(({ figures }) => {
            const [length, text] = [lengthOf(figures[place]), figureText(figures[place])];
            const fits =
              !isAlone && text !== '' && length !== 0 && Math.abs(length) * perUnit > widthOf(text) + 10;
            // A part without length would leave its edges.
            return {
              value: length === 0 ? '-' : length,
              label: { ...labelOn(ground), show: fits, formatter: () => text },
            };
          }),
        })),
        endLabels(ends, lengths, ink),
      ],
    },
  };
}

/** Bars that lie, each with its figure at its end. */
export function drawBars(bars: readonly Bar[], ground: Ground): Drawn {
  const { ink, fills } = ground;
  const texts = bars.map(({ figure }) => figureText(figure));
  const frame = frameOf(bars, texts, ground);
  const lengths = bars.map(({ figure }) => [lengthOf(figure)]);
  const extent = extentOf(lengths);
  return {
    height: bars.length * row.height + 8,
    option: {
      ...plainChart(ground),
      grid: { ...frame.grid, top: 4 },
      ...axes(bars, frame.names, extent, ground),
      tooltip: tooltipOn(ground, {
        formatter: ({ dataIndex }: Place) => `${bars[dataIndex]?.name ?? ''}: ${texts[dataIndex] ?? ''}`,
      }),
      series: [
        {
          type: 'bar',
          stack: 'all',
          barWidth: row.bar,
          itemStyle: { color: fills[0] },
          data: lengths.flat(),
        },
        endLabels(texts, lengths, ink),
      ],
    },
  };
}

/** How the width is shared among names, bars and what stands at their ends. */
function frameOf(rows: readonly { readonly name: string }[], ends: readonly string[], { width }: Ground) {
  const names = Math.min(Math.max(...rows.map(({ name }) => widthOf(name)), 24) + 12, width * namesAtMost);
  const end = Math.max(...ends.map(widthOf), 0) + 12;
  const plot = Math.max(width - names - end, 24);
  return { names, plot, grid: { left: names, right: end, bottom: 4, outerBoundsMode: 'none' } };
}

/** From the longest bar below nought to the longest above it. */
function extentOf(rows: readonly (readonly number[])[]): readonly [number, number] {
  const least = Math.min(0, ...rows.map((lengths) => sum(lengths.filter((one) => one < 0))));
  const most = Math.max(0, ...rows.map((lengths) => sum(lengths.filter((one) => one > 0))));
  return least === most ? [0, 1] : [least, most];
}

const axes = (
  rows: readonly { readonly name: string }[],
  names: number,
  [min, max]: readonly [number, number],
  { ink, line }: Ground,
) => ({
  xAxis: { type: 'value', min, max, show: false },
  yAxis: {
    type: 'category',
    inverse: true,
    data: rows.map(({ name }) => name),
    axisTick: { show: false },
    axisLine: { show: min === 0, onZero: false, lineStyle: { color: line } },
    axisLabel: { color: ink, fontSize, interval: 0, width: names - 10, overflow: 'truncate', margin: 10 },
  },
});

/** Upon a pattern a figure is read by the ground it brings along. */
const labelOn = ({ ink, card }: Ground) => ({
  position: 'inside',
  color: ink,
  backgroundColor: card,
  borderRadius: 2,
  padding: [1, 3],
  fontSize,
});

/** What stands at the ends of the bars, at nought where one lies wholly below it: bars nobody sees, upon those that are seen. */
const endLabels = (texts: readonly string[], lengths: readonly (readonly number[])[], color: string) => ({
  type: 'bar',
  stack: 'ends',
  barWidth: row.bar,
  barGap: '-100%',
  silent: true,
  itemStyle: { color: 'transparent', decal: { symbol: 'none' } },
  data: texts.map((text, place) => ({
    value: sum((lengths[place] ?? []).filter((one) => one > 0)),
    label: { show: text !== '', position: 'right', color, fontSize, fontWeight: 600, formatter: () => text },
  })),
});

const sum = (lengths: readonly number[]): number => lengths.reduce((all, one) => all + one, 0);

/** How high the legend is, by how many lines its names take. */
function legendHeight(series: readonly Series[], width: number): number {
  if (series.length < 2) return 4;
  let [lines, used] = [1, 0];
  for (const { name } of series) {
    const item = legend.mark + widthOf(name) + legend.gap;
    if (used > 0 && used + item > width) [lines, used] = [lines + 1, 0];
    used += item;
  }
  return lines * legend.line + legend.below;
}
