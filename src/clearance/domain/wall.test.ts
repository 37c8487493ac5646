import { instantOf, isRefused } from '../../kernel/index.js';
import { liftWall, setWall, type Wall } from './wall.js';

const at = instantOf(new Date('2026-04-01T04:00:00Z'));
const wall: Wall = {
  id: 'w',
  subjectKind: 'person',
  subjectId: 'p',
  objectKind: 'case',
  objectId: 'c',
  reason: 'canary',
  setBy: 'e',
  basis: null,
  setAt: at,
  liftedAt: null,
  liftedBy: null,
  liftReason: null,
  version: 1,
};
const lift = (one: Partial<Wall>, personId: string, memberIds: readonly string[] = []) => {
  const decision = liftWall({ ...wall, ...one }, { personId, memberIds }, { at, reason: 'canary' });
  return isRefused(decision) ? decision.refusal.code : 'lifted';
};

describe('a wall', () => {
  it.each<[string, Partial<Wall>, string, readonly string[], string]>([
    ['by another officer', {}, 'f', [], 'lifted'],
    ['not by who set it', {}, 'e', [], 'approval.own_question'],
    ['not by whom it keeps out', {}, 'p', [], 'approval.own_question'],
    [
      'nor by who acts for the member it keeps out',
      { subjectKind: 'member', subjectId: 'm' },
      'f',
      ['m'],
      'approval.own_matter',
    ],
    [
      'not by hand where the system set it',
      { setBy: null, basis: 'recheck' },
      'f',
      [],
      'wall.lifted_by_decision',
    ],
    ['once', { liftedAt: at }, 'f', [], 'wall.lifted_already'],
  ])('is lifted %s', (_, one, by, members, expected) => {
    expect(lift(one, by, members)).toBe(expected);
  });

  it('is told of without its reason', () => {
    const set = setWall(wall);
    const lifted = liftWall(wall, { personId: 'f', memberIds: [] }, { at, reason: 'canary' });
    for (const decision of [set, lifted]) {
      if (isRefused(decision)) throw new Error('refused');
      expect(decision.facts).toHaveLength(1);
      expect(JSON.stringify(decision.facts)).not.toContain('canary');
    }
  });
});
