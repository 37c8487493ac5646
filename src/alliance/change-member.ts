import { Injectable } from '@nestjs/common';
import { assertVersion, type Caller, UnitOfWork } from '../platform/index.js';
import { assertMayNameCode, wellFormed } from './add-member.js';
import { changeMember, type SaidOfFirm } from './domain/member.js';
import { MembersStore } from './members.store.js';

/** Changes what is known of a firm. */
@Injectable()
export class ChangeMember {
  constructor(
    private readonly work: UnitOfWork,
    private readonly members: MembersStore,
  ) {}

  async run(caller: Caller, id: string, firm: SaidOfFirm, version: number | undefined): Promise<void> {
    await this.work.run(caller, async (tx) => {
      const member = await this.members.lock(tx, id);
      assertVersion(member.version, version);
      const { state, facts } = wellFormed(changeMember(member, firm));
      assertMayNameCode(caller, state.creditCode, member.creditCode);
      await this.members.update(tx, state);
      await tx.record(facts);
    });
  }
}
