import { Injectable } from '@nestjs/common';
import { Binds, sightOfCaller, visibleCase } from '../cases/index.js';
import {
  type Caller,
  hasRole,
  moneyAboveZero,
  newId,
  NotFoundError,
  type Tx,
  UnitOfWork,
} from '../platform/index.js';
import { groupFact } from './group-change.js';
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

  run(caller: Caller, body: OpenGroupBody): Promise<{ readonly id: string }> {
    const buyIn = body.buyIn && moneyAboveZero(body.buyIn, '/buyIn');
    return this.work.run(caller, async (tx) => {
      await assertSeesCase(tx, body.caseId);
      const id = newId();
      await this.groups.insert(tx, { id, caseId: body.caseId, name: body.name, ...(buyIn && { buyIn }) });
      const group = { id, caseId: body.caseId };
      await tx.record([groupFact('group.opened', { kind: 'group', id }, group)]);
      if (!hasRole(caller, 'coordinator') && caller.personId !== null) {
        const wish = {
          personId: caller.personId,
          office: 'liaison_counsel',
          basis: 'opened the group 发起本组',
        } as const;
        const officeId = await this.offices.insert(tx, group, wish);
        await this.proposals.proposeOffice(tx, group, { ...wish, aim: 'confirm', officeId });
      }
      return { id };
    });
  }
}

/** Not found where the caller does not see the case. */
async function assertSeesCase(tx: Tx, caseId: string): Promise<void> {
  const binds = new Binds();
  const rows = await tx.query(
    `SELECT 1 FROM case_file c WHERE c.alliance_id = ${binds.bind(tx.caller.allianceId)} AND c.id = ${binds.bind(caseId)}
        AND ${visibleCase(sightOfCaller(tx.caller), 'c.id', binds)}`,
    binds.values,
  );
  if (rows.length === 0) throw new NotFoundError();
}
