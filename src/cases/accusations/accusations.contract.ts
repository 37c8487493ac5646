import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  ValidateNested,
  ValidateIf,
} from 'class-validator';
import type { CalendarDate } from '../../kernel/index.js';
import { IsAcknowledgement, IsCalendarDate, IsText, PageQuery, Plausible } from '../../platform/index.js';
import {
  type AccusationOutcome,
  accusationOutcomes,
  type Defence,
  defences,
  type LicenceState,
  licenceStates,
  type SettlementState,
  settlementStates,
} from '../domain/accusation-words.js';

const keysOf = <K extends string>(table: Record<K, unknown>): K[] => Object.keys(table) as K[];

/** The most accusations one grid or one import holds. */
export const mostCells = 5_000;

/** What became of an accusation: on a day, and where one can read it. Neither for what is still asserted. */
export class OutcomeBody {
  @IsIn(keysOf(accusationOutcomes))
  outcome: AccusationOutcome;

  @IsOptional()
  @IsCalendarDate()
  @Plausible('happened')
  outcomeOn?: CalendarDate;

  /** Such as `Initial Determination of 5 March 2026, EDIS 812345`. */
  @IsOptional()
  @IsText(500)
  outcomeSource?: string;

  /** Odd dates that are right all the same, as the problem `date.implausible` names them in `acknowledge`. */
  @IsAcknowledgement()
  acknowledged?: string[];
}

/** One accusation: all it names is of the case. */
export class AccusationBody extends OutcomeBody {
  @IsUUID()
  proceedingId: string;

  /** The party that asserts. */
  @IsUUID()
  asserterId: string;

  @IsUUID()
  patentId: string;

  /** The party accused. */
  @IsUUID()
  respondentId: string;

  @IsUUID()
  productId: string;

  /** Numbers and ranges, such as `1-3, 5`. */
  @IsText(500)
  claims: string;
}

/** What may change of an accusation. Whom it names does not: strike it and enter another. */
export class ReviseAccusationBody extends OutcomeBody {
  @IsText(500)
  claims: string;
}

/** One cell of a grid. */
export class GridCellBody {
  @IsUUID()
  respondentId: string;

  @IsUUID()
  productId: string;

  @IsUUID()
  patentId: string;

  @IsText(500)
  claims: string;
}

/** What one party asserts in one proceeding, all of it: a cell that is not here is struck, for the reason given. */
export class GridBody {
  @IsUUID()
  proceedingId: string;

  @IsUUID()
  asserterId: string;

  @IsArray()
  @ArrayMaxSize(mostCells)
  @ValidateNested({ each: true })
  @Type(() => GridCellBody)
  cells: GridCellBody[];

  /** Needed where cells are struck. */
  @IsOptional()
  @IsText(2000)
  reason?: string;
}

/** One outcome of many accusations, such as a determination's. */
export class OutcomesBody extends OutcomeBody {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(mostCells)
  @IsUUID(undefined, { each: true })
  accusationIds: string[];
}

/** A list of accusations as CSV, header line first; names as they stand in the case. */
export class AccusationImportBody {
  /** A CSV as text, header line first; or else `file`. */
  @ValidateIf(({ file }: AccusationImportBody) => file === undefined)
  @IsString()
  @Length(1, 4_000_000)
  text?: string;

  /** The bytes of a CSV in any encoding, or of an XLSX, in base64. */
  @IsOptional()
  @IsString()
  @Length(1, 7_500_000)
  file?: string;

  /** Only say what would happen. */
  @IsBoolean()
  dryRun: boolean;

  /** Odd dates that are right all the same, as the problem `date.implausible` names them in `acknowledge`. */
  @IsAcknowledgement()
  acknowledged?: string[];
}

/** Which part of a case's accusations. */
export class MatrixQuery {
  @IsOptional()
  @IsUUID()
  proceedingId?: string;

  @IsOptional()
  @IsUUID()
  asserterId?: string;
}

/** Which grid. */
export class GridQuery {
  @IsUUID()
  proceedingId: string;

  @IsUUID()
  asserterId: string;
}

/** Which accusations to list. */
export class AccusationsQuery extends PageQuery {
  @IsOptional()
  @IsUUID()
  proceedingId?: string;

  @IsOptional()
  @IsUUID()
  asserterId?: string;

  @IsOptional()
  @IsUUID()
  patentId?: string;

  @IsOptional()
  @IsUUID()
  respondentId?: string;

  @IsOptional()
  @IsUUID()
  productId?: string;

  @IsOptional()
  @IsIn(keysOf(accusationOutcomes))
  outcome?: AccusationOutcome;

  /** `with` shows struck entries among the others. */
  @IsOptional()
  @IsIn(['without', 'with'])
  struck: 'without' | 'with' = 'without';
}

/** One defence, and what there is to say of it. */
export class DefenceBody {
  @IsIn(keysOf(defences))
  defence: Defence;

  @IsOptional()
  @IsText(2000)
  note?: string;
}

/** What a respondent says to what is asserted against it, the whole of it. */
export class PositionBody {
  @IsArray()
  @ArrayMaxSize(7)
  @ValidateNested({ each: true })
  @Type(() => DefenceBody)
  defences: DefenceBody[];

  @IsIn(keysOf(licenceStates))
  licence: LicenceState;

  @IsOptional()
  @IsText(2000)
  licenceNote?: string;
}

/** How far a respondent's own talks are. */
export class SettlementBody {
  @IsIn(keysOf(settlementStates))
  state: SettlementState;

  @IsOptional()
  @IsCalendarDate()
  @Plausible('happened')
  on?: CalendarDate;

  @IsOptional()
  @IsText(5000)
  note?: string;

  /** Odd dates that are right all the same, as the problem `date.implausible` names them in `acknowledge`. */
  @IsAcknowledgement()
  acknowledged?: string[];
}
