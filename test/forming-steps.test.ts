import type { components } from '../web/src/api/schema.js';
import { formingSteps, isReaders, signedBy } from '../web/src/pages/groups/forming-steps.js';

type Group = components['schemas']['GroupView'];
type Membership = components['schemas']['MembershipView'];
type Agreement = components['schemas']['AgreementView'];

const membership = (id: string, status: string, over: object = {}): Membership =>
  ({ id, status: { id: status }, isOwn: false, actions: [], buyIn: null, ...over }) as unknown as Membership;
const text = (
  status: string,
  signed: readonly (readonly [string, string])[] = [],
  over: object = {},
): Agreement =>
  ({
    no: 1,
    status: { id: status },
    signersNeeded: 2,
    signatures: signed.map(([membershipId, capacity]) => ({ membershipId, capacity })),
    maySign: [],
    actions: [],
    ...over,
  }) as unknown as Agreement;
const group = (over: object = {}): Group =>
  ({
    status: { id: 'forming' },
    sight: 'runs',
    agreements: [],
    memberships: [],
    actions: [{ action: 'invite', obstacle: null }],
    buyIn: null,
    foundersPay: false,
    ...over,
  }) as unknown as Group;

const told = (given: Group) =>
  formingSteps(given).map(({ name, state, turns }) =>
    [name, state, ...turns.map(({ who, membership: of }) => (of ? `${who} of ${of.id}` : who))].join(' '),
  );

describe('the steps of a group that is forming', () => {
  it('begin with the text and the members, who run it', () => {
    expect(told(group())).toEqual([
      'draft open runner',
      'invite open runner',
      'circulate later',
      'answer later',
      'conflicts later',
      'sign later',
      'start later',
    ]);
  });

  it('tell at once of everybody whose turn it is', () => {
    const memberships = [
      membership('a', 'invited'),
      membership('b', 'conflict_clearing'),
      membership('c', 'approved'),
    ];
    const signed = text('partially_signed', [['c', 'client']]);
    expect(told(group({ memberships, agreements: [signed] }))).toEqual([
      'draft done',
      'invite done',
      'circulate done',
      'answer open member of a',
      'conflicts open ethics of b',
      'sign open counsel of c',
      'start later',
    ]);
  });

  it('wait to be signed while the text is a draft, which goes out once somebody is invited', () => {
    const memberships = [membership('c', 'approved')];
    expect(told(group({ memberships, agreements: [text('draft')] }))).toEqual([
      'draft done',
      'invite open runner',
      'circulate open runner',
      'answer done',
      'conflicts done',
      'sign later',
      'start later',
    ]);
  });

  it('are to a member at the door its own alone', () => {
    const own = membership('a', 'approved', { isOwn: true });
    const given = group({ sight: 'door', memberships: [own], actions: [], agreements: [text('circulated')] });
    expect(told(given)).toEqual([
      'circulate done',
      'answer done',
      'conflicts done',
      'sign open client of a counsel of a',
      'start later',
    ]);
    expect(told(group({ sight: 'door', memberships: [own], actions: [] }))[0]).toBe('circulate open runner');
  });

  it('have the buy-in where founders pay, for those who see money', () => {
    const buyIn = { amount: '1.00', currency: 'USD' };
    const given = { buyIn, foundersPay: true, memberships: [membership('a', 'approved')] };
    expect(told(group(given))).toContain('buy_in open treasurer of a');
    expect(told(group({ ...given, actions: [] })).join()).not.toContain('buy_in');
    expect(told(group({ ...given, foundersPay: false })).join()).not.toContain('buy_in');
  });

  it.each([['effective'], ['terminated'], ['left']])('are none of one that is %s', (id) => {
    expect(formingSteps(group({ status: { id } }))).toEqual([]);
  });

  it('are none to whom the group is closed', () => {
    expect(formingSteps(group({ sight: 'left' }))).toEqual([]);
  });
});

describe('whose turn it is', () => {
  const may = (action: string) => ({ actions: [{ action, obstacle: null }] });

  it('is the reader’s where they may take the step now, and nobody else’s', () => {
    const runner = { who: 'runner' } as const;
    expect(isReaders(group({ actions: [] }), 'draft', runner)).toBe(false);
    expect(isReaders(group(may('draft')), 'draft', runner)).toBe(true);
    const barred = { actions: [{ action: 'circulate', obstacle: { code: 'x' } }] };
    expect(isReaders(group({ agreements: [text('draft', [], barred)] }), 'circulate', runner)).toBe(false);
    const one = membership('a', 'invited', may('accept'));
    expect(isReaders(group({ memberships: [one] }), 'answer', { who: 'member', membership: one })).toBe(true);
  });

  it('is a signature’s in one capacity', () => {
    const one = membership('a', 'approved');
    const maySign = [{ membershipId: 'a', capacity: 'client', obstacle: null }];
    const given = group({ memberships: [one], agreements: [text('circulated', [], { maySign })] });
    expect(isReaders(given, 'sign', { who: 'client', membership: one })).toBe(true);
    expect(isReaders(given, 'sign', { who: 'counsel', membership: one })).toBe(false);
  });
});

it('counts a member as signed once it has signed in both capacities', () => {
  const signed = [
    ['a', 'client'],
    ['a', 'counsel'],
    ['b', 'client'],
  ] as const;
  expect(signedBy(text('partially_signed', signed))).toBe(1);
});
