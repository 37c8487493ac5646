import { crc32, deflateRawSync } from 'node:zlib';

/** An entry of an archive that may lie. */
export interface ForgedEntry {
  readonly name: string;
  readonly bytes?: Buffer;
  /** The bytes of its name, which then does not say that it is UTF-8. */
  readonly rawName?: Buffer;
  /** What the directory says instead of the truth. */
  readonly saidBytes?: number;
  readonly isLocked?: boolean;
  /** Points at the content of the first entry instead of having its own. */
  readonly sharesFirst?: boolean;
}

/** An archive made byte by byte, so that it may hold what no decent program would write. */
export function forgedZip(entries: readonly ForgedEntry[]): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const {
    name,
    rawName,
    bytes = Buffer.from('demo'),
    saidBytes,
    isLocked = false,
    sharesFirst = false,
  } of entries) {
    const packed = deflateRawSync(bytes);
    const title = rawName ?? Buffer.from(name);
    const flags = (rawName === undefined ? 0x800 : 0) | (isLocked ? 1 : 0);
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(flags, 2);
    fields.writeUInt16LE(8, 4);
    fields.writeUInt32LE(crc32(bytes), 10);
    fields.writeUInt32LE(packed.length, 14);
    fields.writeUInt32LE(saidBytes ?? bytes.length, 18);
    fields.writeUInt16LE(title.length, 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), fields, title, packed]);
    const central = Buffer.concat([
      Buffer.from('PK\x01\x02\x14\x00', 'latin1'),
      fields,
      Buffer.alloc(14),
      title,
    ]);
    central.writeUInt32LE(sharesFirst ? 0 : at, 42);
    directory.push(central);
    if (!sharesFirst) {
      locals.push(local);
      at += local.length;
    }
  }
  const list = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 0, 'latin1');
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(list.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...locals, list, end]);
}

const xml = (text: string): Buffer => Buffer.from(`<?xml version="1.0" encoding="UTF-8"?>${text}`);

/** A Word document of one paragraph. */
export const aDocx = (paragraph: string, more: readonly ForgedEntry[] = []): Buffer =>
  forgedZip([
    {
      name: '[Content_Types].xml',
      bytes: xml(
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
      ),
    },
    {
      name: '_rels/.rels',
      bytes: xml(
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
      ),
    },
    {
      name: 'word/document.xml',
      bytes: xml(
        `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>${paragraph}</w:t></w:r></w:p></w:body></w:document>`,
      ),
    },
    ...more,
  ]);

/** A day of a workbook: its cells keep a number of days and say by their format that it is one. */
export interface SheetDay {
  readonly days: number;
}

const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const sheetCell = (cell: string | number | SheetDay): string => {
  if (typeof cell === 'string') return `<c t="inlineStr"><is><t>${cell}</t></is></c>`;
  return typeof cell === 'number'
    ? `<c><v>${String(cell)}</v></c>`
    : `<c s="1"><v>${String(cell.days)}</v></c>`;
};

/** A workbook of one sheet. */
export function aWorkbook(rows: readonly (readonly (string | number | SheetDay)[])[]): Buffer {
  const lines = rows
    .map((row, no) => {
      const cells = row.map((cell, at) =>
        sheetCell(cell).replace('<c', `<c r="${String.fromCharCode(65 + at)}${String(no + 1)}"`),
      );
      return `<row r="${String(no + 1)}">${cells.join('')}</row>`;
    })
    .join('');
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const link = (id: string, type: string, target: string): string =>
    `<Relationship Id="${id}" Type="${relationships}/${type}" Target="${target}"/>`;
  const links = (text: string): string =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${text}</Relationships>`;
  const parts: Readonly<Record<string, string>> = {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': links(link('rId1', 'officeDocument', 'xl/workbook.xml')),
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${relationships}"><sheets><sheet name="案件" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': links(
      link('rId1', 'worksheet', 'worksheets/sheet1.xml') + link('rId2', 'styles', 'styles.xml'),
    ),
    'xl/styles.xml': `<styleSheet xmlns="${main}"><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>`,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${main}"><sheetData>${lines}</sheetData></worksheet>`,
  };
  return forgedZip(Object.entries(parts).map(([name, text]) => ({ name, bytes: xml(text) })));
}

/** A PDF of one page with one line. */
export function aPdf(line: string): Buffer {
  const content = `BT /F1 24 Tf 72 700 Td (${line}) Tj ET`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${String(content.length)} >>\nstream\n${content}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ];
  let text = '%PDF-1.4\n';
  const places = objects.map((object, no) => {
    const place = text.length;
    text += `${String(no + 1)} 0 obj\n${object}\nendobj\n`;
    return place;
  });
  const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  const trailer = `trailer\n<< /Size 6 /Root 1 0 R >>\nstartxref\n${String(text.length)}\n%%EOF`;
  return Buffer.from(`${text}xref\n0 6\n0000000000 65535 f \n${table}${trailer}`, 'latin1');
}
