import fc from 'fast-check';
import { inThrees, moneyText } from '../web/src/money.js';
import { drawBars, drawStacked } from '../web/src/parts/chart/bars-drawn.js';
import { currencyOf, type Figure, figureText } from '../web/src/parts/chart/figures.js';
import { drawLines } from '../web/src/parts/chart/line-drawn.js';
import { paletteOf } from '../web/src/parts/chart/palette.js';

const ground = (width: number) => ({ ...paletteOf('light'), width, face: 'sans-serif' });
const cny = (amount: string): Figure => ({ amount, currency: 'CNY' });

interface DrawnLabel {
  readonly show: boolean;
  readonly align?: string;
  readonly formatter: () => string;
}
interface DrawnSeries {
  readonly name?: string;
  readonly data: readonly { readonly value: unknown; readonly label: DrawnLabel }[];
}
const seriesOf = ({ option }: { readonly option: Readonly<Record<string, unknown>> }) =>
  option['series'] as readonly DrawnSeries[];
/** What is written upon the chart. */
const written = (one: DrawnSeries | undefined): readonly string[] =>
  (one?.data ?? []).flatMap(({ label }) => (label.show ? [label.formatter()] : []));

describe('an amount on a screen', () => {
  it.each([
    ['0.00', '0.00'],
    ['123.45', '123.45'],
    ['1234.5', '1,234.5'],
    ['-1234567.890', '−1,234,567.890'],
    ['180000', '180,000'],
    ['-100', '−100'],
    ['999999999999999.99', '999,999,999,999,999.99'],
  ])('of %s reads %s', (amount, read) => {
    expect(inThrees(amount)).toBe(read);
    expect(moneyText({ amount, currency: 'USD' })).toBe(`USD\u00A0${read}`);
  });

  it('keeps every digit', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n }), (minor) => {
        expect(inThrees(String(minor)).replaceAll(',', '').replace('−', '-')).toBe(String(minor));
      }),
    );
  });
});

describe('the figures of a chart', () => {
  it('are of one currency, for bars of two cannot be compared', () => {
    expect(currencyOf([cny('1.00'), null, cny('2.00')])).toBe('CNY');
    expect(currencyOf([1, 2, null])).toBeUndefined();
    expect(() => currencyOf([cny('1.00'), { amount: '1', currency: 'JPY' }])).toThrow('one currency');
  });

  it.each<[Figure | undefined, string]>([
    [cny('1234567.80'), '1,234,567.80'],
    [1234, '1,234'],
    [null, ''],
    [undefined, ''],
  ])('%j reads %j', (figure, text) => expect(figureText(figure)).toBe(text));
});

const members = [
  { key: 'a', name: 'Aurora' },
  { key: 'b', name: 'Aurora' },
];
const rows = [
  { key: '1', name: 'Experts', figures: [cny('900000.00'), cny('1000.10')], total: cny('901000.10') },
  { key: '2', name: 'Credit', figures: [cny('-50000.00'), null], total: cny('-50000.00') },
];

describe('bars one upon another', () => {
  const drawn = drawStacked({ series: members, rows }, ground(800));
  const [first, second, ends] = seriesOf(drawn);

  it('write a figure where it fits into its part, and at the end the total as it was told', () => {
    expect(written(first)).toEqual(['900,000.00']);
    expect(written(second)).toEqual([]);
    expect(written(ends)).toEqual(['901,000.10', '−50,000.00']);
  });

  it('write the figure of a part that is alone at the end, where it always fits', () => {
    const few = rows.map(({ total: _, ...row }) => ({ ...row, figures: row.figures.slice(0, 1) }));
    const [alone, end] = seriesOf(drawStacked({ series: members.slice(0, 1), rows: few }, ground(800)));
    expect(written(alone)).toEqual([]);
    expect(written(end)).toEqual(['900,000.00', '−50,000.00']);
  });

  it('keep two series of one name apart', () => {
    expect(first?.name).not.toBe(second?.name);
    const { data, formatter } = drawn.option['legend'] as {
      data: readonly string[];
      formatter: (key: string) => string;
    };
    expect(data.map(formatter)).toEqual(['Aurora', 'Aurora']);
  });

  it('reach from the longest below nought to the longest above it', () => {
    expect(drawn.option['xAxis']).toMatchObject({ min: -50_000, max: 901_000.1 });
    expect(seriesOf(drawBars([{ key: 'a', name: 'A', figure: cny('0.00') }], ground(300)))[0]?.data).toEqual([
      0,
    ]);
    expect(
      drawBars([{ key: 'a', name: 'A', figure: cny('0.00') }], ground(300)).option['xAxis'],
    ).toMatchObject({
      min: 0,
      max: 1,
    });
  });

  it('have no motion, and patterns besides colours', () => {
    expect(drawn.option).toMatchObject({ animation: false, aria: { enabled: true, decal: { show: true } } });
  });

  it('on a phone leave the bars the most of the width, with names cut short', () => {
    const long = [
      { key: '1', name: 'A long name of a phase of discovery and depositions', figure: cny('1.00') },
    ];
    const { grid, yAxis } = drawBars(long, ground(340)).option as {
      grid: { left: number; right: number };
      yAxis: { axisLabel: object };
    };
    expect(grid.left).toBeLessThanOrEqual(340 * 0.36);
    expect(340 - grid.left - grid.right).toBeGreaterThan(340 / 2);
    expect(yAxis.axisLabel).toMatchObject({ overflow: 'truncate' });
  });

  it('give the legend as many lines as its names need', () => {
    const many = Array.from({ length: 9 }, (_, no) => ({
      key: String(no),
      name: `Invented Member No. ${String(no)}`,
    }));
    const tall = drawStacked({ series: many, rows: [] }, ground(340)).height;
    expect(tall).toBeGreaterThan(drawStacked({ series: many, rows: [] }, ground(1200)).height);
  });
});

describe('a line over time', () => {
  const points = [
    { on: '2026-01-05', figure: cny('1000000.00') },
    { on: '2026-03-20', figure: cny('80000.00') },
    { on: '2026-07-01', figure: cny('120000.00') },
  ];
  const line = (width: number) => seriesOf(drawLines([{ key: 'f', name: 'Fund', points }], ground(width)))[0];

  it('is a step at each day, of which the lowest and the last say what they are', () => {
    expect(line(1000)).toMatchObject({ type: 'line', step: 'end' });
    expect(line(1000)?.data.map(({ value }) => value)).toEqual([
      [Date.UTC(2026, 0, 5), 1_000_000],
      [Date.UTC(2026, 2, 20), 80_000],
      [Date.UTC(2026, 6, 1), 120_000],
    ]);
    expect(written(line(1000))).toEqual(['80,000.00', '120,000.00']);
    expect(line(1000)?.data.at(-1)?.label.align).toBe('right');
  });

  it('says the last alone where there is no room for two', () => {
    expect(written(line(200))).toEqual(['120,000.00']);
  });

  it('names no day twice below it, however few days it is of', () => {
    const few = drawLines([{ key: 'f', name: 'Fund', points: points.slice(0, 1) }], ground(1000));
    expect(few.option['xAxis']).toMatchObject({ type: 'time', minInterval: 24 * 60 * 60 * 1_000 });
  });

  it('differs from another without colour', () => {
    const two = [
      { key: 'a', name: 'A', points },
      { key: 'b', name: 'B', points },
    ];
    const types = (drawLines(two, ground(600)).option['series'] as { lineStyle: { type: unknown } }[]).map(
      ({ lineStyle }) => lineStyle.type,
    );
    expect(new Set(types).size).toBe(2);
  });
});

describe('the fills of charts', () => {
  const part = (two: string): number => {
    const one = parseInt(two, 16) / 255;
    return one <= 0.04045 ? one / 12.92 : ((one + 0.055) / 1.055) ** 2.4;
  };
  const luminance = (colour: string): number => {
    const [red = '', green = '', blue = ''] = colour.slice(1).match(/../g) ?? [];
    return 0.2126 * part(red) + 0.7152 * part(green) + 0.0722 * part(blue);
  };

  it.each(['light', 'dark'] as const)('have a contrast of 3:1 against the %s card', (look) => {
    const { fills, card } = paletteOf(look);
    for (const fill of fills) {
      const [brighter = 0, darker = 0] = [luminance(fill), luminance(card)].sort((a, b) => b - a);
      expect([fill, (brighter + 0.05) / (darker + 0.05) >= 3]).toEqual([fill, true]);
    }
  });
});
