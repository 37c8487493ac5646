import { Injectable } from '@nestjs/common';
import { FirmsStore, noSuchFirm, seesAllFirms } from '../firms/index.js';
import { type CalendarDate, type Decision, deny, isRefused } from '../kernel/index.js';
import {
  type Caller,
  type Fact,
  granted,
  InvalidInputError,
  newId,
  RefusedError,
  type Tx,
  UnitOfWork,
} from '../platform/index.js';
import { listMember, type SaidOfFirm } from './domain/member.js';
import { join } from './domain/membership.js';
import { MembersStore } from './members.store.js';

/** Puts a firm on the alliance's list, and lets it join where a day is named. */
@Injectable()
export class AddMember {
  constructor(
    private readonly work: UnitOfWork,
    private readonly members: MembersStore,
    private readonly firms: FirmsStore,
  ) {}

  /** Answers the member's id; `firmId` is the firm's where it is in the register already. */
  run(
    caller: Caller,
    firm: SaidOfFirm,
    joinedOn: CalendarDate | undefined,
    firmId?: string,
  ): Promise<string> {
    return this.work.run(caller, async (tx) => {
      const { state: member, facts } = wellFormed(listMember(newId(), firm));
      assertMayNameCode(caller, member.creditCode, null);
      await this.members.insert(tx, member, firmId === undefined ? undefined : await this.firm(tx, firmId));
      await tx.record(facts);
      if (joinedOn !== undefined) {
        const joined = granted(join([], { id: newId(), memberId: member.id }, joinedOn));
        await this.members.savePeriod(tx, joined.state);
        await tx.record(joined.facts);
      }
      return member.id;
    });
  }

  /** A firm of the register, locked. Whoever may not see the whole of it, as a token without that scope, names no firm of it. */
  private async firm(tx: Tx, id: string) {
    if (!seesAllFirms(tx.caller)) throw new InvalidInputError([noSuchFirm('/firmId')]);
    const [found] = await this.firms.lockAll(tx, [id]);
    if (found !== undefined) return found;
    throw new InvalidInputError([noSuchFirm('/firmId')]);
  }
}

/**
 * Refuses (403) a new credit code to whoever may not see the whole register, as a token without that scope: that it is taken would
 * tell them of a firm they do not see.
 */
export function assertMayNameCode(caller: Caller, code: string | null, before: string | null): void {
  if (code === null || code === before || seesAllFirms(caller)) return;
  throw new RefusedError(
    deny(
      'member.code_not_yours',
      'A credit code is entered by whoever reads the whole register of firms (firms.survey): leave it out, or use a token with that scope.',
      '统一社会信用代码须由可查阅全部企业登记簿的人员录入（firms.survey）：请不填，或使用含该权限的令牌。',
    ).refusal,
  );
}

/** A firm's description is refused for its credit code alone: a fault of that field. */
export function wellFormed<M>(decision: Decision<M, Fact>): ReturnType<typeof granted<M, Fact>> {
  if (isRefused(decision)) {
    throw new InvalidInputError([{ pointer: '/creditCode', because: decision.refusal.because }]);
  }
  return decision;
}
