import { Injectable } from '@nestjs/common';
import { type CalendarDate, type Decision, isRefused } from '../kernel/index.js';
import { type Caller, type Fact, granted, InvalidInputError, newId, UnitOfWork } from '../platform/index.js';
import { type Firm, listMember, type Member } from './domain/member.js';
import { join } from './domain/membership.js';
import { MembersStore } from './members.store.js';

/** Puts a firm on the alliance's list, and lets it join where a day is named. */
@Injectable()
export class AddMember {
  constructor(
    private readonly work: UnitOfWork,
    private readonly members: MembersStore,
  ) {}

  /** Answers the firm's id. */
  run(caller: Caller, firm: Firm, joinedOn: CalendarDate | undefined): Promise<string> {
    return this.work.run(caller, async (tx) => {
      const { state: member, facts } = wellFormed(listMember(newId(), firm));
      await this.members.insert(tx, member);
      await tx.record(facts);
      if (joinedOn !== undefined) {
        const joined = granted(join([], { id: newId(), memberId: member.id }, joinedOn));
        await this.members.savePeriod(tx, joined.state);
        await tx.record(joined.facts);
      }
      return member.id;
    });
  }
}

/** A firm's description is refused for its credit code alone: a fault of that field. */
export function wellFormed(decision: Decision<Member, Fact>): ReturnType<typeof granted<Member, Fact>> {
  if (isRefused(decision)) {
    throw new InvalidInputError([{ pointer: '/creditCode', because: decision.refusal.because }]);
  }
  return decision;
}
