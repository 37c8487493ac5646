import { Injectable } from '@nestjs/common';
import { allianceOf, todayIn } from '../../identity/index.js';
import { addDays, type CalendarDate, momentAt } from '../../kernel/index.js';
import { type Fact, NotFoundError, type TimerPlan, type Tx, granted } from '../../platform/index.js';
import { Standings, type StandingWish } from '../../walls/index.js';
import { signersOf } from '../domain/agreement.js';
import type { Hand } from '../domain/hand.js';
import {
  type Around,
  exits,
  isKeptAlone,
  type MembershipLife,
  moveMembership,
} from '../domain/membership.js';
import type { MembershipAction } from '../domain/membership-words.js';
import {
  admissionOf,
  type GroupFile,
  handsAskedOf,
  inForce,
  isConsentedTo,
  type Membership,
} from '../group-file.js';
import { groupFact } from '../group-change.js';
import { GroupsStore } from '../groups.store.js';
import { OfficesStore } from '../offices/offices.store.js';
import { ProposalsStore } from '../proposals/proposals.store.js';

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
  overdue: 'certificate.due',
} as const;

/** Takes one step of a membership: the rule, the row, what it gives or takes of the group, the facts. */
@Injectable()
export class TakeStep {
  constructor(
    private readonly groups: GroupsStore,
    private readonly standings: Standings,
    private readonly offices: OfficesStore,
    private readonly proposals: ProposalsStore,
  ) {}

  /** Throws the refusal: 403 where the step is not these hands', else 409. The group is locked by the caller. */
  async run(
    tx: Tx,
    file: GroupFile,
    membership: Membership,
    step: {
      readonly action: MembershipAction;
      readonly reason?: string | undefined;
      readonly hands: readonly Hand[];
    },
  ): Promise<MembershipLife> {
    const around = await this.around(tx, file, membership, step.hands);
    const decided = moveMembership(membership, step.action, step.reason, around);
    const { state: after } = granted(decided);
    await this.groups.saveMove(tx, membership.status, after, {
      action: step.action,
      reason: step.reason ?? null,
      isBySystem: step.hands.includes('system'),
    });
    await this.giveAndTake(tx, file, membership, after, step.action);
    if (!isKeptAlone(membership, step.action))
      await tx.record([factOf(file, membership, after, step.action)]);
    return after;
  }

  /** What the rules ask about the world around a membership. */
  async around(tx: Tx, file: GroupFile, membership: Membership, hands: readonly Hand[]): Promise<Around> {
    return aroundOf(file, membership, hands, tx.now, await todayIn(tx));
  }

  private async giveAndTake(
    tx: Tx,
    file: GroupFile,
    before: Membership,
    after: MembershipLife,
    action: MembershipAction,
  ): Promise<void> {
    const bases = [before.id, ...before.counsel.map(({ id }) => id)];
    if (action === 'activate' || action === 'reinstate') {
      await this.standings.grant(
        tx,
        ...standingsFor(file, before, action === 'activate' && readsHistory(file, before) ? null : tx.now),
      );
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
    if (isLeaving && exits.includes(action) && after.liabilityUntil !== null) {
      const { zone } = await allianceOf(tx);
      const dueAt = momentAt(addDays(after.liabilityUntil, 1), '00:00', zone);
      await tx.plan({ kind: windUpTimer, subjectId: before.id, dueAt, payload: { groupId: file.id } });
    }
  }

  /** Ends the service of one counsel of a membership: what they read by it they read no more. */
  async dismiss(tx: Tx, file: GroupFile, membership: Membership, personId: string): Promise<string> {
    const found = membership.counsel.find((one) => one.personId === personId);
    if (found === undefined) throw new NotFoundError();
    await this.groups.endCounsel(tx, found.id);
    await this.endOffices(tx, file, membership, [personId]);
    await this.groups.touchMembership(tx, membership.id);
    const subject = { kind: 'membership', id: membership.id };
    await tx.record([
      { type: 'membership.counsel_ended', subject, payload: { memberId: membership.memberId } },
    ]);
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
    for (const office of file.offices) {
      if (office.endedAt !== null || !gone.includes(office.personId)) continue;
      await this.offices.end(
        tx,
        file,
        office.id,
        'the member served does not take part in the group 所代表成员不再参与本组',
      );
    }
  }

  private async askBack(tx: Tx, membershipId: string): Promise<void> {
    const { zone } = await allianceOf(tx);
    const dueOn = addDays(await todayIn(tx), certificateDays);
    await this.groups.askCertificate(tx, membershipId, dueOn);
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

/** The same for reading, where today is known. */
export function aroundOf(
  file: GroupFile,
  membership: Membership,
  hands: readonly Hand[],
  at: Tx['now'],
  today: CalendarDate,
): Around {
  const text = inForce(file);
  const bound = file.agreements.find(({ id }) => id === membership.agreementId) ?? text;
  return {
    hands,
    at,
    openConflicts: membership.conflicts.filter(({ state }) => state === 'open').length,
    upheldConflicts: membership.conflicts.filter(({ state }) => state === 'upheld').length,
    isSigned:
      text !== undefined &&
      signersOf(file.signatures.filter(({ agreementId }) => agreementId === text.id)).includes(membership.id),
    isBuyInPosted: file.buyInMinor === null || membership.buyInPostedAt !== null,
    isConsentedTo: isConsentedTo(file, membership.id),
    isInForce: file.status === 'effective' && inForce(file) !== undefined,
    hasCertificate: membership.certificate?.givenAt !== null,
    liabilityUntil: addDays(today, bound?.noticeDays ?? 0),
  };
}

/** Whether every member has consented that it reads what was shared before; where nobody was in, nothing was. */
const readsHistory = (file: GroupFile, { id }: Membership): boolean =>
  admissionOf(file, id, 'show_history') === 'complete';

/** An observer reads what the alliance reads; everybody else, and his counsel, what the group shares. */
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
function factOf(file: GroupFile, before: Membership, after: MembershipLife, action: MembershipAction): Fact {
  const subject = { kind: 'membership', id: before.id };
  const inside = (type: Fact['type']): Fact => groupFact(type, subject, file);
  const { memberId } = before;
  if (before.leftAt === null && after.leftAt !== null) return inside('membership.left');
  if (action === 'activate') return inside('membership.active');
  if (after.status === 'suspended') {
    const type = 'membership.suspended';
    return before.status === 'suspended' ? { type, subject, payload: { memberId } } : inside(type);
  }
  if (action === 'reinstate') return inside('membership.reinstated');
  if (after.leftAt !== null) return { type: 'membership.wound_up', subject, payload: { memberId } };
  return { type: 'membership.moved', subject, payload: { memberId, to: after.status } };
}
