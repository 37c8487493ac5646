import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { calendarDate, type Currency, fractionText } from '../../kernel/index.js';
import { InvalidInputError } from '../../platform/index.js';
import { rateOn } from '../domain/rates.js';
import { readEcb, readFed } from './central-banks.js';

/** As published: the file of 22 October 2020 of the ECB, and the last quarter of 2019 of the Federal Reserve's release G.5. */
const published = (name: string): string =>
  readFileSync(join(process.cwd(), 'src/ledger/rates', name), 'utf8');
const ecb = published('ecb-2020-10-22.xml');
const fed = published('fed-2019-q4.csv');

describe('the file of the European Central Bank', () => {
  it('has a rate of the euro for each of 32 currencies on its day', () => {
    const rates = readEcb(ecb);
    expect(rates).toHaveLength(32);
    expect(new Set(rates.map(({ day, base, span }) => `${base} ${day} ${span}`))).toEqual(
      new Set(['EUR 2020-10-22 day']),
    );
    expect(rates.find(({ quote }) => quote === 'CNY')?.rate).toBe('7.898');
    const found = rateOn(rates, 'USD' as Currency, 'CNY' as Currency, calendarDate('2020-10-23'));
    expect(found && fractionText(found.rate)).toBe('78980/11821');
  });

  it('of many days has all of them', () => {
    const day = (time: string) =>
      `<Cube time="${time}"><Cube currency="USD" rate="1.1"/><Cube currency="CNY" rate="7.9"/></Cube>`;
    const rates = readEcb(`<Envelope><Cube>${day('2020-10-22')}${day('2020-10-21')}</Cube></Envelope>`);
    expect(rates.map(({ day: on, quote }) => `${on} ${quote}`)).toEqual([
      '2020-10-22 USD',
      '2020-10-22 CNY',
      '2020-10-21 USD',
      '2020-10-21 CNY',
    ]);
  });

  it.each([
    ['no XML at all', 'rates'],
    ['no rates', '<Cube time="2020-10-22"></Cube>'],
    ['no day', '<Cube><Cube currency="USD" rate="1.1"/></Cube>'],
    ['no real day', '<Cube time="2020-02-30"><Cube currency="USD" rate="1.1"/></Cube>'],
    ['a rate of nothing', '<Cube time="2020-10-22"><Cube currency="USD" rate="0.0"/></Cube>'],
    ['a rate below zero', '<Cube time="2020-10-22"><Cube currency="USD" rate="-1.1"/></Cube>'],
    ['a rate in words', '<Cube time="2020-10-22"><Cube currency="USD" rate="1,1"/></Cube>'],
  ])('is refused with %s', (_, text) => {
    expect(() => readEcb(text)).toThrow(InvalidInputError);
  });

  it('leaves out what is no currency any more', () => {
    const text =
      '<Cube time="2007-01-02"><Cube currency="CYP" rate="0.57"/><Cube currency="USD" rate="1.3"/></Cube>';
    expect(readEcb(text).map(({ quote }) => quote)).toEqual(['USD']);
  });
});

describe('the file of the Federal Reserve', () => {
  it('has averages of months, each for one dollar', async () => {
    const rates = await readFed(fed);
    expect(rates).toHaveLength(21);
    expect(rates.find(({ quote, day }) => quote === 'CNY' && day === '2019-12-01')).toEqual({
      base: 'USD',
      quote: 'CNY',
      day: '2019-12-01',
      span: 'month',
      rate: '7.0137',
      source: 'fed',
    });
    const found = rateOn(rates, 'EUR' as Currency, 'CNY' as Currency, calendarDate('2019-12-31'));
    expect(found && fractionText(found.rate)).toBe('70137/8998');
  });

  it.each([
    ['a country it does not name', 'Date,Country,Exchange rate\n2019-12-01,Atlantis,7.0\n'],
    ['a day within a month', 'Date,Country,Exchange rate\n2019-12-02,China,7.0\n'],
    ['a rate that is none', 'Date,Country,Exchange rate\n2019-12-01,China,ND\n'],
    ['no rates', 'Date,Country,Exchange rate\n2019-12-01,China,\n'],
    ['no columns', '2019-12-01,China,7.0\n'],
  ])('is refused with %s', async (_, text) => {
    await expect(readFed(text)).rejects.toThrow(InvalidInputError);
  });
});
