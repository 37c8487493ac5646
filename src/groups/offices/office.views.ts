import type { Caller } from '../../platform/index.js';
import { answerObstacle, proposalStates } from '../domain/office.js';
import { askedAboutOffices, type GroupFile, type Office, type OfficeProposal } from '../group-file.js';
import { handsOn, isOwnSide, runsGroup } from '../sight.js';
import { mayProposeEnd } from './offices.js';
import type { OfficeProposalView, OfficeView } from './offices.contract.js';

/** An office, with what the caller may do about it. */
export const officeView = (file: GroupFile, office: Office, caller: Caller): OfficeView => {
  const isHeld = office.endedAt === null;
  const isOwn = office.personId === caller.personId;
  return {
    ...office,
    mayEnd: isHeld && isOwn,
    mayProposeEnd:
      isHeld &&
      !isOwn &&
      mayProposeEnd(caller, file) &&
      !file.proposals.some(
        ({ officeId, aim, state }) => officeId === office.id && aim === 'end' && state === 'open',
      ),
  };
};

/** A proposal, with whose answer it waits for and what the caller may answer. */
export function proposalView(file: GroupFile, one: OfficeProposal, caller: Caller): OfficeProposalView {
  const asked = askedAboutOffices(file);
  const askedIds = asked.map(({ id }) => id);
  const isOpen = one.state === 'open';
  const isAnswered = (id: string): boolean => one.answers.some(({ membershipId }) => membershipId === id);
  const nameOf = (id: string) =>
    file.memberships.find((membership) => membership.id === id)?.memberName ?? { en: '', zh: '' };
  return {
    id: one.id,
    aim: one.aim,
    office: one.office,
    personId: one.personId,
    name: one.name,
    basis: one.basis,
    proposer: one.proposer,
    proposedAt: one.proposedAt,
    state: { id: one.state, name: proposalStates[one.state] },
    decidedAt: one.decidedAt,
    endReason: one.endReason,
    answers: one.answers.map(({ membershipId, answer, reason, by, at }) => ({
      membershipId,
      member: nameOf(membershipId),
      answer,
      reason,
      by,
      at,
    })),
    waitsFor: isOpen ? asked.filter(({ id }) => !isAnswered(id)).map(({ memberName }) => memberName) : [],
    mayAnswer: asked
      .filter((membership) => isOpen && isOwnSide(handsOn(caller, file, membership)))
      .map(({ id: membershipId, memberName, status }) => {
        const isSuspended = status === 'suspended';
        const by = { personId: caller.personId, isOwnSide: true, membershipId, askedIds, isSuspended };
        const because = answerObstacle(one, by)?.because ?? null;
        return { membershipId, member: memberName, allowed: because === null, because };
      }),
    mayWithdraw: isOpen && (runsGroup(caller, file) || one.proposedBy === caller.personId),
  };
}
