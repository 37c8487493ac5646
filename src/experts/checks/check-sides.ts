import { Injectable } from '@nestjs/common';
import { CaseReaders } from '../../cases/index.js';
import { deny } from '../../kernel/index.js';
import { granted, InvalidInputError, NotFoundError, type Tx } from '../../platform/index.js';
import type { Expert, ExpertsStore } from '../pool/experts.store.js';
import { clientsOf, firmsOf, holds, type Reader, Standings, usableStandings } from '../../walls/index.js';
import { type CaseMatter, CaseMatters } from './case-matters.reader.js';

/** For whom somebody asks in a case, and the case. */
export interface AskedSide {
  readonly matter: CaseMatter;
  readonly memberIds: readonly string[];
}

/** Tells for which members of a case somebody acts, and which members are in on it today. */
@Injectable()
export class CheckSides {
  constructor(
    private readonly readers: CaseReaders,
    private readonly matters: CaseMatters,
    private readonly standings: Standings,
  ) {}

  /**
   * For whom whoever acts asks: the members they act for in the case, or all of a group in which they stand. Refuses (403
   * `check.no_side`) who acts for nobody. Whether they see the case is asked before.
   */
  async asked(tx: Tx, caseId: string, groupId: string | null): Promise<AskedSide> {
    const reader = await this.readers.readerOf(tx);
    const matter = await this.matterOf(tx, caseId);
    const inCase = membersIn(matter);
    const own = actsFor(reader, caseId).filter((id) => inCase.includes(id));
    if (own.length === 0) granted(noSide);
    if (groupId === null) return { matter, memberIds: own };
    const stands = usableStandings(reader).some(
      (one) => one.groupId === groupId && one.caseId === caseId && one.until === null,
    );
    if (!stands) throw noSuchGroup();
    const group = await this.standing(tx, groupId);
    return { matter, memberIds: [...new Set([...own, ...inCase.filter((id) => group.includes(id))])] };
  }

  /** The members that are in on a case today, and in the group where a check is a group's. */
  async today(tx: Tx, { caseId, groupId }: { readonly caseId: string; readonly groupId: string | null }) {
    const matter = await this.matterOf(tx, caseId);
    const inCase = membersIn(matter);
    if (groupId === null) return { matter, memberIds: inCase };
    const group = await this.standing(tx, groupId);
    return { matter, memberIds: inCase.filter((id) => group.includes(id)) };
  }

  /** For whom whoever acts signs: the members they act for, within the firm or as its counsel in the case. */
  async signsFor(tx: Tx, caseId: string): Promise<readonly string[]> {
    return actsFor(await this.readers.readerOf(tx), caseId);
  }

  private async matterOf(tx: Tx, caseId: string): Promise<CaseMatter> {
    const matter = (await this.matters.of(tx, [caseId])).get(caseId);
    if (matter === undefined) throw new NotFoundError();
    return matter;
  }

  private async standing(tx: Tx, groupId: string): Promise<readonly string[]> {
    return (await this.standings.holders(tx, groupId)).flatMap(({ holderKind, holderId, until, cutAt }) =>
      holderKind === 'member' && until === null && cutAt === null ? [holderId] : [],
    );
  }
}

const membersIn = ({ parties }: CaseMatter): readonly string[] => [
  ...new Set(
    parties.flatMap(({ memberId, isWithdrawn }) => (memberId === null || isWithdrawn ? [] : [memberId])),
  ),
];

/** The members somebody acts for in a case: as its counsel, or within the firm. */
export const actsFor = (reader: Reader, caseId: string): readonly string[] => [
  ...new Set([
    ...clientsOf(reader).flatMap((client) => (client.caseId === caseId ? [client.memberId] : [])),
    ...(holds(reader, 'member_counsel', 'member_representative') ? firmsOf(reader) : []),
  ]),
];

const noSide = deny(
  'check.no_side',
  'You act for no party of this case; its counsel asks.',
  '您未在本案中代理任何当事人，应由其律师提出。',
);

const noSuchGroup = (): InvalidInputError =>
  InvalidInputError.at(
    '/groupId',
    'Choose a group of this case in which you stand, or leave it out.',
    '请选择您所在的本案联合应诉组，或留空。',
  );

/**
 * An expert whoever acts may know of and is not themselves, locked until commit. Refused (422) where there is none such, whatever the
 * reason.
 */
export async function seenExpertBy(tx: Tx, experts: ExpertsStore, id: string): Promise<Expert> {
  try {
    const found = await experts.lock(tx, id);
    if (found.personId === null || found.personId !== tx.caller.personId) return found;
  } catch (error) {
    if (!(error instanceof NotFoundError)) throw error;
  }
  throw InvalidInputError.at('/expertId', 'Choose an expert of the pool.', '请选择专家库中的专家。');
}
