import { Injectable } from '@nestjs/common';
import { type Caller, newId, type Tx, UnitOfWork } from '../platform/index.js';
import { localMoment } from '../kernel/index.js';
import { claimNumber } from './case-number.store.js';
import { newParty, newPatent, newProceeding, newProduct, sourceOf } from './case-parts.js';
import type { CaseView } from './case-views.contract.js';
import type { OpenCaseBody } from './cases.contract.js';
import { CasesScreens } from './cases.screens.js';
import { type CaseFile, CasesStore } from './cases.store.js';
import { checkDraft, checkTitled } from './check-draft.js';
import { openingStage } from './domain/case-life.js';

/** Opens a case, by hand or as a person confirmed what a notice says. */
@Injectable()
export class OpenCase {
  constructor(
    private readonly work: UnitOfWork,
    private readonly cases: CasesStore,
    private readonly screens: CasesScreens,
  ) {}

  /** What is kept for a repeated request is the id: what is shown of the case is decided anew. */
  async run(caller: Caller, draft: OpenCaseBody): Promise<CaseView> {
    const { id } = await this.work.run(caller, async (tx) => ({ id: await this.inside(tx, draft) }));
    return this.work.read(caller, (tx) => this.screens.case(tx, id));
  }

  /** The same within a transaction; answers the case's id. */
  async inside(tx: Tx, draft: OpenCaseBody): Promise<string> {
    checkTitled(draft);
    await checkDraft(tx, draft);
    if (draft.number !== undefined) await claimNumber(tx, draft.number);
    const file = caseOf(draft, tx);
    const parties = (draft.parties ?? []).map((party, position) => newParty(file.id, position, party));
    await this.cases.insert(tx, file);
    await this.cases.insertProceedings(
      tx,
      (draft.proceedings ?? []).map((proceeding) => newProceeding(file.id, proceeding)),
    );
    await this.cases.insertParties(tx, parties);
    await this.cases.insertPatents(
      tx,
      uniqueBy('number', draft.patents).map((patent) => newPatent(file.id, patent)),
    );
    await this.cases.insertProducts(
      tx,
      uniqueBy('name', draft.products).map((product) => newProduct(file.id, product)),
    );
    const concerned = [...(draft.memberIds ?? []), ...parties.flatMap(({ memberId }) => memberId ?? [])];
    await this.cases.setMembers(tx, file.id, [...new Set(concerned)]);
    await this.cases.refreshSearch(tx, file.id);
    await tx.record([openedFact(file, parties.length)]);
    return file.id;
  }
}

const uniqueBy = <Key extends string, Entry extends Record<Key, string>>(
  key: Key,
  entries: readonly Entry[] = [],
): readonly Entry[] => [...new Map(entries.map((entry) => [entry[key], entry])).values()];

const caseOf = (draft: OpenCaseBody, tx: Tx): CaseFile => ({
  id: newId(),
  kind: draft.kind,
  stage: openingStage(draft.kind, draft.proceedings ?? []),
  number: draft.number ?? null,
  titleEn: draft.titleEn ?? null,
  titleZh: draft.titleZh ?? null,
  summary: draft.summary ?? null,
  source: draft.source === undefined ? null : sourceOf(draft.source),
  imported: null,
  openedOn: localMoment(tx.now, tx.caller.zone).date,
  closedOn: null,
  closeReason: null,
  forums: [...new Set((draft.proceedings ?? []).map(({ forum }) => forum))],
  version: 1,
});

const openedFact = (file: CaseFile, parties: number) => ({
  type: 'case.opened' as const,
  subject: { kind: 'case', id: file.id },
  caseId: file.id,
  payload: {
    kind: file.kind,
    stage: file.stage,
    number: file.number,
    titleEn: file.titleEn,
    titleZh: file.titleZh,
    parties,
    source: file.source && { ...file.source },
  },
});
