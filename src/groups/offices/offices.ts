import { Injectable } from '@nestjs/common';
import { PeopleReader, todayIn } from '../../identity/index.js';
import type { Refusal } from '../../kernel/index.js';
import { type Caller, forbidden, NotFoundError, RefusedError, type Tx } from '../../platform/index.js';
import {
  answerObstacle,
  consentTo,
  endProposed,
  notHolder,
  officeEnded,
  officeForbidden,
  officeHeld,
  proposalObstacle,
  wrongSeat,
} from '../domain/office.js';
import { assertRuns, GroupChange, type GroupInHand } from '../group-change.js';
import {
  askedAboutOffices,
  type GroupFile,
  type Office,
  type OfficeProposal,
  officeTermOf,
} from '../group-file.js';
import { handsOn, isOwnSide, runsGroup, seesOthers } from '../sight.js';
import type { AnswerProposalBody, ProposeOfficeBody } from './offices.contract.js';
import { OfficesStore } from './offices.store.js';

type Made = Promise<{ readonly id: string }>;

/** Offices of a group: proposed by who runs it, given by the consent of its members. */
@Injectable()
export class Offices {
  constructor(
    private readonly change: GroupChange,
    private readonly offices: OfficesStore,
    private readonly people: PeopleReader,
  ) {}

  /** Proposes liaison counsel, who is outside counsel, or a secretary, who is a coordinator. Never oneself. */
  propose(caller: Caller, groupId: string, body: ProposeOfficeBody): Made {
    return this.change.run(caller, groupId, async (tx, { file }) => {
      assertRuns(caller, file);
      refuse(proposalObstacle(caller.personId, body.personId));
      const needed = body.office === 'liaison_counsel' ? 'outside_counsel' : 'coordinator';
      const seated = await this.people.seatedOn(tx, await todayIn(tx));
      if (!seated.some(({ id, role }) => id === body.personId && role === needed)) refuse(wrongSeat.refusal);
      const isSame = (one: Pick<Office, 'personId' | 'office'>): boolean =>
        one.personId === body.personId && one.office === body.office;
      const isThere =
        file.offices.some((one) => isSame(one) && one.endedAt === null) ||
        file.proposals.some((one) => isSame(one) && one.aim === 'give' && one.state === 'open');
      if (isThere) refuse(officeHeld.refusal);
      return this.offices.propose(tx, file, { ...body, aim: 'give', officeId: null });
    });
  }

  /** Proposes that an office ends: who runs the group, or a member that takes part in it. */
  proposeEnd(caller: Caller, groupId: string, officeId: string, reason: string): Made {
    return this.change.run(caller, groupId, async (tx, hand) => {
      const office = officeOf(hand, officeId);
      if (!mayProposeEnd(caller, hand.file)) assertRuns(caller, hand.file);
      refuse(proposalObstacle(caller.personId, office.personId));
      if (office.endedAt !== null) refuse(officeEnded.refusal);
      const isThere = hand.file.proposals.some(
        (one) => one.officeId === officeId && one.aim === 'end' && one.state === 'open',
      );
      if (isThere) refuse(endProposed.refusal);
      return this.offices.propose(tx, hand.file, { ...office, basis: reason, aim: 'end', officeId });
    });
  }

  /** Gives up an office one holds. */
  end(caller: Caller, groupId: string, officeId: string, reason: string): Made {
    return this.change.run(caller, groupId, async (tx, hand) => {
      const office = officeOf(hand, officeId);
      if (office.personId !== caller.personId) refuse(notHolder.refusal);
      if (office.endedAt !== null) refuse(officeEnded.refusal);
      await this.offices.end(tx, hand.file, officeId, reason);
      return officeId;
    });
  }

  /** Answers a proposal for a member; the last consent that the agreement asks for carries it out. */
  answer(
    caller: Caller,
    groupId: string,
    proposalId: string,
    { membershipId, answer, reason }: AnswerProposalBody,
  ): Made {
    return this.change.run(caller, groupId, async (tx, hand) => {
      const { file } = hand;
      const proposal = proposalOf(hand, proposalId);
      const membership = file.memberships.find(({ id }) => id === membershipId);
      if (membership === undefined) throw new NotFoundError();
      const askedIds = askedAboutOffices(file).map(({ id }) => id);
      const hands = handsOn(caller, file, membership);
      refuse(
        answerObstacle(proposal, {
          personId: caller.personId,
          isOwnSide: isOwnSide(hands),
          membershipId,
          askedIds,
          isSuspended: membership.status === 'suspended',
        }),
      );
      await this.offices.answer(tx, file, proposalId, { membershipId, answer, reason: reason ?? null });
      const answers = [...proposal.answers, { membershipId, answer }];
      const outcome = consentTo(officeTermOf(file), askedIds, answers);
      if (outcome !== 'open') await this.offices.settle(tx, file, proposal, outcome);
      return proposalId;
    });
  }

  /** Takes a proposal back. */
  withdraw(caller: Caller, groupId: string, proposalId: string, reason: string): Made {
    return this.change.run(caller, groupId, async (tx, hand) => {
      const proposal = proposalOf(hand, proposalId);
      if (proposal.proposedBy !== caller.personId) assertRuns(caller, hand.file);
      refuse(proposal.state === 'open' ? undefined : answerObstacle(proposal, nobody));
      await this.offices.settle(tx, hand.file, proposal, 'withdrawn', reason);
      return proposalId;
    });
  }

  /** Ends every office, and takes back what is proposed: the group is over. */
  async endAll(tx: Tx, file: GroupFile, reason: string): Promise<void> {
    for (const one of file.proposals)
      if (one.state === 'open') await this.offices.settle(tx, file, one, 'withdrawn', reason);
    for (const { id, endedAt } of file.offices)
      if (endedAt === null) await this.offices.end(tx, file, id, reason);
  }
}

/** Somebody of every side, for a proposal that is open no more. */
const nobody = { personId: null, isOwnSide: true, membershipId: '', askedIds: [], isSuspended: false };

/** Whether somebody is of a member that takes part: it may ask that an office ends. */
export const mayProposeEnd = (caller: Caller, file: GroupFile): boolean =>
  runsGroup(caller, file) || askedAboutOffices(file).some((one) => isOwnSide(handsOn(caller, file, one)));

function refuse(refusal: Refusal | undefined): void {
  if (refusal === undefined) return;
  throw officeForbidden.includes(refusal.code) ? forbidden(refusal) : new RefusedError(refusal);
}

/** Not found where the caller does not see who serves the group. */
function officeOf({ file, sight }: GroupInHand, id: string): Office {
  const office = seesOthers(sight) ? file.offices.find((one) => one.id === id) : undefined;
  if (office === undefined) throw new NotFoundError();
  return office;
}

function proposalOf({ file, sight }: GroupInHand, id: string): OfficeProposal {
  const proposal = seesOthers(sight) ? file.proposals.find((one) => one.id === id) : undefined;
  if (proposal === undefined) throw new NotFoundError();
  return proposal;
}
