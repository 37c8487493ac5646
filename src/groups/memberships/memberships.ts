import { Injectable } from '@nestjs/common';
import { AllianceReader } from '../../alliance/index.js';
import { compareNames } from '../../firms/index.js';
import { PeopleReader, todayIn } from '../../identity/index.js';
import { type Refusal, deny, refuse } from '../../kernel/index.js';
import {
  assertVersion,
  type Caller,
  hasRole,
  newId,
  NotFoundError,
  RefusedError,
  type Tx,
} from '../../platform/index.js';
import { Agreements } from '../agreements/agreements.js';
import { conflictsOf } from '../domain/conflicts.js';
import { isClearing, openStatuses } from '../domain/membership.js';
import { activeIn, type GroupFile, hasLeft, type Membership } from '../group-file.js';
import { assertRuns, GroupChange, type GroupInHand, membershipOf } from '../group-change.js';
import type { InviteMemberBody, MoveMembershipBody } from '../groups.contract.js';
import { GroupsStore } from '../groups.store.js';
import { handsOn, isOwnSide } from '../sight.js';
import { Proposals } from '../proposals/proposals.js';
import { TakeStep } from './take-step.js';

type Made = Promise<{ readonly id: string }>;

/** Members invited into a group, and each step of their time in it. */
@Injectable()
export class Memberships {
  constructor(
    private readonly change: GroupChange,
    private readonly groups: GroupsStore,
    private readonly alliance: AllianceReader,
    private readonly steps: TakeStep,
    private readonly proposals: Proposals,
  ) {}

  /** Invites a member the case concerns, and looks for what may set it against the group. */
  invite(caller: Caller, groupId: string, body: InviteMemberBody): Made {
    return this.change.run(caller, groupId, async (tx, { file }) => {
      assertRuns(caller, file);
      if (file.status === 'terminated' || file.status === 'closed') throw new RefusedError(groupOver.refusal);
      await assertConcerned(tx, file, body.memberId);
      const open = file.memberships.some(
        ({ memberId, status }) => memberId === body.memberId && openStatuses.includes(status),
      );
      if (open) throw new RefusedError(alreadyThere.refusal);
      const id = await this.groups.insertMembership(tx, {
        groupId,
        memberId: body.memberId,
        role: body.role ?? 'member',
        historyVote: body.historyVote ?? null,
      });
      await this.groups.insertConflicts(tx, id, await this.conflictsFor(tx, file, body.memberId));
      await tx.record([
        {
          type: 'membership.invited',
          subject: { kind: 'membership', id },
          payload: { memberId: body.memberId },
        },
      ]);
      return id;
    });
  }

  /** Takes a step as the caller's hands allow. */
  move(
    caller: Caller,
    groupId: string,
    membershipId: string,
    { action, reason }: MoveMembershipBody,
    version: number | undefined,
  ): Made {
    return this.change.ofMembership(caller, groupId, async (tx, hand) => {
      const membership = ofCaller(caller, hand, membershipId);
      const hands = handsOn(caller, hand.file, membership);
      if (isOwnSide(hands) || !hasLeft(membership)) assertVersion(membership.version, version);
      await this.steps.run(tx, hand.file, membership, { action, reason, hands });
      await this.proposals.settleAdmissions(tx, groupId);
      return membershipId;
    });
  }

  private async conflictsFor(tx: Tx, file: GroupFile, memberId: string) {
    const names = await this.alliance.memberNames(tx, [memberId]);
    const name = names.get(memberId);
    return conflictsOf(
      { memberId, names: name === undefined ? [] : [name.en, name.zh] },
      { caseId: file.caseId, memberIds: activeIn(file).map((one) => one.memberId) },
      await this.groups.partiesAround(tx, memberId, file.caseId),
      compareNames,
    );
  }
}

/** What belongs to a membership: conflicts, counsel, the buy-in, the certificate. */
@Injectable()
export class MembershipParts {
  constructor(
    private readonly change: GroupChange,
    private readonly groups: GroupsStore,
    private readonly people: PeopleReader,
    private readonly agreements: Agreements,
    private readonly steps: TakeStep,
  ) {}

  /** An ethics officer clears or upholds a possible conflict; never of a member he acts for. */
  resolveConflict(
    caller: Caller,
    groupId: string,
    membershipId: string,
    conflictId: string,
    made: { readonly state: 'cleared' | 'upheld'; readonly resolution: string },
  ): Made {
    return this.change.ofMembership(caller, groupId, async (tx, hand) => {
      const membership = ofCaller(caller, hand, membershipId);
      assertEthics(caller, hand.file, membership);
      if (!membership.conflicts.some(({ id, inSight }) => id === conflictId && inSight)) {
        throw new NotFoundError();
      }
      if (!isClearing(membership)) throw new RefusedError(notClearing.refusal);
      await tx.query(
        `UPDATE conflict_hit SET state = $3, resolution = $4, resolved_by = $5, resolved_at = $6
          WHERE alliance_id = $1 AND id = $2`,
        [caller.allianceId, conflictId, made.state, made.resolution, caller.personId, tx.now],
      );
      return this.changed(tx, membership, 'membership.conflict_resolved', conflictId);
    });
  }

  /** An ethics officer enters a conflict nobody could find by rule. */
  enterConflict(caller: Caller, groupId: string, membershipId: string, named: string): Made {
    return this.change.ofMembership(caller, groupId, async (tx, hand) => {
      const membership = ofCaller(caller, hand, membershipId);
      assertEthics(caller, hand.file, membership);
      if (!isClearing(membership)) throw new RefusedError(notClearing.refusal);
      await this.groups.insertConflicts(tx, membershipId, [{ kind: 'by_hand', caseId: null, named }]);
      return this.changed(tx, membership, 'membership.conflict_entered', membershipId);
    });
  }

  /** The treasurer posts a buy-in, never of a member he acts for; a member that only lacked it comes in. */
  postBuyIn(caller: Caller, groupId: string, membershipId: string, reference: string): Made {
    return this.change.ofMembership(caller, groupId, async (tx, hand) => {
      const membership = ofCaller(caller, hand, membershipId);
      if (!hasRole(caller, 'treasurer')) throw new RefusedError(notTreasurer.refusal);
      if (isOwnSide(handsOn(caller, hand.file, membership))) throw new RefusedError(ownMatter.refusal);
      if (hand.file.buyInMinor === null) throw new RefusedError(noBuyIn.refusal);
      if (membership.buyInPostedAt !== null) throw new RefusedError(buyInThere.refusal);
      await tx.query(
        `UPDATE group_membership SET buy_in_posted_at = $3, buy_in_posted_by = $4, buy_in_reference = $5
          WHERE alliance_id = $1 AND id = $2`,
        [caller.allianceId, membershipId, tx.now, caller.personId, reference],
      );
      const posted = await this.changed(tx, membership, 'membership.buy_in_posted', membershipId);
      await this.agreements.letIn(tx, groupId);
      return posted;
    });
  }

  /** The member names outside counsel who serves its membership; they sign as counsel and read with it. */
  nameCounsel(caller: Caller, groupId: string, membershipId: string, personId: string): Made {
    return this.change.ofMembership(caller, groupId, async (tx, hand) => {
      const membership = ofCaller(caller, hand, membershipId);
      assertMember(caller, hand.file, membership);
      const seated = await this.people.seatedOn(tx, await todayIn(tx));
      if (!seated.some(({ id, role }) => id === personId && role === 'outside_counsel')) {
        throw new RefusedError(notOutside.refusal);
      }
      if (membership.counsel.some((one) => one.personId === personId))
        throw new RefusedError(counselThere.refusal);
      if (!openStatuses.includes(membership.status)) throw new RefusedError(membershipOver.refusal);
      const id = newId();
      await tx.query(
        `INSERT INTO membership_counsel (id, alliance_id, membership_id, person_id, added_by, added_at)
         VALUES ($1, $2, $3, $4, $5, $6)`,
        [id, caller.allianceId, membershipId, personId, caller.personId, tx.now],
      );
      await this.groups.standCounsel(tx, hand.file, membership, { id, personId });
      return this.changed(tx, membership, 'membership.counsel_named', id);
    });
  }

  /** The member ends its counsel's service, or counsel lays it down; what was read by it is read no more. */
  endCounsel(caller: Caller, groupId: string, membershipId: string, personId: string): Made {
    return this.change.ofMembership(caller, groupId, async (tx, hand) => {
      const membership = ofCaller(caller, hand, membershipId);
      if (personId !== caller.personId) assertMember(caller, hand.file, membership);
      return this.steps.dismiss(tx, hand.file, membership, personId);
    });
  }

  /** Certifies that what was received has been returned or destroyed. */
  giveCertificate(
    caller: Caller,
    groupId: string,
    membershipId: string,
    made: { readonly manner: string; readonly statement: string },
  ): Made {
    return this.change.ofMembership(caller, groupId, async (tx, hand) => {
      const membership = ofCaller(caller, hand, membershipId);
      assertOwn(caller, hand.file, membership);
      if (membership.certificate === null) throw new NotFoundError();
      if (membership.certificate.givenAt !== null) throw new RefusedError(certificateThere.refusal);
      await tx.query(
        `UPDATE certificate SET manner = $3, statement = $4, given_by = $5, given_at = $6
          WHERE alliance_id = $1 AND membership_id = $2`,
        [caller.allianceId, membershipId, made.manner, made.statement, caller.personId, tx.now],
      );
      return this.changed(tx, membership, 'certificate.given', membershipId);
    });
  }

  private async changed(
    tx: Tx,
    { id, memberId }: Membership,
    type: `${string}.${string}`,
    made: string,
  ): Promise<string> {
    await this.groups.touchMembership(tx, id);
    await tx.record([{ type, subject: { kind: 'membership', id }, payload: { memberId } }]);
    return made;
  }
}

const ofCaller = (caller: Caller, hand: GroupInHand, id: string): Membership =>
  membershipOf(hand, id, (one) => isOwnSide(handsOn(caller, hand.file, one)));

/** Not found where the case does not concern the member, which is also how an unknown member looks. */
async function assertConcerned(tx: Tx, { caseId }: GroupFile, memberId: string): Promise<void> {
  const rows = await tx.query(
    'SELECT 1 FROM case_member WHERE alliance_id = $1 AND case_id = $2 AND member_id = $3',
    [tx.caller.allianceId, caseId, memberId],
  );
  if (rows.length === 0) throw new RefusedError(notConcerned.refusal);
}

function assertEthics(caller: Caller, file: GroupFile, membership: Membership): void {
  const hands = handsOn(caller, file, membership);
  if (!hands.includes('ethics')) throw new RefusedError(notEthics.refusal);
  if (isOwnSide(hands)) throw new RefusedError(ownMatter.refusal);
}

/** Refuses (403) whoever is not of the member itself: its counsel outside brings in no other counsel. */
function assertMember(caller: Caller, file: GroupFile, membership: Membership): void {
  if (!handsOn(caller, file, membership).includes('own')) throw new RefusedError(notMember.refusal);
}

function assertOwn(caller: Caller, file: GroupFile, membership: Membership): void {
  if (!isOwnSide(handsOn(caller, file, membership))) throw new RefusedError(notOwn.refusal);
}

const said = (code: `${string}.${string}`, en: string, zh: string): { readonly refusal: Refusal } =>
  refuse(code, en, zh);

const groupOver = said('group.over', 'The group has ended.', '本组已终止。');
const notConcerned = said(
  'membership.not_concerned',
  'The case does not concern this member. Add it to the members concerned by the case first.',
  '本案与该成员无关，请先将其列为本案相关成员。',
);
const alreadyThere = said(
  'membership.already_there',
  'This member is invited or in already.',
  '该成员已受邀或已在组内。',
);
const membershipOver = said('membership.over', 'This membership has ended.', '该组员资格已终止。');
const notEthics = deny(
  'membership.not_ethics',
  'This is for an ethics officer.',
  '此操作须由利益冲突审查员办理。',
);
const ownMatter = deny(
  'membership.own_matter',
  'Nobody decides on the member he acts for. Another officer must do it.',
  '任何人不得就其所代表的成员作出决定，应由其他人员办理。',
);
const notClearing = said(
  'membership.not_clearing',
  'Conflicts are entered and resolved before the member is approved. Report adversity instead.',
  '冲突须在成员通过审查前登记并处理；此后请报告利益对立。',
);
const notTreasurer = deny(
  'membership.not_treasurer',
  'This is for the treasurer.',
  '此操作须由财务负责人办理。',
);
const noBuyIn = said('membership.no_buy_in', 'This group asks no buy-in.', '本组不收取入组费。');
const buyInThere = said('membership.buy_in_there', 'The buy-in is posted already.', '入组费已入账。');
const notOwn = deny(
  'membership.not_own',
  "This is for the member's own people and counsel.",
  '此操作须由该成员自己的人员或其律师办理。',
);
const notMember = deny(
  'membership.not_member',
  'Counsel of a membership is named and dismissed by the member itself: by its representative or its in-house counsel.',
  '组员资格的律师由该成员自行委任和解除：由其代表或法务办理。',
);
const notOutside = said(
  'membership.not_outside_counsel',
  'Only someone who is outside counsel today can be named. Appoint the person first.',
  '只能登记现任外部律师，请先任命。',
);
const counselThere = said('membership.counsel_there', 'This counsel is named already.', '该律师已登记。');
const certificateThere = said('certificate.there', 'The certificate has been given already.', '证明已提交。');
