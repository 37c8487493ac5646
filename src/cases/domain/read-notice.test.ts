import fc from 'fast-check';
import {
  aerialVehicles,
  deskPlatforms,
  ledLighting,
  proposalOf,
  realNotices,
  valuesOf,
} from './notice.fixtures.js';
import type { NoticeProposal } from './notice-proposal.js';
import { longestNotice, readNotice } from './read-notice.js';

interface AnyQuote {
  readonly quote: string;
  readonly start: number;
  readonly end: number;
}

const quotesIn = (proposal: NoticeProposal): AnyQuote[] =>
  Object.values(proposal)
    .flat()
    .filter((value): value is AnyQuote => typeof value === 'object' && value !== null && 'quote' in value);

const china = (name: string) => ({ name, place: 'Ningbo, China', country: 'CN' });
const usa = (name: string, place: string) => ({ name, place, country: 'US' });

describe('reading a notice of institution', () => {
  it('reads 83 FR 49575 field by field', () => {
    expect(valuesOf(aerialVehicles)).toEqual({
      form: 'federal_register',
      number: '337-TA-1133',
      title: 'Certain Unmanned Aerial Vehicles and Components Thereof',
      complaintFiledOn: '2018-08-30',
      supplementedOn: [],
      publishedOn: '2018-10-02',
      institutedOn: '2018-10-02',
      citation: '83 FR 49575',
      document: 'FR Doc. 2018-21362',
      complainants: [usa('Autel Robotics USA LLC', 'Bothell, Washington')],
      respondents: [],
      patents: ['US7979174', 'US9260184', 'US10044013'],
      products: 'certain unmanned aerial vehicles and components thereof',
      relief: ['limited_exclusion_order', 'cease_and_desist_orders'],
      missing: ['respondents'],
    });
  });

  it('reads 82 FR 51872 with two complainants, two supplements and a title without its semicolon', () => {
    expect(valuesOf(ledLighting)).toEqual({
      form: 'federal_register',
      number: '337-TA-1081',
      title: 'Certain LED Lighting Devices, LED Power Supplies, and Components Thereof',
      complaintFiledOn: '2017-09-21',
      supplementedOn: ['2017-10-06', '2017-10-30'],
      publishedOn: '2017-11-08',
      institutedOn: '2017-11-08',
      citation: '82 FR 51872',
      document: 'FR Doc. 2017-24323',
      complainants: [
        usa('Philips Lighting North America Corp.', 'Somerset, New Jersey'),
        { name: 'Philips Lighting Holding B.V.', place: 'Netherlands', country: 'NL' },
      ],
      respondents: [],
      patents: ['US6586890', 'US7038399', 'US7256554', 'US7262559', 'US8070328'],
      products: 'certain LED lighting devices, LED power supplies, and components thereof',
      relief: ['limited_exclusion_order', 'cease_and_desist_orders'],
      missing: ['respondents'],
    });
  });

  it('reads news release 17-062, which institutes nothing', () => {
    expect(valuesOf(deskPlatforms)).toEqual({
      form: 'news_release',
      number: '337-TA-1054',
      title: null,
      complaintFiledOn: '2017-03-30',
      supplementedOn: ['2017-04-21'],
      publishedOn: null,
      institutedOn: null,
      citation: null,
      document: 'USITC NR 17-062',
      complainants: [usa('Varidesk LLC', 'Coppell, TX')],
      respondents: [
        china('Lumi Legend Corporation'),
        usa('Innovative Office Products LLC', 'Easton, PA'),
        usa('Ergotech Group LLC', 'Easton, PA'),
        usa('Transform Partners LLC (dba Mount-It!)', 'San Diego, CA'),
        usa('Monoprice, Inc.', 'Rancho Cucamonga, CA'),
        china('Ningbo Loctek Visual Technology Corporation'),
        china('Zhejiang Loctek Smart Drive Technology Co., Ltd.'),
        usa('Loctek Inc.', 'Fremont, CA'),
        usa('Zoxou, Inc.', 'Fremont, CA'),
        usa('Flexispot', 'Livermore, CA'),
      ],
      patents: [],
      products: 'certain height-adjustable desk platforms and components thereof',
      relief: ['limited_exclusion_order', 'cease_and_desist_orders'],
      missing: ['title', 'publishedOn', 'institutedOn', 'citation', 'patents'],
    });
  });

  it('quotes the lines as they were pasted', () => {
    const { complainants, citation } = proposalOf(ledLighting);
    expect(complainants[1]?.quote).toBe('Philips \nLighting Holding B.V. of the Netherlands');
    expect(citation?.quote).toContain('Volume 82');
    expect(citation?.quote).toContain('Pages 51872');
  });

  it.each(realNotices)('%s quotes only what stands in the text', (_number, text) => {
    const quotes = quotesIn(proposalOf(text));
    expect(quotes.length).toBeGreaterThan(9);
    for (const { quote, start, end } of quotes) expect(text.slice(start, end)).toBe(quote);
  });

  it.each(realNotices)('%s says in both languages why a field stays empty', (_number, text) => {
    for (const { because } of proposalOf(text).missing) {
      expect(because.en).not.toBe('');
      expect(because.zh).toMatch(/\p{Script=Han}/u);
    }
  });
});

describe('a notice pasted from anywhere', () => {
  const pasted: readonly (readonly [string, (text: string) => string])[] = [
    ['with Windows line ends', (text) => text.replaceAll('\n', '\r\n')],
    ['with unbreakable blanks', (text) => text.replaceAll(/ (?=\S)/g, '\u00a0')],
    ['with doubled blanks', (text) => text.replaceAll(' ', '  ')],
    ['with curly quotes and long dashes', (text) => text.replaceAll("'", '’').replaceAll(/(?<=TA)-/g, '‑')],
    [
      'in full-width letters',
      (text) => text.replaceAll(/[!-~]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0)),
    ],
    [
      'as a page of HTML',
      (text) => `<html><body><pre class="x">${text.replaceAll(/\n/g, '<br/>\n')}</pre></body></html>`,
    ],
    ['with HTML entities', (text) => text.replaceAll("'", '&#39;').replaceAll(/ (?=of )/g, '&nbsp;')],
    ['behind a script', (text) => `<script>var a = "337-TA-999 complaint";</script>${text}`],
  ];

  it.each(pasted)('%s says the same', (_how, change) => {
    for (const [, text] of realNotices) expect(valuesOf(change(text))).toEqual(valuesOf(text));
  });

  it('wrapped at another width says the same', () => {
    const oneWordALine = (text: string) => text.replaceAll(/(?<=[a-z,]) (?=\w)/g, '\n');
    for (const [, text] of realNotices) expect(valuesOf(oneWordALine(text))).toEqual(valuesOf(text));
  });
});

describe('what is no readable notice', () => {
  it.each([
    ['nothing', ''],
    ['blanks', ' \n\t '],
    ['a letter', 'Dear colleagues, please find attached the minutes of the meeting.'],
    ['an antidumping notice', 'News about 731-TA-1407 (Preliminary), institution of investigations.'],
    ['Chinese prose', '关于召开应诉工作会议的通知'],
  ])('%s is refused', (_what, text) => {
    expect(readNotice(text)).toMatchObject({ refusal: { code: 'notice.not_recognised' } });
  });

  it('a whole book is refused', () => {
    const text = aerialVehicles.padEnd(longestNotice + 1, ' ');
    expect(readNotice(text)).toMatchObject({ refusal: { code: 'notice.too_long' } });
  });

  it('never throws, and never quotes what does not stand in the text', () => {
    const words = realNotices.flatMap(([, text]) => text.split(/(?<= )/));
    const shuffled = fc.array(
      fc.oneof(
        fc.constantFrom(...words),
        fc.string(),
        fc.constantFrom(' of ', ' and ', '; ', '<p>', '&amp;', '\r\n'),
      ),
    );
    fc.assert(
      fc.property(shuffled, (parts) => {
        const text = `337-TA-1133 ${parts.join('')}`;
        for (const { quote, start, end } of quotesIn(proposalOf(text))) {
          expect(text.slice(start, end)).toBe(quote);
          expect(quote).not.toBe('');
        }
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ' of ',
    'complaint filed ',
    '<script>',
    ' of certain ',
    '(``',
    ',',
    'U.S. Patent No. 1,234,567 and ',
    '&',
    'Republic of ',
    ', and ',
  ])('two hundred thousand characters of "%s" are read in a moment', (part) => {
    const before = process.cpuUsage();
    const body = `on behalf of X ${part.repeat((longestNotice - 400) / part.length)}`;
    readNotice(`337-TA-1133 (b) The respondents are to be served: ${body}`);
    readNotice(`337-TA-1133 identified the following as respondents in this investigation: ${body}`);
    expect(process.cpuUsage(before).user / 1000).toBeLessThan(4000);
  });
});
