import { Injectable } from '@nestjs/common';
import { FirmsStore, noSuchFirm, seesAllFirms } from '../firms/index.js';
import { type CalendarDate, type Decision, isRefused } from '../kernel/index.js';
import {
  type Caller,
  type Fact,
  granted,
  InvalidInputError,
  newId,
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

/** A firm's description is refused for its credit code alone: a fault of that field. */
export function wellFormed<M>(decision: Decision<M, Fact>): ReturnType<typeof granted<M, Fact>> {
  if (isRefused(decision)) {
    throw new InvalidInputError([{ pointer: '/creditCode', because: decision.refusal.because }]);
  }
  return decision;
}
