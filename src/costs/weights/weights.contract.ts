import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, IsUUID, Matches } from 'class-validator';
import type { CalendarDate, Instant } from '../../kernel/index.js';
import {
  ActionView,
  BilingualView,
  IsAcknowledgement,
  IsCalendarDate,
  IsText,
  NamedView,
  Plausible,
} from '../../platform/index.js';
import { type Metric, metricsInOrder } from '../domain/plan/metrics.js';
import { weightActions, type WeightStatus } from '../domain/weights/weight-life.js';

const isoDate = { type: 'string', format: 'date' } as const;

/** What a member declares to the independent accountant. */
export class DeclareWeightBody {
  @IsUUID()
  memberId: string;

  @IsIn(metricsInOrder)
  metric: Metric;

  /** The first service day that is shared by it. */
  @Plausible('set')
  @IsCalendarDate()
  @ApiProperty(isoDate)
  from: CalendarDate;

  /** The last one; none where it is left out. */
  @IsOptional()
  @Plausible('kept')
  @IsCalendarDate()
  @ApiProperty({ ...isoDate, required: false })
  until?: CalendarDate;

  /** The figure, zero or more. Read by the accountant and the member's own people alone. */
  @IsString()
  @Matches(/^\d{1,15}(\.\d{1,6})?$/)
  value: string;

  /** What it is of, such as `customs value, HTS 9503, calendar year 2025`. Read as the figure is. */
  @IsText(2000)
  basis: string;

  @IsAcknowledgement()
  acknowledged?: string[];
}

/** What is to be done with a declaration. */
export class MoveWeightBody {
  @IsIn(weightActions)
  action: (typeof weightActions)[number];

  /** Needed where it is returned or withdrawn. */
  @IsOptional()
  @IsText(2000)
  reason?: string;
}

export class MetricView {
  id: Metric;
  name: BilingualView;
}

export class WeightStatusView {
  id: WeightStatus;
  name: BilingualView;
}

export class WeightActionView extends ActionView {
  action: (typeof weightActions)[number];
}

/** That somebody declared, without the figure. */
export class DeclarationView {
  id: string;
  member: NamedView;
  metric: MetricView;
  from: CalendarDate;
  until: CalendarDate | null;
  status: WeightStatusView;
  declaredAt: Instant;
  attestedAt: Instant | null;
  /** SHA-256 of a salt and the figure. */
  commitment: string;
  endReason: string | null;
  /** Whether the caller may open the figure. */
  mayOpen: boolean;
  version: number;
  actions: WeightActionView[];
}

/** A member that bears costs by a metric of the plan that holds today, and whether it has declared for today. */
export class ExpectedWeightView {
  member: NamedView;
  metric: MetricView;
  /** Null where nothing was declared that is shared by today. */
  status: WeightStatusView | null;
}

/** Who declared what in a group: to those who run or keep its money and the accountant all, to a member its own. */
export class WeightsView {
  group: NamedView;
  /** By what the group's plans share. */
  metrics: MetricView[];
  expected: ExpectedWeightView[];
  items: DeclarationView[];
  /** The members for whom the caller may declare. */
  mayDeclareFor: NamedView[];
}

/** A declaration with its figure. */
export class OpenedWeightView extends DeclarationView {
  value: string;
  basis: string;
}
