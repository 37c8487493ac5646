/** On what a chart is drawn: how wide it may be, and in which colours and face. */
export interface Ground {
  readonly width: number;
  readonly ink: string;
  readonly soft: string;
  readonly line: string;
  readonly card: string;
  /** Of the series, in their order. */
  readonly fills: readonly string[];
  /** Of the patterns upon the fills, by which series differ without colour. */
  readonly pattern: string;
  readonly face: string;
}

/** What ECharts is given, and how high that is. */
export interface Drawn {
  readonly option: Readonly<Record<string, unknown>>;
  readonly height: number;
}

export const fontSize = 12;
const wide = /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFF60\uFFE0-\uFFE6]/u;

/** About how wide a text is in the size of charts, rather too wide than too narrow. */
export const widthOf = (text: string): number =>
  [...text].reduce((width, sign) => width + (wide.test(sign) ? fontSize + 0.5 : fontSize * 0.56), 0);

/** What every chart has alike: no motion, its own face, patterns upon the fills. */
export const plainChart = ({ fills, pattern, face, ink }: Ground) => ({
  animation: false,
  color: fills,
  useUTC: true,
  textStyle: { fontFamily: face, fontSize, color: ink },
  aria: { enabled: true, label: { enabled: false }, decal: { show: true, decals: decals(pattern) } },
});

/** The first is plain; the others have lines, dots and boxes that are told apart in black and white. */
const decals = (color: string) => [
  { symbol: 'none' },
  { color, symbol: 'rect', dashArrayX: [1, 0], dashArrayY: [2, 4], rotation: -Math.PI / 4 },
  {
    color,
    symbol: 'circle',
    symbolSize: 0.8,
    dashArrayX: [
      [6, 6],
      [0, 6, 6, 0],
    ],
    dashArrayY: [6, 0],
  },
  { color, symbol: 'rect', dashArrayX: [1, 0], dashArrayY: [2, 6], rotation: 0 },
  { color, symbol: 'rect', dashArrayX: [1, 0], dashArrayY: [2, 4], rotation: Math.PI / 4 },
  {
    color,
    symbol: 'rect',
    dashArrayX: [
      [4, 4],
      [0, 4, 4, 0],
    ],
    dashArrayY: [4, 0],
  },
  { color, symbol: 'rect', dashArrayX: [1, 0], dashArrayY: [2, 6], rotation: Math.PI / 2 },
  {
    color,
    symbol: 'triangle',
    symbolSize: 0.9,
    dashArrayX: [
      [9, 9],
      [0, 9, 9, 0],
    ],
    dashArrayY: [9, 2],
  },
];

/** Told where a hand rests; the table tells the same to everybody. No markup of a browser: names are as people wrote them. */
export const tooltipOn = ({ card, line, ink }: Ground, told: Readonly<Record<string, unknown>>) => ({
  renderMode: 'richText',
  confine: true,
  backgroundColor: card,
  borderColor: line,
  textStyle: { color: ink, fontSize },
  transitionDuration: 0,
  ...told,
});
