import { Injectable } from '@nestjs/common';
import { isRefused } from '../../kernel/index.js';
import { type Caller, RefusedError, UnitOfWork } from '../../platform/index.js';
import type { NoticeProposalView } from '../case-views.contract.js';
import { readNotice } from '../domain/read-notice.js';
import { Binds, sightOfCaller, visibleCase } from '../visible.js';

/** Reads a pasted notice into a case for a person to confirm. Keeps nothing. */
@Injectable()
export class ProposeCase {
  constructor(private readonly work: UnitOfWork) {}

  /** Refuses with `notice.not_recognised` or `notice.too_long`. */
  async run(caller: Caller, text: string): Promise<NoticeProposalView> {
    const read = readNotice(text);
    if (isRefused(read)) throw new RefusedError(read.refusal, 422);
    const { form, missing, supplementedOn, complainants, respondents, patents, relief, ...single } =
      read.proposal;
    return {
      form,
      ...single,
      supplementedOn: [...supplementedOn],
      complainants: [...complainants],
      respondents: [...respondents],
      patents: [...patents],
      relief: [...relief],
      missing: [...missing],
      existingCaseId: await this.known(caller, single.number?.value),
    };
  }

  private async known(caller: Caller, number: string | undefined): Promise<string | null> {
    if (number === undefined) return null;
    const binds = new Binds();
    const sql = `SELECT c.id FROM case_file c WHERE c.alliance_id = ${binds.bind(caller.allianceId)}
       AND c.number = ${binds.bind(number)} AND ${visibleCase(sightOfCaller(caller), 'c.id', binds)}`;
    const [found] = await this.work.read(caller, (tx) => tx.query<{ id: string }>(sql, binds.values));
    return found?.id ?? null;
  }
}
