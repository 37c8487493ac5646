import fc from 'fast-check';
import { calendarDate, destination, reachableFrom } from '../../kernel/index.js';
import {
  type AgreementAction,
  agreementMoves,
  type AgreementStatus,
  agreementStatuses,
  capacities,
  endObstacle,
  proposeEndObstacle,
  type GroupAction,
  groupMoves,
  type GroupStatus,
  groupStatuses,
  type Signed,
  signersOf,
  type Signing,
  takesEffect,
} from './agreement.js';
import type { MembershipStatus } from './membership-words.js';

/** The life of a text, written a second time: every pair that is not here is forbidden. */
const texts: readonly (readonly [AgreementStatus, AgreementAction, AgreementStatus])[] = [
  ['draft', 'circulate', 'circulated'],
  ['draft', 'drop', 'dropped'],
  ['circulated', 'sign', 'partially_signed'],
  ['circulated', 'drop', 'dropped'],
  ['partially_signed', 'sign', 'partially_signed'],
  ['partially_signed', 'take_effect', 'effective'],
  ['partially_signed', 'drop', 'dropped'],
  ['effective', 'sign', 'effective'],
  ['effective', 'supersede', 'superseded'],
];
const groups: readonly (readonly [GroupStatus, GroupAction, GroupStatus])[] = [
  ['forming', 'take_effect', 'effective'],
  ['forming', 'terminate', 'terminated'],
  ['effective', 'terminate', 'terminated'],
  ['terminated', 'close', 'closed'],
];

const textPairs = agreementStatuses.flatMap((from) =>
  (['circulate', 'sign', 'take_effect', 'supersede', 'drop'] as const).map((action) => ({ from, action })),
);
const groupPairs = groupStatuses.flatMap((from) =>
  (['take_effect', 'terminate', 'close'] as const).map((action) => ({ from, action })),
);

describe('the life of a text', () => {
  it.each(textPairs)('$from by $action goes where the second table says, or nowhere', ({ from, action }) => {
    const expected = texts.find(([status, act]) => status === from && act === action)?.[2];
    expect(destination(agreementMoves, from, action)).toBe(expected);
  });

  it('is never a draft again, and what took effect is never dropped', () => {
    expect(reachableFrom(agreementMoves, 'circulated').has('draft')).toBe(false);
    expect(reachableFrom(agreementMoves, 'effective').has('dropped')).toBe(false);
    expect(reachableFrom(agreementMoves, 'superseded').size).toBe(1);
  });
});

describe('the life of a group', () => {
  it.each(groupPairs)('$from by $action goes where the second table says, or nowhere', ({ from, action }) => {
    const expected = groups.find(([status, act]) => status === from && act === action)?.[2];
    expect(destination(groupMoves, from, action)).toBe(expected);
  });

  it('has no way back from its end', () => {
    expect([...reachableFrom(groupMoves, 'terminated')].sort()).toEqual(['closed', 'terminated']);
  });
});

describe('the end of a group', () => {
  const codeOf = (status: GroupStatus, action: 'terminate' | 'close', ...memberships: MembershipStatus[]) =>
    endObstacle(
      { status, memberships: memberships.map((each) => ({ status: each })) },
      action,
      memberships.filter((each) => each === 'active').length,
    )?.code;

  it('comes to one that is still forming too, whoever is invited', () => {
    expect(codeOf('forming', 'terminate', 'invited', 'approved')).toBeUndefined();
    expect(codeOf('effective', 'terminate', 'active')).toBeUndefined();
    expect(codeOf('terminated', 'terminate')).toBe('group.no_such_move');
  });

  it('is not for who runs it alone while two members or more take part', () => {
    expect(codeOf('effective', 'terminate', 'active', 'active')).toBe('group.members_in');
    expect(codeOf('effective', 'terminate', 'active', 'withdrawn')).toBeUndefined();
  });

  it.each<[string, GroupStatus, number, boolean, string | undefined]>([
    ['two take part', 'effective', 2, false, undefined],
    ['one takes part', 'effective', 1, false, 'group.nobody_to_ask'],
    ['it is proposed', 'effective', 2, true, 'group.end_proposed'],
    ['it is over', 'closed', 2, false, 'group.no_such_move'],
  ])('is proposed where %s', (_, status, takingPart, isProposed, code) =>
    expect(proposeEndObstacle(status, takingPart, isProposed)?.code).toBe(code),
  );

  it('is closed once every membership is', () => {
    expect(codeOf('forming', 'close')).toBe('group.no_such_move');
    expect(codeOf('terminated', 'close', 'closed', 'withdrawn')).toBe('group.members_open');
    expect(codeOf('terminated', 'close', 'closed', 'closed')).toBeUndefined();
  });
});

const both = (membershipId: string): readonly Signed[] =>
  capacities.map((capacity) => ({ membershipId, capacity }));

const today = calendarDate('2026-05-01');
const aSigning = (over: Partial<Signing> = {}): Signing => ({
  status: 'partially_signed',
  signatures: [...both('a'), ...both('b')],
  signersNeeded: 2,
  activeUnderEarlier: [],
  signBy: null,
  today,
  ...over,
});

describe('who has signed', () => {
  it('has signed as client and as counsel', () => {
    expect(signersOf([...both('a'), { membershipId: 'b', capacity: 'client' }])).toEqual(['a']);
    expect(signersOf([{ membershipId: 'b', capacity: 'counsel' }])).toEqual([]);
  });
});

describe('a text takes effect', () => {
  it('with as many signers as it needs, and not with one fewer', () => {
    expect(takesEffect(aSigning())).toBe(true);
    expect(takesEffect(aSigning({ signersNeeded: 3 }))).toBe(false);
    expect(takesEffect(aSigning({ signatures: both('a') }))).toBe(false);
  });

  it.each(agreementStatuses.filter((status) => status !== 'partially_signed'))('never from %s', (status) => {
    expect(takesEffect(aSigning({ status }))).toBe(false);
  });

  it('as an amendment once every active member has signed it', () => {
    const activeUnderEarlier = ['a', 'b', 'c'];
    expect(takesEffect(aSigning({ activeUnderEarlier }))).toBe(false);
    const signatures = [...both('a'), ...both('b'), ...both('c')];
    expect(takesEffect(aSigning({ activeUnderEarlier, signatures }))).toBe(true);
  });

  it('as an amendment after its day, among those who signed, and not on that day', () => {
    const activeUnderEarlier = ['a', 'b', 'c'];
    expect(takesEffect(aSigning({ activeUnderEarlier, signBy: today }))).toBe(false);
    expect(takesEffect(aSigning({ activeUnderEarlier, signBy: calendarDate('2026-04-30') }))).toBe(true);
  });

  it('never by signatures that are fewer than it needs, whatever else is true', () => {
    const people = fc.constantFrom('a', 'b', 'c', 'd');
    const signatures = fc.array(
      fc.record({ membershipId: people, capacity: fc.constantFrom(...capacities) }),
    );
    const days = fc.option(fc.constantFrom(today, calendarDate('2026-04-30'), calendarDate('2026-05-02')));
    fc.assert(
      fc.property(
        fc.constantFrom(...agreementStatuses),
        signatures,
        fc.integer({ min: 2, max: 5 }),
        fc.uniqueArray(people),
        days,
        (status, signed, signersNeeded, activeUnderEarlier, signBy) => {
          const signing = { status, signatures: signed, signersNeeded, activeUnderEarlier, signBy, today };
          if (!takesEffect(signing)) return;
          const whole = ['a', 'b', 'c', 'd'].filter((id) =>
            capacities.every((capacity) =>
              signed.some((one) => one.membershipId === id && one.capacity === capacity),
            ),
          );
          expect(whole.length).toBeGreaterThanOrEqual(signersNeeded);
          expect(status).toBe('partially_signed');
          if (signBy === null || signBy >= today) {
            expect(activeUnderEarlier.every((id) => whole.includes(id))).toBe(true);
          }
        },
      ),
      { numRuns: 3_000 },
    );
  });

  it('one more signature never undoes it', () => {
    const people = fc.constantFrom('a', 'b', 'c');
    const signature = fc.record({ membershipId: people, capacity: fc.constantFrom(...capacities) });
    fc.assert(
      fc.property(fc.array(signature), signature, (signatures, more) => {
        if (takesEffect(aSigning({ signatures }))) {
          expect(takesEffect(aSigning({ signatures: [...signatures, more] }))).toBe(true);
        }
      }),
    );
  });
});
