import { Parser } from 'htmlparser2';
import { type Bilingual, type Currency, isCalendarDate, isCurrency } from '../../kernel/index.js';
import { InvalidInputError } from '../../platform/index.js';
import { readCsv } from '../../reading/index.js';
import type { Rate } from '../domain/rates.js';

const faulty = (because: Bilingual): InvalidInputError =>
  new InvalidInputError([{ pointer: '/text', because }]);

const isRate = (text: string | undefined): text is string =>
  text !== undefined && /^\d{1,12}(\.\d{1,12})?$/.test(text) && !/^[0.]+$/.test(text);

const euro = 'EUR' as Currency;

/**
 * The euro reference rates of the European Central Bank, from its XML: a `Cube` with a `time` for each day, in it one with `currency` and
 * `rate` for each currency. Currencies that are none of today's are left out. Refuses (422) a file without any rate, or with a rate or
 * day that is none.
 *
 * Source: https://www.ecb.europa.eu/stats/eurofxref/eurofxref-daily.xml, and the -hist files of the same form.
 */
export function readEcb(xml: string): readonly Rate[] {
  const rates: Rate[] = [];
  let day: string | undefined;
  let fault: string | undefined;
  const parser = new Parser(
    {
      onopentag: (name, { time, currency, rate }) => {
        if (!/(^|:)Cube$/.test(name)) return;
        day = time ?? day;
        if (currency === undefined || !isCurrency(currency)) return;
        if (!isCalendarDate(day) || !isRate(rate)) fault ??= `${currency} ${rate ?? ''} (${day ?? ''})`;
        else rates.push({ base: euro, quote: currency, day, span: 'day', rate, source: 'ecb' });
      },
    },
    { xmlMode: true },
  );
  parser.end(xml);
  if (fault !== undefined)
    throw faulty({
      en: `The file has a rate that is none, or no day for it: ${fault}.`,
      zh: `文件中有无效的汇率或缺少日期：${fault}。`,
    });
  if (rates.length === 0)
    throw faulty({
      en: 'The file has no reference rates: send the XML of the European Central Bank, with a Cube for each day.',
      zh: '文件中没有参考汇率：请提供欧洲中央银行的 XML，其中每日一个 Cube。',
    });
  return rates;
}

/** Countries and areas as the Federal Reserve names them. */
const currencyOf: Readonly<Record<string, string>> = {
  Australia: 'AUD',
  Brazil: 'BRL',
  Canada: 'CAD',
  China: 'CNY',
  Denmark: 'DKK',
  Euro: 'EUR',
  'Hong Kong': 'HKD',
  India: 'INR',
  Japan: 'JPY',
  Malaysia: 'MYR',
  Mexico: 'MXN',
  'New Zealand': 'NZD',
  Norway: 'NOK',
  Singapore: 'SGD',
  'South Africa': 'ZAR',
  'South Korea': 'KRW',
  'Sri Lanka': 'LKR',
  Sweden: 'SEK',
  Switzerland: 'CHF',
  Taiwan: 'TWD',
  Thailand: 'THB',
  'United Kingdom': 'GBP',
};

const mostRates = 20_000;
const dollar = 'USD' as Currency;

/**
 * Monthly averages of the Federal Reserve (release G.5), from a CSV with the columns Date, Country and Exchange rate: units of the
 * country's currency for one dollar. A month is dated by its first day. Refuses (422) a line whose country, month or rate is none;
 * a line without a rate is left out.
 *
 * Source: https://www.federalreserve.gov/releases/g5/, as gathered in https://github.com/datasets/exchange-rates.
 */
export async function readFed(csv: string): Promise<readonly Rate[]> {
  const rows = await readCsv(csv, { needed: ['date', 'country', 'exchange rate'], most: mostRates });
  const rates = rows.flatMap(({ line, values }): readonly Rate[] => {
    const { date, country = '', 'exchange rate': rate = '' } = values ?? {};
    if (values !== null && rate.trim() === '') return [];
    const quote = currencyOf[country];
    if (!isCalendarDate(date) || !date.endsWith('-01') || quote === undefined || !isRate(rate))
      throw faulty({
        en: `Line ${String(line)} is no monthly average: it needs the first day of a month, a country the Federal Reserve names, and a rate.`,
        zh: `第${String(line)}行不是月平均汇率：须有月份首日、美联储所列国家及汇率。`,
      });
    return [{ base: dollar, quote: quote as Currency, day: date, span: 'month', rate, source: 'fed' }];
  });
  if (rates.length === 0) throw faulty({ en: 'The file has no rates.', zh: '文件中没有汇率。' });
  return rates;
}
