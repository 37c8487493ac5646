import fc from 'fast-check';
import { permissionsOfRole, roleNames } from '../../identity/index.js';
import { type Role, roles } from '../../platform/index.js';
import { anyReader, anyThing, aReader, aSeat, aThing, within, world } from '../walls.fixtures.js';
import { decide } from './decide.js';
import type { Guarded } from './guarded.js';
import { fits, reach, type Reader, type Standing } from './reader.js';
import { maxTier, type Tier, tiers } from './tier.js';

const [person = '', other = ''] = world.people;
const [member = '', rival = ''] = world.members;
const [inCase = '', otherCase = ''] = world.cases;
const [group = '', otherGroup = ''] = world.groups;
const [cbi, settlement, caucus] = world.compartments;
const [first, second, third] = world.moments;

const clause = (reader: Partial<Reader>, thing: Partial<Guarded>): string => {
  const verdict = decide(aReader(reader), aThing(thing));
  expect(verdict.because.en).not.toBe('');
  expect(verdict.because.zh).toMatch(/[一-鿿]/);
  return `${verdict.allowed ? '+' : '-'}${verdict.clause}`;
};

const standing = (over: Partial<Standing> = {}): Standing => ({
  groupId: group,
  caseId: inCase,
  holderKind: 'member',
  holderId: member,
  basis: 'membership',
  from: null,
  until: null,
  ...over,
});
const personal = (over: Partial<Standing> = {}) =>
  standing({ holderKind: 'person', holderId: person, basis: 'counsel', ...over });

const inHouse = { seats: [aSeat('member_counsel')] };
const representative = { seats: [aSeat('member_representative')] };
const outside = { seats: [aSeat('outside_counsel')] };
const ownCounsel = { ...outside, clients: [{ caseId: inCase, memberId: member }] };
const coordinator = { seats: [aSeat('coordinator')], seesCase: 'all' as const };
const ofGroup = { tier: 'T2', groupId: group, supplierId: rival } as const;
const oneWall = (kind: Reader['walls'][number]['kind'], id: string) => ({ walls: [{ kind, id }] });

describe('a wall', () => {
  it.each<[string, Partial<Reader>, Partial<Guarded>]>([
    ['before the case', oneWall('case', inCase), {}],
    ['before the group', oneWall('group', group), { groupId: group }],
    ['before the document', oneWall('document', aThing().id), {}],
    ['before the compartment', oneWall('compartment', cbi?.id ?? ''), within(cbi)],
    ['before all a member supplied', oneWall('member', member), {}],
  ])('%s beats even that it is the reader’s own', (_, walls, thing) => {
    expect(clause({ ...ownCounsel, compartments: [...world.compartments], ...walls }, thing)).toBe('-wall');
  });

  it('stands before nothing else', () => {
    expect(clause({ ...ownCounsel, ...oneWall('case', otherCase) }, {})).toBe('+own');
    expect(clause({ ...ownCounsel, ...oneWall('group', otherGroup) }, { groupId: group })).toBe('+own');
  });
});

describe('a compartment', () => {
  const admitted = { compartments: [...world.compartments] };
  it.each<[string, Partial<Reader>, Partial<Guarded>, string]>([
    [
      'outside counsel under the order reads their client’s',
      { ...ownCounsel, ...admitted },
      within(cbi),
      '+own',
    ],
    ['who is not under it does not', ownCounsel, within(cbi), '-compartment'],
    [
      'in-house counsel never, not even of the own firm',
      { ...inHouse, ...admitted },
      within(cbi),
      '-compartment',
    ],
    [
      'nor who is in-house counsel besides',
      { ...ownCounsel, seats: [aSeat('outside_counsel'), aSeat('member_counsel', rival)], ...admitted },
      within(cbi),
      '-compartment',
    ],
    ['being under the order is no right to a rival’s', { ...outside, ...admitted }, within(cbi), '-tier'],
    [
      'nor does seeing the case open it',
      { ...outside, seesCase: 'all', ...admitted },
      { ...within(cbi), tier: 'T1' },
      '-tier',
    ],
    [
      'what a rival shares in the group under the order is read by who is in both',
      { ...outside, ...admitted, standings: [personal()] },
      { ...within(cbi), ...ofGroup },
      '+group',
    ],
    [
      'an expert under the order reads what the group that engages them shares',
      { seats: [aSeat('expert')], ...admitted, standings: [personal({ basis: 'subscription' })] },
      { ...within(cbi), ...ofGroup },
      '+group',
    ],
    [
      'in a settlement reads in-house counsel of that member',
      { ...inHouse, ...admitted },
      within(settlement),
      '+own',
    ],
    [
      'not counsel of another',
      { seats: [aSeat('member_counsel', rival)], ...admitted },
      within(settlement),
      '-compartment',
    ],
    [
      'nor the representative of the firm',
      { ...representative, ...admitted },
      within(settlement),
      '-compartment',
    ],
    [
      'in a caucus reads the mediator what is shared there',
      { seats: [aSeat('mediator')], ...admitted },
      within(caucus),
      '+compartment',
    ],
    [
      'and not what is not',
      { seats: [aSeat('mediator')], ...admitted },
      { ...within(caucus), state: 'classified' },
      '-state',
    ],
    [
      'who is not in it does not, whatever the case shows',
      { ...coordinator },
      within(caucus),
      '-compartment',
    ],
  ])('%s', (_, reader, thing, expected) => {
    expect(clause(reader, thing)).toBe(expected);
  });

  const barred = roles.filter((role) => role !== 'outside_counsel' && role !== 'expert');
  it.each(barred)('under an order is never for who is also %s', (role) => {
    for (const seat of ['outside_counsel', 'expert'] as const) {
      expect(fits({ seats: [aSeat(seat)] }, { kind: 'cbi', memberId: null })).toBe(true);
      expect(fits({ seats: [aSeat(seat), aSeat(role)] }, { kind: 'cbi', memberId: null })).toBe(false);
    }
  });
});

describe('a thing that lies with a firm', () => {
  const [firm = '', otherFirm = ''] = world.firms;
  const atFirm = { caseId: null, firmId: firm, firmMemberId: member, supplierId: null } as const;
  const sees = { ...representative, seesFirms: new Set([firm]) };
  it.each<[string, Partial<Reader>, Partial<Guarded>, string]>([
    ['open to the alliance: who sees the firm', sees, { ...atFirm, tier: 'T1' }, '+alliance'],
    ['public: who sees the firm', sees, { ...atFirm, tier: 'T0' }, '+public'],
    [
      'not who sees every case and not the firm',
      { ...coordinator, seesFirms: new Set([otherFirm]) },
      { ...atFirm, tier: 'T0' },
      '-tier',
    ],
    ['not before it is shared', sees, { ...atFirm, tier: 'T1', state: 'classified' }, '-state'],
    ['not what is its bringer’s own', sees, { ...atFirm }, '-tier'],
    ['its bringer', { ...coordinator, seesFirms: new Set() }, { ...atFirm, uploadedBy: person }, '+own'],
    ['whoever supplied it', representative, { ...atFirm, supplierId: member }, '+own'],
    [
      'not outside counsel of who supplied it: that is of a case',
      { ...outside, clients: [{ caseId: inCase, memberId: member }] },
      { ...atFirm, supplierId: member },
      '-tier',
    ],
    [
      'but what they brought for their client themselves',
      { ...outside, clients: [{ caseId: inCase, memberId: member }] },
      { ...atFirm, supplierId: member, uploadedBy: person },
      '+own',
    ],
    [
      'and not once they are dismissed',
      { ...outside, clients: [{ caseId: inCase, memberId: rival }] },
      { ...atFirm, supplierId: member, uploadedBy: person },
      '-tier',
    ],
    [
      'nobody behind a wall before the member that firm is',
      { ...sees, ...oneWall('member', member) },
      { ...atFirm, tier: 'T0' },
      '-wall',
    ],
    [
      'a wall before a case does not touch it',
      { ...sees, ...oneWall('case', inCase) },
      { ...atFirm, tier: 'T0' },
      '+public',
    ],
  ])('%s', (_, reader, thing, expected) => {
    expect(clause(reader, thing)).toBe(expected);
  });
});

describe('a role', () => {
  it.each<[Role, Tier, string]>([
    ['coordinator', 'T0', '+public'],
    ['coordinator', 'T1', '+alliance'],
    ['coordinator', 'T2', '-role'],
    ['coordinator', 'T3', '-role'],
    ['treasurer', 'T1', '+alliance'],
    ['treasurer', 'T2', '-role'],
    ['auditor', 'T1', '+alliance'],
    ['auditor', 'T2', '-role'],
    ['ethics_officer', 'T0', '-role'],
    ['administrator', 'T0', '-role'],
    ['assistance_officer', 'T0', '-role'],
    ['accountant', 'T0', '-role'],
  ])('%s, %s: %s', (role, tier, expected) => {
    expect(clause({ seats: [aSeat(role)], seesCase: 'all' }, { tier, supplierId: rival })).toBe(expected);
  });

  it('of coordinator reads of a group that gave them an office, and of no other', () => {
    const appointed = { ...coordinator, standings: [personal({ basis: 'office' })] };
    expect(clause(appointed, ofGroup)).toBe('+group');
    expect(clause(appointed, { ...ofGroup, groupId: otherGroup })).toBe('-role');
    expect(clause({ ...coordinator, standings: [personal()] }, ofGroup)).toBe('-role');
  });

  it('of the secretariat reads what it brought itself for no member', () => {
    expect(clause(coordinator, { supplierId: null, uploadedBy: person, state: 'received' })).toBe('+own');
    expect(clause(coordinator, { supplierId: null, uploadedBy: other })).toBe('-role');
  });

  it('is needed: whoever holds no seat reads nothing', () => {
    expect(clause({ seesCase: 'all' }, { tier: 'T0' })).toBe('-role');
  });

  it.each(roles)('%s reads documents exactly where the table of permissions says so', (role) => {
    const reads = permissionsOfRole[role].includes('documents.read');
    expect([roleNames[role].en, reach({ seats: [aSeat(role)] }) !== 'nothing']).toEqual([
      roleNames[role].en,
      reads,
    ]);
  });
});

describe('a state', () => {
  it.each<[string, Partial<Reader>, Partial<Guarded>, string]>([
    ['quarantined: whoever brought it', inHouse, { state: 'quarantined', uploadedBy: person }, '+own'],
    ['quarantined: nobody else of the firm', inHouse, { state: 'quarantined' }, '-state'],
    ['refused: whoever brought it', inHouse, { state: 'refused', uploadedBy: person }, '+own'],
    ['received: the own side', representative, { state: 'received' }, '+own'],
    ['received: its outside counsel in the case', ownCounsel, { state: 'received' }, '+own'],
    [
      'received: not the group',
      { ...inHouse, standings: [standing()] },
      { ...ofGroup, state: 'received' },
      '-state',
    ],
    ['classified: not the alliance', coordinator, { tier: 'T1', state: 'classified' }, '-state'],
    ['recalled: the own side', inHouse, { state: 'recalled' }, '+own'],
    [
      'recalled: nobody else',
      { ...inHouse, standings: [standing()] },
      { ...ofGroup, state: 'recalled' },
      '-state',
    ],
    ['returned: nobody', inHouse, { state: 'returned' }, '-state'],
    ['destroyed: nobody', inHouse, { state: 'destroyed' }, '-state'],
  ])('%s', (_, reader, thing, expected) => {
    expect(clause(reader, thing)).toBe(expected);
  });
});

describe('what is one’s own', () => {
  it.each<[string, Partial<Reader>, Partial<Guarded>, string]>([
    ['a member’s people read what it supplied', representative, {}, '+own'],
    ['its outside counsel does, in that case', ownCounsel, {}, '+own'],
    ['and in no other', ownCounsel, { caseId: otherCase }, '-tier'],
    [
      'who was counsel and holds the seat no more does not',
      { ...ownCounsel, seats: [aSeat('expert')] },
      {},
      '-tier',
    ],
    ['a rival’s people do not', { seats: [aSeat('member_counsel', rival)] }, {}, '-tier'],
    ['who brought it for a member they do not act for does not', outside, { uploadedBy: person }, '-tier'],
    ['who brought it for nobody does', outside, { supplierId: null, uploadedBy: person }, '+own'],
  ])('%s', (_, reader, thing, expected) => {
    expect(clause(reader, thing)).toBe(expected);
  });
});

describe('a group', () => {
  const inGroup = (over: Partial<Standing> = {}) => ({ ...inHouse, standings: [standing(over)] });
  it.each<[string, Partial<Reader>, Partial<Guarded>, string]>([
    ['being in the alliance gives nothing in it', { ...inHouse, seesCase: 'all' }, ofGroup, '-tier'],
    ['a member in it reads what it shares', inGroup(), ofGroup, '+group'],
    ['not what another group shares', inGroup(), { ...ofGroup, groupId: otherGroup }, '-tier'],
    ['not what is a member’s own', inGroup(), { ...ofGroup, tier: 'T3' }, '-tier'],
    ['from the very moment it joined', inGroup({ from: second ?? null }), ofGroup, '+group'],
    ['not what was shared before', inGroup({ from: third ?? null }), ofGroup, '-tier'],
    ['suspended: what was shared before', inGroup({ until: third ?? null }), ofGroup, '+group'],
    ['suspended: not what is shared from then on', inGroup({ until: second ?? null }), ofGroup, '-tier'],
    ['not by the standing of a firm they no longer act for', inGroup({ holderId: rival }), ofGroup, '-tier'],
    ['nothing that was not shared yet', inGroup(), { ...ofGroup, sharedAt: null }, '-tier'],
  ])('%s', (_, reader, thing, expected) => {
    expect(clause(reader, thing)).toBe(expected);
  });

  it('lets counsel read by a standing of their own, as long as they are counsel', () => {
    const counsel = { ...outside, standings: [personal({ from: first ?? null })] };
    expect(clause(counsel, ofGroup)).toBe('+group');
    expect(clause({ ...counsel, seats: [aSeat('expert')] }, ofGroup)).toBe('-tier');
  });
});

describe('the decision', () => {
  const holds = (...seats: readonly Role[]) => fc.constantFrom(...seats);

  it('never allows what a wall stands before, whatever else is granted', () => {
    fc.assert(
      fc.property(anyReader, anyThing, (reader, thing) => {
        const wall =
          thing.caseId === null
            ? { kind: 'document' as const, id: thing.id }
            : { kind: 'case' as const, id: thing.caseId };
        const walled = { ...reader, walls: [wall] };
        expect(decide(walled, thing)).toMatchObject({ allowed: false, clause: 'wall' });
      }),
    );
  });

  it('allows nothing to whoever holds no seat', () => {
    fc.assert(
      fc.property(anyReader, anyThing, (reader, thing) => {
        expect(decide({ ...reader, seats: [] }, thing).allowed).toBe(false);
      }),
    );
  });

  it('allows nothing of a compartment to whoever is not in it', () => {
    fc.assert(
      fc.property(anyReader, anyThing, (reader, thing) => {
        fc.pre(thing.compartmentId !== null);
        expect(decide({ ...reader, compartments: [] }, thing).allowed).toBe(false);
      }),
    );
  });

  it('allows nothing under a protective order to whoever serves a firm, the secretariat or the system', () => {
    const barring = holds(
      'member_counsel',
      'member_representative',
      'coordinator',
      'administrator',
      'auditor',
    );
    fc.assert(
      fc.property(anyReader, anyThing, barring, (reader, thing, role) => {
        const seats = [...reader.seats, aSeat(role)];
        expect(decide({ ...reader, seats }, { ...thing, ...within(cbi) }).allowed).toBe(false);
      }),
    );
  });

  it('never allows more behind one more wall, and never less where a wall is lifted', () => {
    fc.assert(
      fc.property(anyReader, anyReader, anyThing, (reader, { walls }, thing) => {
        const more = decide({ ...reader, walls: [...reader.walls, ...walls] }, thing);
        if (more.allowed) expect(decide(reader, thing).allowed).toBe(true);
      }),
    );
  });

  it('never allows of a higher tier what it denies of a lower one, other than by a standing', () => {
    fc.assert(
      fc.property(anyReader, anyThing, (reader, thing) => {
        const without = { ...reader, standings: [] };
        const allowed = tiers.map((tier) => decide(without, { ...thing, tier }).allowed);
        expect([...allowed].sort((a, b) => Number(b) - Number(a))).toEqual(allowed);
      }),
    );
  });

  it('shows nobody what was returned or destroyed', () => {
    fc.assert(
      fc.property(anyReader, anyThing, fc.constantFrom('returned', 'destroyed'), (reader, thing, state) => {
        expect(decide(reader, { ...thing, state: state }).allowed).toBe(false);
      }),
    );
  });
});

describe('the tier of what is derived', () => {
  it('is the most closed of its sources', () => {
    const any = fc.array(fc.constantFrom(...tiers), { minLength: 1 });
    fc.assert(
      fc.property(any, (of) => {
        const most = maxTier(...of);
        expect(of).toContain(most);
        expect(of.every((one) => one <= most)).toBe(true);
      }),
    );
  });
});
