import { type Bilingual, countryName } from '../../kernel/index.js';

/** ISO 3166-1 code of each country and territory under its English names, as notices of the Commission write them. */
const countries = `AE United Arab Emirates|UAE; AR Argentina; AT Austria; AU Australia; BD Bangladesh; BE Belgium;
BG Bulgaria; BM Bermuda; BR Brazil; BS Bahamas; CA Canada; CH Switzerland; CL Chile; CO Colombia; CR Costa Rica; CY Cyprus;
CN China|People's Republic of China|P.R. China|PR China|P.R.C.|PRC|Mainland China; CZ Czech Republic|Czechia;
DE Germany; DK Denmark; DO Dominican Republic; EE Estonia; EG Egypt; ES Spain; FI Finland; FR France;
GB United Kingdom|UK|U.K.|Great Britain|England|Scotland|Wales|Northern Ireland; GI Gibraltar; GR Greece; GT Guatemala;
HK Hong Kong|Hong Kong SAR; HN Honduras; HR Croatia; HU Hungary; ID Indonesia; IE Ireland|Republic of Ireland; IL Israel;
IN India; IS Iceland; IT Italy; JO Jordan; JP Japan; KH Cambodia; KR South Korea|Republic of Korea|Rep. of Korea|Korea;
KY Cayman Islands; LI Liechtenstein; LK Sri Lanka; LT Lithuania; LU Luxembourg; LV Latvia; MA Morocco; MC Monaco;
MO Macau|Macao; MT Malta; MU Mauritius; MX Mexico; MY Malaysia; NL Netherlands|Holland; NO Norway; NZ New Zealand;
PA Panama; PE Peru; PH Philippines; PK Pakistan; PL Poland; PT Portugal; RO Romania; RS Serbia;
RU Russia|Russian Federation; SA Saudi Arabia; SC Seychelles; SE Sweden; SG Singapore; SI Slovenia; SK Slovakia; SM San Marino;
TH Thailand; TR Turkey|Turkiye; TW Taiwan|Taiwan R.O.C.|Republic of China; UA Ukraine;
US United States|United States of America|USA|U.S.A.|U.S.|Puerto Rico|District of Columbia; VG British Virgin Islands; VN Vietnam|Viet Nam;
WS Samoa; ZA South Africa`;

/** Georgia is a state and a country: it ends a place, but says no country. */
const states = `Alabama Alaska Arizona Arkansas California Colorado Connecticut Delaware Florida Hawaii Idaho Illinois Indiana Iowa
Kansas Kentucky Louisiana Maine Maryland Massachusetts Michigan Minnesota Mississippi Missouri Montana Nebraska Nevada
New_Hampshire New_Jersey New_Mexico New_York North_Carolina North_Dakota Ohio Oklahoma Oregon Pennsylvania Rhode_Island
South_Carolina South_Dakota Tennessee Texas Utah Vermont Virginia Washington West_Virginia Wisconsin Wyoming D.C.`;

const stateLetters = `AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH
OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY DC PR`;

const words = (list: string): string[] => list.split(/\s+/);

const codeOf = new Map<string, string>([
  ...words(states).map((state): [string, string] => [state.replace('_', ' ').toLowerCase(), 'US']),
  ...countries.split(/;\s*/).flatMap((line) =>
    line
      .slice(3)
      .split('|')
      .map((name): [string, string] => [name.toLowerCase(), line.slice(0, 2)]),
  ),
]);
const letters = new Set(words(stateLetters));

const formOfState = /^(?:federal |french |italian )?(?:republic|kingdom|state|commonwealth) of (?:the )?/;

function lastPart(place: string): { part: string; alone: boolean } {
  const parts = place.split(',').map((part) => part.trim());
  return { part: (parts.at(-1) ?? '').replace(/^the /i, ''), alone: parts.length === 1 };
}

/**
 * The country a place names, as ISO 3166-1 alpha-2: by its own name (`Ningbo, China`) or by a state of the United States
 * (`Easton, PA`). Null where the words do not say it; a city alone says none, nor does `Georgia`.
 */
export function countryOfPlace(place: string): string | null {
  const { part, alone } = lastPart(place);
  if (!alone && letters.has(part)) return 'US';
  const name = part.toLowerCase();
  return codeOf.get(name) ?? codeOf.get(name.replace(formOfState, '')) ?? null;
}

/** Whether a text ends as places do: with a country or a state. Tells where one firm ends and the next begins. */
export const endsAsPlace = (text: string): boolean =>
  countryOfPlace(text) !== null || lastPart(text).part === 'Georgia';

/** Where a party is, in words: its place, and its country where the place does not name it already; null where neither is known. */
export function whereabouts(place: string | null, country: string | null): Bilingual | null {
  const name = country === null ? undefined : countryName(country);
  const isNamed = name !== undefined && [name.en, name.zh].some((one) => place?.includes(one));
  if (place === null) return name ?? null;
  if (name === undefined || isNamed) return { en: place, zh: place };
  return { en: `${place}, ${name.en}`, zh: `${place}，${name.zh}` };
}
