import type { Bilingual, CalendarDate } from '../../kernel/index.js';
import type { RequestedRelief } from './notice-fields.js';
import type { NamedFirm } from './notice-firms.js';
import type { Quoted } from './notice-text.js';

/** What kind of text was pasted: a notice of the Federal Register, a news release of the Commission, or another one. */
export type NoticeForm = 'federal_register' | 'news_release' | 'other';

/** A field that the text leaves open, with the reason; it is never guessed. */
export interface MissingField {
  readonly field: NoticeField;
  readonly because: Bilingual;
}

/** A case as a pasted notice proposes it, for a person to confirm field by field: every value with the words that say it. */
export interface NoticeProposal {
  readonly form: NoticeForm;
  /** `337-TA-1133`. */
  readonly number: Quoted<string> | null;
  /** Without `Institution of Investigation`, joined over line breaks. */
  readonly title: Quoted<string> | null;
  readonly complaintFiledOn: Quoted<CalendarDate> | null;
  readonly supplementedOn: readonly Quoted<CalendarDate>[];
  /** The date of the issue of the Federal Register. A news release has none: a vote is no institution. */
  readonly publishedOn: Quoted<CalendarDate> | null;
  /** The day of publication of a notice of institution: 19 CFR 210.10(b)(1). Null for every other text. */
  readonly institutedOn: Quoted<CalendarDate> | null;
  /** Volume and first page: `83 FR 49575`. */
  readonly citation: Quoted<string> | null;
  /** `FR Doc. 2018-21362` or `USITC NR 17-062`. */
  readonly document: Quoted<string> | null;
  readonly complainants: readonly Quoted<NamedFirm>[];
  readonly respondents: readonly Quoted<NamedFirm>[];
  /** `US7979174`, `USD435854`, `USRE45123`. */
  readonly patents: readonly Quoted<string>[];
  /** `certain unmanned aerial vehicles and components thereof`. */
  readonly products: Quoted<string> | null;
  readonly relief: readonly Quoted<RequestedRelief>[];
  readonly missing: readonly MissingField[];
}

/** A field that a text may leave open. */
export type NoticeField = Exclude<keyof NoticeProposal, 'form' | 'missing' | 'supplementedOn'>;
