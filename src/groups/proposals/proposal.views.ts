import { type Caller, toObstacleView } from '../../platform/index.js';
import { answerObstacle, proposalStates, withdrawalObstacle } from '../domain/consent.js';
import { isOwnSide } from '../domain/hand.js';
import { groundInWords } from '../domain/office.js';
import { askedAbout, type GroupFile, nameIn, type Proposal } from '../group-file.js';
import { answering, handsOn, runsGroup } from '../sight.js';
import type { ProposalView } from './proposals.contract.js';

/** A proposal, with whose answer it waits for and what the caller may answer. */
export function proposalView(file: GroupFile, one: Proposal, caller: Caller): ProposalView {
  const asked = askedAbout(file, one);
  const isOpen = one.state === 'open';
  const isAnswered = (id: string): boolean => one.answers.some((said) => said.membershipId === id);
  const { membershipId, officeId: _, proposedBy, basis, endReason, ...shown } = one;
  return {
    ...shown,
    candidate: membershipId === null ? null : nameIn(file, membershipId),
    basis: basis === null ? null : groundInWords(basis),
    state: { id: one.state, name: proposalStates[one.state] },
    endReason: endReason === null ? null : groundInWords(endReason),
    answers: one.answers.map((said) => ({ ...said, member: nameIn(file, said.membershipId) })),
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
      (runsGroup(caller, file) || proposedBy === caller.personId),
  };
}
