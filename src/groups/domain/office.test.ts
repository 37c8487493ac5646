import {
  answerObstacle,
  type Answering,
  consentTo,
  type OfficeAnswer,
  type OfficeTerm,
  type OpenProposal,
  proposalObstacle,
} from './office.js';

const said = (text: string): readonly OfficeAnswer[] =>
  [...text].flatMap((letter, at): OfficeAnswer[] =>
    letter === '.' ? [] : [{ membershipId: String(at), answer: letter === 'y' ? 'agreed' : 'declined' }],
  );
const asked = (count: number): readonly string[] => Array.from({ length: count }, (_, at) => String(at));

describe('consent to an office', () => {
  it.each<[OfficeTerm, number, string, string, string]>([
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
  const proposal: OpenProposal = { state: 'open', personId: 'appointee', answers: [] };
  const answering: Answering = {
    personId: 'counsel',
    isOwnSide: true,
    membershipId: 'm',
    askedIds: ['m', 'n'],
    isSuspended: false,
  };

  it.each<[string, Partial<OpenProposal>, Partial<Answering>, string | undefined]>([
    ["the member's own side", {}, {}, undefined],
    ["another member's", {}, { isOwnSide: false }, 'office.not_yours'],
    ['whom the office is for', {}, { personId: 'appointee' }, 'office.oneself'],
    ['a member that does not take part', {}, { membershipId: 'left' }, 'office.not_asked'],
    ['a member that is suspended', {}, { isSuspended: true }, 'office.suspended'],
    [
      'one that has answered',
      { answers: [{ membershipId: 'm', answer: 'declined' }] },
      {},
      'office.answered',
    ],
    ['one that is complete', { state: 'complete' }, {}, 'office.not_open'],
    ['one taken back', { state: 'withdrawn' }, {}, 'office.not_open'],
  ])('%s', (_, over, by, code) =>
    expect(answerObstacle({ ...proposal, ...over }, { ...answering, ...by })?.code).toBe(code),
  );
});

describe('proposing somebody', () => {
  it.each([
    ['another', 'a', 'b', undefined],
    ['oneself', 'a', 'a', 'office.oneself'],
    ['somebody, by the system', null, 'b', undefined],
  ])('%s', (_, by, whom, code) => expect(proposalObstacle(by, whom)?.code).toBe(code));
});
