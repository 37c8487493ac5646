import { Injectable } from '@nestjs/common';
import { refuse } from '../../kernel/index.js';
import { assertVersion, type Caller, RefusedError } from '../../platform/index.js';
import { newPatent, newProduct } from '../case-parts.js';
import type { CaseView } from '../case-views.contract.js';
import type { CaseMembersBody, PatentBody, ProductBody } from '../cases.contract.js';
import { CasesStore } from '../cases.store.js';
import { checkDraft } from '../check-draft.js';
import { CaseChange } from './case-change.js';

const known = (what: string): RefusedError =>
  new RefusedError(
    refuse('case.part_known', `${what} is in the case already.`, `${what}已在本案中。`).refusal,
  );

/** Adds a patent asserted in a case. */
@Injectable()
export class AddPatent {
  constructor(
    private readonly change: CaseChange,
    private readonly cases: CasesStore,
  ) {}

  run(caller: Caller, caseId: string, body: PatentBody): Promise<CaseView> {
    return this.change.run(caller, { case: caseId }, async (tx) => {
      if (await this.cases.hasPatent(tx, caseId, body.number)) throw known(body.number);
      const patent = newPatent(caseId, body);
      await this.cases.insertPatents(tx, [patent]);
      const { number, claims } = patent;
      return [
        { type: 'patent.asserted', subject: { kind: 'case', id: caseId }, payload: { number, claims } },
      ];
    });
  }
}

/** Adds a product accused in a case. */
@Injectable()
export class AddProduct {
  constructor(
    private readonly change: CaseChange,
    private readonly cases: CasesStore,
  ) {}

  run(caller: Caller, caseId: string, body: ProductBody): Promise<CaseView> {
    return this.change.run(caller, { case: caseId }, async (tx) => {
      if (await this.cases.hasProduct(tx, caseId, body.name)) throw known(body.name);
      await this.cases.insertProducts(tx, [newProduct(caseId, body)]);
      return [
        { type: 'product.accused', subject: { kind: 'case', id: caseId }, payload: { name: body.name } },
      ];
    });
  }
}

/** Sets whom a case concerns. The members that are parties stay concerned. */
@Injectable()
export class SetMembersConcerned {
  constructor(
    private readonly change: CaseChange,
    private readonly cases: CasesStore,
  ) {}

  run(
    caller: Caller,
    caseId: string,
    { memberIds }: CaseMembersBody,
    expected: number | undefined,
  ): Promise<CaseView> {
    return this.change.run(caller, { case: caseId }, async (tx, { kind, version }) => {
      assertVersion(version, expected);
      await checkDraft(tx, { kind, memberIds });
      const before = await this.cases.members(tx, caseId);
      const parties = await this.cases.parties(tx, caseId);
      const after = [...new Set([...memberIds, ...parties.flatMap(({ memberId }) => memberId ?? [])])].sort();
      await this.cases.setMembers(tx, caseId, after);
      return [
        {
          type: 'case.concerned',
          subject: { kind: 'case', id: caseId },
          payload: { whole: true, before, after },
        },
      ];
    });
  }
}
