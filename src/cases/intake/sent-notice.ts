import { Injectable } from '@nestjs/common';
import type { Bilingual } from '../../kernel/index.js';
import type { Caller } from '../../platform/index.js';
import {
  type AttachedFile,
  faultyFile,
  fileToRead,
  ReadFiles,
  ReadingError,
  type ReadingFailure,
  sentFile,
  type TextSource,
} from '../../reading/index.js';

/** A notice that came as a file. */
export interface SentNotice {
  /** What the file says, then what each readable file attached to it says. */
  readonly texts: readonly string[];
  /** What came with a mail. */
  readonly attached: readonly AttachedFile[];
}

/** How files are read in which notices come, by extension. */
const sources: Readonly<Record<string, TextSource>> = {
  eml: 'mail_with_files',
  pdf: 'pdf',
  docx: 'docx',
  htm: 'html',
  html: 'html',
  txt: 'plain',
};

const sourceOf = (name: string): TextSource | undefined => {
  const extension = /\.([a-z0-9]{1,8})$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  return Object.hasOwn(sources, extension) ? sources[extension] : undefined;
};

/** No mail with a notice has more files that may be it; files that cannot be one are not counted. */
const mostRead = 10;

/** Reads notices that come as files: mails above all, with the files attached to them and the mails within them. */
@Injectable()
export class SentNotices {
  constructor(private readonly reading: ReadFiles) {}

  /** Reads bytes sent in base64. Refuses (422) what cannot be read. */
  async read(caller: Caller, fileName: string, base64: string): Promise<SentNotice> {
    const source = sourceOf(fileName);
    if (source === undefined) throw faultyFile(otherKind);
    try {
      const { text, files } = await this.reading.run(source, sentFile(caller, base64));
      const texts = [text];
      for (const file of readableIn(files).slice(0, mostRead))
        texts.push(...(await this.textOf(caller, file)));
      return { texts, attached: files };
    } catch (error) {
      if (error instanceof ReadingError) throw faultyFile(unread[error.code]);
      throw error;
    }
  }

  /** What an attached file says; nothing where it cannot be read. */
  private async textOf(caller: Caller, { source, bytes }: ReadableFile): Promise<readonly string[]> {
    try {
      return [(await this.reading.run(source, fileToRead(caller, bytes))).text];
    } catch (error) {
      if (error instanceof ReadingError) return [];
      throw error;
    }
  }
}

/** An attached file that may be a notice, and how it is read. */
interface ReadableFile {
  readonly source: TextSource;
  readonly bytes: Buffer;
}

/** The files that may be a notice. What a mail among them says was read with the mail it came with; what came with it was not. */
const readableIn = (files: readonly AttachedFile[]): readonly ReadableFile[] =>
  files.flatMap(({ name, bytes, holds }) => {
    const source = sourceOf(name);
    const isRead = source !== undefined && source !== 'mail_with_files' && bytes.length > 0;
    return [...(isRead ? [{ source, bytes: Buffer.from(bytes) }] : []), ...readableIn(holds)];
  });

const otherKind: Bilingual = {
  en: 'A notice is read from a mail (.eml), PDF, Word (.docx), HTML or a text (.txt). Save it as one of them, or paste its text.',
  zh: '公告可从邮件（.eml）、PDF、Word（.docx）、HTML 或文本（.txt）中读取。请另存为其中之一，或粘贴其文字。',
};
const tooMuch: Bilingual = {
  en: 'The file takes too much time or memory to read. Paste the text of the notice instead.',
  zh: '读取该文件耗时或占用内存过多，请改为粘贴公告文字。',
};

/** Why a file could not be read, and what to do instead. */
const unread: Readonly<Record<ReadingFailure, Bilingual>> = {
  'text.file_too_large': tooMuch,
  'text.table_too_long': tooMuch,
  'text.too_slow': tooMuch,
  'text.too_much_memory': tooMuch,
  'text.locked': {
    en: 'The file is protected by a password. Save it without one, or paste the text of the notice.',
    zh: '文件设有密码，请去除密码后重试，或粘贴公告文字。',
  },
  'text.unreadable': {
    en: 'The file cannot be read. Paste the text of the notice instead.',
    zh: '文件无法读取，请改为粘贴公告文字。',
  },
};
