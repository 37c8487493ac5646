import fc from 'fast-check';
import {
  type CalendarDate,
  calendarDate,
  type Instant,
  isRefused,
  isTheirs,
  obstacle,
  offers,
  reachableFrom,
  refuse,
} from '../../kernel/index.js';
import { walks } from '../../kernel/life.fixtures.js';
import { type Hand, handNames, handsOf } from './hand.js';
import { exits, isKeptAlone, leftStatuses, moveMembership, openStatuses } from './membership.js';
import {
  type Around,
  type MembershipAction,
  type MembershipLife,
  membershipLife,
  type MembershipStatus,
  type MembershipStep,
  stepsOfPeople,
} from './membership-life.js';

const at = '2026-05-01T08:00:00.000Z' as Instant;
const said = { reason: 'a reason', received: at, evidence: 'a letter' };
const liable = calendarDate('2026-05-31');

const aLife = (over: Partial<MembershipLife> = {}): MembershipLife => ({
  id: 'ms1',
  groupId: 'g1',
  memberId: 'm1',
  role: 'member',
  status: 'active',
  suspendedFor: null,
  activeAt: null,
  cutAt: null,
  leftAt: null,
  liabilityUntil: null,
  closedAt: null,
  ...over,
});

const around = (over: Partial<Around> = {}): Around => ({
  hands: [],
  at,
  now: at,
  openConflicts: 0,
  upheldConflicts: 0,
  isSigned: true,
  buyIn: 'posted',
  isBuyInQuoted: false,
  isConsentedTo: true,
  isInForce: true,
  hasCertificate: true,
  againstClosing: null,
  liabilityUntil: liable,
  ...over,
});

const all = Object.keys(handNames) as Hand[];
const everyHand = all.filter((hand) => hand !== 'system');
const { moves, acts, statuses } = membershipLife;
const membershipStatuses = Object.keys(statuses) as MembershipStatus[];
const membershipActions = Object.keys(acts) as MembershipAction[];
/** The steps, apart from what is done with the parts of a membership. */
const steps: readonly MembershipStep[] = [...stepsOfPeople, 'activate', 'turn_down', 'wind_up'];
const decidedByOthers = membershipActions.filter((action) => acts[action].byOthers === true);

/** The one hand each action is first done by. */
const handOf = (action: MembershipAction): Hand => acts[action].hands[0] as Hand;

const codeOf = (life: MembershipLife, action: MembershipAction, over: Partial<Around> = {}) =>
  obstacle(membershipLife, action, life, around({ hands: [handOf(action)], ...over }))?.code;
const offersOf = (life: MembershipLife, world: Around) =>
  offers(membershipLife, life, world).filter(isTheirs);

const moved = (life: MembershipLife, action: MembershipStep, over: Partial<Around> = {}): MembershipLife => {
  const hands = [handOf(action)];
  const decided = moveMembership(life, action, said, around({ hands, ...over, now: over.at ?? at }));
  if (isRefused(decided)) throw new Error(`${life.status} ${action}: ${decided.refusal.code}`);
  return decided.state;
};

describe('the life of a membership', () => {
  walks({
    life: membershipLife,
    starts: ['invited'],
    thing: (status) => aLife({ status }),
    around: (hands, action) =>
      around({
        hands,
        hasCertificate: action !== 'give_certificate',
        buyIn: action === 'post_buy_in' ? 'owed' : 'posted',
      }),
    words: { reason: 'a reason', received: at, evidence: 'a letter' },
  });

  it('knows no way back from an exit', () => {
    for (const status of leftStatuses) {
      const after = reachableFrom(moves, status);
      for (const open of openStatuses) expect(after.has(open)).toBe(false);
    }
    expect([...reachableFrom(moves, 'closed')]).toEqual(['closed']);
  });

  it('can come to its close from every status', () => {
    for (const status of membershipStatuses) expect(reachableFrom(moves, status).has('closed')).toBe(true);
  });

  it('stays where it stands by whatever is done with its parts', () => {
    for (const status of membershipStatuses)
      for (const action of membershipActions)
        if (!(steps as readonly MembershipAction[]).includes(action))
          expect([undefined, status]).toContain(moves[status][action]);
  });
});

describe('what must be done before', () => {
  it('each conflict is resolved, and none upheld, before a member is cleared', () => {
    const life = aLife({ status: 'conflict_clearing' });
    expect(codeOf(life, 'clear', { openConflicts: 2 })).toBe('membership.conflict_open');
    const told = [1, 2].map((openConflicts) =>
      obstacle(membershipLife, 'clear', life, around({ hands: ['ethics'], openConflicts })),
    );
    expect(told[1]).toEqual(told[0]);
    expect(codeOf(life, 'clear', { upheldConflicts: 1 })).toBe('membership.conflict_upheld');
    expect(codeOf(life, 'clear')).toBeUndefined();
  });

  it('signatures, buy-in and an agreement in force come before activity', () => {
    const life = aLife({ status: 'approved' });
    expect(codeOf(life, 'activate', { isSigned: false })).toBe('membership.not_signed');
    expect(codeOf(life, 'activate', { buyIn: 'owed' })).toBe('membership.buy_in_open');
    expect(codeOf(life, 'activate', { isConsentedTo: false })).toBe('membership.not_consented_to');
    expect(codeOf(life, 'activate', { isInForce: false })).toBe('membership.not_in_force');
    expect(codeOf(life, 'activate')).toBeUndefined();
  });

  it('the certificate comes before the close', () => {
    const life = aLife({ status: 'withdrawn' });
    expect(codeOf(life, 'close', { hasCertificate: false })).toBe('membership.certificate_open');
  });

  it('what another module says comes before the close, to who may close it', () => {
    const life = aLife({ status: 'withdrawn' });
    const { refusal: againstClosing } = refuse('membership.money_open', 'Its money is open.', '款项未结清。');
    expect(codeOf(life, 'close', { againstClosing })).toBe('membership.money_open');
    expect(codeOf(life, 'close', { againstClosing, hands: ['peer'] })).toBe('membership.not_yours');
    expect(codeOf(life, 'close')).toBeUndefined();
  });

  it('adversity is reviewed by an ethics officer; a default may be lifted by the treasurer', () => {
    const adverse = aLife({ status: 'suspended', suspendedFor: 'adversity' });
    expect(codeOf(adverse, 'reinstate', { hands: ['treasurer', 'coordinator'] })).toBe(
      'membership.not_reviewed',
    );
    expect(codeOf(adverse, 'reinstate', { hands: ['ethics'] })).toBeUndefined();
    const inDefault = aLife({ status: 'suspended', suspendedFor: 'default' });
    expect(codeOf(inDefault, 'reinstate', { hands: ['treasurer'] })).toBeUndefined();
  });

  it('adversity is reported once, of a member in default too, and again after its review', () => {
    const adverse = aLife({ status: 'suspended', suspendedFor: 'adversity' });
    for (const hand of ['own_counsel', 'ethics', 'coordinator'] as const) {
      const code = codeOf(adverse, 'report_adversity', { hands: [hand, 'peer', 'liaison'] });
      expect(code).toBe('membership.adversity_reported');
    }
    for (const hand of ['own', 'treasurer'] as const) {
      const code = codeOf(adverse, 'report_adversity', { hands: [hand, 'liaison'] });
      expect(code).toBe('membership.adversity_reported');
    }
    const inDefault = aLife({ status: 'suspended', suspendedFor: 'default' });
    expect(moved(inDefault, 'report_adversity')).toMatchObject({ suspendedFor: 'adversity', cutAt: at });
    const reviewed = moved(adverse, 'reinstate', { hands: ['ethics'] });
    expect(codeOf(reviewed, 'report_adversity')).toBeUndefined();
  });

  it('neither another member nor liaison counsel learns by a report, or by what is offered, why one is suspended', () => {
    const adverse = aLife({ status: 'suspended', suspendedFor: 'adversity', cutAt: at });
    const inDefault = aLife({ status: 'suspended', suspendedFor: 'default' });
    for (const hands of [['peer'], ['liaison'], ['liaison', 'peer']] as const) {
      expect(moved(adverse, 'report_adversity', { hands })).toEqual(adverse);
      expect(offersOf(adverse, around({ hands }))).toEqual(offersOf(inDefault, around({ hands })));
    }
    expect(isKeptAlone(adverse, 'report_adversity')).toBe(true);
    expect(isKeptAlone({ ...adverse, suspendedFor: 'default' }, 'report_adversity')).toBe(false);
    expect(exits.filter((action) => isKeptAlone(adverse, action))).toEqual([]);
  });

  it('a buy-in is posted once, where one is owed; a certificate is given once', () => {
    const life = aLife({ status: 'approved' });
    expect(codeOf(life, 'post_buy_in', { buyIn: 'none' })).toBe('membership.no_buy_in');
    expect(codeOf(life, 'post_buy_in')).toBe('membership.buy_in_there');
    for (const buyIn of ['owed', 'foreseen'] as const)
      expect(codeOf(life, 'post_buy_in', { buyIn })).toBeUndefined();
    expect(codeOf(life, 'activate', { buyIn: 'foreseen' })).toBeUndefined();
    const quoted = { buyIn: 'owed', isBuyInQuoted: true } as const;
    expect(codeOf(life, 'post_buy_in', quoted)).toBe('membership.buy_in_quoted');
    expect(codeOf(life, 'post_buy_in', { ...quoted, hands: ['system'] })).toBeUndefined();
    expect(codeOf(aLife({ status: 'withdrawn' }), 'give_certificate')).toBe('certificate.there');
  });

  it.each(decidedByOthers)('who acts for the member does not %s it, whatever else they are', (action) => {
    const status = membershipStatuses.find((one) => moves[one][action] !== undefined) ?? 'closed';
    const life = aLife({ status, suspendedFor: status === 'suspended' ? 'default' : null });
    for (const own of ['own', 'own_counsel'] as const) {
      const code = codeOf(life, action, { hands: [own, handOf(action)] });
      expect(code).toBe('approval.own_matter');
    }
  });

  it('who acts for the member never decides its expulsion, whatever else they are', () => {
    const hand = fc.constantFrom(...everyHand);
    const own = fc.constantFrom<Hand>('own', 'own_counsel');
    fc.assert(
      fc.property(own, fc.array(hand), (first, others) => {
        expect(codeOf(aLife(), 'expel', { hands: [first, 'coordinator', ...others] })).toBe(
          'approval.own_matter',
        );
      }),
    );
  });
});

const dayOf = (moment: Instant): CalendarDate => calendarDate(moment.slice(0, 10));

const instants = fc
  .date({ min: new Date('2026-01-01'), max: new Date('2027-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString() as Instant);

/** What somebody tries, with a world around it. */
const tries = fc.record({
  action: fc.constantFrom(...steps),
  hands: fc.uniqueArray(fc.constantFrom(...all), { maxLength: 3 }),
  reason: fc.constantFrom(undefined, '', 'because'),
  at: instants,
  openConflicts: fc.nat({ max: 2 }),
  upheldConflicts: fc.nat({ max: 1 }),
  isSigned: fc.boolean(),
  buyIn: fc.constantFrom('none', 'foreseen', 'owed', 'posted' as const),
  isConsentedTo: fc.boolean(),
  isInForce: fc.boolean(),
  hasCertificate: fc.boolean(),
});

describe('words of a refusal', () => {
  const left = leftStatuses.filter((status) => status !== 'withdrawn');

  it.each(['suspend', 'expel', 'report_adversity', 'reinstate', 'accept'] as const)(
    '%s is refused in the same words however the member left',
    (action) => {
      const refusals = left.map((status) =>
        obstacle(membershipLife, action, aLife({ status, leftAt: at }), around({ hands: [handOf(action)] })),
      );
      expect(new Set(refusals.map((refusal) => JSON.stringify(refusal))).size).toBe(1);
    },
  );
});

describe('any history of a membership', () => {
  /** The membership after some tries; refused ones leave it as it was. */
  const after = (life: MembershipLife, one: typeof tries extends fc.Arbitrary<infer T> ? T : never) => {
    const decided = moveMembership(
      life,
      one.action,
      { ...said, reason: one.reason },
      around({ ...one, now: one.at }),
    );
    return isRefused(decided) ? life : decided.state;
  };

  it('never opens again after an exit, and reads nothing once it left', () => {
    fc.assert(
      fc.property(fc.array(tries, { maxLength: 40 }), (history) => {
        let life = aLife({ status: 'invited' });
        let hasLeft = false;
        for (const one of history) {
          const next = after(life, one);
          if (hasLeft) expect(openStatuses).not.toContain(next.status);
          hasLeft ||= next.leftAt !== null;
          if (hasLeft) expect(next.cutAt).not.toBeNull();
          if (hasLeft) expect(next.liabilityUntil).not.toBeNull();
          if (next.status === 'active') expect(next.cutAt).toBeNull();
          if (next.status === 'active') expect(next.activeAt).not.toBeNull();
          expect(next.suspendedFor === null).toBe(next.status !== 'suspended');
          expect(next.closedAt === null).toBe(next.status !== 'closed');
          life = next;
        }
      }),
      { numRuns: 2_000 },
    );
  });

  it('is cut, and has left, at the earliest of all that end it, in whatever order it arrives', () => {
    const ends: MembershipStep[] = [
      'report_adversity',
      'report_adversity',
      'give_notice',
      'give_notice',
      'settle',
      'settle',
      'expel',
    ];
    const times = fc.array(instants, { minLength: ends.length, maxLength: ends.length });
    fc.assert(
      fc.property(fc.shuffledSubarray(ends, { minLength: 1 }), times, (order, moments) => {
        let life = aLife({ activeAt: '2026-01-01T00:00:00.000Z' as Instant });
        const cut: string[] = [];
        const left: string[] = [];
        order.forEach((action, i) => {
          if (moves[life.status][action] === undefined) return;
          const moment = moments[i] as Instant;
          const hands: Hand[] = [action === 'report_adversity' ? 'peer' : handOf(action)];
          life = moved(life, action, { hands, at: moment, liabilityUntil: dayOf(moment) });
          cut.push(moment);
          if (exits.includes(action)) left.push(moment);
        });
        expect(life.cutAt).toBe(cut.sort()[0]);
        expect(life.leftAt).toBe(left.sort()[0] ?? null);
        expect(life.liabilityUntil).toBe(left[0]?.slice(0, 10) ?? null);
      }),
    );
  });

  it('leaves liable to the day told at the first exit, and closing moves neither day', () => {
    const left = moved(aLife({ activeAt: at }), 'give_notice', {
      liabilityUntil: calendarDate('2026-06-30'),
    });
    const out = moved(left, 'wind_up', {
      at: '2026-07-01T00:00:00.000Z' as Instant,
      liabilityUntil: calendarDate('2026-08-30'),
    });
    const closed = moved(out, 'close', { at: '2026-09-01T00:00:00.000Z' as Instant });
    expect(closed).toMatchObject({ status: 'closed', leftAt: at, cutAt: at, liabilityUntil: '2026-06-30' });
  });
});

describe('what is offered', () => {
  const life = fc
    .constantFrom(...membershipStatuses)
    .map((status) => aLife({ status, suspendedFor: status === 'suspended' ? 'adversity' : null }));
  it('is done when it is tried, and refused with the same words when it is not', () => {
    fc.assert(
      fc.property(life, tries, (now, one) => {
        const world = around({ ...one, now: one.at });
        const offered = offersOf(now, world);
        for (const action of stepsOfPeople) {
          const offer = offered.find((each) => each.action === action);
          const done = moveMembership(now, action, said, world);
          if (offer === undefined) expect(isRefused(done)).toBe(true);
          else expect(isRefused(done) ? done.refusal : undefined).toEqual(offer.obstacle);
        }
      }),
    );
  });

  it('names an exit to no one but the members’ own counsel and who may expel', () => {
    for (const hand of ['peer', 'ethics', 'treasurer'] as const) {
      const offered = offersOf(aLife(), around({ hands: [hand] })).map(({ action }) => action);
      expect(exits.filter((action) => offered.includes(action))).toEqual([]);
    }
  });
});

describe('as what someone acts', () => {
  const asked = {
    memberId: 'm1',
    counselIds: ['o1'],
    liaisonIds: ['l1'],
    activeMemberIds: ['m1', 'm2'],
    activeCounselIds: ['o1', 'o2'],
  };
  const seat = (role: string, memberId: string | null = null) => ({ role, memberId });

  it.each([
    ['r1', [seat('member_representative', 'm1')], ['own']],
    ['c1', [seat('member_counsel', 'm1')], ['own', 'own_counsel']],
    ['c2', [seat('member_counsel', 'm2')], ['peer']],
    ['r2', [seat('member_representative', 'm2')], []],
    ['c3', [seat('member_counsel', 'm3')], []],
    ['o1', [seat('outside_counsel')], ['own_counsel', 'peer']],
    ['o2', [seat('outside_counsel')], ['peer']],
    ['o1', [seat('expert')], []],
    ['e1', [seat('ethics_officer')], ['ethics']],
    ['x1', [seat('coordinator'), seat('member_representative', 'm1')], ['own', 'coordinator']],
    ['l1', [seat('outside_counsel')], ['liaison']],
    ['a1', [seat('administrator')], []],
  ])('%s with %j: %j', (personId, seats, hands) => {
    expect([...handsOf({ kind: 'person', personId, seats }, asked)].sort()).toEqual([...hands].sort());
  });

  it('nobody has the hand of the system, and the system no other; somebody outside has none', () => {
    expect(handsOf({ kind: 'outsider', personId: null, seats: [seat('coordinator')] }, asked)).toEqual([]);
    expect(handsOf({ kind: 'system', personId: null, seats: [seat('coordinator')] }, asked)).toEqual([
      'system',
    ]);
  });
});
