import type { Bilingual } from '../../kernel/index.js';
import type { Cell, Imprint, PaperColumn, PaperFact, PaperTable, Tongue } from './paper.js';

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
  if (typeof cell === 'object') return written(cell, tongue).filter((text) => text !== '');
  return [String(cell)];
}

/** Words on one line. */
export const inLine = (text: Bilingual, tongue: Tongue): string => written(text, tongue).join(' / ');

/** A table as a spreadsheet takes it: headings, and rows of texts, numbers and empty cells. */
export interface Grid {
  readonly columns: readonly (Pick<PaperColumn, 'as' | 'share'> & { readonly heading: string })[];
  readonly rows: readonly (readonly (string | number | null)[])[];
}

/** In both languages, a column whose cells differ in them becomes two, beside each other. */
export function gridOf({ columns, rows }: PaperTable, tongue: Tongue): Grid {
  const places = columns.flatMap((column, place) => placesOf(column, place, rows, tongue));
  return {
    columns: places.map(({ column: { as, share }, heading }) => ({
      heading,
      ...(as && { as }),
      ...(share !== undefined && { share }),
    })),
    rows: rows.map((row) => places.map(({ place, in: said }) => inCell(row[place] ?? null, said))),
  };
}

interface GridPlace {
  readonly column: PaperColumn;
  readonly place: number;
  readonly heading: string;
  readonly in: 'zh' | 'en';
}

function placesOf(
  column: PaperColumn,
  place: number,
  rows: PaperTable['rows'],
  tongue: Tongue,
): readonly GridPlace[] {
  if (tongue !== 'both') {
    const [heading = ''] = written(column.heading, tongue);
    return [{ column, place, heading, in: tongue }];
  }
  const differs = rows.some((row) => {
    const cell = row[place] ?? null;
    return cell !== null && typeof cell === 'object' && !isOne(cell);
  });
  const { zh, en } = column.heading;
  if (!differs) return [{ column, place, heading: inLine(column.heading, 'both'), in: 'zh' }];
  return [
    { column, place, heading: zh, in: 'zh' },
    { column, place, heading: en, in: 'en' },
  ];
}

function inCell(cell: Cell, said: 'zh' | 'en'): string | number | null {
  if (cell === null || typeof cell !== 'object') return cell;
  return written(cell, said)[0] ?? null;
}

/** What stands at the foot of every page. */
export const imprintLine = ({ alliance, reader, on, time, zone }: Imprint, tongue: Tongue): string =>
  `${inLine(alliance, tongue)} · ${on} ${time} (${zone}) · ${reader}`;

/** What a paper says of itself where there is nothing to tell. */
export const noRows: Bilingual = { en: 'Nothing to list.', zh: '无记录。' };

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
  cell === null || cell === '' || (typeof cell === 'object' && cell.en === '');

/** The facts of which something is said. */
export const factsSaid = (facts: readonly PaperFact[]): readonly PaperFact[] =>
  facts.filter(({ value }) => !isEmpty(value));
