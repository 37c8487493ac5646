import fc from 'fast-check';
import { fraction, fractionOf, isRefused } from '../../../kernel/index.js';
import { type Carried, cured, giveBack, recover, shareDefault, stillCarried } from './carried.js';
import {
  type CallPosting,
  cancelPostings,
  carryPostings,
  curePostings,
  issuePostings,
  paidPostings,
  writeOffPostings,
} from './call-postings.js';
import { beyondCommitment } from './commitment.js';
import { simpleInterest } from './interest.js';
import type { Currency } from '../../../kernel/index.js';

const percent = (text: string) => fractionOf(text) ?? fraction(0n);
const sum = (all: readonly { readonly minor: bigint }[]): bigint =>
  all.reduce((s, { minor }) => s + minor, 0n);

/** The call of 500,000.00 in which D does not pay its 47,500.00. */
const others = [
  { memberId: 'a', ownMinor: 20_250_000n },
  { memberId: 'b', ownMinor: 12_625_000n },
  { memberId: 'c', ownMinor: 9_875_000n },
  { memberId: 'e', ownMinor: 2_500_000n },
];

function planOf(minor: bigint, carriers: typeof others, cap: string) {
  const outcome = shareDefault(minor, carriers, percent(cap));
  if (isRefused(outcome)) throw new Error(outcome.refusal.code);
  return outcome.state;
}

describe('what others carry of a line in default', () => {
  it('is shared by their own lines, each below its cap', () => {
    const { lines, restMinor } = planOf(4_750_000n, others, '25');
    expect(lines.map(({ minor }) => minor)).toEqual([2_125_691n, 1_325_276n, 1_036_602n, 262_431n]);
    expect(restMinor).toBe(0n);
  });

  it('comes back with 624.66 of interest after 40 days at 12 %, pro rata to what each carried', () => {
    const interest = simpleInterest(4_750_000n, percent('12'), 40);
    expect(interest).toBe(62_466n);
    const { lines } = planOf(4_750_000n, others, '25');
    const { credits, fundMinor } = giveBack(lines, 0n, 4_750_000n + interest);
    expect(credits.map(({ minor }) => minor)).toEqual([2_153_646n, 1_342_704n, 1_050_234n, 265_882n]);
    expect(fundMinor).toBe(0n);
  });

  it('comes back with interest to who has paid what it carries; on what is unpaid the interest is the fund’s', () => {
    const { lines } = planOf(4_750_000n, others, '25');
    const paid = lines.map((one) => ({ ...one, paidMinor: one.minor }));
    expect(cured(paid, 0n, 62_466n)).toEqual(giveBack(lines, 0n, 4_750_000n + 62_466n));
    const [first, ...more] = paid;
    const unpaid = more.map((one) => ({ ...one, paidMinor: 0n }));
    const back = cured(first === undefined ? [] : [first, ...unpaid], 0n, 62_466n);
    expect(back.credits.map(({ minor }) => minor)).toEqual([2_153_645n, 1_325_276n, 1_036_602n, 262_431n]);
    expect(back.fundMinor).toBe(34_512n);
    expect(cured([], 0n, 5n)).toEqual({ credits: [], fundMinor: 5n });
  });

  it('goes no higher than the cap: what is above it is billed to nobody', () => {
    const { lines, restMinor } = planOf(4_750_000n, others, '5');
    expect(lines.map(({ minor }) => minor)).toEqual([1_012_500n, 631_250n, 493_750n, 125_000n]);
    expect(restMinor).toBe(2_487_500n);
  });

  it('goes on from who is at the cap to those below it', () => {
    const carriers = [
      { memberId: 'a', ownMinor: 100n },
      { memberId: 'b', ownMinor: 10_000n },
      { memberId: 'c', ownMinor: 10_000n },
    ];
    const { lines, restMinor } = planOf(1_000n, carriers, '4');
    expect([sum(lines), restMinor]).toEqual([804n, 196n]);
  });

  it('is carried by nobody where no other has a line', () => {
    const outcome = shareDefault(1n, [], percent('25'));
    expect(isRefused(outcome) && outcome.refusal.code).toBe('reallocation.nobody_carries');
  });

  it('is given back by a recovery line by line, the first first, and never more than is owed back', () => {
    const of = (minor: bigint) => ({
      carried: [{ memberId: 'a', minor }],
      recovered: [] as readonly Carried[],
    });
    const back = (minor: bigint) => [{ memberId: 'a', minor }];
    const [first, second] = recover([of(10n), of(20n)], back(15n));
    expect([first, second].map((one) => one && stillCarried(one))).toEqual([back(0n), back(15n)]);
    expect(recover([of(10n), of(20n)], back(4n))).toEqual([{ ...of(10n), recovered: back(4n) }]);
    expect(second && recover([second], back(15n))[0]?.recovered).toEqual(back(20n));
    expect(() => recover([of(10n)], back(11n))).toThrow('More is given back');
  });

  it('adds up and keeps to the caps, whatever the lines', () => {
    const carriers = fc.array(fc.bigInt({ min: 0n, max: 10n ** 10n }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(
        fc.bigInt({ min: 1n, max: 10n ** 10n }),
        carriers,
        fc.integer({ min: 1, max: 200 }),
        (minor, own, cap) => {
          const all = own.map((ownMinor, place) => ({ memberId: String(place), ownMinor }));
          const outcome = shareDefault(minor, all, fraction(BigInt(cap)));
          if (isRefused(outcome)) return;
          const { lines, restMinor } = outcome.state;
          expect(sum(lines) + restMinor).toBe(minor);
          expect(restMinor >= 0n).toBe(true);
          for (const one of lines) {
            const of = all.find(({ memberId }) => memberId === one.memberId)?.ownMinor ?? 0n;
            expect(one.minor * 100n <= of * BigInt(cap)).toBe(true);
          }
        },
      ),
    );
  });
});

describe('the postings of a call', () => {
  const lines = [...others, { memberId: 'd', ownMinor: 4_750_000n }].map(({ memberId, ownMinor }) => ({
    memberId,
    minor: ownMinor,
  }));
  const balances = (all: readonly CallPosting[]): Readonly<Record<string, bigint>> => {
    const byAccount: Record<string, bigint> = {};
    for (const { account, minor } of all) {
      const key = [account.kind, account.holder].filter(Boolean).join(' ');
      byAccount[key] = (byAccount[key] ?? 0n) + minor;
    }
    return Object.fromEntries(Object.entries(byAccount).filter(([, minor]) => minor !== 0n));
  };
  const { lines: carried } = planOf(4_750_000n, others, '25');
  const whole = (minor: bigint) => ({ principalMinor: minor, interestMinor: 0n, toleratedMinor: 0n });
  const paid = [...lines.slice(0, 4), ...carried].flatMap(({ memberId, minor }) =>
    paidPostings('cash', memberId, [whole(minor)], 0n),
  );

  it('leave, once a default is cured, each member with what it paid as capital', () => {
    const cure = paidPostings('cash', 'd', [{ ...whole(4_750_000n), interestMinor: 62_466n }], 0n);
    const back = giveBack(carried, 0n, 4_812_466n);
    const all = [...issuePostings(lines), ...carryPostings(carried), ...paid, ...cure];
    expect(balances([...all, ...curePostings(carried, back, [])])).toEqual({
      cash: 54_812_466n,
      'capital a': -22_403_646n,
      'capital b': -13_967_704n,
      'capital c': -10_925_234n,
      'capital d': -4_750_000n,
      'capital e': -2_765_882n,
    });
  });

  it('leave what was carried with those who carried, once it is written off', () => {
    const given = { memberId: 'd', openMinor: 4_750_000n, interestPaidMinor: 0n };
    const off = writeOffPostings(given, carried, giveBack(carried, 0n, 0n), {
      restMinor: 0n,
      from: 'capital',
    });
    expect(balances([...issuePostings(lines), ...carryPostings(carried), ...paid, ...off])).toEqual({
      cash: 50_000_000n,
      ...Object.fromEntries(lines.map(({ memberId, minor }) => [`capital ${memberId}`, -minor])),
    });
  });

  it('leave what a recovery gave back with the recovery, once the claim is written off', () => {
    const [line] = recover([{ carried, recovered: [] }], [{ memberId: 'a', minor: 1_000_000n }]);
    const left = line === undefined ? [] : stillCarried(line);
    const given = { memberId: 'd', openMinor: 4_750_000n, interestPaidMinor: 0n };
    const borne = { restMinor: 1_000_000n, from: 'capital' as const, recoveredMinor: 1_000_000n };
    const off = writeOffPostings(given, left, giveBack(left, 1_000_000n, 0n), borne);
    expect(balances(off)).toEqual({
      'receivable d': -4_750_000n,
      recovery: 1_000_000n,
      ...Object.fromEntries(left.map(({ memberId, minor }) => [`carry ${memberId}`, minor])),
    });
    expect(sum(left)).toBe(3_750_000n);
  });

  it('take what is cancelled off the capital, and nothing of what was paid', () => {
    const [first, ...rest] = lines;
    if (first === undefined) throw new Error('There are lines');
    const all = [
      ...issuePostings(lines),
      ...paidPostings('cash', 'a', [whole(first.minor)], 0n),
      ...cancelPostings(rest),
    ];
    expect(balances(all)).toEqual({ cash: 20_250_000n, 'capital a': -20_250_000n });
  });

  it('add up to zero, whatever was carried, repaid and given up', () => {
    const amount = fc.bigInt({ min: 0n, max: 10n ** 9n });
    fc.assert(
      fc.property(
        fc.array(amount, { maxLength: 6 }),
        amount,
        amount,
        amount,
        (parts, restMinor, repaid, interest) => {
          const some: readonly Carried[] = parts.flatMap((minor, place) =>
            minor === 0n ? [] : [{ memberId: String(place), minor }],
          );
          const principal = sum(some) + restMinor;
          const repaidMinor = repaid < principal ? repaid : principal;
          const interestPaidMinor = principal === 0n ? 0n : interest;
          const back = giveBack(some, restMinor, repaidMinor + interestPaidMinor);
          expect(sum(back.credits) + back.fundMinor).toBe(repaidMinor + interestPaidMinor);
          const given = { memberId: 'd', openMinor: principal - repaidMinor, interestPaidMinor };
          expect(sum(writeOffPostings(given, some, back, { restMinor, from: 'reserve' }))).toBe(0n);
          const borne = { restMinor, from: 'capital' as const, recoveredMinor: restMinor / 2n };
          expect(sum(writeOffPostings(given, some, back, borne))).toBe(0n);
          const each = some.map((one) => ({ ...one, paidMinor: one.minor }));
          const returned = cured(each, restMinor, interestPaidMinor);
          expect(sum(returned.credits) + returned.fundMinor).toBe(principal + interestPaidMinor);
          expect(sum(curePostings(some, returned, [], restMinor / 2n))).toBe(0n);
        },
      ),
    );
  });
});

describe('a call and what was committed to', () => {
  const of20 = { perMemberMinor: 150_000_000n, members: 20, currency: 'USD' as Currency, calledMinor: 0n };
  it.each([
    [{ ...of20, totalMinor: 3_000_000_000n }, undefined],
    [{ ...of20, totalMinor: 3_100_000_000n }, 'call.exceeds_commitment'],
    [{ ...of20, members: 14, totalMinor: 2_100_000_000n }, undefined],
    [{ ...of20, members: 14, totalMinor: 2_100_000_001n }, 'call.exceeds_commitment'],
    [{ ...of20, totalMinor: 1n, calledMinor: 3_000_000_000n }, 'call.exceeds_commitment'],
    [{ ...of20, perMemberMinor: null, totalMinor: 10n ** 14n }, undefined],
  ])('%j: %s', (asked, code) => {
    expect(beyondCommitment(asked)?.refusal.code).toBe(code);
  });
});
