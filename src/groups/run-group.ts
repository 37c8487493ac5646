import { Injectable } from '@nestjs/common';
import { move, refuse } from '../kernel/index.js';
import { type By, assertVersion, granted, RefusedError } from '../platform/index.js';
import { aroundGroup, groupHands } from './around.js';
import { groupLife } from './domain/group-life.js';
import { EndGroup } from './end-group.js';
import { assertMay, GroupChange, groupFact, type Made } from './group-change.js';
import type { GroupIssueBody } from './groups.contract.js';
import { GroupsStore } from './groups.store.js';

/** What those who run a group do with it as a whole. */
@Injectable()
export class RunGroup {
  constructor(
    private readonly change: GroupChange,
    private readonly groups: GroupsStore,
    private readonly ending: EndGroup,
  ) {}

  /** Names an issue the members have in common. */
  nameIssue(by: By, groupId: string, { name }: GroupIssueBody): Made {
    return this.change.run(by, groupId, async (hand) => {
      assertMay('name_issue', hand);
      const { tx, file } = hand;
      const id = await this.groups.insertIssue(tx, groupId, name);
      if (id === undefined) throw new RefusedError(issueThere.refusal);
      await tx.record([groupFact('issue.added', { kind: 'group_issue', id }, file)]);
      return id;
    });
  }

  /** Ends a group in which nobody takes part, or gives one up that is still forming. */
  terminate(by: By, groupId: string, reason: string, version: number | undefined): Made {
    return this.change.run(by, groupId, async (hand) => {
      assertMay('terminate', hand);
      const { tx, caller, file } = hand;
      assertVersion(file.version, version);
      await this.ending.run(tx, file, reason, groupHands(caller, file));
      return groupId;
    });
  }

  /** Closes a terminated group once every membership is closed. */
  close(by: By, groupId: string): Made {
    return this.change.run(by, groupId, async ({ tx, caller, file }) => {
      const around = aroundGroup(file, groupHands(caller, file));
      await this.groups.touch(tx, groupId, granted(move(groupLife, 'close', file, around, {})).state);
      await tx.record([groupFact('group.closed', { kind: 'group', id: groupId }, file)]);
      return groupId;
    });
  }
}

const issueThere = refuse(
  'group.issue_there',
  'The group has an issue of this name already.',
  '本组已有同名的共同议题。',
);
