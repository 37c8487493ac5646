import { type Caller, toObstacleView } from '../../platform/index.js';
import { answerObstacle, proposalStates, withdrawalObstacle } from '../domain/consent.js';
import { askedAbout, type GroupFile, type Proposal } from '../group-file.js';
import { handsOn, isForThem, isOwnSide, runsGroup } from '../sight.js';
import type { ProposalView } from './proposals.contract.js';

/** A proposal, with whose answer it waits for and what the caller may answer. */
export function proposalView(file: GroupFile, one: Proposal, caller: Caller): ProposalView {
  const asked = askedAbout(file, one);
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
    candidate: one.membershipId === null ? null : nameOf(one.membershipId),
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
        const by = {
          isOwnSide: true,
          isForThem: isForThem(caller, file, one),
          membershipId,
          askedIds,
          isSuspended,
        };
        return { membershipId, member: memberName, obstacle: toObstacleView(answerObstacle(one, by)) };
      }),
    mayWithdraw:
      withdrawalObstacle(one.aim, one) === undefined &&
      (runsGroup(caller, file) || one.proposedBy === caller.personId),
  };
}
