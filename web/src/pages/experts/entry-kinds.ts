import { entryRules } from '../../api/expert-words';
import type { Bilingual } from '../../i18n/words';
import { given } from '../../parts/given';
import type { Entry, EntryBody } from './queries';

export type EntryKind = Entry['kind']['id'];

/** A property of an entry that is asked for by itself; the currency comes with the amount. */
export type EntryField = Exclude<keyof EntryBody, 'kind' | 'hourly' | 'acknowledged'> | 'hourlyMinor';

/** A kind of entry: what it must say, what it may, and what that is called in it, in the order in which it is asked for. */
interface EntryRule {
  readonly name: Bilingual;
  readonly needs: readonly string[];
  readonly called: { readonly [F in EntryField]?: Bilingual };
  readonly roles?: Readonly<Record<string, Bilingual>>;
}

/** The kinds in the order of a dossier. */
export const entryKinds = Object.keys(entryRules) as EntryKind[];

export const ruleOf = (kind: EntryKind): EntryRule => entryRules[kind];

/** What an entry of a kind is asked for. */
export const fieldsOf = (kind: EntryKind): readonly EntryField[] =>
  Object.keys(ruleOf(kind).called).filter((field) => field !== 'currency') as EntryField[];

/** What of an entry is written. */
export type EntryWritten = Omit<EntryBody, 'kind' | 'hourly' | 'acknowledged'> & {
  readonly hourly?: { readonly amount?: string; readonly currency?: string };
};

/** An entry of a kind as the API takes it: what was written of another kind before is left out. */
export function bodyOf(kind: EntryKind, written: EntryWritten): EntryBody {
  const asked: readonly string[] = fieldsOf(kind);
  const { hourly, ...plain } = written;
  const said = Object.fromEntries(Object.entries(plain).filter(([field]) => asked.includes(field)));
  return {
    kind,
    ...given(said as Omit<EntryWritten, 'hourly'>),
    ...(asked.includes('hourlyMinor') &&
      hourly?.amount && {
        hourly: { amount: hourly.amount, currency: hourly.currency } as EntryBody['hourly'],
      }),
  } as EntryBody;
}

/** An entry as it is written again. */
export const writtenOf = ({ kind: _, firm, role, side, ...entry }: Entry): EntryWritten =>
  given({
    title: entry.title,
    place: entry.place,
    number: entry.number,
    firmId: firm?.id,
    firmName: entry.firmName,
    role: role?.id,
    side: side?.id as EntryBody['side'],
    classes: entry.classes,
    from: entry.from,
    until: entry.until,
    percent: entry.percent,
    excluded: entry.excluded,
    hourly: entry.hourly,
    travelPercent: entry.travelPercent,
    link: entry.link,
  });
