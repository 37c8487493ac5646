import { Injectable } from '@nestjs/common';
import { deny, obstacle } from '../kernel/index.js';
import {
  assertAllowed,
  type By,
  type Caller,
  type Fact,
  NotFoundError,
  RefusedError,
  type Tx,
  UnitOfWork,
} from '../platform/index.js';
import { aroundGroup, groupHands } from './around.js';
import { type GroupAction, groupLife } from './domain/group-life.js';
import { isOwnSide } from './domain/hand.js';
import type { GroupFile, Membership } from './group-file.js';
import { GroupsStore } from './groups.store.js';
import { type GroupSight, handsOn, isSeen, runsGroup } from './sight.js';
import { seenGroup } from './sight.reader.js';

/** What was made or changed, by its id. */
export type Made = Promise<{ readonly id: string }>;

/** What a change works with. */
export interface GroupInHand {
  readonly tx: Tx;
  readonly caller: Caller;
  readonly file: GroupFile;
  readonly sight: GroupSight;
}

type Change = (hand: GroupInHand) => Promise<string>;

/** The frame of every change of a group: lock, look whether it is the caller's to see, change, next version; one transaction. */
@Injectable()
export class GroupChange {
  constructor(
    private readonly work: UnitOfWork,
    private readonly groups: GroupsStore,
  ) {}

  /** Not found where the group is not the caller's to see. Answers the id of what was made or changed. */
  run(by: By, groupId: string, change: Change): Made {
    return this.work.within(by, async (tx) => {
      const id = await this.inside(tx, groupId, change);
      await this.groups.touch(tx, groupId);
      return { id };
    });
  }

  /** A change of one membership: the group stays the version it was, so that nobody counts by it what they are not told. */
  ofMembership(
    by: By,
    groupId: string,
    membershipId: string,
    change: (hand: GroupInHand, membership: Membership) => Promise<string>,
  ): Made {
    return this.work.within(by, async (tx) => ({
      id: await this.inside(tx, groupId, (hand) => change(hand, membershipOf(hand, membershipId))),
    }));
  }

  private async inside(tx: Tx, groupId: string, change: Change): Promise<string> {
    const file = await this.groups.lock(tx, groupId);
    return change({ tx, caller: tx.caller, file, sight: await seenGroup(tx, file) });
  }
}

/** A membership of a group by its id. Not found where there is none, or none the caller sees. */
export function membershipOf({ caller, file, sight }: Omit<GroupInHand, 'tx'>, id: string): Membership {
  const found = file.memberships.find((one) => one.id === id);
  if (found === undefined || !isSeen(found, sight, isOwnSide(handsOn(caller, file, found))))
    throw new NotFoundError();
  return found;
}

/** Refuses (403 or 409) what may not be done in the group, as it stands, by whoever acts. */
export const assertMay = (action: GroupAction, { caller, file }: GroupInHand): void =>
  assertAllowed(obstacle(groupLife, action, file, aroundGroup(file, groupHands(caller, file))));

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
