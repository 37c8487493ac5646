import { Injectable } from '@nestjs/common';
import { type Decision, isRefused } from '../kernel/index.js';
import {
  assertVersion,
  type Caller,
  type Fact,
  granted,
  InvalidInputError,
  newId,
  NotFoundError,
  type Tx,
  UnitOfWork,
} from '../platform/index.js';
import {
  type Firm,
  type FirmWords,
  listFirm,
  mergeFirm,
  reviseFirm,
  separateFirm,
  withCodeOf,
  withdrawFirm,
  withoutCodeOf,
} from './domain/firm.js';
import { fitTies } from './domain/ties.js';
import { FirmsStore, isHeld } from './firms.store.js';
import { Involvements } from './involvements.js';

const pointers: Readonly<Record<string, string>> = {
  'firm.bad_credit_code': '/creditCode',
  'firm.unnamed': '/nameZh',
};

/** A firm's description is refused for its code or its names: a fault of that field. */
function wellFormed(decision: Decision<Firm, Fact>): ReturnType<typeof granted<Firm, Fact>> {
  if (!isRefused(decision)) return decision;
  const { code, because } = decision.refusal;
  const pointer = pointers[code];
  if (pointer === undefined) return granted(decision);
  throw new InvalidInputError([{ pointer, because }]);
}

/** Enters a firm into the register. */
@Injectable()
export class ListFirm {
  constructor(
    private readonly work: UnitOfWork,
    private readonly firms: FirmsStore,
  ) {}

  /** Answers the firm's id. */
  run(caller: Caller, words: FirmWords): Promise<string> {
    return this.work.run(caller, async (tx) => (await enterFirm(tx, this.firms, words)).id);
  }
}

/** Enters a firm within a transaction that is under way; `taken` is the refusal where its code is another's. */
export async function enterFirm(
  tx: Tx,
  firms: FirmsStore,
  words: FirmWords,
  taken?: `${string}.${string}`,
): Promise<Firm> {
  const { state, facts } = wellFormed(listFirm(newId(), words));
  await firms.insert(tx, state, taken);
  await tx.record(facts);
  return state;
}

/** Changes what is known of a firm. */
@Injectable()
export class ReviseFirm {
  constructor(
    private readonly work: UnitOfWork,
    private readonly firms: FirmsStore,
    private readonly known: Involvements,
  ) {}

  async run(caller: Caller, id: string, words: FirmWords, version: number | undefined): Promise<void> {
    await this.work.run(caller, async (tx) => {
      const firm = await this.firms.lock(tx, id);
      assertVersion(firm.version, version);
      const nameless = words.nameEn === null ? '/nameEn' : words.nameZh === null ? '/nameZh' : undefined;
      if (nameless !== undefined && (await isHeld(tx, this.known, id)))
        throw new InvalidInputError([memberHasBoth(nameless)]);
      await rewriteFirm(tx, this.firms, firm, words);
    });
  }
}

const memberHasBoth = (pointer: string) => ({
  pointer,
  because: {
    en: 'A member of the alliance has a name in both languages.',
    zh: '联盟成员须同时有中文名称和英文名称。',
  },
});

/** Changes a locked firm within a transaction that is under way. */
export async function rewriteFirm(
  tx: Tx,
  firms: FirmsStore,
  firm: Firm,
  words: FirmWords,
  taken?: `${string}.${string}`,
): Promise<Firm> {
  const { state, facts } = wellFormed(reviseFirm(firm, words));
  await firms.update(tx, state, taken);
  await tx.record(facts);
  return state;
}

/** Takes firms out of use: withdraws one that should not be there, merges one entered twice, and takes that back. */
@Injectable()
export class RetireFirm {
  constructor(
    private readonly work: UnitOfWork,
    private readonly firms: FirmsStore,
    private readonly known: Involvements,
  ) {}

  async withdraw(caller: Caller, id: string, reason: string, version: number | undefined): Promise<void> {
    await this.work.run(caller, async (tx) => {
      const firm = await this.firms.lock(tx, id);
      assertVersion(firm.version, version);
      const { state, facts } = granted(withdrawFirm(firm, reason, await isHeld(tx, this.known, id)));
      await this.firms.update(tx, state);
      await this.firms.withdraw(tx, 'firm', id, reason);
      await tx.record(facts);
    });
  }

  /** Nothing moves: what belongs to the twin stays there and is read as the kept firm's, so that it can be taken back. */
  async merge(
    caller: Caller,
    id: string,
    { intoId, reason }: { readonly intoId: string; readonly reason: string },
    version: number | undefined,
  ): Promise<void> {
    await this.work.run(caller, async (tx) => {
      await this.firms.lockTies(tx);
      const found = await this.firms.lockAll(tx, [id, intoId]);
      const [twin, kept] = [id, intoId].map((one) => found.find((firm) => firm.id === one));
      if (twin === undefined) throw new NotFoundError();
      if (kept === undefined) throw new InvalidInputError([noSuchFirm('/intoId')]);
      assertVersion(twin.version, version);
      const isTwinMember = await isHeld(tx, this.known, id);
      const hasTwins = await this.firms.hasTwins(tx, id);
      const { state, facts } = granted(mergeFirm(twin, kept, reason, { isTwinMember, hasTwins }));
      await this.firms.update(tx, state);
      await this.firms.setKept(tx, id, intoId, reason);
      await this.assertTiesFit(tx, intoId);
      await tx.record(facts);
      await this.save(tx, withCodeOf(kept, twin));
    });
  }

  /** Takes a merger back. */
  async separate(caller: Caller, id: string, reason: string, version: number | undefined): Promise<void> {
    await this.work.run(caller, async (tx) => {
      await this.firms.lockTies(tx);
      const keptId = (await this.firms.keptOf(tx, [id])).get(id) ?? id;
      const found = await this.firms.lockAll(tx, [id, keptId]);
      const [firm, kept] = [id, keptId].map((one) => found.find((row) => row.id === one));
      if (firm === undefined || kept === undefined) throw new NotFoundError();
      assertVersion(firm.version, version);
      const { state, facts } = granted(separateFirm(firm, reason));
      await this.save(tx, withoutCodeOf(kept, firm));
      await this.firms.update(tx, state);
      await this.firms.clearKept(tx, state);
      await tx.record(facts);
    });
  }

  private async save(tx: Tx, decision: Decision<Firm, Fact>): Promise<void> {
    const { state, facts } = granted(decision);
    if (facts.length === 0) return;
    await this.firms.update(tx, state);
    await tx.record(facts);
  }

  private async assertTiesFit(tx: Tx, id: string): Promise<void> {
    const ties = await this.firms.net(tx, [id]);
    const names = await this.firms.calledOf(
      tx,
      ties.flatMap(({ childId, parentId }) => [childId, parentId]),
    );
    granted(fitTies(id, ties, (one) => names.get(one) ?? one));
  }
}

/** The fault of a field that names no firm the caller knows of. */
export const noSuchFirm = (pointer: string) => ({
  pointer,
  because: { en: 'There is no such firm in the register.', zh: '登记簿中没有该企业。' },
});
