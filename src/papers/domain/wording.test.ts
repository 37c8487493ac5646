import type { PaperTable } from './paper.js';
import { fileNameOf, gridOf, inLine, writtenCell } from './wording.js';

const lamps = { zh: '灯具', en: 'Lamps' };

describe('a cell on paper', () => {
  it.each([
    [lamps, 'zh', ['灯具'], 'in Chinese'],
    [lamps, 'en', ['Lamps'], 'in English'],
    [lamps, 'both', ['灯具', 'Lamps'], 'in both, the Chinese first'],
    [{ zh: 'EDIS 1', en: 'EDIS 1' }, 'both', ['EDIS 1'], 'once where both say the same'],
    [{ zh: '', en: 'Lamps' }, 'zh', ['Lamps'], 'in the language there is'],
    ['19 CFR 210.13', 'both', ['19 CFR 210.13'], 'a text as it is'],
    [7, 'zh', ['7'], 'a number as it is'],
    [null, 'both', [], 'nothing where there is nothing'],
    ['', 'en', [], 'nothing where the text is empty'],
  ] as const)('%j in %s is %j: %s', (cell, tongue, written, _why) => {
    expect(writtenCell(cell, tongue)).toEqual(written);
  });

  it('stands on one line with a stroke between the languages', () => {
    expect(inLine(lamps, 'both')).toBe('灯具 / Lamps');
  });
});

describe('a table for spreadsheets', () => {
  const table: PaperTable = {
    columns: [
      { key: 'due', heading: { zh: '日期', en: 'Day' }, as: 'date' },
      { key: 'what', heading: { zh: '事项', en: 'What' } },
      { key: 'law', heading: { zh: '依据', en: 'Law' } },
    ],
    rows: [
      ['2026-04-16', lamps, 'Rule 1'],
      [null, { zh: '同', en: '同' }, 'Rule 2'],
    ],
  };

  it.each([
    ['zh', ['日期', '事项', '依据'], ['2026-04-16', '灯具', 'Rule 1']],
    ['en', ['Day', 'What', 'Law'], ['2026-04-16', 'Lamps', 'Rule 1']],
    ['both', ['日期 / Day', '事项', 'What', '依据 / Law'], ['2026-04-16', '灯具', 'Lamps', 'Rule 1']],
  ] as const)('in %s has a column for each language in which its cells differ', (tongue, headings, first) => {
    const grid = gridOf(table, tongue);
    expect(grid.columns.map(({ heading }) => heading)).toEqual(headings);
    expect(grid.rows[0]).toEqual(first);
    expect(grid.rows[1]?.[0]).toBeNull();
    expect(grid.columns[0]?.as).toBe('date');
  });
});

describe('the name of a file', () => {
  it.each([
    ['both', '灯具 Lamps 2026-11-29.pdf', 'without the stroke that file systems refuse'],
    ['zh', '灯具 2026-11-29.pdf', 'in the language of the paper'],
  ] as const)('in %s is %s: %s', (tongue, name, _why) => {
    expect(fileNameOf(lamps, '2026-11-29', tongue, 'pdf')).toBe(name);
  });

  it('is cut where a title is long, and holds no sign that ends a name', () => {
    const name = fileNameOf({ zh: `a:b*c?"<>|\u202e${'长'.repeat(200)}`, en: '' }, '2026-11-29', 'zh', 'csv');
    expect(name).toMatch(/^a b c 长+ 2026-11-29\.csv$/);
    expect([...name].length).toBeLessThan(100);
  });
});
