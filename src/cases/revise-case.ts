import { Injectable } from '@nestjs/common';
import { assertVersion, type Caller, UnitOfWork } from '../platform/index.js';
import { claimNumber, lockNumbers } from './case-number.store.js';
import type { CaseView } from './case-views.contract.js';
import type { ReviseCaseBody } from './cases.contract.js';
import { CasesScreens } from './cases.screens.js';
import { CasesStore } from './cases.store.js';
import { checkTitled } from './check-draft.js';

/** Changes what a case is called. */
@Injectable()
export class ReviseCase {
  constructor(
    private readonly work: UnitOfWork,
    private readonly cases: CasesStore,
    private readonly screens: CasesScreens,
  ) {}

  async run(
    caller: Caller,
    id: string,
    body: ReviseCaseBody,
    expected: number | undefined,
  ): Promise<CaseView> {
    checkTitled(body);
    await this.work.run(caller, async (tx) => {
      if (body.number !== undefined) await lockNumbers(tx);
      const before = await this.cases.lock(tx, id);
      assertVersion(before.version, expected);
      const { number = null, titleEn = null, titleZh = null, summary = null } = body;
      const after = { number, titleEn, titleZh, summary };
      if (after.number !== null && after.number !== before.number) await claimNumber(tx, after.number);
      await this.cases.update(tx, { ...before, ...after });
      await this.cases.refreshSearch(tx, id);
      await tx.record([
        {
          type: 'case.revised',
          subject: { kind: 'case', id },
          caseId: id,
          payload: {
            before: {
              number: before.number,
              titleEn: before.titleEn,
              titleZh: before.titleZh,
              summary: before.summary,
            },
            after,
          },
        },
      ]);
      return { id };
    });
    return this.work.read(caller, (tx) => this.screens.case(tx, id));
  }
}
