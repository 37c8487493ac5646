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
  const given = { principalMinor, interestMinor, toleratedMinor, receivedOn: day(on), matchedOn: day(on) };
  return { after, given };
}

const back = (line: CallLine, given: ReturnType<typeof paid>['given'], today: string): CallLine => {
  const outcome = takeBack(line, given, terms, day(today));
  if (isRefused(outcome)) throw new Error(outcome.refusal.because.en);
  return outcome.state;
};

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

  it('leaves a line in default owing what it owed without it, to the unit of a rounding', () => {
    fc.assert(
      fc.property(
        fc.bigInt(1n, 9_000n),
        fc.integer({ min: 0, max: 25 }),
        fc.integer({ min: 0, max: 60 }),
        (minor, on, later) => {
          const before = aLine({
            status: 'default',
            defaultedOn: day('2026-05-14'),
            interestFrom: day('2026-04-01'),
            cureUntil: day('2026-05-13'),
          });
          const dayOf = (days: number) =>
            day(new Date(Date.UTC(2026, 4, 14 + days)).toISOString().slice(0, 10));
          const { after, given } = paid(before, minor, dayOf(on));
          const now = dayOf(on + later);
          const without = reckonedTo(before, terms.interestPercent, now);
          const taken = reckonedTo(
            back(reckonedTo(after, terms.interestPercent, now), given, now),
            terms.interestPercent,
            now,
          );
          expect(openOf(taken)).toBe(openOf(without));
          const apart = taken.interestOwedMinor - without.interestOwedMinor;
          expect(apart >= -2n && apart <= 2n).toBe(true);
        },
      ),
    );
  });
});
