import { shortened, type Bilingual } from '../../kernel/index.js';
import type { PartyRole } from './case-kinds.js';
import type { ListedFirm } from './listed-values.js';
import type { ListedInvestigation } from './read-investigation.js';

/** The single values an import may set. */
export const importedFields = {
  title: { en: 'title', zh: '案件名称' },
  summary: { en: 'summary', zh: '案情摘要' },
  filedOn: { en: 'date of filing', zh: '申请日期' },
  institutedOn: { en: 'date of institution', zh: '立案日期' },
  citation: { en: 'citation', zh: '出处' },
  document: { en: 'source document', zh: '来源文件' },
  url: { en: 'address of the source', zh: '来源网址' },
} as const satisfies Record<string, Bilingual>;
export type ImportedField = keyof typeof importedFields;

/** What a case has in these fields. */
export type ImportedValues = { readonly [F in ImportedField]: string | null };

/** A party as an import compares it. */
export interface KnownParty {
  readonly id: string;
  readonly role: PartyRole;
  readonly name: string;
  readonly place: string | null;
}

/** A case the alliance has, as far as an import is concerned. */
export interface KnownInvestigation extends ImportedValues {
  /** What the last import said, field by field; lists one entry a line. Null where the case was opened otherwise. */
  readonly imported: Readonly<Record<string, string | null>> | null;
  readonly parties: readonly KnownParty[];
  readonly patents: readonly string[];
}

/** A party a list names. */
export interface ListedParty extends ListedFirm {
  readonly role: 'complainant' | 'respondent';
}

/** What a row changes in a case: nothing else is touched. */
export interface InvestigationChange {
  readonly set: Partial<ImportedValues>;
  readonly parties: readonly ListedParty[];
  /** Parties whose place was unknown. */
  readonly placed: readonly {
    readonly id: string;
    readonly place: string;
    readonly country: string | null;
  }[];
  readonly patents: readonly string[];
  /** What is remembered of this import. */
  readonly imported: Readonly<Record<string, string | null>>;
}

/** How a row compares with the case; `change` is null where there is nothing to change. */
export interface Comparison {
  readonly change: InvestigationChange | null;
  readonly notes: readonly Bilingual[];
}

const folded = (text: string | null): string =>
  (text ?? '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

const keyOf = ({ role, name, place }: Pick<KnownParty, 'role' | 'name' | 'place'>): string =>
  `${role}|${folded(name)}|${folded(place)}`;

/** The parties a row names, complainants first; the same firm at the same place once. */
export const listedParties = ({ complainants, respondents }: ListedInvestigation): readonly ListedParty[] => {
  const named = [
    ...complainants.map((firm) => ({ ...firm, role: 'complainant' as const })),
    ...respondents.map((firm) => ({ ...firm, role: 'respondent' as const })),
  ];
  return [...new Map(named.map((party) => [keyOf(party), party])).values()];
};

/** What a row says in the single fields of a case. */
export const fieldsOf = (row: ListedInvestigation): ImportedValues => ({
  title: row.title,
  summary: row.summary,
  filedOn: row.filedOn,
  institutedOn: row.institutedOn,
  citation: row.citation,
  document: row.document,
  url: row.url,
});

/** Whether a title is written in Chinese; one that names a product in Latin letters is no more English for that. */
export const isInChinese = (title: string): boolean => /^[^A-Za-z]*\p{Script=Han}/u.test(title);

const lines = (entries: readonly string[]): string | null =>
  entries.length === 0 ? null : [...new Set(entries)].sort().join('\n');

const linesOf = (text: string | null | undefined): readonly string[] => text?.split('\n') ?? [];

/** What is remembered of a row, so that the next import can tell a person's edit from its own. */
export const rememberedOf = (row: ListedInvestigation): Readonly<Record<string, string | null>> => ({
  ...fieldsOf(row),
  parties: lines(listedParties(row).map(keyOf)),
  patents: lines(row.patents),
});

/**
 * Compares a row with the case it is about. A field changes only where the row says something new and nobody has edited it
 * since the last import; otherwise the person's entry stands, with a note. What a row leaves out is kept.
 */
export function compareInvestigation(row: ListedInvestigation, known: KnownInvestigation): Comparison {
  const fields = compareFields(fieldsOf(row), known);
  const firms = compareParties(listedParties(row), known);
  const before = linesOf(known.imported?.['patents']);
  const patents = row.patents.filter((patent) => !known.patents.includes(patent) && !before.includes(patent));
  const gone = before.filter((patent) => row.patents.length > 0 && !row.patents.includes(patent));
  const notes = [...fields.notes, ...firms.notes, ...gone.map(noLongerAsserted)];
  const changed = [
    ...(Object.keys(fields.set) as ImportedField[]).map((field) =>
      changedField(field, known[field], fields.set[field]),
    ),
    ...firms.added.map(addedParty),
    ...firms.placed.map(placedParty),
    ...patents.map(addedPatent),
  ];
  if (changed.length === 0) return { change: null, notes };
  return {
    change: {
      set: fields.set,
      parties: firms.added,
      placed: firms.placed,
      patents,
      imported: {
        ...fields.imported,
        parties: lines([...linesOf(known.imported?.['parties']), ...listedParties(row).map(keyOf)]),
        patents: lines([...before, ...row.patents]),
      },
    },
    notes: [...changed, ...notes],
  };
}

function compareFields(said: ImportedValues, known: KnownInvestigation) {
  const set: Partial<Record<ImportedField, string>> = {};
  const imported: Record<string, string | null> = { ...known.imported };
  const notes: Bilingual[] = [];
  for (const field of Object.keys(importedFields) as ImportedField[]) {
    const [theirs, ours, last] = [said[field], known[field], known.imported?.[field] ?? null];
    if (theirs === null || theirs === last) continue;
    if (theirs === ours) imported[field] = theirs;
    else if (ours === last) {
      set[field] = theirs;
      imported[field] = theirs;
    } else notes.push(keptField(field, theirs));
  }
  return { set, imported, notes };
}

function compareParties(listed: readonly ListedParty[], known: KnownInvestigation) {
  const ours = new Set(known.parties.map(keyOf));
  const before = linesOf(known.imported?.['parties']);
  const added: ListedParty[] = [];
  const placed: { id: string; name: string; place: string; country: string | null }[] = [];
  for (const party of listed) {
    if (ours.has(keyOf(party)) || before.includes(keyOf(party))) continue;
    const namesake = known.parties.find(
      (other) =>
        keyOf({ ...other, place: null }) === keyOf({ ...party, place: null }) &&
        (party.place === null || (other.place === null && !placed.some(({ id }) => id === other.id))),
    );
    if (!namesake) added.push(party);
    else if (party.place !== null) {
      placed.push({ id: namesake.id, name: party.name, place: party.place, country: party.country });
    }
  }
  const names = new Set(listed.map((party) => keyOf({ ...party, place: null })));
  const gone = known.parties.filter(
    (party) =>
      names.size > 0 && before.includes(keyOf(party)) && !names.has(keyOf({ ...party, place: null })),
  );
  return { added, placed, notes: gone.map(noLongerListed) };
}

const orNothing = (value: string | null | undefined): string => (value == null ? '—' : clipped(value));
const clipped = (value: string): string => shortened(value.replaceAll('\n', ' / '), 80);

const changedField = (
  field: ImportedField,
  from: string | null,
  to: string | null | undefined,
): Bilingual => ({
  en: `Changes the ${importedFields[field].en}: ${orNothing(from)} → ${orNothing(to)}.`,
  zh: `更新${importedFields[field].zh}：${orNothing(from)} → ${orNothing(to)}。`,
});

const keptField = (field: ImportedField, theirs: string): Bilingual => ({
  en: `The ${importedFields[field].en} was entered by a person and stands; the row says: ${clipped(theirs)}.`,
  zh: `${importedFields[field].zh}由人工录入，予以保留；该行内容为：${clipped(theirs)}。`,
});

const addedParty = ({ role, name }: ListedParty): Bilingual =>
  role === 'complainant'
    ? { en: `Adds the complainant ${clipped(name)}.`, zh: `新增申请人：${clipped(name)}。` }
    : { en: `Adds the respondent ${clipped(name)}.`, zh: `新增被申请人：${clipped(name)}。` };

const placedParty = ({ name, place }: { readonly name: string; readonly place: string }): Bilingual => ({
  en: `Adds the place of ${clipped(name)}: ${clipped(place)}.`,
  zh: `补充${clipped(name)}的所在地：${clipped(place)}。`,
});

const addedPatent = (patent: string): Bilingual => ({ en: `Adds ${patent}.`, zh: `新增专利${patent}。` });

const noLongerListed = ({ name }: KnownParty): Bilingual => ({
  en: `${clipped(name)} is no longer listed; the party stays.`,
  zh: `名单中已无${clipped(name)}，该当事人予以保留。`,
});

const noLongerAsserted = (patent: string): Bilingual => ({
  en: `${patent} is no longer listed; the patent stays.`,
  zh: `名单中已无${patent}，该专利予以保留。`,
});
