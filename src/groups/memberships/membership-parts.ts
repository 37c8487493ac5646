import { Injectable } from '@nestjs/common';
import { Attachments } from '../../attachments/index.js';
import { PeopleReader, todayIn } from '../../identity/index.js';
import { obstacle, refuse } from '../../kernel/index.js';
import { type By, assertAllowed, NotFoundError, type Tx } from '../../platform/index.js';
import { Agreements } from '../agreements/agreements.js';
import { aroundMembership } from '../around.js';
import type { Hand } from '../domain/hand.js';
import { membershipLife, type MembershipPart } from '../domain/membership-life.js';
import { GroupChange, type GroupInHand, type Made } from '../group-change.js';
import type { Membership } from '../group-file.js';
import type { CertificateBody, ResolveConflictBody } from '../groups.contract.js';
import { handsOn } from '../sight.js';
import { MembershipsStore } from './memberships.store.js';
import { TakeStep } from './take-step.js';

/** What belongs to a membership: conflicts, counsel, the buy-in, the certificate. */
@Injectable()
export class MembershipParts {
  constructor(
    private readonly change: GroupChange,
    private readonly memberships: MembershipsStore,
    private readonly people: PeopleReader,
    private readonly agreements: Agreements,
    private readonly steps: TakeStep,
    private readonly attachments: Attachments,
  ) {}

  /** An ethics officer clears or upholds a possible conflict. */
  resolveConflict(by: By, groupId: string, id: string, conflictId: string, made: ResolveConflictBody): Made {
    return this.change.ofMembership(by, groupId, id, async (hand, membership) => {
      await assertMay('resolve_conflict', hand, membership);
      if (!membership.conflicts.some((one) => one.id === conflictId && one.inSight))
        throw new NotFoundError();
      await this.memberships.resolveConflict(hand.tx, conflictId, made);
      await this.memberships.partChanged(hand.tx, membership, 'membership.conflict_resolved');
      return conflictId;
    });
  }

  /** An ethics officer enters a conflict nobody could find by rule. */
  enterConflict(by: By, groupId: string, id: string, named: string): Made {
    return this.change.ofMembership(by, groupId, id, async (hand, membership) => {
      await assertMay('enter_conflict', hand, membership);
      await this.memberships.insertConflicts(hand.tx, id, [{ kind: 'by_hand', caseId: null, named }]);
      await this.memberships.partChanged(hand.tx, membership, 'membership.conflict_entered');
      return id;
    });
  }

  /** The treasurer posts a buy-in; a member that only lacked it comes in. */
  postBuyIn(by: By, groupId: string, id: string, reference: string): Made {
    return this.change.ofMembership(by, groupId, id, async (hand, membership) => {
      await assertMay('post_buy_in', hand, membership);
      await this.posted(hand.tx, membership, reference);
      return id;
    });
  }

  /** What a member was quoted is paid, or is nothing: so is its buy-in, by the hand of the system, and a member that only lacked it comes in. */
  satisfyBuyIn(tx: Tx, groupId: string, id: string, reference: string | null): Made {
    return this.change.ofMembership(tx, groupId, id, async (hand, membership) => {
      await assertMay('post_buy_in', hand, membership, ['system']);
      await this.posted(hand.tx, membership, reference);
      return id;
    });
  }

  private async posted(tx: Tx, membership: Membership, reference: string | null): Promise<void> {
    await this.memberships.postBuyIn(tx, membership.id, reference);
    const type = reference === null ? 'membership.buy_in_free' : 'membership.buy_in_posted';
    await this.memberships.partChanged(tx, membership, type);
    await this.agreements.letIn(tx, membership.groupId);
  }

  /** The member names outside counsel who serves its membership; they sign as counsel and read with it. */
  nameCounsel(by: By, groupId: string, id: string, personId: string): Made {
    return this.change.ofMembership(by, groupId, id, async (hand, membership) => {
      await assertMay('name_counsel', hand, membership);
      const { tx, file } = hand;
      const seated = await this.people.seatedOn(tx, await todayIn(tx));
      const isOutside = seated.some((one) => one.id === personId && one.role === 'outside_counsel');
      if (!isOutside) assertAllowed(notOutside.refusal);
      if (membership.counsel.some((one) => one.personId === personId)) assertAllowed(counselThere.refusal);
      const counselId = await this.memberships.insertCounsel(tx, id, personId);
      await this.memberships.standCounsel(tx, file, membership, { id: counselId, personId });
      await this.memberships.partChanged(tx, membership, 'membership.counsel_named');
      return counselId;
    });
  }

  /** The member ends its counsel's service, or counsel lays it down; what was read by it is read no more. */
  endCounsel(by: By, groupId: string, id: string, personId: string): Made {
    return this.change.ofMembership(by, groupId, id, async (hand, membership) => {
      if (personId !== hand.caller.personId) await assertMay('end_counsel', hand, membership);
      return this.steps.dismiss(hand.tx, hand.file, membership, personId);
    });
  }

  /** Certifies that what was received has been returned or destroyed. */
  giveCertificate(
    by: By,
    groupId: string,
    id: string,
    { evidenceDocumentIds: documentIds = [], ...made }: CertificateBody,
  ): Made {
    return this.change.ofMembership(by, groupId, id, async (hand, membership) => {
      await assertMay('give_certificate', hand, membership);
      await this.memberships.giveCertificate(hand.tx, id, made);
      const of = { kind: 'membership', id };
      await this.attachments.prove(hand.tx, { of, documentIds, pointer: '/evidenceDocumentIds' });
      await this.memberships.partChanged(hand.tx, membership, 'certificate.given');
      return id;
    });
  }
}

async function assertMay(
  action: MembershipPart,
  { tx, caller, file }: GroupInHand,
  membership: Membership,
  hands: readonly Hand[] = handsOn(caller, file, membership),
): Promise<void> {
  const around = aroundMembership(file, membership, hands, { at: tx.now, day: await todayIn(tx) });
  assertAllowed(obstacle(membershipLife, action, membership, around));
}

const notOutside = refuse(
  'membership.not_outside_counsel',
  'Only someone who is outside counsel today can be named. Appoint the person first.',
  '只能登记现任外部律师，请先任命。',
);
const counselThere = refuse('membership.counsel_there', 'This counsel is named already.', '该律师已登记。');
