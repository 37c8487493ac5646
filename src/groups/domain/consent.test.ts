import { ownQuestion } from '../../kernel/index.js';
import {
  answerObstacle,
  type Answering,
  type ConsentTerm,
  consentTo,
  type OpenProposal,
  type ProposalAnswer,
  withdrawalObstacle,
} from './consent.js';

const said = (text: string): readonly ProposalAnswer[] =>
  [...text].flatMap((letter, at): ProposalAnswer[] =>
    letter === '.' ? [] : [{ membershipId: String(at), answer: letter === 'y' ? 'agreed' : 'declined' }],
  );
const asked = (count: number): readonly string[] => Array.from({ length: count }, (_, at) => String(at));

describe('consent to a proposal', () => {
  it.each<[ConsentTerm, number, string, string, string]>([
    ['every_member', 0, '', 'open', 'nobody is in: it waits'],
    ['every_member', 0, 'y', 'open', 'who consented has left, and nobody is in'],
    ['every_member', 2, 'y.', 'open', 'one is still to answer'],
    ['every_member', 2, 'yy', 'complete', 'all consent'],
    ['every_member', 2, 'yyn', 'complete', 'who declined has left since'],
    ['every_member', 3, '.n.', 'declined', 'one is enough'],
    ['majority', 0, '', 'open', 'nobody is in'],
    ['majority', 2, 'y.', 'open', 'half is not more than half'],
    ['majority', 3, 'yy.', 'complete', 'two of three'],
    ['majority', 4, 'yyn.', 'open', 'two of four'],
    ['majority', 4, 'nn..', 'declined', 'more than half cannot be reached'],
    ['majority', 3, 'yn.', 'open', 'the third decides'],
  ])('%s of %i, "%s": %s, %s', (term, count, answers, state) =>
    expect(consentTo(term, asked(count), said(answers))).toBe(state),
  );
});

describe('answering a proposal', () => {
  const proposal: OpenProposal = { state: 'open', answers: [] };
  const answering: Answering = {
    isOwnSide: true,
    own: undefined,
    membershipId: 'm',
    askedIds: ['m', 'n'],
    isSuspended: false,
  };

  it.each<[string, Partial<OpenProposal>, Partial<Answering>, string | undefined]>([
    ["the member's own side", {}, {}, undefined],
    ["another member's", {}, { isOwnSide: false }, 'proposal.not_yours'],
    ['whom it is for', {}, { own: ownQuestion() }, 'approval.own_question'],
    ['a member that does not take part', {}, { membershipId: 'left' }, 'proposal.not_asked'],
    ['a member that is suspended', {}, { isSuspended: true }, 'proposal.suspended'],
    [
      'one that has answered',
      { answers: [{ membershipId: 'm', answer: 'declined' }] },
      {},
      'proposal.answered',
    ],
    ['one that is complete', { state: 'complete' }, {}, 'proposal.not_open'],
    ['one taken back', { state: 'withdrawn' }, {}, 'proposal.not_open'],
  ])('%s', (_, over, by, code) =>
    expect(answerObstacle({ ...proposal, ...over }, { ...answering, ...by })?.code).toBe(code),
  );
});

describe('taking a proposal back', () => {
  it.each([
    ['an office', 'give', 'open', undefined],
    ['history', 'show_history', 'open', undefined],
    ['an admission', 'admit', 'open', 'proposal.admission_stands'],
    ['what is declined', 'give', 'declined', 'proposal.not_open'],
  ] as const)('%s', (_, aim, state, code) => expect(withdrawalObstacle(aim, { state })?.code).toBe(code));
});
