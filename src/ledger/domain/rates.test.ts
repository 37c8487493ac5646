import { calendarDate as day, type Currency, fractionText } from '../../kernel/index.js';
import { converted, type Rate, rateOn } from './rates.js';

const rate = (base: string, quote: string, on: string, value: string, over: Partial<Rate> = {}): Rate => ({
  base: base as Currency,
  quote: quote as Currency,
  day: day(on),
  span: 'day',
  rate: value,
  source: 'ecb',
  ...over,
});
const ecb = [
  rate('EUR', 'USD', '2020-10-22', '1.1821'),
  rate('EUR', 'CNY', '2020-10-22', '7.898'),
  rate('EUR', 'JPY', '2020-10-22', '123.72'),
];
const find = (rates: readonly Rate[], from: string, to: string, on = '2020-10-22') =>
  rateOn(rates, from as Currency, to as Currency, day(on));
const text = (...asked: Parameters<typeof find>) => {
  const found = find(...asked);
  return found && fractionText(found.rate);
};

describe('a rate', () => {
  it('holds both ways, exactly', () => {
    expect(text(ecb, 'EUR', 'USD')).toBe('11821/10000');
    expect(text(ecb, 'USD', 'EUR')).toBe('10000/11821');
    expect(text(ecb, 'USD', 'USD')).toBe('1');
  });

  it('between two others goes through the euro', () => {
    expect(text(ecb, 'USD', 'CNY')).toBe('78980/11821');
    expect(find(ecb, 'USD', 'CNY')?.through).toHaveLength(2);
    expect(find(ecb, 'USD', 'KRW')).toBeUndefined();
  });

  it('goes through dollar and euro where it must, and directly where it may', () => {
    const fed = [rate('USD', 'KRW', '2020-10-21', '1130', { source: 'fed' })];
    expect(find([...ecb, ...fed], 'KRW', 'CNY')).toMatchObject({ day: '2020-10-21' });
    expect(find([...ecb, ...fed], 'KRW', 'CNY')?.through.map(({ quote }) => quote)).toEqual([
      'KRW',
      'USD',
      'CNY',
    ]);
    const direct = rate('USD', 'CNY', '2020-10-22', '6.7', { source: 'typed' });
    expect(text([...ecb, direct], 'USD', 'CNY')).toBe('67/10');
  });

  it('counts for seven days, and the nearest of them is taken', () => {
    const rates = [...ecb, rate('EUR', 'USD', '2020-10-20', '1.1')];
    expect(text(rates, 'EUR', 'USD', '2020-10-29')).toBe('11821/10000');
    expect(find(rates, 'EUR', 'USD', '2020-10-29')?.day).toBe('2020-10-22');
    expect(text(rates, 'EUR', 'USD', '2020-10-30')).toBeUndefined();
    expect(text(rates, 'EUR', 'USD', '2020-10-21')).toBe('11/10');
    expect(text(rates, 'EUR', 'USD', '2020-10-19')).toBeUndefined();
  });

  it('of a month counts for its days where none of a day is near', () => {
    const monthly = rate('USD', 'CNY', '2019-12-01', '7.0137', { source: 'fed', span: 'month' });
    expect(text([monthly], 'USD', 'CNY', '2019-12-31')).toBe('70137/10000');
    expect(text([monthly], 'USD', 'CNY', '2020-01-01')).toBeUndefined();
    const daily = rate('USD', 'CNY', '2019-12-30', '6.98', { source: 'fed' });
    expect(text([monthly, daily], 'USD', 'CNY', '2019-12-31')).toBe('349/50');
  });

  it('that was typed goes before those of the banks on the same day', () => {
    const typed = rate('USD', 'EUR', '2020-10-22', '0.85', { source: 'typed' });
    expect(text([...ecb, typed], 'USD', 'EUR')).toBe('17/20');
    expect(text([...ecb, { ...typed, day: day('2020-10-21') }], 'USD', 'EUR')).toBe('10000/11821');
  });
});

describe('money in another currency', () => {
  const money = (minor: bigint, currency: string) => ({ minor, currency: currency as Currency });

  it('is rounded once, by the digits of both currencies', () => {
    const usdToJpy = find(ecb, 'USD', 'JPY');
    if (usdToJpy === undefined) throw new Error('no rate');
    // 100.00 USD / 1.1821 × 123.72 = 10,466.12… JPY
    expect(converted(money(10_000n, 'USD'), 'JPY' as Currency, usdToJpy.rate)).toEqual(money(10_466n, 'JPY'));
    const back = { over: usdToJpy.rate.under, under: usdToJpy.rate.over };
    expect(converted(money(10_466n, 'JPY'), 'USD' as Currency, back)).toEqual(money(10_000n, 'USD'));
  });

  it('at a half goes to the even unit', () => {
    const half = { over: 1n, under: 2n };
    expect(converted(money(5n, 'USD'), 'EUR' as Currency, half).minor).toBe(2n);
    expect(converted(money(7n, 'USD'), 'EUR' as Currency, half).minor).toBe(4n);
    expect(converted(money(-5n, 'USD'), 'EUR' as Currency, half).minor).toBe(-2n);
  });
});
