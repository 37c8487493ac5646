import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Matches,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { Type } from 'class-transformer';
import { PersonNameView } from '../../identity/index.js';
import type { CalendarDate, Instant } from '../../kernel/index.js';
import {
  asFlag,
  BilingualView,
  IsAcknowledgement,
  IsCalendarDate,
  IsText,
  MoneyView,
  NamedView,
  PageQuery,
  Plausible,
} from '../../platform/index.js';
import { type EntryKind, entryRules } from '../domain/dossier.js';
import { type TestimonySide, testimonySides } from '../domain/expert-words.js';

const keysOf = <K extends string>(table: Readonly<Record<K, unknown>>): K[] => Object.keys(table) as K[];

/** Which entries of a dossier to list: of those the caller may read. */
export class DossierEntriesQuery extends PageQuery {
  @IsOptional()
  @IsIn(keysOf(entryRules))
  kind?: EntryKind;

  /** Those that were withdrawn, in place of those that stand. */
  @IsOptional()
  @asFlag
  @IsBoolean()
  withdrawn?: boolean;
}

/** An entry of a dossier. Which properties it needs and may have hangs on its kind. */
export class DossierEntryBody {
  @IsIn(keysOf(entryRules))
  kind: EntryKind;

  /** What it is called: a qualification, a degree, a case, a paper, an agreement. */
  @IsOptional()
  @IsText(500)
  title?: string;

  /** Who issued it, where it was heard or published. */
  @IsOptional()
  @IsText(300)
  place?: string;

  /** Of a qualification, a case or a patent. */
  @IsOptional()
  @IsText(100)
  number?: string;

  /** The firm of the register. */
  @IsOptional()
  @IsUUID()
  firmId?: string;

  /** The firm as the expert calls it: of an affiliation, for whom they testified, to whom they are bound. */
  @IsOptional()
  @IsText(300)
  firmName?: string;

  /** Of an affiliation, in words; of a patent, `inventor` or `attorney`; of a rate, as what the expert serves. */
  @IsOptional()
  @IsText(200)
  role?: string;

  /** For whom somebody testified. */
  @IsOptional()
  @IsIn(keysOf(testimonySides))
  side?: TestimonySide;

  /** Classes of CPC or IPC, such as `H01L33/00`. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(100)
  @IsString({ each: true })
  @Length(1, 20, { each: true })
  classes?: string[];

  /** First day, or the day. */
  @IsOptional()
  @IsCalendarDate()
  @Plausible('old')
  from?: CalendarDate;

  /** Last day. */
  @IsOptional()
  @IsCalendarDate()
  until?: CalendarDate;

  /** Of the shares of a firm, 0 to 100, as decimal text of at most six digits after the point. */
  @IsOptional()
  @Matches(/^(100(\.0{1,6})?|\d{1,2}(\.\d{1,6})?)$/)
  percent?: string;

  /** Whether the tribunal excluded what was testified. */
  @IsOptional()
  @IsBoolean()
  excluded?: boolean;

  /** An hour at this rate. */
  @IsOptional()
  @ValidateNested()
  @Type(() => MoneyView)
  hourly?: MoneyView;

  /** What part of the rate an hour of travel costs, in percent. */
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(100)
  travelPercent?: number;

  @IsOptional()
  @Matches(/^https?:\/\/\S{3,990}$/)
  link?: string;

  /** Odd dates that are right all the same, as the problem `date.implausible` names them in `acknowledge`. */
  @IsAcknowledgement()
  acknowledged?: string[];
}

/** Why an entry is withdrawn, and what stands in its place. */
export class WithdrawDossierEntryBody {
  @IsText(2000)
  reason: string;

  /** Of the same kind. */
  @IsOptional()
  @ValidateNested()
  @Type(() => DossierEntryBody)
  replacement?: DossierEntryBody;

  /** Odd dates that are right all the same, as the problem `date.implausible` names them in `acknowledge`. */
  @IsAcknowledgement()
  acknowledged?: string[];
}

export class DossierEntryKindView {
  id: EntryKind;
  name: BilingualView;
}

/** A word of a list with its name. */
export class DossierEntryWordView {
  id: string;
  name: BilingualView;
}

/** An entry of a dossier. */
export class DossierEntryView {
  id: string;
  expertId: string;
  kind: DossierEntryKindView;
  title: string | null;
  place: string | null;
  number: string | null;
  /** The firm of the register, where the caller sees that. */
  firm: NamedView | null;
  firmName: string | null;
  /** Of an affiliation, in words, and the same twice; of a patent or a rate, by its name. */
  role: DossierEntryWordView | null;
  side: DossierEntryWordView | null;
  classes: string[];
  from: CalendarDate | null;
  until: CalendarDate | null;
  percent: string | null;
  excluded: boolean | null;
  hourly: MoneyView | null;
  travelPercent: number | null;
  link: string | null;
  /** Whether it is shown to the expert, coordinators and ethics officers alone. */
  isConfidential: boolean;
  /** Told to who keeps or audits the pool, to the expert and to that person, as who withdrew it is. */
  enteredBy: PersonNameView | null;
  enteredAt: Instant;
  withdrawnBy: PersonNameView | null;
  withdrawnAt: Instant | null;
  withdrawReason: string | null;
  /** The withdrawn entry it stands in place of, where the caller reads that. */
  replaces: string | null;
}

/** A page of a dossier, the newest day first. */
export class DossierEntriesView {
  items: DossierEntryView[];
  nextCursor: string | null;
}
