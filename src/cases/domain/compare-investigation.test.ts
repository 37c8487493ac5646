import fc from 'fast-check';
import { calendarDate } from '../../kernel/index.js';
import {
  compareInvestigation,
  fieldsOf,
  type KnownInvestigation,
  listedParties,
  rememberedOf,
} from './compare-investigation.js';
import type { ListedInvestigation } from './read-investigation.js';

/** A row about invented firms. */
const aRow = (over: Partial<ListedInvestigation> = {}): ListedInvestigation => ({
  number: '337-TA-9001',
  title: 'Certain Demo Widgets',
  complainants: [{ name: 'Demo Widget Inc.', place: 'Dover, DE', country: 'US' }],
  respondents: [
    { name: '示例科技 Demo Co., Ltd.', place: 'Ningbo, China', country: 'CN' },
    { name: 'Demo Sales LLC', place: null, country: null },
  ],
  filedOn: calendarDate('2026-01-05'),
  institutedOn: null,
  patents: ['US9000001'],
  summary: 'Unfair acts 不公平行为: patent',
  citation: '91 FR 1',
  document: null,
  url: 'https://example.test/1',
  ...over,
});

/** The case that an import of a row makes. */
const imported = (row: ListedInvestigation): KnownInvestigation => ({
  ...fieldsOf(row),
  imported: rememberedOf(row),
  parties: listedParties(row).map(({ role, name, place }, at) => ({
    id: `party-${String(at)}`,
    role,
    name,
    place,
  })),
  patents: row.patents,
});

const said = (notes: readonly { en: string }[]): string => notes.map(({ en }) => en).join(' ');

describe('a row of an import against the case it is about', () => {
  it('changes nothing when it says what it said before', () => {
    expect(compareInvestigation(aRow(), imported(aRow()))).toEqual({ change: null, notes: [] });
  });

  it('sets what the row says anew and names each field', () => {
    const later = aRow({ institutedOn: calendarDate('2026-02-10'), title: 'Certain Demo Widgets and Parts' });
    const { change, notes } = compareInvestigation(later, imported(aRow()));
    expect(change?.set).toEqual({ institutedOn: '2026-02-10', title: 'Certain Demo Widgets and Parts' });
    expect(said(notes)).toContain('Changes the date of institution: — → 2026-02-10.');
  });

  it('keeps what a row leaves out', () => {
    const silent = aRow({
      filedOn: null,
      citation: null,
      url: null,
      patents: [],
      respondents: [],
    });
    expect(compareInvestigation(silent, imported(aRow())).change).toBeNull();
  });

  it("lets a person's edit stand, also when the source says something new", () => {
    const edited = { ...imported(aRow()), title: 'Widgets (337-TA-9001)' };
    expect(compareInvestigation(aRow(), edited)).toEqual({ change: null, notes: [] });
    const { change, notes } = compareInvestigation(aRow({ title: 'Certain Gadgets' }), edited);
    expect(change).toBeNull();
    expect(said(notes)).toBe('The title was entered by a person and stands; the row says: Certain Gadgets.');
  });

  it('lets stand what a person emptied', () => {
    const emptied = { ...imported(aRow()), filedOn: null };
    const { change } = compareInvestigation(aRow({ filedOn: calendarDate('2026-01-06') }), emptied);
    expect(change).toBeNull();
  });

  it('fills what is unknown in a case opened by hand, and overwrites nothing there', () => {
    const byHand: KnownInvestigation = {
      ...imported(aRow()),
      imported: null,
      filedOn: null,
      title: 'Our widgets',
    };
    const { change } = compareInvestigation(aRow(), byHand);
    expect(change?.set).toEqual({ filedOn: '2026-01-05' });
  });

  it('adds parties and patents that are new and never takes one away', () => {
    const other = aRow({
      respondents: [{ name: 'Third Demo GmbH', place: 'Munich, Germany', country: 'DE' }],
      patents: ['USD900002'],
    });
    const { change, notes } = compareInvestigation(other, imported(aRow()));
    expect(change?.parties.map(({ name }) => name)).toEqual(['Third Demo GmbH']);
    expect(change?.patents).toEqual(['USD900002']);
    expect(said(notes)).toContain('Demo Sales LLC is no longer listed; the party stays.');
    expect(said(notes)).toContain('US9000001 is no longer listed; the patent stays.');
  });

  it('takes the same firm at another place for a further party, and differences of punctuation for none', () => {
    const { change } = compareInvestigation(
      aRow({
        respondents: [
          { name: '示例科技 Demo Co. Ltd', place: 'Ningbo, China', country: 'CN' },
          { name: '示例科技 Demo Co., Ltd.', place: 'Dover, DE', country: 'US' },
        ],
      }),
      imported(aRow()),
    );
    expect(change?.parties.map(({ place }) => place)).toEqual(['Dover, DE']);
  });

  it('places a party whose place was unknown instead of adding it again', () => {
    const { change } = compareInvestigation(
      aRow({ respondents: [{ name: 'Demo Sales LLC', place: 'Austin, TX', country: 'US' }] }),
      imported(aRow()),
    );
    expect(change).toMatchObject({ parties: [], placed: [{ place: 'Austin, TX', country: 'US' }] });
  });

  it('does not bring back a party that a person renamed', () => {
    const known = imported(aRow());
    const renamed = known.parties.map((party) =>
      party.name === 'Demo Sales LLC' ? { ...party, name: 'Demo Trading LLC' } : party,
    );
    expect(compareInvestigation(aRow(), { ...known, parties: renamed }).change).toBeNull();
  });

  it('settles: after any change the same row changes nothing more', () => {
    const word = fc.constantFrom('Demo Alpha Inc.', 'Demo Beta LLC', 'Demo Gamma GmbH', '示例企业');
    const firm = fc.record({
      name: word,
      place: fc.constantFrom('Ningbo, China', 'Dover, DE', null),
      country: fc.constant(null),
    });
    const row = fc
      .record({
        title: word,
        complainants: fc.array(firm, { maxLength: 3 }),
        respondents: fc.array(firm, { maxLength: 4 }),
        patents: fc.uniqueArray(fc.constantFrom('US1', 'US2', 'US3')),
        citation: fc.option(word),
        summary: fc.option(word),
      })
      .map((over) => aRow(over));
    fc.assert(
      fc.property(row, row, (first, second) => {
        const known = imported(first);
        const { change } = compareInvestigation(second, known);
        const after: KnownInvestigation = change
          ? {
              ...known,
              ...change.set,
              imported: change.imported,
              parties: [
                ...known.parties.map((party) => ({
                  ...party,
                  place: change.placed.find(({ id }) => id === party.id)?.place ?? party.place,
                })),
                ...change.parties.map((party, at) => ({ ...party, id: `new-${String(at)}` })),
              ],
              patents: [...known.patents, ...change.patents],
            }
          : known;
        expect(compareInvestigation(second, after).change).toBeNull();
      }),
    );
  });
});
