import type { Instant } from '../../kernel/index.js';
import { endObstacle, endProposalObstacle, groundInWords, proposalObstacle } from './office.js';

describe('an office', () => {
  const fit = { isOneself: false, isSeated: true, isHeld: false };
  it.each([
    ['another', fit, undefined],
    ['oneself', { ...fit, isOneself: true }, 'office.oneself'],
    ['somebody without the seat', { ...fit, isSeated: false }, 'office.wrong_seat'],
    ['who holds it', { ...fit, isHeld: true }, 'office.held'],
  ])('proposed for %s', (_, asked, code) => expect(proposalObstacle(asked)?.code).toBe(code));

  const held = { isOwn: false, endedAt: null };
  const ended = { isOwn: true, endedAt: '2026-05-01T00:00:00.000Z' as Instant };
  it('is given up by its holder, once; that it ends is proposed by others, once', () => {
    expect(endObstacle(held)?.code).toBe('office.not_holder');
    expect(endObstacle({ ...held, isOwn: true })).toBeUndefined();
    expect(endObstacle(ended)?.code).toBe('office.ended');
    expect(endProposalObstacle({ ...held, isProposed: false })).toBeUndefined();
    expect(endProposalObstacle({ ...held, isOwn: true, isProposed: false })?.code).toBe('office.oneself');
    expect(endProposalObstacle({ ...ended, isOwn: false, isProposed: false })?.code).toBe('office.ended');
    expect(endProposalObstacle({ ...held, isProposed: true })?.code).toBe('office.end_proposed');
  });

  it("says the system's grounds in each language, and a person's as they wrote it", () => {
    expect(groundInWords('opened')).toEqual({ en: 'Opened the group', zh: '发起本组' });
    expect(groundInWords('Clause 7')).toEqual({ en: 'Clause 7', zh: 'Clause 7' });
  });
});
