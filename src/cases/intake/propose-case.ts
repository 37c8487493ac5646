import { Injectable } from '@nestjs/common';
import { type Bilingual, isRefused } from '../../kernel/index.js';
import { type Caller, InvalidInputError, RefusedError, UnitOfWork } from '../../platform/index.js';
import type { AttachedFile } from '../../reading/index.js';
import { caseNumbered } from '../case-number.store.js';
import type { NoticeProposalView } from '../case-views.contract.js';
import { readNotice } from '../domain/read-notice.js';
import type { NoticeBody } from './notice.contract.js';
import { SentNotices } from './sent-notice.js';

/** Reads a notice, pasted or sent as a file, into a case for a person to confirm. Keeps nothing. */
@Injectable()
export class ProposeCase {
  constructor(
    private readonly work: UnitOfWork,
    private readonly files: SentNotices,
  ) {}

  /** Refuses with `notice.not_recognised` or `notice.too_long`. */
  async run(caller: Caller, body: NoticeBody): Promise<NoticeProposalView> {
    const { text, attached } = await this.textOf(caller, body);
    const read = readNotice(text);
    if (isRefused(read)) throw new RefusedError(read.refusal, 422);
    const { form, missing, supplementedOn, complainants, respondents, patents, relief, ...single } =
      read.proposal;
    const { number } = single;
    return {
      form,
      readText: body.file === undefined ? null : text,
      attachments: attached.map(({ name, bytes }) => ({ name, file: Buffer.from(bytes).toString('base64') })),
      ...single,
      supplementedOn: [...supplementedOn],
      complainants: [...complainants],
      respondents: [...respondents],
      patents: [...patents],
      relief: [...relief],
      missing: [...missing],
      existingCaseId:
        number == null
          ? null
          : await this.work.read(caller, async (tx) => (await caseNumbered(tx, number.value)) ?? null),
    };
  }

  /** The text that is the notice: of a mail its own, or that of the first file with it that is one. */
  private async textOf(
    caller: Caller,
    { text, file, fileName = '' }: NoticeBody,
  ): Promise<{ readonly text: string; readonly attached: readonly AttachedFile[] }> {
    if (file === undefined) {
      if (text === undefined) throw new InvalidInputError([{ pointer: '/text', because: nothing }]);
      return { text, attached: [] };
    }
    const { texts, attached } = await this.files.read(caller, fileName, file);
    const notice = texts.find((one) => !isRefused(readNotice(one)));
    return { text: notice ?? texts[0] ?? '', attached };
  }
}

const nothing: Bilingual = {
  en: 'Send the text of the notice, or a file.',
  zh: '请提供公告文字或文件。',
};
