import type { Instant } from '../../kernel/index.js';
import { type FactSight, isTold, type SeenParty, seesConcernsOf, type Sight, sightOf } from './visibility.js';

const seat = (role: string, memberId: string | null = null) => ({ role, memberId });

describe('who sees which case', () => {
  it.each([
    ['coordinator', 'all'],
    ['treasurer', 'all'],
    ['auditor', 'all'],
    ['outside_counsel', 'own'],
    ['administrator', 'none'],
    ['assistance_officer', 'none'],
    ['accountant', 'none'],
    ['expert', 'none'],
    ['mediator', 'none'],
  ])('a %s sees %s', (role, of) => {
    expect(sightOf({ kind: 'person', personId: 'p', seats: [seat(role)] }).of).toBe(of);
  });

  it("a member's people see what concerns their firm", () => {
    const sight = sightOf({
      kind: 'person',
      personId: 'p',
      seats: [seat('member_counsel', 'm1'), seat('member_representative', 'm2')],
    });
    expect(sight).toMatchObject({ of: 'own', memberIds: ['m1', 'm2'], counselId: null });
  });

  it('a seat for a firm without a firm shows nothing', () => {
    expect(sightOf({ kind: 'person', personId: 'p', seats: [seat('member_counsel')] }).of).toBe('none');
  });

  it('a wall before a person or their firm counts also for whoever sees all', () => {
    const sight = sightOf({
      kind: 'person',
      personId: 'p',
      seats: [seat('coordinator'), seat('member_counsel', 'm1')],
    });
    expect(sight).toEqual({
      of: 'all',
      self: { kind: 'person', personId: 'p', memberIds: ['m1'], counselId: null },
    });
  });

  it('someone without a seat or from outside sees nothing, the system all', () => {
    expect(sightOf({ kind: 'person', personId: 'p', seats: [] }).of).toBe('none');
    expect(sightOf({ kind: 'outsider', personId: null, seats: [] }).of).toBe('none');
    expect(sightOf({ kind: 'system', personId: null, seats: [] }).of).toBe('all');
  });
});

describe('who sees what concerns one party alone', () => {
  const self = { kind: 'person', personId: 'p1', memberIds: ['m1'], counselId: null } as const;
  const own: Sight = { of: 'own', memberIds: ['m1'], counselId: null, self };
  const counsel: Sight = { of: 'own', memberIds: [], counselId: 'p1', self };

  it.each<[Sight, SeenParty, boolean, string]>([
    [own, { memberId: 'm1', counselIds: [] }, true, 'it is their own firm'],
    [own, { memberId: 'm2', counselIds: [] }, false, "it is another member's"],
    [own, { memberId: null, counselIds: [] }, true, 'it is no member'],
    [counsel, { memberId: 'm2', counselIds: ['p1'] }, true, 'it is their client'],
    [counsel, { memberId: 'm2', counselIds: ['p2'] }, false, "it is another counsel's client"],
    [{ of: 'all', self }, { memberId: 'm2', counselIds: [] }, true, 'they see all'],
    [{ of: 'none' }, { memberId: null, counselIds: [] }, false, 'they see nothing'],
  ])('%j of %j: %s, for %s', (sight, party, seen) => {
    expect(seesConcernsOf(sight, party)).toBe(seen);
  });
});

describe('a fact of a case is told', () => {
  const at = '2026-04-01T00:00:00.000Z' as Instant;
  const later = '2026-05-01T00:00:00.000Z' as Instant;
  const sight: FactSight = {
    cases: new Set(['seen']),
    hiddenParties: new Set(['hidden party']),
    walledMembers: new Set(['walled member']),
    walledDocuments: new Set(['walled paper']),
    hiddenPeople: new Set(['seen hidden']),
    hiddenThings: new Set(['thing of hidden']),
    groups: [{ groupId: 'group', from: null, until: later }],
    compartments: new Set(['open']),
    money: [
      { groupId: 'inside', shared: true, kept: false, own: ['own member'] },
      { groupId: 'left', shared: false, kept: false, own: ['own member'] },
      { groupId: 'kept', shared: true, kept: true, own: [] },
    ],
  };
  const fact = { at, caseId: 'seen', subjectId: 'thing', actorId: 'somebody', payload: {} };

  it.each([
    // [fact, is told, why]
    [fact, true, 'whoever sees the case is told'],
    [{ ...fact, caseId: 'unseen' }, false, 'not of a case that is hidden'],
    [{ ...fact, caseId: null }, false, 'not of no case'],
    [{ ...fact, subjectId: 'walled paper' }, false, 'not about a paper behind a wall'],
    [{ ...fact, actorId: 'hidden' }, false, 'not what somebody did whom one may not meet there'],
    [{ ...fact, actorId: null, subjectId: 'thing of hidden' }, false, 'not about what is of such a person'],
    [{ ...fact, payload: { memberId: 'member' } }, true, 'also what is one member’s own concern'],
    [{ ...fact, payload: { memberId: 'walled member' } }, false, 'not that of a member behind a wall'],
    [{ ...fact, payload: { supplierId: 'walled member' } }, false, 'not what such a member supplied'],
    [
      { ...fact, payload: { services: [{ partyId: 'hidden party' }] } },
      false,
      'not what names a hidden party',
    ],
    [{ ...fact, payload: { partyId: 'party' } }, true, 'what names another party'],
    [{ ...fact, payload: { compartmentId: 'open' } }, true, 'what is of an open compartment'],
    [{ ...fact, payload: { a: { compartmentId: 'shut' } } }, false, 'not what is of another'],
    [{ ...fact, payload: { compartmentId: null } }, true, 'what is of none'],
    [{ ...fact, payload: { groupId: 'group' } }, true, 'what is of a group while one stood there'],
    [{ ...fact, at: later, payload: { groupId: 'group' } }, false, 'not what came after'],
    [{ ...fact, payload: { groupId: 'other' } }, false, 'not what is of another group'],
    [{ ...fact, payload: { group: 'other' } }, false, 'not of money of which one sees nothing'],
    [{ ...fact, payload: { group: 'other', memberId: 'own member' } }, false, 'nor of one’s own there'],
    [{ ...fact, payload: { group: 'inside' } }, true, 'of the money of one’s group'],
    [{ ...fact, payload: { group: 'inside', whole: true } }, false, 'not before it is decided'],
    [{ ...fact, payload: { group: 'inside', memberId: 'member' } }, false, 'not what is a peer’s own'],
    [{ ...fact, payload: { group: 'left' } }, false, 'not of the costs of who is left behind'],
    [{ ...fact, payload: { group: 'left', memberId: 'own member' } }, true, 'of one’s own lines for ever'],
    [{ ...fact, payload: { group: 'kept', whole: true } }, true, 'all of it to who keeps it'],
    [{ ...fact, payload: { group: 'kept', memberId: 'walled member' } }, false, 'not past a wall'],
  ])('%j: %s, %s', (told, expected, _why) => {
    expect(isTold(told, sight)).toBe(expected);
  });
});
