import fc from 'fast-check';
import { calendarDate, fraction, isRefused } from '../../../kernel/index.js';
import { type CallLine, openOf } from './call-line.js';
import { reckonedTo } from './interest.js';
import { payLine } from './pay-line.js';
import { takeBack } from './take-back.js';

const day = calendarDate;
const terms = { toleranceMinor: 5n, interestPercent: fraction(12n) };
const aLine = (over: Partial<CallLine> = {}): CallLine => ({
  id: '00000000-0000-7000-8000-000000000001',
  callId: '00000000-0000-7000-8000-000000000002',
  memberId: '00000000-0000-7000-8000-000000000003',
  kind: 'share',
  status: 'issued',
  dueOn: day('2026-04-01'),
  amountMinor: 10_000n,
  paidMinor: 0n,
  relievedMinor: 0n,
  interestFrom: null,
  interestOwedMinor: 0n,
  interestPaidMinor: 0n,
  cureUntil: null,
  defaultedOn: null,
  ...over,
});

function paid(line: CallLine, minor: bigint, on: string) {
  const outcome = payLine(line, minor, day(on), terms);
  if (isRefused(outcome)) throw new Error(outcome.refusal.because.en);
  const { line: after, principalMinor, interestMinor, toleratedMinor } = outcome.state;
  const given = { principalMinor, interestMinor, toleratedMinor, interestFrom: after.interestFrom };
  return { after, given };
}

const back = (line: CallLine, given: ReturnType<typeof paid>['given'], today: string): CallLine => {
  const outcome = takeBack(line, given, terms, day(today));
  if (isRefused(outcome)) throw new Error(outcome.refusal.because.en);
  return outcome.state;
};

const dayOf = (days: number): string => new Date(Date.UTC(2026, 4, 14 + days)).toISOString().slice(0, 10);
/** In default since day 0, of a million. */
const inDefault = (): CallLine =>
  aLine({
    amountMinor: 1_000_000n,
    status: 'default',
    defaultedOn: day('2026-05-14'),
    interestFrom: day('2026-04-01'),
    cureUntil: day('2026-05-13'),
  });

describe('a payment that is taken off a line', () => {
  it.each([
    ['2026-03-20', null, 'issued', null],
    ['2026-04-01', null, 'issued', null],
    ['2026-04-02', null, 'overdue', null],
    ['2026-04-20', '2026-05-13', 'cure_notice', '2026-05-13'],
    ['2026-05-14', '2026-05-13', 'overdue', null],
  ])('on %s, with a notice until %s: the line is %s again', (today, cureUntil, status, until) => {
    const before = aLine({ cureUntil: cureUntil === null ? null : day(cureUntil) });
    const { after, given } = paid(before, 9_996n, '2026-03-18');
    expect(after).toMatchObject({ status: 'paid', relievedMinor: 4n });
    expect(back(after, given, today)).toMatchObject({
      status,
      paidMinor: 0n,
      relievedMinor: 0n,
      cureUntil: until,
    });
  });

  it('leaves what another paid: paid in part', () => {
    const first = paid(aLine(), 4_000n, '2026-03-17');
    const second = paid(first.after, 6_000n, '2026-03-18');
    expect(back(second.after, first.given, '2026-03-20')).toMatchObject({
      status: 'part_paid',
      paidMinor: 6_000n,
    });
  });

  it.each(['cured', 'written_off', 'released', 'cancelled'] as const)(
    'is refused of one that is %s',
    (status) => {
      const given = paid(aLine(), 10_000n, '2026-03-18').given;
      const outcome = takeBack(aLine({ status, paidMinor: 10_000n }), given, terms, day('2026-03-20'));
      expect(isRefused(outcome) && outcome.refusal.code).toBe('payment.line_over');
    },
  );

  it('charges interest once, where one that came in before was matched after', () => {
    const late = paid(inDefault(), 300_000n, '2026-05-20');
    const early = paid(late.after, 200_000n, '2026-05-15');
    const taken = back(early.after, early.given, '2026-06-20');
    expect([taken.interestFrom, openOf(taken)]).toEqual(['2026-05-20', openOf(late.after)]);
    expect(taken.interestOwedMinor).toBe(late.after.interestOwedMinor);
  });

  it('leaves a line in default owing what it owed without it, however many come and go, to a unit of a rounding', () => {
    const aStep = fc.record({
      minor: fc.bigInt(1n, 150_000n),
      on: fc.integer({ min: 0, max: 25 }),
      goes: fc.option(fc.nat(), { nil: undefined }),
    });
    fc.assert(
      fc.property(
        fc.array(aStep, { minLength: 1, maxLength: 6 }),
        fc.integer({ min: 26, max: 60 }),
        (steps, end) => {
          const now = dayOf(end);
          let line = inDefault();
          const standing: ReturnType<typeof paid>['given'][] = [];
          const take = (at: number) => {
            for (const given of standing.splice(at % standing.length, 1)) line = back(line, given, now);
          };
          for (const { minor, on, goes } of steps) {
            const { after, given } = paid(line, minor, dayOf(on));
            line = after;
            standing.push(given);
            if (goes !== undefined) take(goes);
          }
          while (standing.length > 0) take(0);
          const taken = reckonedTo(line, terms.interestPercent, day(now));
          const without = reckonedTo(inDefault(), terms.interestPercent, day(now));
          expect([openOf(taken), taken.interestPaidMinor]).toEqual([openOf(without), 0n]);
          const apart = taken.interestOwedMinor - without.interestOwedMinor;
          const roundings = BigInt(steps.length) + 1n;
          expect(apart >= -roundings && apart <= roundings).toBe(true);
        },
      ),
    );
  });
});
