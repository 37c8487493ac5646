import { obstacle, reachableFrom, refuse } from '../../kernel/index.js';
import { walks } from '../../kernel/life.fixtures.js';
import { type AroundGroup, type GroupAction, groupLife, type GroupStatus } from './group-life.js';

const around = (over: Partial<AroundGroup> = {}): AroundGroup => ({
  hands: ['runner'],
  takingPart: 0,
  isTextOpen: false,
  isEndProposed: false,
  isMembershipOpen: false,
  againstClosing: null,
  ...over,
});

const codeOf = (status: GroupStatus, action: GroupAction, over: Partial<AroundGroup> = {}) =>
  obstacle(groupLife, action, { status }, around(over))?.code;

describe('the life of a group', () => {
  walks({
    life: groupLife,
    starts: ['forming'],
    thing: (status) => ({ status }),
    around: (hands, action) => around({ hands, takingPart: action === 'propose_end' ? 2 : 0 }),
    words: { reason: 'because' },
  });

  it('has no way back from its end', () => {
    expect([...reachableFrom(groupLife.moves, 'terminated')].sort()).toEqual(['closed', 'terminated']);
  });

  it.each<[string, GroupStatus, GroupAction, Partial<AroundGroup>, string | undefined]>([
    [
      'not ended by who runs it while two take part',
      'effective',
      'terminate',
      { takingPart: 2 },
      'group.members_in',
    ],
    ['ended by who runs it while one takes part', 'effective', 'terminate', { takingPart: 1 }, undefined],
    [
      'ended as the members consented',
      'effective',
      'terminate',
      { takingPart: 2, hands: ['system'] },
      undefined,
    ],
    ['proposed to end where two take part', 'effective', 'propose_end', { takingPart: 2 }, undefined],
    [
      'not proposed to end where one does',
      'effective',
      'propose_end',
      { takingPart: 1 },
      'group.nobody_to_ask',
    ],
    [
      'proposed to end once',
      'effective',
      'propose_end',
      { takingPart: 2, isEndProposed: true },
      'group.end_proposed',
    ],
    [
      'not closed before its memberships',
      'terminated',
      'close',
      { isMembershipOpen: true },
      'group.members_open',
    ],
    [
      'not closed against what another module says',
      'terminated',
      'close',
      { againstClosing: refuse('group.money_open', 'Its money is open.', '款项未结清。').refusal },
      'group.money_open',
    ],
    ['drafted for one text at a time', 'forming', 'draft', { isTextOpen: true }, 'agreement.another_open'],
  ])('is %s', (_, status, action, over, code) => expect(codeOf(status, action, over)).toBe(code));

  it.each<GroupAction>(['draft', 'invite', 'appoint', 'name_issue'])(
    '%s: not once it has ended',
    (action) => {
      for (const status of ['terminated', 'closed'] as const)
        expect(codeOf(status, action)).toBe('group.no_such_move');
    },
  );
});
