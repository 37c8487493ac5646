import { Injectable } from '@nestjs/common';
import { Attachments } from '../../attachments/index.js';
import { allianceOf } from '../../identity/index.js';
import { addDays, localMoment, momentAt } from '../../kernel/index.js';
import { type Fact, granted, NotFoundError, type TimerPlan, type Tx } from '../../platform/index.js';
import { Standings, type StandingWish } from '../../walls/index.js';
import { aroundMembership } from '../around.js';
import type { Hand } from '../domain/hand.js';
import { exits, isKeptAlone, moveMembership, type StepWords } from '../domain/membership.js';
import type { MembershipLife, MembershipStep } from '../domain/membership-life.js';
import { admissionOf, type GroupFile, handsAskedOf, type Membership } from '../group-file.js';
import { groupFact } from '../group-change.js';
import { OfficesStore } from '../offices/offices.store.js';
import { ProposalsStore } from '../proposals/proposals.store.js';
import { MembershipsStore } from './memberships.store.js';

/** Days a member that left has to return or destroy what it received. */
const certificateDays = 30;
/** Timer by which a membership is wound up once its notice has run out. */
export const windUpTimer = 'membership.wind_up';
/** Days before a certificate is due on which a word of warning goes out. */
const warningDays = 7;
/** Timers of a certificate that is not given yet: some days before, on its day, and on the day after. */
export const certificateTimers = {
  near: 'certificate.near',
  today: 'certificate.today',
  overdue: 'certificate.overdue',
} as const;

/** A step that is to be taken. */
export interface StepWish extends StepWords {
  readonly action: MembershipStep;
  readonly hands: readonly Hand[];
  readonly documentIds?: readonly string[] | undefined;
}

/** Takes one step of a membership: the rule, the row, what it gives or takes of the group, the facts. */
@Injectable()
export class TakeStep {
  constructor(
    private readonly memberships: MembershipsStore,
    private readonly standings: Standings,
    private readonly offices: OfficesStore,
    private readonly proposals: ProposalsStore,
    private readonly attachments: Attachments,
  ) {}

  /** Throws the refusal: 403 where the step is not these hands', else 409. The group is locked by the caller. */
  async run(tx: Tx, file: GroupFile, membership: Membership, step: StepWish): Promise<void> {
    const { action, hands, reason, received, evidence, documentIds = [] } = step;
    const at = received ?? tx.now;
    const { zone } = await allianceOf(tx);
    const around = aroundMembership(file, membership, hands, {
      at,
      now: tx.now,
      day: localMoment(at, zone).date,
    });
    const { state: after } = granted(
      moveMembership(membership, action, { reason, received, evidence: evidence ?? documentIds[0] }, around),
    );
    const stepId = await this.memberships.saveMove(tx, membership.status, after, {
      action,
      reason: reason ?? evidence ?? null,
      receivedAt: received ?? null,
      isBySystem: hands.includes('system'),
    });
    const of = { kind: 'membership_step', id: stepId };
    await this.attachments.prove(tx, { of, documentIds, pointer: '/evidenceDocumentIds' });
    await this.giveAndTake(tx, file, membership, after, action);
    if (!isKeptAlone(membership, action)) await tx.record([factOf(file, membership, after, action)]);
  }

  private async giveAndTake(
    tx: Tx,
    file: GroupFile,
    before: Membership,
    after: MembershipLife,
    action: MembershipStep,
  ): Promise<void> {
    const bases = [before.id, ...before.counsel.map(({ id }) => id)];
    if (action === 'activate' || action === 'reinstate') {
      const from = action === 'activate' && readsHistory(file, before) ? null : tx.now;
      await this.standings.grant(tx, ...standingsFor(file, before, from));
    }
    if (after.status === 'closed' && before.status === 'approved')
      await this.proposals.withdrawAdmission(tx, file, before.id);
    if (action === 'suspend') await this.standings.limit(tx, bases, tx.now);
    if (after.cutAt !== null) await this.standings.cut(tx, bases, after.cutAt);
    const isLeaving = before.leftAt === null && after.leftAt !== null;
    // For a default as for adversity, and at every report: whether an office ended must not tell which it was.
    if (isLeaving || action === 'suspend' || action === 'report_adversity')
      await this.endOffices(tx, file, before);
    if (isLeaving && before.activeAt !== null) await this.askBack(tx, before.id);
    if (
      exits.includes(action) &&
      after.liabilityUntil !== null &&
      after.liabilityUntil !== before.liabilityUntil
    ) {
      const { zone } = await allianceOf(tx);
      const dueAt = momentAt(addDays(after.liabilityUntil, 1), '00:00', zone);
      await tx.plan({ kind: windUpTimer, subjectId: before.id, dueAt, payload: { groupId: file.id } });
    }
  }

  /** Ends the service of one counsel of a membership: what they read by it they read no more. */
  async dismiss(tx: Tx, file: GroupFile, membership: Membership, personId: string): Promise<string> {
    const found = membership.counsel.find((one) => one.personId === personId);
    if (found === undefined) throw new NotFoundError();
    await this.memberships.endCounsel(tx, found.id);
    await this.endOffices(tx, file, membership, [personId]);
    await this.memberships.partChanged(tx, membership, 'membership.counsel_ended');
    return found.id;
  }

  /** Counsel who serves no other active member of the group keeps no office in it, and gets none back with a reinstatement. */
  private async endOffices(
    tx: Tx,
    file: GroupFile,
    membership: Membership,
    whose = membership.counsel.map(({ personId }) => personId),
  ): Promise<void> {
    const others = handsAskedOf(file, membership).activeCounselIds;
    const gone = whose.filter((id) => !others.includes(id));
    for (const { id, endedAt, personId } of file.offices)
      if (endedAt === null && gone.includes(personId)) await this.offices.end(tx, file, id, 'member_out');
  }

  private async askBack(tx: Tx, membershipId: string): Promise<void> {
    const { zone } = await allianceOf(tx);
    const dueOn = addDays(localMoment(tx.now, zone).date, certificateDays);
    await this.memberships.askCertificate(tx, membershipId, dueOn);
    const on = (kind: string, days: number): TimerPlan => ({
      kind,
      subjectId: membershipId,
      dueAt: momentAt(addDays(dueOn, days), '00:00', zone),
    });
    await tx.plan(
      on(certificateTimers.near, -warningDays),
      on(certificateTimers.today, 0),
      on(certificateTimers.overdue, 1),
    );
  }
}

/** Whether every member has consented that it reads what was shared before; where nobody was in, nothing was. */
const readsHistory = (file: GroupFile, { id }: Membership): boolean =>
  admissionOf(file, id, 'show_history') === 'complete';

/** An observer reads what the alliance reads; everybody else, and their counsel, what the group shares. */
export function standingsFor(
  file: GroupFile,
  membership: Membership,
  from: StandingWish['from'],
): readonly StandingWish[] {
  if (membership.role === 'observer') return [];
  const inGroup = { groupId: file.id, caseId: file.caseId, from };
  return [
    {
      ...inGroup,
      holderKind: 'member',
      holderId: membership.memberId,
      basisKind: 'membership',
      basisId: membership.id,
    },
    ...membership.counsel.map(({ id, personId }): StandingWish => ({
      ...inGroup,
      holderKind: 'person',
      holderId: personId,
      basisKind: 'counsel',
      basisId: id,
    })),
  ];
}

/**
 * Before it is in, what becomes of a membership concerns its member alone, and so does why it is suspended; and of how it left nothing
 * is said.
 */
function factOf(file: GroupFile, before: Membership, after: MembershipLife, action: MembershipStep): Fact {
  const subject = { kind: 'membership', id: before.id };
  const inside = (type: Fact['type']): Fact => groupFact(type, subject, file);
  // By the system for a default, by a person for adversity: who it was would tell which.
  const byNobody = (type: Fact['type']): Fact => groupFact(type, subject, file, { actorKept: true });
  const { memberId } = before;
  if (before.leftAt === null && after.leftAt !== null) return inside('membership.left');
  if (action === 'activate') return inside('membership.active');
  if (after.status === 'suspended') {
    const type = 'membership.suspended';
    return before.status === 'suspended' ? { type, subject, payload: { memberId } } : byNobody(type);
  }
  if (action === 'reinstate') return byNobody('membership.reinstated');
  if (after.leftAt !== null) return { type: 'membership.wound_up', subject, payload: { memberId } };
  return { type: 'membership.moved', subject, payload: { memberId, to: after.status } };
}
