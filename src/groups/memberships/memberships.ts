import { Injectable } from '@nestjs/common';
import { AllianceReader } from '../../alliance/index.js';
import { compareNames } from '../../firms/index.js';
import { todayIn } from '../../identity/index.js';
import { type Instant, instantOf, refuse } from '../../kernel/index.js';
import { type By, assertAllowed, assertVersion, InvalidInputError, type Tx } from '../../platform/index.js';
import { conflictsOf } from '../domain/conflicts.js';
import { isOwnSide } from '../domain/hand.js';
import { heardBy, openStatuses } from '../domain/membership.js';
import { membershipLife } from '../domain/membership-life.js';
import { assertMay, GroupChange, type Made } from '../group-change.js';
import { activeIn, type GroupFile, hasLeft } from '../group-file.js';
import type { InviteMemberBody, MoveMembershipBody } from '../groups.contract.js';
import { Proposals } from '../proposals/proposals.js';
import { handsOn } from '../sight.js';
import { MembershipsStore } from './memberships.store.js';
import { TakeStep } from './take-step.js';

/** Members invited into a group, and each step of their time in it. */
@Injectable()
export class Memberships {
  constructor(
    private readonly change: GroupChange,
    private readonly memberships: MembershipsStore,
    private readonly alliance: AllianceReader,
    private readonly steps: TakeStep,
    private readonly proposals: Proposals,
  ) {}

  /** Invites a member the case concerns, and looks for what may set it against the group. */
  invite(by: By, groupId: string, { memberId, role, historyVote }: InviteMemberBody): Made {
    return this.change.run(by, groupId, async (hand) => {
      assertMay('invite', hand);
      const { tx, file } = hand;
      if (!(await this.memberships.isConcerned(tx, file.caseId, memberId)))
        assertAllowed(notConcerned.refusal);
      const open = file.memberships.filter(({ status }) => openStatuses.includes(status));
      if (open.some((one) => one.memberId === memberId)) assertAllowed(alreadyThere.refusal);
      const wish = { groupId, memberId, role: role ?? 'member', historyVote: historyVote ?? null };
      const id = await this.memberships.insertMembership(tx, wish);
      await this.memberships.insertConflicts(tx, id, await this.conflictsFor(tx, file, memberId));
      const subject = { kind: 'membership', id };
      await tx.record([{ type: 'membership.invited', subject, payload: { memberId } }]);
      return id;
    });
  }

  /** Takes a step as the caller's hands allow. */
  move(by: By, groupId: string, membershipId: string, body: MoveMembershipBody, version?: number): Made {
    const { action, reason, receivedAt, evidence, evidenceDocumentIds: documentIds } = body;
    return this.change.ofMembership(by, groupId, membershipId, async ({ tx, caller, file }, membership) => {
      const hands = handsOn(caller, file, membership);
      if (isOwnSide(hands) || !hasLeft(membership)) assertVersion(membership.version, version);
      assertHeard(body);
      const told =
        action === 'record_notice' ? { received: momentOf(receivedAt), evidence, documentIds } : { reason };
      await this.steps.run(tx, file, membership, { action, hands, ...told });
      await this.proposals.settleAdmissions(tx, groupId);
      return membershipId;
    });
  }

  private async conflictsFor(tx: Tx, file: GroupFile, memberId: string) {
    const names = await this.alliance.namesAround(tx, memberId, await todayIn(tx));
    return conflictsOf(
      { memberId, names },
      { caseId: file.caseId, memberIds: activeIn(file).map((one) => one.memberId) },
      await this.memberships.partiesAround(tx, memberId, file.caseId),
      compareNames,
    );
  }
}

/** Refuses (422), each beside its field, words that the step is not told. */
function assertHeard(body: MoveMembershipBody): void {
  const heard = heardBy(body.action);
  const name = membershipLife.acts[body.action].name;
  const because = {
    en: `"${name.en}" is not told this: leave it out.`,
    zh: `“${name.zh}”不填写此项，请删去。`,
  };
  const faults = (['reason', 'receivedAt', 'evidence', 'evidenceDocumentIds'] as const)
    .filter((word) => body[word] !== undefined && !heard.includes(word))
    .map((word) => ({ pointer: `/${word}`, because }));
  if (faults.length > 0) throw new InvalidInputError(faults);
}

const momentOf = (text: string | undefined): Instant | undefined =>
  text === undefined ? undefined : instantOf(new Date(text));

const notConcerned = refuse(
  'membership.not_concerned',
  'The case does not concern this member. Add it to the members concerned by the case first.',
  '本案与该成员无关，请先将其列为本案相关成员。',
);
const alreadyThere = refuse(
  'membership.already_there',
  'This member is invited or in already.',
  '该成员已受邀或已在组内。',
);
