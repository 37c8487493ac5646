import type { Bilingual, Currency, Money } from '../../kernel/index.js';
import { currencyOf, headingIn, isMoney, withCurrency } from './amounts.js';
import type { Cell, Imprint, Paper, PaperColumn, PaperFact, PaperTable, Tongue } from './paper.js';

/** Whether a cell says the same in both languages, so that it is written once. */
const isOne = ({ zh, en }: Bilingual): boolean => zh === en || zh === '' || en === '';

/** What is written where words stand below or beside each other: one text, or the Chinese and the English. */
export function written(text: Bilingual, tongue: Tongue): readonly string[] {
  if (isOne(text)) return [text.zh === '' ? text.en : text.zh];
  return tongue === 'both' ? [text.zh, text.en] : [text[tongue]];
}

/** The same of a cell; nothing of an empty one. */
export function writtenCell(cell: Cell, tongue: Tongue): readonly string[] {
  if (cell === null || cell === '') return [];
  if (isMoney(cell)) return [withCurrency(cell)];
  if (typeof cell === 'object') return written(cell, tongue).filter((text) => text !== '');
  return [String(cell)];
}

/** Words on one line. */
export const inLine = (text: Bilingual, tongue: Tongue): string => written(text, tongue).join(' / ');

/** A cell as a spreadsheet takes it. */
export type GridCell = string | number | Money | null;

/** A table as a spreadsheet takes it: headings, and rows of texts, numbers, amounts and empty cells. */
export interface Grid {
  readonly columns: readonly (Pick<PaperColumn, 'as' | 'share'> & { readonly heading: string })[];
  readonly rows: readonly (readonly GridCell[])[];
  readonly totals: readonly (readonly GridCell[])[];
}

/**
 * In both languages, a column whose cells differ in them becomes two, beside each other. So does one whose amounts are in several
 * currencies: the amounts, and the currency of each.
 */
export function gridOf(table: PaperTable, tongue: Tongue): Grid {
  const places = table.columns.flatMap((column, place) => placesOf(column, place, table, tongue));
  const inGrid = (row: readonly Cell[]): readonly GridCell[] =>
    places.map(({ place, of }) => of(row[place] ?? null));
  return {
    columns: places.map(({ as, share, heading }) => ({
      heading,
      ...(as && { as }),
      ...(share !== undefined && { share }),
    })),
    rows: table.rows.map(inGrid),
    totals: (table.totals ?? []).map(inGrid),
  };
}

interface GridPlace extends Pick<PaperColumn, 'as' | 'share'> {
  readonly heading: string;
  readonly place: number;
  /** What of a cell stands there. */
  readonly of: (cell: Cell) => GridCell;
}

const currencyHeading: Bilingual = { en: 'Currency', zh: '币种' };

function placesOf(
  column: PaperColumn,
  place: number,
  table: PaperTable,
  tongue: Tongue,
): readonly GridPlace[] {
  const { heading, ...look } = column;
  const cells = [...table.rows, ...(table.totals ?? [])].map((row) => row[place] ?? null);
  const as = (said: Bilingual, of: (cell: Cell) => GridCell): GridPlace => ({
    ...look,
    heading: tongue === 'both' ? inLine(said, tongue) : (written(said, tongue)[0] ?? ''),
    place,
    of,
  });
  if (cells.some(isMoney)) {
    const one: Currency | undefined = currencyOf(table, place);
    const amounts = as(headingIn(column, one), inCell('zh'));
    if (one !== undefined) return [amounts];
    const { as: _, ...currency } = as(currencyHeading, (cell) => (isMoney(cell) ? cell.currency : null));
    return [amounts, { ...currency, share: 0.5 }];
  }
  if (tongue !== 'both') return [as(heading, inCell(tongue))];
  if (!cells.some(differs)) return [as(heading, inCell('zh'))];
  const { zh, en } = heading;
  return [
    { ...as(heading, inCell('zh')), heading: zh },
    { ...as(heading, inCell('en')), heading: en },
  ];
}

const differs = (cell: Cell): boolean =>
  typeof cell === 'object' && cell !== null && !isMoney(cell) && !isOne(cell);

const inCell =
  (said: 'zh' | 'en') =>
  (cell: Cell): GridCell =>
    cell === null || typeof cell !== 'object' || isMoney(cell) ? cell : (written(cell, said)[0] ?? null);

/** One value, as a spreadsheet takes it. */
export const valueIn = (cell: Cell, tongue: Tongue): GridCell =>
  cell === null || typeof cell !== 'object' || isMoney(cell) ? cell : inLine(cell, tongue);

/** What stands at the foot of every page. */
export const imprintLine = ({ alliance, reader, on, time, zone }: Imprint, tongue: Tongue): string =>
  `${inLine(alliance, tongue)} · ${on} ${time} (${zone}) · ${reader}`;

/** With so many columns a page lies on its side. */
export const manyColumns = 6;

/** Whether some table of a paper needs a page that lies on its side. */
export const isWide = ({ parts }: Paper): boolean =>
  parts.some(({ table }) => (table?.columns.length ?? 0) >= manyColumns);

/** What a paper says of itself where there is nothing to tell. */
export const noRows: Bilingual = { en: 'Nothing to list.', zh: '无记录。' };

/** What stands before the lines where somebody signs. */
export const toSign: readonly Bilingual[] = [
  { en: 'Signature', zh: '签章' },
  { en: 'Date', zh: '日期' },
];

/** Under which name a file is offered: the title and the day, without what file systems refuse. */
export function fileNameOf(title: Bilingual, on: string, tongue: Tongue, ending: string): string {
  const plain = inLine(title, tongue)
    .replaceAll(/[\p{Cc}\p{Cf}<>:"/\\|?*]+/gu, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
  return `${[...plain].slice(0, 80).join('').trim()} ${on}.${ending}`;
}

/** Some texts in one, each language by itself. */
export const listed = (texts: readonly Bilingual[]): Bilingual => ({
  en: texts.map(({ en }) => en).join(', '),
  zh: texts.map(({ zh }) => zh).join('、'),
});

const isEmpty = (cell: Cell): boolean =>
  cell === null || cell === '' || (typeof cell === 'object' && 'en' in cell && cell.en === '');

/** The facts of which something is said. */
export const factsSaid = (facts: readonly PaperFact[]): readonly PaperFact[] =>
  facts.filter(({ value }) => !isEmpty(value));
