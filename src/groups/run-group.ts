import { Injectable } from '@nestjs/common';
import { refuse } from '../kernel/index.js';
import { assertVersion, type Caller, newId, RefusedError, type Tx } from '../platform/index.js';
import { endObstacle } from './domain/agreement.js';
import { activeIn, type GroupFile } from './group-file.js';
import { assertRuns, GroupChange, groupFact } from './group-change.js';
import type { GroupIssueBody } from './groups.contract.js';
import { GroupsStore } from './groups.store.js';
import { TakeStep } from './memberships/take-step.js';
import { Offices } from './offices/offices.js';
import { Proposals } from './proposals/proposals.js';
import { Standings } from '../walls/index.js';

type Made = Promise<{ readonly id: string }>;

/** What those who run a group do with it as a whole. */
@Injectable()
export class RunGroup {
  constructor(
    private readonly change: GroupChange,
    private readonly groups: GroupsStore,
    private readonly offices: Offices,
    private readonly proposals: Proposals,
    private readonly steps: TakeStep,
    private readonly standings: Standings,
  ) {}

  /** Names an issue the members have in common. */
  nameIssue(caller: Caller, groupId: string, { name }: GroupIssueBody): Made {
    return this.change.run(caller, groupId, async (tx, { file }) => {
      assertRuns(caller, file);
      const id = newId();
      const made = await tx.query(
        `INSERT INTO group_issue (id, alliance_id, group_id, name, made_by, made_at) VALUES ($1, $2, $3, $4, $5, $6)
         ON CONFLICT (alliance_id, group_id, name) DO NOTHING RETURNING id`,
        [id, caller.allianceId, groupId, name, caller.personId, tx.now],
      );
      if (made.length === 0) throw new RefusedError(issueThere.refusal);
      await tx.record([groupFact('issue.added', { kind: 'group_issue', id }, file)]);
      return id;
    });
  }

  /** Ends the group, or gives one up that is still forming: nothing of it is readable by anybody's standing any more, and everybody is asked to give back. */
  terminate(caller: Caller, groupId: string, reason: string, version: number | undefined): Made {
    return this.change.run(caller, groupId, async (tx, { file }) => {
      assertRuns(caller, file);
      assertVersion(file.version, version);
      assertEnds(file, 'terminate');
      for (const one of file.memberships) {
        if (activeIn(file).includes(one))
          await this.steps.run(tx, file, one, { action: 'wind_up', hands: ['system'] });
        else if (['invited', 'conflict_clearing', 'approved'].includes(one.status)) {
          await this.steps.run(tx, file, one, { action: 'revoke', reason, hands: ['coordinator'] });
        }
      }
      await this.proposals.withdrawAll(tx, file, reason);
      await this.offices.endAll(tx, file, reason);
      const holders = await this.standings.holders(tx, groupId);
      await this.standings.cut(
        tx,
        holders.map(({ basisId }) => basisId),
        tx.now,
      );
      await this.dropOpenTexts(tx, file);
      await this.groups.touch(tx, groupId, 'terminated', reason);
      await tx.record([groupFact('group.terminated', { kind: 'group', id: groupId }, file)]);
      return groupId;
    });
  }

  /** Closes a terminated group once every membership is closed. */
  close(caller: Caller, groupId: string): Made {
    return this.change.run(caller, groupId, async (tx, { file }) => {
      assertRuns(caller, file);
      assertEnds(file, 'close');
      await this.groups.touch(tx, groupId, 'closed');
      await tx.record([groupFact('group.closed', { kind: 'group', id: groupId }, file)]);
      return groupId;
    });
  }

  private async dropOpenTexts(tx: Tx, file: GroupFile): Promise<void> {
    for (const { id, status } of file.agreements) {
      if (['draft', 'circulated', 'partially_signed'].includes(status)) {
        await this.groups.setAgreementStatus(tx, id, 'dropped');
      }
    }
  }
}

function assertEnds(file: GroupFile, action: 'terminate' | 'close'): void {
  const obstacle = endObstacle(file, action);
  if (obstacle !== undefined) throw new RefusedError(obstacle);
}

const issueThere = refuse(
  'group.issue_there',
  'The group has an issue of this name already.',
  '本组已有同名的共同议题。',
);
