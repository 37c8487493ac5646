import { Injectable } from '@nestjs/common';
import { assertVersion, type Caller } from '../../platform/index.js';
import { newProceeding, proceedingOf } from '../case-parts.js';
import type { CaseView } from '../case-views.contract.js';
import type { ProceedingBody } from './proceedings.contract.js';
import { CasesStore, type Proceeding } from '../cases.store.js';
import { checkDraft } from '../check-draft.js';
import { CaseChange } from './case-change.js';

/** Adds a proceeding to a case. */
@Injectable()
export class AddProceeding {
  constructor(
    private readonly change: CaseChange,
    private readonly cases: CasesStore,
  ) {}

  run(caller: Caller, caseId: string, body: ProceedingBody): Promise<CaseView> {
    return this.change.run(caller, { case: caseId }, async (tx, { kind }) => {
      await checkDraft(tx, { kind, proceedings: [body] });
      const proceeding = newProceeding(caseId, body);
      await this.cases.insertProceedings(tx, [proceeding]);
      return [{ type: 'proceeding.added', subject: subjectOf(proceeding), payload: proceedingOf(body) }];
    });
  }
}

/** Changes what is known of a proceeding. The forum stays: another forum is another proceeding. */
@Injectable()
export class ReviseProceeding {
  constructor(
    private readonly change: CaseChange,
    private readonly cases: CasesStore,
  ) {}

  run(caller: Caller, id: string, body: ProceedingBody, expected: number | undefined): Promise<CaseView> {
    return this.change.run(caller, { proceeding: id }, async (tx, { kind }) => {
      const before = await this.cases.proceeding(tx, id);
      assertVersion(before.version, expected);
      await checkDraft(tx, { kind, proceedings: [body] });
      const after = { ...proceedingOf(body), forum: before.forum };
      await this.cases.updateProceeding(tx, { ...before, ...after });
      const { id: _id, caseId: _case, version: _version, ...known } = before;
      return [{ type: 'proceeding.revised', subject: subjectOf(before), payload: { before: known, after } }];
    });
  }
}

const subjectOf = ({ id }: Proceeding) => ({ kind: 'proceeding', id });
