import { Injectable } from '@nestjs/common';
import { type Caller, type Fact, NotFoundError, type Tx, UnitOfWork } from '../../platform/index.js';
import type { CaseView } from '../case-views.contract.js';
import { CasesScreens } from '../cases.screens.js';
import { type CaseFile, CasesStore } from '../cases.store.js';

/** Which case: by itself, or by something within it. */
export type CaseOf = { readonly case: string } | { readonly proceeding: string } | { readonly party: string };

/** What happened to a part of a case; the case's id is added. */
export type PartFact = Omit<Fact, 'caseId'>;

/** The frame of every change of a part of a case: lock, change, next version, search text, facts, view; one transaction. */
@Injectable()
export class CaseChange {
  constructor(
    private readonly work: UnitOfWork,
    private readonly cases: CasesStore,
    private readonly screens: CasesScreens,
  ) {}

  /** Not found where the case is not the caller's to see. */
  async run(
    caller: Caller,
    of: CaseOf,
    change: (tx: Tx, file: CaseFile) => Promise<readonly PartFact[]>,
  ): Promise<CaseView> {
    const { id } = await this.apply(caller, of, change);
    // What is kept for a repeated request is the id alone: what it shows is decided anew.
    return this.work.read(caller, (tx) => this.screens.case(tx, id));
  }

  /** The same for a change after which the caller may not see the case any more: answers the case's id alone. */
  apply(
    caller: Caller,
    of: CaseOf,
    change: (tx: Tx, file: CaseFile) => Promise<readonly PartFact[]>,
  ): Promise<{ readonly id: string }> {
    return this.work.run(caller, async (tx) => {
      const caseId = await this.caseOf(tx, of);
      const file = await this.cases.lock(tx, caseId);
      const facts = await change(tx, file);
      await this.cases.update(tx, file);
      await this.cases.refreshSearch(tx, caseId);
      await tx.record(facts.map((fact) => ({ ...fact, caseId })));
      return { id: caseId };
    });
  }

  private caseOf(tx: Tx, of: CaseOf): Promise<string> {
    if ('case' in of) return Promise.resolve(of.case);
    if ('proceeding' in of) return this.cases.caseOf(tx, 'proceeding', of.proceeding);
    if ('party' in of) return this.cases.caseOf(tx, 'party', of.party);
    throw new NotFoundError();
  }
}
