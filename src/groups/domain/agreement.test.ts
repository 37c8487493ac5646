import fc from 'fast-check';
import { calendarDate, obstacle, reachableFrom } from '../../kernel/index.js';
import { walks } from '../../kernel/life.fixtures.js';
import {
  agreementLife,
  type AgreementStatus,
  type AroundText,
  capacities,
  signatureFault,
  type Signed,
  signersOf,
  type Signing,
  takesEffect,
} from './agreement.js';

const agreementStatuses = Object.keys(agreementLife.statuses) as AgreementStatus[];
const around = (over: Partial<AroundText> = {}): AroundText => ({
  hands: [],
  isAnybodyInvited: true,
  isCleared: true,
  signedAs: [],
  isSignedByThem: false,
  ...over,
});

describe('the life of a text', () => {
  walks({
    life: agreementLife,
    starts: ['draft'],
    thing: (status) => ({ status }),
    around: (hands) => around({ hands }),
    words: {},
  });

  it('is never a draft again, and what took effect is never dropped', () => {
    expect(reachableFrom(agreementLife.moves, 'circulated').has('draft')).toBe(false);
    expect(reachableFrom(agreementLife.moves, 'effective').has('dropped')).toBe(false);
    expect(reachableFrom(agreementLife.moves, 'superseded').size).toBe(1);
  });

  it('goes out once somebody is invited', () => {
    const to = around({ hands: ['runner'], isAnybodyInvited: false });
    expect(obstacle(agreementLife, 'circulate', { status: 'draft' }, to)?.code).toBe(
      'agreement.nobody_invited',
    );
  });

  it.each<[string, Partial<AroundText>, string | undefined]>([
    ['cleared of conflicts', {}, undefined],
    ['not cleared', { isCleared: false }, 'agreement.not_cleared'],
    ['signed as its client already', { signedAs: ['client'] }, 'agreement.already_signed'],
    ['signed as its counsel', { signedAs: ['counsel'] }, undefined],
    ['signed by the same person', { signedAs: ['counsel'], isSignedByThem: true }, 'agreement.same_person'],
  ])('is signed as the client of a membership that is %s: %j', (_, over, code) => {
    const world = around({ hands: ['own'], ...over });
    expect(obstacle(agreementLife, 'sign_client', { status: 'circulated' }, world)?.code).toBe(code);
  });

  const day = calendarDate('2026-05-01');
  it.each([
    [{ capacity: 'client', textSha256: 'b' }, 'agreement.other_text'],
    [{ capacity: 'client', textSha256: 'a' }, undefined],
    [
      { capacity: 'client', textSha256: 'a', effectiveAsOf: day, attestation: 'x' },
      'agreement.attestation_missing',
    ],
    [{ capacity: 'counsel', textSha256: 'a', effectiveAsOf: day }, 'agreement.attestation_missing'],
    [{ capacity: 'counsel', textSha256: 'a', effectiveAsOf: day, attestation: 'x' }, undefined],
    [
      { capacity: 'counsel', textSha256: 'a', effectiveAsOf: calendarDate('2026-05-02'), attestation: 'x' },
      'agreement.attestation_missing',
    ],
  ] as const)('is signed by %j: %s', (given, code) =>
    expect(signatureFault({ textSha256: 'a' }, given, day)?.refusal.code).toBe(code),
  );
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
