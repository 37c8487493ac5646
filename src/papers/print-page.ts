import type { Cell, PaperPart, PrintOrder, Tongue } from './domain/paper.js';
import { imprintLine, inLine, noRows, written, writtenCell } from './domain/wording.js';

const style = `
@page { margin: 16mm 14mm; }
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
<style>${style}</style>
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

function partHtml({ heading, facts = [], table, clauses = [] }: PaperPart, tongue: Tongue): string {
  return [
    heading === undefined ? '' : `<h2>${safe(inLine(heading, tongue))}</h2>`,
    facts.length === 0
      ? ''
      : `<table class="facts"><tbody>${facts
          .map(
            ({ name, value }) =>
              `<tr><th scope="row">${cellHtml(name, tongue)}</th><td>${cellHtml(value, tongue)}</td></tr>`,
          )
          .join('\n')}</tbody></table>`,
    table === undefined ? '' : tableHtml(table, tongue),
    ...clauses.map((clause) => {
      const said = written(clause, tongue);
      const sides = said.map((text) => `<p>${safe(text)}</p>`).join('');
      return said.length > 1 ? `<div class="sides">${sides}</div>` : sides;
    }),
  ]
    .filter((html) => html !== '')
    .join('\n');
}

function tableHtml({ columns, rows }: NonNullable<PaperPart['table']>, tongue: Tongue): string {
  if (rows.length === 0) return `<p>${safe(inLine(noRows, tongue))}</p>`;
  const head = columns.map(({ heading }) => `<th scope="col">${cellHtml(heading, tongue)}</th>`).join('');
  const body = rows
    .map((row) => `<tr>${row.map((cell) => `<td>${cellHtml(cell, tongue)}</td>`).join('')}</tr>`)
    .join('\n');
  return `<table><thead><tr>${head}</tr></thead><tbody>\n${body}\n</tbody></table>`;
}

/** The second of two languages stands below the first. */
const cellHtml = (cell: Cell, tongue: Tongue): string =>
  writtenCell(cell, tongue)
    .map((text, place) => (place === 0 ? safe(text) : `<div class="en" lang="en">${safe(text)}</div>`))
    .join('');

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const safe = (text: string): string => text.replaceAll(/[&<>"]/g, (sign) => escapes[sign] ?? sign);
