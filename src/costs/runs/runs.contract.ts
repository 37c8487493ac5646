import { ApiProperty } from '@nestjs/swagger';
import { IsOptional, IsUUID } from 'class-validator';
import { ApprovalView } from '../../approvals/index.js';
import { PersonNameView } from '../../identity/index.js';
import type { CalendarDate, Instant } from '../../kernel/index.js';
import {
  ActionView,
  BilingualView,
  IsAcknowledgement,
  IsCalendarDate,
  MoneyView,
  NamedView,
  Plausible,
} from '../../platform/index.js';
import type { Certificate } from '../domain/certificate/certificate.js';
import type { RunAction, RunStatus } from '../domain/runs/run-life.js';

const isoDate = { type: 'string', format: 'date' } as const;

/** Of which days of service costs are to be shared, both included. */
export class ProposeRunBody {
  @Plausible('happened')
  @IsCalendarDate()
  @ApiProperty(isoDate)
  from: CalendarDate;

  @Plausible('happened')
  @IsCalendarDate()
  @ApiProperty(isoDate)
  until: CalendarDate;

  @IsAcknowledgement()
  acknowledged?: string[];
}

/** Whose own certificate; the caller's one member where it is left out. */
export class OwnCertificateQuery {
  @IsOptional()
  @IsUUID()
  memberId?: string;
}

export class RunStatusView {
  id: RunStatus;
  name: BilingualView;
}

export class RunActionView extends ActionView {
  action: RunAction;
}

/** What a member bears of something. */
export class BorneView {
  member: NamedView;
  amount: MoneyView;
}

/** A run in a list of them. */
export class RunRowView {
  id: string;
  no: number;
  status: RunStatusView;
  from: CalendarDate;
  until: CalendarDate;
  /** Null for who sees their own lines alone. */
  total: MoneyView | null;
  madeAt: Instant;
  approvedAt: Instant | null;
  attestedAt: Instant | null;
  /** What the caller's own members bear. */
  own: BorneView[];
  version: number;
}

/** The runs of a group, the newest first. */
export class RunsView {
  group: NamedView;
  items: RunRowView[];
  mayPropose: boolean;
}

/** A part that was rounded once. */
export class RunPoolView {
  /** By which the certificate names it. */
  key: string;
  /** The pool of the plan. */
  pool: string;
  name: BilingualView;
  total: MoneyView;
  /** Of those the caller sees. */
  lines: BorneView[];
}

/** A cost as a run shares it. */
export class RunCostView {
  id: string;
  no: number;
  pool: string;
  serviceOn: CalendarDate;
  amount: MoneyView;
}

export class RunPlanView {
  id: string;
  no: number;
}

/** A run, as far as the caller sees it: the keeper and the auditor every line, a member its own. */
export class RunView extends RunRowView {
  group: NamedView;
  caseId: string;
  fundId: string;
  currency: string;
  postedOn: CalendarDate | null;
  reversedAt: Instant | null;
  endReason: string | null;
  /** The root of its certificate: one for everybody, whatever is told to whom. */
  root: string;
  /** SHA-256 of all it was reckoned from. */
  inputsHash: string;
  madeBy: PersonNameView | null;
  plans: RunPlanView[];
  pools: RunPoolView[];
  /** What each member bears in all, of those the caller sees. */
  borne: BorneView[];
  costs: RunCostView[];
  /** Whether the caller may open the whole certificate, and recompute it. */
  mayOpen: boolean;
  mayAttest: boolean;
  /** Members whose own certificate the caller may read. */
  certificatesOf: NamedView[];
  approvals: ApprovalView[];
  actions: RunActionView[];
}

/** A certificate of shares, as `scripts/recompute-share.mjs` reads it: figures as text, lines that are not told as salted hashes. */
export class ShareCertificateView {
  format: string;
  of: string;
  currency: string;
  @ApiProperty({ type: 'array', items: { type: 'object', additionalProperties: true } })
  pools: object[];
  root: string;
}

export const toCertificateView = ({
  format,
  of,
  currency,
  pools,
  root,
}: Certificate): ShareCertificateView => ({ format, of, currency, pools: [...pools], root });

/** What came of recomputing a certificate from its weights and bounds. */
export class RecomputedView {
  root: string;
  /** Whether it is the certificate that was approved. */
  isSame: boolean;
  /** Each as a sentence; none where all of it holds. */
  differences: BilingualView[];
}
