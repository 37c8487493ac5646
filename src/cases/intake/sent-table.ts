import { Injectable } from '@nestjs/common';
import type { Bilingual } from '../../kernel/index.js';
import { type Caller, InvalidInputError } from '../../platform/index.js';
import { encodings, ReadFiles, ReadingError } from '../../reading/index.js';

/** A table that somebody sent, as CSV, and how its bytes were read; null where it came as text. */
export interface SentTable {
  readonly text: string;
  readonly readAs: string | null;
}

/** The one way in which tables come in: CSV in any encoding, or a workbook. */
@Injectable()
export class SentTables {
  constructor(private readonly reading: ReadFiles) {}

  /** Reads bytes sent in base64. Refuses (422) what is no table. */
  async read(caller: Caller, base64: string): Promise<SentTable> {
    const bytes = Buffer.from(base64, 'base64');
    if (bytes.length === 0) throw faulty(empty);
    const file = {
      uploadedBy: caller.personId ?? '',
      sizeBytes: bytes.length,
      async *read(): AsyncGenerator<Buffer, void, void> {
        yield await Promise.resolve(bytes);
      },
    };
    try {
      const { text, encoding } = await this.reading.run('table', file);
      return { text, readAs: encoding === null ? 'XLSX' : encodings[encoding] };
    } catch (error) {
      if (error instanceof ReadingError) throw faulty(noTable);
      throw error;
    }
  }
}

const faulty = (because: Bilingual): InvalidInputError =>
  new InvalidInputError([{ pointer: '/file', because }]);

const empty: Bilingual = { en: 'The file is empty: it has no bytes.', zh: '文件为空（0 字节）。' };
const noTable: Bilingual = {
  en: 'The file is no table that can be read: send a CSV or an XLSX without a password; save an older workbook (.xls) as one of them.',
  zh: '文件不是可读取的表格：请提供 CSV 或不带密码的 XLSX；旧版 .xls 请先另存为其中之一。',
};
