import { readRespondents } from './notice-respondents.js';
import { plainText } from './notice-text.js';

const respondentsOf = (text: string) =>
  readRespondents(plainText(text)).map(({ value }) => [value.name, value.place, value.country]);

const lead = 'The USITC has identified the following as respondents in this investigation:\n';

describe('the respondents of a news release', () => {
  it('may be one, named within the sentence', () => {
    const text =
      'The USITC has identified Orbit, Inc., of Salem, NH, as the respondent in this investigation.';
    expect(respondentsOf(text)).toEqual([['Orbit, Inc.', 'Salem, NH', 'US']]);
  });

  it('are kept twice where one firm is named with two places', () => {
    const text = `${lead}Orbit, Inc. of Pico Rivera, CA; and\nOrbit, Inc. of Xiamen, China.\nBy instituting this`;
    expect(respondentsOf(text)).toEqual([
      ['Orbit, Inc.', 'Pico Rivera, CA', 'US'],
      ['Orbit, Inc.', 'Xiamen, China', 'CN'],
    ]);
  });

  it('are read from a pasted list without semicolons', () => {
    const text = `${lead}<ul><li>Orbit, Inc. of Salem, NH</li><li>Krug and Sons Ltd. of Leuven, Belgium</li></ul>`;
    expect(respondentsOf(text)).toEqual([
      ['Orbit, Inc.', 'Salem, NH', 'US'],
      ['Krug and Sons Ltd.', 'Leuven, Belgium', 'BE'],
    ]);
  });
});

const named = `    (b) The respondents are the following entities alleged to be in 
violation of section 337, and are the parties upon which the complaint 
is to be served:
`;

describe('the respondents of a notice of investigation, with their addresses', () => {
  it('are told apart by line, and joined where an address is wrapped', () => {
    const text = `${named}
Orbit Technology Co., Ltd., 14th Floor, West Wing, Example Semiconductor 
Design Building, No. 18 Gaoxin South 4th Ave., Nanshan District, 
Shenzhen, China 518057
Orbit Europe B.V., Example-Oost 6, 2992 LA Barendrecht, Netherlands
Orbit, Inc., d/b/a Orbit Sky, 201 South Example Boulevard, Burbank, CA 
91502
Orbit Research LLC, 435 Example Avenue, Palo Alto, California 94301

    (c) The Office of Unfair Import Investigations, U.S. International Trade Commission`;
    expect(respondentsOf(text)).toEqual([
      ['Orbit Technology Co., Ltd.', 'Shenzhen, China', 'CN'],
      ['Orbit Europe B.V.', 'Netherlands', 'NL'],
      ['Orbit, Inc., d/b/a Orbit Sky', 'Burbank, CA', 'US'],
      ['Orbit Research LLC', 'Palo Alto, California', 'US'],
    ]);
  });

  it('are read from a web page with a paragraph each', () => {
    const text = `<p>${named}</p><p>Orbit Co., 1 Example Road, Suwon-si, Republic of Korea.</p><p>Krug, Inc., 2 Example Street, Springfield</p><p>(3) For the investigation so instituted</p>`;
    expect(respondentsOf(text)).toEqual([
      ['Orbit Co.', 'Suwon-si, Republic of Korea', 'KR'],
      ['Krug, Inc.', null, null],
    ]);
  });

  it('may be one', () => {
    const text =
      '(b) The respondent is the following entity alleged to be in violation of section 337, and is the party upon which the complaint is to be served: Orbit Ltd., Example House, Dublin, Ireland. (c) The Office of Unfair Import';
    expect(respondentsOf(text)).toEqual([['Orbit Ltd.', 'Dublin, Ireland', 'IE']]);
  });
});
