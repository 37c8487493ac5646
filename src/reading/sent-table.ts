import { Injectable } from '@nestjs/common';
import type { Bilingual } from '../kernel/index.js';
import type { Caller } from '../platform/index.js';
import { encodings } from './domain/encodings.js';
import type { ReadingFailure } from './domain/sources.js';
import { ReadFiles, ReadingError } from './read-files.js';
import { faultyFile, sentFile } from './sent-file.js';

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
    try {
      const { text, encoding } = await this.reading.run('table', sentFile(caller, base64));
      return { text, readAs: encoding === null ? 'XLSX' : encodings[encoding] };
    } catch (error) {
      if (error instanceof ReadingError) throw faultyFile(unread[error.code]);
      throw error;
    }
  }
}

const noTable: Bilingual = {
  en: 'The file is no table that can be read: send a CSV or an XLSX without a password; save an older workbook (.xls) as one of them.',
  zh: '文件不是可读取的表格：请提供 CSV 或不带密码的 XLSX；旧版 .xls 请先另存为其中之一。',
};

/** Why a table could not be read, and what to do instead. */
const unread: Readonly<Record<ReadingFailure, Bilingual>> = {
  'text.table_too_long': {
    en: 'The table is too long: as text, it may have 8 million characters. Divide it and send one part after another.',
    zh: '表格过长：按文本计最多 800 万个字符，请拆分后分次提交。',
  },
  'text.file_too_large': {
    en: 'The file is too large: a table may have 64 MB. Divide it and send one part after another.',
    zh: '文件过大：表格文件最大 64 MB，请拆分后分次提交。',
  },
  'text.too_slow': {
    en: 'The table took too long to read. Divide it, or save it as CSV, and send it again.',
    zh: '表格读取超时，请拆分或另存为 CSV 后重新提交。',
  },
  'text.too_much_memory': {
    en: 'Reading the table took too much memory. Divide it, or save it as CSV, and send it again.',
    zh: '读取表格所需内存过多，请拆分或另存为 CSV 后重新提交。',
  },
  'text.locked': noTable,
  'text.unreadable': noTable,
};
