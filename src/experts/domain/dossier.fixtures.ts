import type { CalendarDate } from '../../kernel/index.js';
import type { EntryKind, EntryWords } from './dossier.js';

const day = (text: string) => text as CalendarDate;

const empty: Omit<EntryWords, 'kind'> = {
  title: null,
  place: null,
  number: null,
  firmId: null,
  firmName: null,
  role: null,
  side: null,
  classes: [],
  from: null,
  until: null,
  percent: null,
  excluded: null,
  currency: null,
  hourlyMinor: null,
  travelPercent: null,
  link: null,
};

const examples: Readonly<Record<EntryKind, Partial<EntryWords>>> = {
  qualification: { title: 'Patent attorney', place: 'CNIPA', from: day('2015-06-01') },
  education: { title: 'PhD', place: 'Demo University' },
  affiliation: { firmName: 'Demo Lighting Inc.', role: 'Engineer', from: day('2020-01-01') },
  testimony: {
    title: 'Demo v. Sample',
    place: 'D. Del.',
    side: 'claimant',
    firmName: 'Demo Lighting Inc.',
    from: day('2022-03-01'),
  },
  publication: { title: 'On light', place: 'Demo Journal', from: day('2021-05-01') },
  bond: { firmName: 'Demo Lighting Inc.', title: 'NDA', from: day('2023-01-01') },
  patent: { number: 'US7979174', role: 'inventor' },
  rate: { role: 'consulting', currency: 'USD', hourlyMinor: '45000', from: day('2026-01-01') },
  absence: { from: day('2026-07-01'), until: day('2026-07-14') },
};

/** An entry of a kind that may be kept as it is, invented. */
export const anEntry = (kind: EntryKind, over: Partial<EntryWords> = {}): EntryWords => ({
  ...empty,
  ...examples[kind],
  ...over,
  kind,
});
