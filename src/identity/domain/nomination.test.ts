import { isRefused } from '../../kernel/index.js';
import { walks } from '../../kernel/life.fixtures.js';
import type { Role } from '../../platform/index.js';
import type { Appointer } from './appointment.js';
import {
  type Circle,
  consentFor,
  type Electorate,
  isAsked,
  mayNameFor,
  mayTakePart,
  type Nomination,
} from './nomination.js';
import { aroundNomination, moved, nominationLife } from './nomination-life.js';

const who = (personId: string, role: Role, memberId: string | null = null): Appointer => ({
  kind: 'person',
  personId,
  seats: [{ role, memberId }],
});
const voter = (personId: string, role: Role, memberId: string | null = null) => ({
  personId,
  role,
  memberId,
});
const electorate = (over: Partial<Electorate> = {}): Electorate => ({
  voters: [voter('admin', 'administrator'), voter('ethics', 'ethics_officer')],
  removals: [],
  watchers: ['admin', 'ethics', 'keeper'],
  ...over,
});
const wish = (role: Role, memberId: string | null = null, personId: string | null = 'new') => ({
  personId,
  role,
  memberId,
});
const nomination = (over: Partial<Nomination> = {}): Nomination => ({
  id: 'n',
  status: 'waiting',
  personId: 'new',
  role: 'coordinator',
  memberId: null,
  from: null,
  nominatedBy: 'admin',
  confirmedBy: null,
  ...over,
});
const codeOf = (outcome: object): string => (isRefused(outcome) ? outcome.refusal.code : 'granted');
const admin = who('admin', 'administrator');
const keeper = who('keeper', 'coordinator');
const ethics = who('ethics', 'ethics_officer');
const none = { ofPerson: false, ofMembers: [] };

describe('whose consent a role needs', () => {
  it.each<[Role, string]>([
    ['coordinator', 'office'],
    ['auditor', 'office'],
    ['ethics_officer', 'office'],
    ['administrator', 'office'],
    ['treasurer', 'office'],
    ['outside_counsel', 'none'],
    ['expert', 'none'],
    ['mediator', 'none'],
    ['assistance_officer', 'none'],
  ])('%s: %s', (role, consent) => {
    expect(consentFor(wish(role), admin, electorate())).toBe(consent);
    expect(consentFor(wish(role), { kind: 'system', personId: null, seats: [] }, electorate())).toBe('none');
  });

  const sole = [voter('admin', 'administrator')];
  it.each<[string, Appointer, Partial<Electorate>, string]>([
    [
      'the first administrator, with nobody else ever',
      admin,
      { voters: sole, watchers: ['admin'] },
      'founder',
    ],
    [
      'one who had a coordinator beside them once',
      admin,
      { voters: sole, watchers: ['admin', 'left'] },
      'members',
    ],
    ['a coordinator with nobody else ever', keeper, { voters: [], watchers: ['keeper'] }, 'members'],
    [
      'one who ended the other officer of late',
      admin,
      { voters: sole, removals: [{ by: 'admin', role: 'ethics_officer', memberId: null }] },
      'office',
    ],
    [
      'one beside whom somebody else ended the other officer',
      admin,
      { voters: sole, removals: [{ by: 'other', role: 'ethics_officer', memberId: null }] },
      'members',
    ],
    [
      'one whose only fellow officer is named',
      admin,
      { voters: [...sole, voter('new', 'ethics_officer')] },
      'members',
    ],
  ])('coordinator by %s', (_, by, over, consent) => {
    expect(consentFor(wish('coordinator'), by, electorate(over))).toBe(consent);
  });

  it.each<[string, Appointer, Partial<Electorate>, string]>([
    ['the firm has counsel', keeper, { voters: [voter('c', 'member_counsel', 'm')] }, 'firm'],
    ['the firm has a representative', admin, { voters: [voter('r', 'member_representative', 'm')] }, 'firm'],
    [
      'another firm has counsel',
      keeper,
      { voters: [voter('c', 'member_counsel', 'other')] },
      'administrator',
    ],
    [
      'only who is named acts for it',
      keeper,
      { voters: [voter('new', 'member_counsel', 'm')] },
      'administrator',
    ],
    ['nobody acts for it', keeper, {}, 'administrator'],
    ['it is named by the firm itself', who('c', 'member_counsel', 'm'), {}, 'none'],
  ])('for a firm where %s: %s', (_, by, over, consent) => {
    expect(consentFor(wish('member_representative', 'm'), by, electorate(over))).toBe(consent);
  });
});

describe('who is asked', () => {
  it.each<[Parameters<typeof isAsked>[0], Appointer, boolean]>([
    ['office', admin, true],
    ['office', ethics, true],
    ['office', keeper, false],
    ['members', who('r', 'member_representative', 'other'), true],
    ['members', who('c', 'member_counsel', 'm'), false],
    ['firm', who('r', 'member_representative', 'm'), true],
    ['firm', who('c', 'member_counsel', 'm'), true],
    ['firm', who('c', 'member_counsel', 'other'), false],
    ['firm', admin, false],
    ['administrator', admin, true],
    ['administrator', ethics, false],
    ['none', admin, false],
    ['founder', admin, false],
  ])('%s: %j: %s', (consent, by, asked) => {
    expect(isAsked(consent, wish('member_counsel', 'm'), by)).toBe(asked);
  });
});

const circle = (over: Partial<Nomination>, more: Partial<Electorate>, walls = none): Circle => ({
  electorate: electorate(more),
  nominator: { ...(over.nominatedBy === 'keeper' ? keeper : admin), walls },
});

describe('confirming', () => {
  const confirmed = (
    over: Partial<Nomination>,
    by: Appointer,
    more: Partial<Electorate> = {},
    walls = none,
    nominatorWalls = none,
  ) =>
    codeOf(
      moved(
        nomination(over),
        'confirm',
        aroundNomination(nomination(over), { ...by, walls }, circle(over, more, nominatorWalls), false),
      ),
    );

  it.each<[string, Partial<Nomination>, Appointer, string]>([
    ['another officer', {}, ethics, 'granted'],
    ['who proposed it', {}, admin, 'approval.own_question'],
    ['who is named, of whom others are asked', { personId: 'ethics' }, ethics, 'nomination.not_yours'],
    ['a coordinator', {}, keeper, 'nomination.not_yours'],
    ['another officer, once it was answered', { status: 'refused' }, ethics, 'nomination.no_such_move'],
    ['another officer, once it is open', { status: 'open' }, ethics, 'nomination.no_such_move'],
  ])('by %s', (_, over, by, code) => {
    expect(confirmed(over, by)).toBe(code);
  });

  it('of the first of a firm is not for who emptied it, nor for an ethics officer', () => {
    const first = { role: 'member_counsel', memberId: 'm', nominatedBy: 'keeper' } as const;
    expect(confirmed(first, admin)).toBe('granted');
    expect(confirmed(first, ethics)).toBe('nomination.not_yours');
    const emptied = { removals: [{ by: 'admin', role: 'member_counsel', memberId: 'm' }] } as const;
    expect(confirmed(first, admin, emptied)).toBe('nomination.firm_emptied');
    const consent = consentFor(wish('member_counsel', 'm'), admin, electorate(emptied));
    expect(codeOf(mayNameFor(wish('member_counsel', 'm'), consent, admin, electorate(emptied)))).toBe(
      'nomination.firm_emptied',
    );
    expect(codeOf(mayNameFor(wish('member_counsel', 'n'), consent, admin, electorate(emptied)))).toBe(
      'granted',
    );
  });

  it('by one behind a wall is refused', () => {
    expect(confirmed({}, ethics, {}, { ofPerson: true, ofMembers: [] })).toBe('nomination.walled');
  });

  const early = { role: 'member_counsel', memberId: 'm', nominatedBy: 'keeper' } as const;
  it.each<[string, Partial<Electorate>, typeof none]>([
    ['emptied the firm since', { removals: [{ by: 'keeper', role: 'member_counsel', memberId: 'm' }] }, none],
    ['is behind a wall by now', {}, { ofPerson: true, ofMembers: [] }],
  ])('of what one proposed who %s is refused without saying why; refusing is not', (_, more, walls) => {
    expect(confirmed(early, admin, more, none, walls)).toBe('nomination.nominator_barred');
    const around = aroundNomination(
      nomination(early),
      { ...admin, walls: none },
      circle(early, more, walls),
      false,
    );
    expect(codeOf(moved(nomination(early), 'refuse', around, 'because'))).toBe('granted');
  });
});

describe('a part in giving roles, behind a wall', () => {
  it.each<[Role, string | null, typeof none | { ofPerson: boolean; ofMembers: string[] }, string]>([
    ['coordinator', null, none, 'granted'],
    ['coordinator', null, { ofPerson: true, ofMembers: [] }, 'nomination.walled'],
    ['auditor', null, { ofPerson: false, ofMembers: ['m'] }, 'nomination.walled'],
    ['ethics_officer', null, { ofPerson: true, ofMembers: [] }, 'nomination.walled'],
    ['administrator', null, { ofPerson: true, ofMembers: [] }, 'nomination.walled'],
    ['treasurer', null, { ofPerson: true, ofMembers: [] }, 'nomination.walled'],
    ['member_counsel', 'm', { ofPerson: true, ofMembers: [] }, 'nomination.walled'],
    ['member_counsel', 'm', { ofPerson: false, ofMembers: ['m'] }, 'granted'],
    ['member_counsel', 'm', { ofPerson: false, ofMembers: ['other'] }, 'nomination.walled'],
    ['expert', null, { ofPerson: true, ofMembers: ['m'] }, 'nomination.walled'],
    ['mediator', null, { ofPerson: true, ofMembers: [] }, 'nomination.walled'],
    ['outside_counsel', null, { ofPerson: false, ofMembers: ['m'] }, 'nomination.walled'],
    ['assistance_officer', null, { ofPerson: true, ofMembers: ['m'] }, 'granted'],
  ])('%s for %s: %j', (role, memberId, walls, code) => {
    expect(codeOf(mayTakePart(wish(role, memberId), walls))).toBe(code);
  });
});

describe('the life of a nomination', () => {
  walks({
    life: nominationLife,
    starts: ['waiting'],
    thing: (status) => ({ status }),
    around: (hands) => ({
      hands,
      own: undefined,
      answer: undefined,
      consent: undefined,
      withdrawal: undefined,
    }),
    words: { reason: 'because' },
  });
});
