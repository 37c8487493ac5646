import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/index.js';
import { EndGroup } from '../end-group.js';
import type { GroupFile, Proposal } from '../group-file.js';
import { GroupsStore } from '../groups.store.js';
import { OfficesStore } from '../offices/offices.store.js';
import { Admissions } from './admissions.js';

/** Does what the members have answered. */
@Injectable()
export class CarryOut {
  constructor(
    private readonly groups: GroupsStore,
    private readonly offices: OfficesStore,
    private readonly admissions: Admissions,
    private readonly ending: EndGroup,
  ) {}

  /** The proposal is closed by the caller. */
  async run(tx: Tx, file: GroupFile, proposal: Proposal, outcome: 'complete' | 'declined'): Promise<void> {
    if (proposal.membershipId !== null) return this.admissions.settle(tx, file.id, proposal, outcome);
    if (outcome === 'declined') return;
    if (proposal.aim === 'terminate')
      return this.ending.run(tx, await this.groups.read(tx, file.id), proposal.basis, ['system']);
    if (proposal.aim === 'end' && proposal.officeId !== null)
      return this.offices.end(tx, file, proposal.officeId, proposal.basis);
    const id = proposal.officeId ?? (await this.offices.insert(tx, file, proposal));
    await this.offices.confirm(tx, file, id, proposal.personId);
  }
}
