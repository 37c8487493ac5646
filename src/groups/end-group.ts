import { Injectable } from '@nestjs/common';
import type { Tx } from '../platform/index.js';
import { Standings } from '../walls/index.js';
import { activeIn, type GroupFile } from './group-file.js';
import { groupFact } from './group-change.js';
import { GroupsStore } from './groups.store.js';
import { TakeStep } from './memberships/take-step.js';
import { Offices } from './offices/offices.js';
import { ProposalsStore } from './proposals/proposals.store.js';

/** Ends a group: nothing of it is readable by anybody's standing any more, and everybody is asked to give back. */
@Injectable()
export class EndGroup {
  constructor(
    private readonly groups: GroupsStore,
    private readonly steps: TakeStep,
    private readonly proposals: ProposalsStore,
    private readonly offices: Offices,
    private readonly standings: Standings,
  ) {}

  /** The group is locked by the caller, who decided that it ends. */
  async run(tx: Tx, file: GroupFile, reason: string): Promise<void> {
    for (const one of file.memberships) {
      if (activeIn(file).includes(one))
        await this.steps.run(tx, file, one, { action: 'wind_up', hands: ['system'] });
      else if (['invited', 'conflict_clearing', 'approved'].includes(one.status))
        await this.steps.run(tx, file, one, { action: 'revoke', reason, hands: ['coordinator'] });
    }
    await this.proposals.withdrawAll(tx, await this.groups.read(tx, file.id), reason);
    await this.offices.endAll(tx, file, reason);
    const holders = await this.standings.holders(tx, file.id);
    await this.standings.cut(
      tx,
      holders.map(({ basisId }) => basisId),
      tx.now,
    );
    for (const { id, status } of file.agreements)
      if (['draft', 'circulated', 'partially_signed'].includes(status))
        await this.groups.setAgreementStatus(tx, id, 'dropped');
    await this.groups.touch(tx, file.id, 'terminated', reason);
    await tx.record([groupFact('group.terminated', { kind: 'group', id: file.id }, file)]);
  }
}
