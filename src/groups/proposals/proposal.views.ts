import { type Caller, toObstacleView } from '../../platform/index.js';
import { answerObstacle, proposalStates, withdrawalObstacle } from '../domain/consent.js';
import { isOwnSide } from '../domain/hand.js';
import { groundInWords } from '../domain/office.js';
import { askedAbout, type GroupFile, nameIn, type Proposal } from '../group-file.js';
import { answering, handsOn, runsGroup } from '../sight.js';
import type { ProposalView } from './proposals.contract.js';

/** A proposal, with whose answer it waits for and what the caller may answer. Named one by one: what else is kept of it goes to nobody. */
export function proposalView(file: GroupFile, one: Proposal, caller: Caller): ProposalView {
  const asked = askedAbout(file, one);
  const isOpen = one.state === 'open';
  const isAnswered = (id: string): boolean => one.answers.some(({ membershipId }) => membershipId === id);
  return {
    id: one.id,
    aim: one.aim,
    office: one.office,
    personId: one.personId,
    name: one.name,
    candidate: one.membershipId === null ? null : nameIn(file, one.membershipId),
    basis: one.basis === null ? null : groundInWords(one.basis),
    proposer: one.proposer,
    proposedAt: one.proposedAt,
    state: { id: one.state, name: proposalStates[one.state] },
    decidedAt: one.decidedAt,
    endReason: one.endReason === null ? null : groundInWords(one.endReason),
    answers: one.answers.map(({ membershipId, answer, reason, by, at }) => ({
      membershipId,
      member: nameIn(file, membershipId),
      answer,
      reason,
      by,
      at,
    })),
    waitsFor: isOpen ? asked.filter(({ id }) => !isAnswered(id)).map(({ memberName }) => memberName) : [],
    mayAnswer: asked
      .filter((membership) => isOpen && isOwnSide(handsOn(caller, file, membership)))
      .map((membership) => ({
        membershipId: membership.id,
        member: membership.memberName,
        obstacle: toObstacleView(answerObstacle(one, answering(caller, file, one, membership))),
      })),
    mayWithdraw:
      withdrawalObstacle(one.aim, one) === undefined &&
      (runsGroup(caller, file) || one.proposedBy === caller.personId),
  };
}
