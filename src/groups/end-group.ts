import { Injectable } from '@nestjs/common';
import { move } from '../kernel/index.js';
import { granted, type Tx } from '../platform/index.js';
import { Standings } from '../walls/index.js';
import { aroundGroup, aroundText } from './around.js';
import { agreementLife, isOpenText } from './domain/agreement.js';
import { type GroupHand, groupLife } from './domain/group-life.js';
import type { Hand } from './domain/hand.js';
import { openStatuses } from './domain/membership.js';
import { activeIn, type GroupFile } from './group-file.js';
import { groupFact } from './group-change.js';
import { GroupsStore } from './groups.store.js';
import { TakeStep } from './memberships/take-step.js';
import { OfficesStore } from './offices/offices.store.js';
import { ProposalsStore } from './proposals/proposals.store.js';

/** Ends a group: nothing of it is readable by anybody's standing any more, and everybody is asked to give back. */
@Injectable()
export class EndGroup {
  constructor(
    private readonly groups: GroupsStore,
    private readonly steps: TakeStep,
    private readonly proposals: ProposalsStore,
    private readonly offices: OfficesStore,
    private readonly standings: Standings,
  ) {}

  /** The group is locked by the caller. By whom it is ended, the hands say: the system's where the members consented. */
  async run(tx: Tx, file: GroupFile, reason: string, hands: readonly GroupHand[]): Promise<void> {
    const { state } = granted(move(groupLife, 'terminate', file, aroundGroup(file, hands), { reason }));
    const revokers: readonly Hand[] = hands.includes('system') ? ['system'] : ['coordinator'];
    for (const one of file.memberships) {
      if (activeIn(file).includes(one))
        await this.steps.run(tx, file, one, { action: 'wind_up', hands: ['system'] });
      else if (openStatuses.includes(one.status))
        await this.steps.run(tx, file, one, { action: 'revoke', reason, hands: revokers });
    }
    await this.proposals.withdrawAll(tx, await this.groups.read(tx, file.id), reason);
    for (const { id, endedAt } of file.offices)
      if (endedAt === null) await this.offices.end(tx, file, id, reason);
    const holders = await this.standings.holders(tx, file.id);
    await this.standings.cut(
      tx,
      holders.map(({ basisId }) => basisId),
      tx.now,
    );
    for (const text of file.agreements.filter(isOpenText)) {
      const around = { ...aroundText(tx.caller, file, text), hands: ['system'] as const };
      const dropped = granted(move(agreementLife, 'drop', text, around, {}));
      await this.groups.setAgreementStatus(tx, text.id, dropped.state);
    }
    await this.groups.touch(tx, file.id, state, reason);
    await tx.record([groupFact('group.terminated', { kind: 'group', id: file.id }, file)]);
  }
}
