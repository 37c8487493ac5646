import { Injectable } from '@nestjs/common';
import {
  type Caller,
  type Fact,
  NotFoundError,
  type Tx,
  UnitOfWork,
  RefusedError,
} from '../platform/index.js';
import { deny } from '../kernel/index.js';
import type { GroupFile, Membership } from './group-file.js';
import { GroupsStore } from './groups.store.js';
import { type GroupSight, isSeen, runsGroup, seenGroup } from './sight.js';

/** What a change works with. */
export interface GroupInHand {
  readonly file: GroupFile;
  readonly sight: GroupSight;
}

/** The frame of every change of a group: lock, look whether it is the caller's to see, change, next version; one transaction. */
@Injectable()
export class GroupChange {
  constructor(
    private readonly work: UnitOfWork,
    private readonly groups: GroupsStore,
  ) {}

  /** Not found where the group is not the caller's to see. Answers the id of what was made or changed. */
  run(
    caller: Caller,
    groupId: string,
    change: (tx: Tx, hand: GroupInHand) => Promise<string>,
  ): Promise<{ readonly id: string }> {
    return this.work.run(caller, async (tx) => {
      const id = await this.inside(tx, groupId, change);
      await this.groups.touch(tx, groupId);
      return { id };
    });
  }

  /** A change of one membership: the group stays the version it was, so that nobody counts by it what he is not told. */
  ofMembership(
    caller: Caller,
    groupId: string,
    change: (tx: Tx, hand: GroupInHand) => Promise<string>,
  ): Promise<{ readonly id: string }> {
    return this.work.run(caller, async (tx) => ({ id: await this.inside(tx, groupId, change) }));
  }

  private async inside(
    tx: Tx,
    groupId: string,
    change: (tx: Tx, hand: GroupInHand) => Promise<string>,
  ): Promise<string> {
    const file = await this.groups.lock(tx, groupId);
    return change(tx, { file, sight: await seenGroup(tx, file) });
  }
}

/** A membership of a group by its id. Not found where there is none, or none the caller sees. */
export function membershipOf(
  { file, sight }: GroupInHand,
  id: string,
  isOwn: (one: Membership) => boolean,
): Membership {
  const found = file.memberships.find((one) => one.id === id);
  if (found === undefined || !isSeen(found, sight, isOwn(found))) throw new NotFoundError();
  return found;
}

/** Refuses (403) whoever does not run the group. */
export function assertRuns(caller: Caller, file: GroupFile): void {
  if (!runsGroup(caller, file)) throw new RefusedError(notYours.refusal);
}

const notYours = deny(
  'group.not_yours',
  'Only a coordinator or the liaison counsel of this group may do this.',
  '此操作须由联盟协调员或本组联络律师办理。',
);

/** A fact of a group, for those who stand in it. */
export const groupFact = (
  type: Fact['type'],
  subject: Fact['subject'],
  { id, caseId }: Pick<GroupFile, 'id' | 'caseId'>,
  payload: Fact['payload'] = {},
): Fact => ({ type, subject, caseId, payload: { groupId: id, ...payload } });
