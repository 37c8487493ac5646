import type { Bilingual, CalendarDate, TimeOfDay, Zone } from '../../kernel/index.js';
import type { BookRule } from './book-rule.js';
import type { ItcRule } from './itc/itc-rule.js';
import type { LawForum } from './stated-rule.js';

/** One cited provision that turns an event into a date; by the rules of the Commission, or by those of any other forum. */
export type DeadlineRule = ItcRule | BookRule;

/** A circumstance of an event, of a small closed list. Of those with the same `question` at most one holds. */
export interface Circumstance {
  readonly id: string;
  readonly name: Bilingual;
  readonly question: string;
  /** What else is known that says the same: a party without domicile there, a copy sent abroad, perishable goods. */
  /** Other names by which it may be stated. */
  readonly alsoCalled?: readonly string[];
  readonly impliedBy?: 'foreign_party' | 'sent_abroad' | 'perishable';
}

/** Something dated that starts periods in a forum. */
export interface LawEvent {
  /** The trigger name of the rules, such as `final_id_served`. Part of the public API. */
  readonly id: string;
  readonly forum: LawForum;
  readonly name: Bilingual;
  /** Whether it is a service, so that each party served has its own date, method and destination. */
  readonly served: boolean;
  /** Whose document is served; 19 CFR 210.6(c) speaks only of those of the Commission. */
  readonly servedBy?: 'commission' | 'party';
  /** Ids of circumstances that decide which rules apply. */
  readonly circumstances: readonly string[];
  /** Questions of which one answer always holds: left open, the rules of every answer are computed and say so. */
  readonly mustAnswer: readonly string[];
}

/** Which edition of the law gave a date. */
export interface PackStamp {
  readonly id: LawForum;
  readonly version: string;
}

/** The law of one forum as dated, cited values. */
export interface RulePack extends PackStamp {
  readonly forum: LawForum;
  /** The pack on top of which these are local rules: its events and rules hold as well. */
  readonly base?: LawForum;
  /** Whether proceedings are held there, rather than the rules asked by others. */
  readonly hears: boolean;
  readonly name: Bilingual;
  /** The day of the text most rules were read in. */
  readonly textAsOf: CalendarDate;
  readonly source: string;
  /** What a reader must know before relying on the pack. */
  readonly caveats: readonly Bilingual[];
  /** The calendar used when none is named. */
  readonly calendar: string;
  /** The calendars by which a court or office of the forum may count, the usual one first. */
  readonly calendars: readonly string[];
  /** On a stricter reading of the law fewer days are off: by which calendar the safe day is then counted, and why. */
  readonly strict?: { readonly calendars: Readonly<Record<string, string>>; readonly because: Bilingual };
  /** The provision that moves a last day off a closed day. */
  readonly rollLaw?: string;
  /** The last minute of a filing, where it is one for the whole forum. */
  readonly cutoff?: { readonly time: TimeOfDay; readonly zone: Zone };
  readonly rules: readonly DeadlineRule[];
  readonly events: readonly LawEvent[];
  readonly circumstances: readonly Circumstance[];
}
