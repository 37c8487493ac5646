import { ApiProperty } from '@nestjs/swagger';
import {
  IsArray,
  IsBoolean,
  IsOptional,
  IsString,
  IsUUID,
  ArrayMaxSize,
  Length,
  Matches,
} from 'class-validator';
import type { CalendarDate } from '../../kernel/index.js';
import { BilingualView, IsCalendarDate, MoneyView, NamedView } from '../../platform/index.js';
import { PlanTreeBody } from '../plans/plans.contract.js';

const isoDate = { type: 'string', format: 'date' } as const;
const tree = { type: 'object', additionalProperties: true } as const;
const decimal = /^-?\d{1,15}(\.\d{1,3})?$/;

/**
 * What a member changes in thought, by the plan and the shares of today: two days beside each other would tell what a rival that came in
 * or left between them declared.
 */
export class OwnWhatIfBody {
  /** The caller's one member where it is left out. */
  @IsOptional()
  @IsUUID()
  memberId?: string;

  /** The key of the pool. */
  @IsString()
  @Length(1, 40)
  pool: string;

  /** In the plan's currency. */
  @IsString()
  @Matches(decimal)
  total: string;

  @IsOptional()
  @IsString()
  @Matches(decimal)
  basePercent?: string;

  /** The member's own, in place of what it declared. */
  @IsOptional()
  @IsString()
  @Matches(/^\d{1,15}(\.\d{1,6})?$/)
  weight?: string;

  /** That the member is not there any more. */
  @IsOptional()
  @IsBoolean()
  exits?: boolean;
}

/** What the member would bear. */
export class OwnWhatIfView {
  member: NamedView;
  amount: MoneyView;
  /** In minor units, as a fraction `n/d` or `n`. */
  exact: string;
}

/** A pool of the plan that holds, as one may begin with it. */
export class WhatIfPoolView {
  key: string;
  name: BilingualView;
  @ApiProperty(tree)
  method: object;
  @ApiProperty(tree)
  takesPart: object;
}

/** From what one may ask. */
export class WhatIfGroundView {
  group: NamedView;
  on: CalendarDate;
  /** The office is answered exactly by public figures; the accountant whatever is asked, in bands. */
  asks: 'office' | 'accountant';
  /** Whether the caller may draft a plan of it. */
  mayDraft: boolean;
  /** Of the plan that holds today; null where none does. */
  currency: string | null;
  pools: WhatIfPoolView[];
  /** Who bears costs today. */
  members: NamedView[];
}

/** A plan in thought, and who is left out of it. Leaving somebody out of what members declared is the accountant’s to ask. */
export class WhatIfBody extends PlanTreeBody {
  /** The key of the pool that is asked about. */
  @IsString()
  @Length(1, 40)
  pool: string;

  @IsString()
  @Matches(decimal)
  total: string;

  @IsOptional()
  @IsCalendarDate()
  @ApiProperty({ ...isoDate, required: false })
  on?: CalendarDate;

  @IsOptional()
  @IsArray()
  @ArrayMaxSize(200)
  @IsUUID(undefined, { each: true })
  without?: string[];
}

/** What a member would bear: from one amount until another, the same where it is told exactly. */
export class WhatIfLineView {
  member: NamedView;
  from: MoneyView;
  until: MoneyView;
}

export class WhatIfView {
  total: MoneyView;
  /** Whether some of it is told in bands of 5 % alone, for what was declared. */
  isBanded: boolean;
  /** None where one of those who bear it stands behind a wall for the caller. */
  lines: WhatIfLineView[];
}
