import { Injectable } from '@nestjs/common';
import { refuse } from '../kernel/index.js';
import { assertVersion, type Caller, newId, RefusedError, assertAllowed } from '../platform/index.js';
import { endObstacle } from './domain/agreement.js';
import { EndGroup } from './end-group.js';
import { askedToConsent, type GroupFile } from './group-file.js';
import { assertRuns, GroupChange, groupFact } from './group-change.js';
import type { GroupIssueBody } from './groups.contract.js';
import { GroupsStore } from './groups.store.js';

type Made = Promise<{ readonly id: string }>;

/** What those who run a group do with it as a whole. */
@Injectable()
export class RunGroup {
  constructor(
    private readonly change: GroupChange,
    private readonly groups: GroupsStore,
    private readonly ending: EndGroup,
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

  /** Ends a group in which nobody takes part, or gives one up that is still forming. */
  terminate(caller: Caller, groupId: string, reason: string, version: number | undefined): Made {
    return this.change.run(caller, groupId, async (tx, { file }) => {
      assertRuns(caller, file);
      assertVersion(file.version, version);
      assertEnds(file, 'terminate');
      await this.ending.run(tx, file, reason);
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
}

function assertEnds(file: GroupFile, action: 'terminate' | 'close'): void {
  assertAllowed(endObstacle(file, action, askedToConsent(file).length));
}

const issueThere = refuse(
  'group.issue_there',
  'The group has an issue of this name already.',
  '本组已有同名的共同议题。',
);
