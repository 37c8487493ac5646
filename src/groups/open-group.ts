import { Injectable } from '@nestjs/common';
import {
  type By,
  hasRole,
  moneyAboveZero,
  namesGiven,
  newId,
  NotFoundError,
  UnitOfWork,
} from '../platform/index.js';
import { groupFact, type Made } from './group-change.js';
import type { OpenGroupBody } from './groups.contract.js';
import { GroupsStore } from './groups.store.js';
import { OfficesStore } from './offices/offices.store.js';
import { ProposalsStore } from './proposals/proposals.store.js';

/**
 * Opens a group in a case. Outside counsel who opens one runs it as its first liaison counsel, and reads nothing that it shares before
 * its members confirm them.
 */
@Injectable()
export class OpenGroup {
  constructor(
    private readonly work: UnitOfWork,
    private readonly groups: GroupsStore,
    private readonly offices: OfficesStore,
    private readonly proposals: ProposalsStore,
  ) {}

  run(by: By, { caseId, buyIn, foundersPay, ...names }: OpenGroupBody): Made {
    const called = namesGiven(names);
    const money = buyIn && moneyAboveZero(buyIn, '/buyIn');
    return this.work.within(by, async (tx) => {
      if (!(await this.groups.seesCase(tx, caseId))) throw new NotFoundError();
      const id = newId();
      await this.groups.insert(tx, {
        id,
        caseId,
        ...called,
        foundersPay: foundersPay ?? false,
        ...(money && { buyIn: money }),
      });
      const group = { id, caseId };
      await tx.record([groupFact('group.opened', { kind: 'group', id }, group)]);
      const { personId } = tx.caller;
      if (!hasRole(tx.caller, 'coordinator') && personId !== null) {
        const wish = { personId, office: 'liaison_counsel', basis: 'opened' } as const;
        const officeId = await this.offices.insert(tx, group, wish);
        await this.proposals.propose(tx, group, { ...wish, aim: 'confirm', officeId });
      }
      return { id };
    });
  }
}
