import type { Bilingual, CalendarDate, Instant, Money, TimeOfDay, Zone } from '../../kernel/index.js';

/** What stands in a cell: words in both languages, a text that is the same in both, a number, an amount of money, or nothing. */
export type Cell = Bilingual | string | number | Money | null;

/** A column of a table. */
export interface PaperColumn {
  /** Its name in what is asked for. A column of the screen says which of these tell what it shows (`onPaper`). */
  readonly key: string;
  readonly heading: Bilingual;
  /** What its cells are, where they are no text: `date` cells are `YYYY-MM-DD`. Numbers and money stand on the right. */
  readonly as?: 'date' | 'number' | 'money';
  /** How wide it is beside the others; 1 unless given. */
  readonly share?: number;
}

/** A table; every row has a cell for each column. Where its amounts are in one currency, the heading says which. */
export interface PaperTable {
  readonly columns: readonly PaperColumn[];
  readonly rows: readonly (readonly Cell[])[];
  /** What the rows come to, as whoever made the paper summed it: no rendering adds anything up. One row a currency. */
  readonly totals?: readonly (readonly Cell[])[];
}

/** One named value. */
export interface PaperFact {
  readonly name: Bilingual;
  readonly value: Cell;
}

/** A place to sign. */
export interface PaperSignature {
  /** As what: the treasurer, for the member. */
  readonly as: Bilingual;
  /** Who signs there, where that is known. */
  readonly who?: Bilingual | string;
}

/** A part of a paper under its heading: key figures, named values, a table, clauses, places to sign, in this order. */
export interface PaperPart {
  readonly heading?: Bilingual;
  /** The few values somebody looks for first, set large. */
  readonly figures?: readonly PaperFact[];
  readonly facts?: readonly PaperFact[];
  readonly table?: PaperTable;
  readonly clauses?: readonly Bilingual[];
  readonly signatures?: readonly PaperSignature[];
}

/** What is told on paper: each word of it in both languages, so that every rendering has both to choose from. */
export interface Paper {
  readonly title: Bilingual;
  /** By what a list was narrowed. */
  readonly narrowed?: readonly PaperFact[];
  readonly parts: readonly PaperPart[];
}

/** Whose paper it is, who asked for it and when: stands on every page. */
export interface Imprint {
  readonly alliance: Bilingual;
  readonly reader: string;
  readonly at: Instant;
  /** The same moment as the reader's clock shows it. */
  readonly on: CalendarDate;
  readonly time: TimeOfDay;
  readonly zone: Zone;
}

/** In which language a paper is written: one, or both side by side. */
export const tongues = ['zh', 'en', 'both'] as const;
export type Tongue = (typeof tongues)[number];

/** What a paper is rendered to. */
export const paperFormats = ['pdf', 'docx', 'xlsx', 'csv', 'html'] as const;
export type PaperFormat = (typeof paperFormats)[number];

/** Everything a rendering needs. */
export interface PrintOrder {
  readonly paper: Paper;
  readonly imprint: Imprint;
  readonly format: PaperFormat;
  readonly tongue: Tongue;
}
