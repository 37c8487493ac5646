import { aerialVehicles, deskPlatforms, proposalOf, valuesOf } from './notice.fixtures.js';
import { readPatents } from './notice-patents.js';
import { plainText } from './notice-text.js';

const changed = (from: string, to: string, text = aerialVehicles) => {
  expect(text).toContain(from);
  return valuesOf(text.replace(from, to));
};
const reasonFor = (field: string, text: string) =>
  proposalOf(text).missing.find((gap) => gap.field === field)?.because.en;

describe('the number of an investigation', () => {
  it.each([
    ['[Investigation No. 337-TA-1133]', '337-TA-1133'],
    ['[Inv. No. 337-ta-1133]', '337-TA-1133'],
    ['[Investigation No. 337-TA-\n1133]', '337-TA-1133'],
    ['[Investigation No. 337-TA-928 Investigation No. 337-TA-937 \n(Consolidated)]', null],
    ['[Inv. Nos. 337-TA-1054 and 1056]', null],
  ])('%s is %s', (heading, number) => {
    expect(changed('[Investigation No. 337-TA-1133]', heading)['number']).toBe(number);
  });

  it('is that of the heading where the text cites another investigation', () => {
    expect(valuesOf(`${aerialVehicles} See also Inv. No. 337-TA-1000.`)['number']).toBe('337-TA-1133');
  });

  it('is left open, with the reason, where several news releases are pasted at once', () => {
    const both = `${deskPlatforms}\nNews Release 18-029\nInv. No(s). 337-TA-1102`;
    expect(valuesOf(both)['number']).toBeNull();
    expect(reasonFor('number', both)).toContain('337-TA-1054, 337-TA-1102');
  });
});

describe('the title', () => {
  it('is the headline of a news release where it was pasted too', () => {
    const headline =
      'USITC Institutes Section 337 Investigation of Certain Desk Platforms\nThe U.S. International';
    expect(changed('The U.S. International', headline, deskPlatforms)['title']).toBe(
      'Certain Desk Platforms',
    );
  });

  it('is the title of a web page', () => {
    const values = valuesOf(
      '337-TA-1098 - Certain Subsea Systems and Components Thereof; Institution of Investigation',
    );
    expect(values['title']).toBe('Certain Subsea Systems and Components Thereof');
  });
});

describe('publication in the Federal Register', () => {
  it('institutes only by a notice of institution', () => {
    const other = changed('Institution of Investigation', 'Notice of a Commission Determination');
    expect(other).toMatchObject({ publishedOn: '2018-10-02', institutedOn: null });
    expect(other['title']).toBe('Certain Unmanned Aerial Vehicles and Components Thereof');
  });

  it.each([
    ['the older heading', '[Federal Register: October 2, 2018 (Volume 83, Number 191)]'],
    [
      'the running head of the printed page',
      'Federal Register / Vol. 83, No. 191 / Tuesday, October 2, 2018 / Notices',
    ],
    ['the heading of a mirror', 'Federal Register Volume 83, Issue 191 (October 2, 2018)'],
  ])('is read from %s', (_what, heading) => {
    const values = changed('[Federal Register Volume 83, Number 191 (Tuesday, October 2, 2018)]', heading);
    expect(values).toMatchObject({ publishedOn: '2018-10-02', citation: '83 FR 49575' });
  });

  it('is left open where the weekday contradicts the date', () => {
    expect(changed('Tuesday, October 2', 'Monday, October 2')).toMatchObject({
      publishedOn: null,
      institutedOn: null,
    });
    expect(reasonFor('publishedOn', aerialVehicles.replace('Tuesday', 'Monday'))).toContain('is no Monday');
  });

  it('has no document number where the page holds two documents', () => {
    expect(valuesOf(`[FR Doc. 2018-00001 Filed 10-1-18; 8:45 am] ${aerialVehicles}`)['document']).toBeNull();
  });

  it('is left open where the date is none', () => {
    expect(changed('Tuesday, October 2', 'Tuesday, October 32')['publishedOn']).toBeNull();
  });
});

describe('the complaint', () => {
  it('is supplemented by letters as well', () => {
    const said =
      'Letters supplementing the complaint were filed on July 22 and August 1, 2018. The complaint alleges';
    expect(changed('The complaint alleges', said)['supplementedOn']).toEqual(['2018-07-22', '2018-08-01']);
  });

  it('has no day of filing where only an amended complaint has one (USITC News Release 19-049)', () => {
    const text = deskPlatforms.replace('a complaint filed by', 'a second amended complaint filed by');
    expect(valuesOf(text)).toMatchObject({
      complaintFiledOn: null,
      complainants: [{ name: 'Varidesk LLC' }],
    });
    expect(reasonFor('complaintFiledOn', text)).toContain('amended complaint (2017-03-30)');
  });

  it('asks only for what its sentence requests', () => {
    const boilerplate = `${aerialVehicles} Failure may result in the issuance of a general exclusion order.`;
    expect(valuesOf(boilerplate)['relief']).toEqual(['limited_exclusion_order', 'cease_and_desist_orders']);
    expect(
      changed(
        'issue a limited exclusion \norder',
        'issue a general exclusion order, or in the alternative a limited exclusion order,',
      )['relief'],
    ).toEqual(['general_exclusion_order', 'limited_exclusion_order', 'cease_and_desist_orders']);
    expect(
      changed('a limited exclusion \norder and cease and desist orders', 'an exclusion order')['relief'],
    ).toEqual([]);
  });

  it('takes no claims of a patent for products', () => {
    expect(
      changed('of certain unmanned aerial vehicles and components thereof', 'of goods')['products'],
    ).toBeNull();
  });
});

describe('the asserted patents', () => {
  it.each([
    ['U.S. Patent Nos. 7,979,174; 9,260,184, and 10,044,013', ['US7979174', 'US9260184', 'US10044013']],
    [
      "U.S. Patent Nos. 7,979,174 (``the '174 patent'') and 9,260,184 (``the '184 patent'')",
      ['US7979174', 'US9260184'],
    ],
    ['U.S. Patent No. 10,044,\n013', ['US10044013']],
    ['U.S. Design Patent No. D435,854 and U.S. Design Patent No. 623,639', ['USD435854', 'USD623639']],
    ['U.S. Reissue Patent No. RE45,123; United States Patent No. RE46,000', ['USRE45123', 'USRE46000']],
    ['U.S. Patent No. B1 4,352,724', ['US4352724']],
    ['U.S. Patent No. 7,979,174, and again U.S. Patent No. 7,979,174', ['US7979174']],
    ["claims 1-3 of the '174 patent, filed in 2018 under docket 20181234", []],
  ])('%s', (text, patents) => {
    expect(readPatents(plainText(text)).map(({ value }) => value)).toEqual(patents);
  });
});
