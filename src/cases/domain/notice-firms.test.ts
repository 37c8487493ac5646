import { readFirms, sentenceEnd } from './notice-firms.js';
import { plainText } from './notice-text.js';

const firmsOf = (list: string) => {
  const text = plainText(list);
  return readFirms(text, [0, text.plain.length]).map(({ value }) => [value.name, value.place]);
};

describe('the firms of a sentence', () => {
  it.each<[string, string, (string | null)[][]]>([
    [
      'two joined by "and"',
      'Philips Lighting North America Corp. of Somerset, New Jersey and Philips Lighting Holding B.V. of the Netherlands',
      [
        ['Philips Lighting North America Corp.', 'Somerset, New Jersey'],
        ['Philips Lighting Holding B.V.', 'Netherlands'],
      ],
    ],
    [
      'three joined by semicolons',
      'Neptune Subsea Acquisitions Ltd. of the United Kingdom; Neptune Subsea IP Ltd. of the United Kingdom; and Xtera, Inc. of Allen, Texas',
      [
        ['Neptune Subsea Acquisitions Ltd.', 'United Kingdom'],
        ['Neptune Subsea IP Ltd.', 'United Kingdom'],
        ['Xtera, Inc.', 'Allen, Texas'],
      ],
    ],
    [
      'three joined by commas',
      'Lumencor, Inc., of Beaverton, OR, Umano Ltd. of Kitchener, Ontario, Canada, and 3Shape A/S of Copenhagen, Denmark',
      [
        ['Lumencor, Inc.', 'Beaverton, OR'],
        ['Umano Ltd.', 'Kitchener, Ontario, Canada'],
        ['3Shape A/S', 'Copenhagen, Denmark'],
      ],
    ],
    [
      'a name with "and" of its own',
      'Rohde & Schwarz GmbH and Co. KG of Munchen, Germany and Bestway Inflatables and Materials, Inc., of Shanghai, China',
      [
        ['Rohde & Schwarz GmbH and Co. KG', 'Munchen, Germany'],
        ['Bestway Inflatables and Materials, Inc.', 'Shanghai, China'],
      ],
    ],
    [
      'a name with "of" of its own',
      'The Regents of the University of California of Oakland, California',
      [['The Regents of the University of California', 'Oakland, California']],
    ],
    [
      'places with "of" and doubled names',
      'Samsung Electronics Co., Ltd. of Suwon-si, Republic of Korea, RBX of New York, New York, and Orbit of City of Industry, California',
      [
        ['Samsung Electronics Co., Ltd.', 'Suwon-si, Republic of Korea'],
        ['RBX', 'New York, New York'],
        ['Orbit', 'City of Industry, California'],
      ],
    ],
    [
      'firms that share a place',
      'Orbit, Inc., Orbit Holding LLC, and Tooth and Nail Ltd., all of Wilmington, Delaware; and Krug, Inc. of Leuven, Belgium',
      [
        ['Orbit, Inc.', 'Wilmington, Delaware'],
        ['Orbit Holding LLC', 'Wilmington, Delaware'],
        ['Tooth and Nail Ltd.', 'Wilmington, Delaware'],
        ['Krug, Inc.', 'Leuven, Belgium'],
      ],
    ],
    [
      'a defined term',
      "Autel Robotics USA LLC of Bothell, Washington (``Autel'')",
      [['Autel Robotics USA LLC', 'Bothell, Washington']],
    ],
    [
      'a place without its "of" (USITC News Release 19-049)',
      'High MPa Valve Manufacturing Co., Ltd., of Wenzhou, Zhejiang, China; and Wenzhou Fuchuang Machinery Co., Ltd., Wenzhou, Zhejiang, China',
      [
        ['High MPa Valve Manufacturing Co., Ltd.', 'Wenzhou, Zhejiang, China'],
        ['Wenzhou Fuchuang Machinery Co., Ltd.', 'Wenzhou, Zhejiang, China'],
      ],
    ],
    [
      'a name that ends as a place does (USITC News Release 19-110)',
      'Erbe Elektromedizin GmbH of Tübingen, Republic of Germany, and Olympus Corporation of the Americas of Center Valley, PA',
      [
        ['Erbe Elektromedizin GmbH', 'Tübingen, Republic of Germany'],
        ['Olympus Corporation of the Americas', 'Center Valley, PA'],
      ],
    ],
    ['a firm without a place', 'Flexispot', [['Flexispot', null]]],
    ['a place no list knows, taken as it stands', 'Orbit Ltd. of Atlantis', [['Orbit Ltd.', 'Atlantis']]],
    ['nothing', ' ; and ', []],
  ])('%s', (_what, list, firms) => {
    expect(firmsOf(list)).toEqual(firms);
  });

  it('says the country where the place does', () => {
    const text = plainText('Orbit B.V. of the Netherlands; Orbit Ltd. of Atlantis');
    const countries = readFirms(text, [0, text.plain.length]).map(({ value }) => value.country);
    expect(countries).toEqual(['NL', null]);
  });
});

describe('the end of a sentence', () => {
  it.each([
    ['on behalf of Orbit Co. Ltd. of Canada. The complaint alleges', 'on behalf of Orbit Co. Ltd. of Canada'],
    ['on behalf of Orbit Co., Ltd. The complaint alleges', 'on behalf of Orbit Co., Ltd'],
    ['of the Netherlands. Supplements to the complaint', 'of the Netherlands'],
    ['Zoxou, Inc. Monoprice of St. Louis, MO. By instituting', 'Zoxou, Inc. Monoprice of St. Louis, MO'],
    ['Flexispot of Livermore, CA.', 'Flexispot of Livermore, CA'],
    ['Orbit, Inc.', 'Orbit, Inc.'],
  ])('%s', (text, sentence) => {
    expect(text.slice(0, sentenceEnd(text, 0))).toBe(sentence);
  });
});
