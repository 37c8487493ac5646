import { isOfFigures, readTable } from './domain/amounts.js';
import type {
  Cell,
  PaperFact,
  PaperPart,
  PaperSignature,
  PaperTable,
  PrintOrder,
  Tongue,
} from './domain/paper.js';
import { imprintLine, inLine, isWide, noRows, toSign, written, writtenCell } from './domain/wording.js';

const style = (wide: boolean): string => `
@page { margin: 16mm 14mm;${wide ? ' size: landscape;' : ''} }
body { font: 10.5pt/1.5 system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif; color: #111; margin: 2em; }
@media print { body { margin: 0; } }
h1 { font-size: 16pt; margin: 0; }
h2 { font-size: 12pt; margin: 1.4em 0 .4em; break-after: avoid; }
.imprint { color: #555; margin: .2em 0 1em; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; vertical-align: top; padding: .3em .6em .3em 0; border-bottom: 1px solid #ccc; overflow-wrap: anywhere; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
th { border-bottom: 1px solid #555; }
.right { text-align: right; font-variant-numeric: tabular-nums; }
.total td { font-weight: 600; border-top: 1px solid #555; }
.figures { display: grid; grid-template-columns: repeat(auto-fill, minmax(13em, 1fr)); gap: .6em 1.5em; margin: .6em 0 1em; }
.figures dt { color: #555; font-size: .92em; }
.figures dd { margin: 0; font-size: 14pt; font-weight: 600; font-variant-numeric: tabular-nums; }
.signatures { display: grid; grid-template-columns: 1fr 1fr; gap: 1.5em 3em; margin: 1.5em 0; }
.signatures section { break-inside: avoid; }
.signatures p { display: flex; gap: .5em; margin-top: 1.8em; }
.signatures p::after { content: ''; flex: 1; border-bottom: 1px solid #555; }
.facts th { width: 26%; font-weight: 600; border-bottom: 1px solid #ccc; }
.en { color: #444; font-size: .92em; }
.sides { display: grid; grid-template-columns: 1fr 1fr; gap: 0 2em; }
p { margin: .3em 0; }`;

/** A paper as a page of its own, to be printed or read: it needs nothing else, and nothing in it acts. */
export function printPageOf({ paper, imprint, tongue }: PrintOrder): Buffer {
  const title = inLine(paper.title, tongue);
  const html = `<!doctype html>
<html lang="${tongue === 'en' ? 'en' : 'zh-CN'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${safe(title)}</title>
<style>${style(isWide(paper))}</style>
</head>
<body>
<h1>${safe(title)}</h1>
<p class="imprint">${safe(imprintLine(imprint, tongue))}</p>
${[{ facts: paper.narrowed ?? [] }, ...paper.parts].map((part) => partHtml(part, tongue)).join('\n')}
</body>
</html>
`;
  return Buffer.from(html, 'utf8');
}

function partHtml(part: PaperPart, tongue: Tongue): string {
  const { heading, figures = [], facts = [], table, clauses = [], signatures = [] } = part;
  return [
    heading === undefined ? '' : `<h2>${safe(inLine(heading, tongue))}</h2>`,
    figures.length === 0 ? '' : figuresHtml(figures, tongue),
    facts.length === 0
      ? ''
      : `<table class="facts"><tbody>${facts
          .map(
            ({ name, value }) =>
              `<tr><th scope="row">${cellHtml(name, tongue)}</th><td>${cellHtml(value, tongue)}</td></tr>`,
          )
          .join('\n')}</tbody></table>`,
    table === undefined ? '' : tableHtml(readTable(table), tongue),
    ...clauses.map((clause) => {
      const said = written(clause, tongue);
      const sides = said.map((text) => `<p>${safe(text)}</p>`).join('');
      return said.length > 1 ? `<div class="sides">${sides}</div>` : sides;
    }),
    signatures.length === 0 ? '' : signaturesHtml(signatures, tongue),
  ]
    .filter((html) => html !== '')
    .join('\n');
}

const figuresHtml = (figures: readonly PaperFact[], tongue: Tongue): string =>
  `<dl class="figures">${figures
    .map(
      ({ name, value }) => `<div><dt>${cellHtml(name, tongue)}</dt><dd>${cellHtml(value, tongue)}</dd></div>`,
    )
    .join('\n')}</dl>`;

const signaturesHtml = (signatures: readonly PaperSignature[], tongue: Tongue): string =>
  `<div class="signatures">${signatures
    .map(
      ({ as, who = '' }) =>
        `<section><strong>${cellHtml(as, tongue)}</strong><div>${cellHtml(who, tongue)}</div>${toSign
          .map((line) => `<p>${safe(inLine(line, tongue))}</p>`)
          .join('')}</section>`,
    )
    .join('\n')}</div>`;

function tableHtml({ columns, rows, totals = [] }: PaperTable, tongue: Tongue): string {
  if (rows.length === 0) return `<p>${safe(inLine(noRows, tongue))}</p>`;
  const sides = columns.map((column) => (isOfFigures(column) ? ' class="right"' : ''));
  const head = columns
    .map(({ heading }, place) => `<th scope="col"${sides[place] ?? ''}>${cellHtml(heading, tongue)}</th>`)
    .join('');
  const rowOf =
    (attributes: string) =>
    (row: readonly Cell[]): string =>
      `<tr${attributes}>${row.map((cell, place) => `<td${sides[place] ?? ''}>${cellHtml(cell, tongue)}</td>`).join('')}</tr>`;
  const body = [...rows.map(rowOf('')), ...totals.map(rowOf(' class="total"'))].join('\n');
  return `<table><thead><tr>${head}</tr></thead><tbody>\n${body}\n</tbody></table>`;
}

/** The second of two languages stands below the first. */
const cellHtml = (cell: Cell, tongue: Tongue): string =>
  writtenCell(cell, tongue)
    .map((text, place) => (place === 0 ? safe(text) : `<div class="en" lang="en">${safe(text)}</div>`))
    .join('');

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const safe = (text: string): string => text.replaceAll(/[&<>"]/g, (sign) => escapes[sign] ?? sign);
