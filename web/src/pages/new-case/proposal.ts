import type { NoticeProposal, OpenCase, PartyToBe } from '../../api/views.js';
import { isUnread } from '../../written-dates.js';

/** What a notice may say, in the order in which it is confirmed. */
export const fieldNames = [
  'number',
  'titleEn',
  'titleZh',
  'complaintFiledOn',
  'publishedOn',
  'institutedOn',
  'citation',
  'document',
  'complainants',
  'respondents',
  'patents',
  'products',
  'relief',
] as const;
export type FieldName = (typeof fieldNames)[number];

/** `open` waits for a person; only `confirmed` goes into the case. */
export type FieldState = 'open' | 'confirmed' | 'left_out';

/** One value a notice proposes, or a place for one it does not name. */
export interface ProposedField {
  /** Unique in the proposal, such as `patents.0`. */
  readonly id: string;
  readonly name: FieldName;
  readonly value: string;
  /** As the text has it; empty where it says nothing. */
  readonly proposed: string;
  readonly place: string | null;
  readonly country: string | null;
  /** Offsets of the passage in the text; null where it is not in the text. */
  readonly passage: { readonly start: number; readonly end: number } | null;
  readonly state: FieldState;
}

interface Quoted {
  readonly value:
    string | { readonly name: string; readonly place: string | null; readonly country: string | null };
  readonly quote: string;
  readonly start: number;
  readonly end: number;
}

const listed = (quoted: Quoted | readonly Quoted[] | null): readonly Quoted[] =>
  quoted === null ? [] : 'start' in quoted ? [quoted] : quoted;

const fieldOf = (name: FieldName, index: number, { value, quote, start, end }: Quoted): ProposedField => {
  const said = typeof value === 'string' ? value : value.name;
  const text = name === 'relief' ? quote.replaceAll(/\s+/g, ' ') : said;
  return {
    id: `${name}.${index}`,
    name,
    value: text,
    proposed: text,
    place: typeof value === 'string' ? null : value.place,
    country: typeof value === 'string' ? null : value.country,
    passage: { start, end },
    state: 'open',
  };
};

const absent = (name: FieldName): ProposedField => ({
  id: `${name}.0`,
  name,
  value: '',
  proposed: '',
  place: null,
  country: null,
  passage: null,
  state: 'left_out',
});

/** What the notice says of a field. It is in English: a title in Chinese is a person's to write. */
const saidOf = (proposal: NoticeProposal, name: FieldName) =>
  name === 'titleZh' ? null : proposal[name === 'titleEn' ? 'title' : name];

/** Every field of a proposal; those the text does not name are empty and left out until someone writes them. */
export function fieldsOf(proposal: NoticeProposal): readonly ProposedField[] {
  return fieldNames.flatMap((name) => {
    const found = listed(saidOf(proposal, name)).map((quoted, index) => fieldOf(name, index, quoted));
    if (found.length > 0) return found;
    return name === 'respondents' || name === 'complainants' ? [] : [absent(name)];
  });
}

/** Whether a field holds a date. */
export const isDate = (name: FieldName): boolean => name.endsWith('On');

/** Dates of a notice in the order in which they come to pass. */
const inOrder: readonly FieldName[] = ['complaintFiledOn', 'institutedOn', 'publishedOn'];

/** Whether something about a value wants a second look: a date that is unread, to come, or out of order; a value that is there already. */
function isOdd(field: ProposedField, fields: readonly ProposedField[], today: string): boolean {
  const { id, name, value } = field;
  if (!isDate(name)) {
    const first = fields.find((other) => other.name === name && other.value.trim() === value.trim());
    return first?.id !== id;
  }
  if (isUnread(value) || value > today) return true;
  const place = inOrder.indexOf(name);
  return fields.some((other) => {
    const theirs = inOrder.indexOf(other.name);
    if (other.value === '' || place < 0 || theirs < 0) return false;
    return theirs < place ? other.value > value : theirs > place && other.value < value;
  });
}

/** Whether a field waits as the text has it: nobody touched it, and nothing about it is odd. */
export const isAsRead = (field: ProposedField, fields: readonly ProposedField[], today: string): boolean =>
  field.state === 'open' &&
  field.passage !== null &&
  field.value === field.proposed &&
  !isOdd(field, fields, today);

/** All that waits as it was read is right; what somebody wrote, and what is odd, still waits. */
export const restIsRight = (fields: readonly ProposedField[], today: string): readonly ProposedField[] =>
  fields.map((field) => (isAsRead(field, fields, today) ? { ...field, state: 'confirmed' } : field));

const valuesOf = (fields: readonly ProposedField[], name: FieldName): readonly ProposedField[] =>
  fields.filter((field) => field.name === name && field.state === 'confirmed' && field.value.trim() !== '');

const partyOf = (
  { value, place, country }: ProposedField,
  role: 'complainant' | 'respondent',
): PartyToBe => ({
  name: value,
  role,
  side: role === 'complainant' ? 'adverse' : 'neutral',
  ...(place !== null && { place }),
  ...(country !== null && { country }),
});

/** The confirmed fields as parties, to be completed by hand. */
export const partiesOf = (fields: readonly ProposedField[]): readonly PartyToBe[] => [
  ...valuesOf(fields, 'complainants').map((field) => partyOf(field, 'complainant')),
  ...valuesOf(fields, 'respondents').map((field) => partyOf(field, 'respondent')),
];

/** The case as confirmed. What was left out or is empty is not in it. */
export function caseOf(
  fields: readonly ProposedField[],
  added: readonly PartyToBe[],
  text: string,
): OpenCase {
  const one = (name: FieldName): string | undefined => valuesOf(fields, name)[0]?.value.trim();
  const all = (name: FieldName): readonly string[] => valuesOf(fields, name).map(({ value }) => value.trim());
  const [titleEn, titleZh] = [one('titleEn'), one('titleZh')];
  const number = one('number');
  const filedOn = one('complaintFiledOn');
  const institutedOn = one('institutedOn');
  const publishedOn = one('publishedOn');
  const summary = [all('relief').join('; '), publishedOn && `Notice dated ${publishedOn}`]
    .filter(Boolean)
    .join('\n');
  const citation = one('citation');
  const document = one('document');
  return {
    kind: 'itc_337',
    ...(titleEn && { titleEn }),
    ...(titleZh && { titleZh }),
    ...(number && { number }),
    ...(summary && { summary }),
    proceedings: [
      {
        forum: 'us-itc',
        ...(number && { number }),
        ...(filedOn && { filedOn }),
        ...(institutedOn && { institutedOn }),
      },
    ],
    parties: [...partiesOf(fields), ...added],
    patents: all('patents').map((each) => ({ number: each })),
    products: all('products').map((name) => ({ name })),
    source: { text, ...(citation && { citation }), ...(document && { document }) },
  };
}
