import { IsIn, IsOptional, IsString, IsUUID, Length } from 'class-validator';
import type { CalendarDate, Instant } from '../../kernel/index.js';
import { PersonNameView } from '../../identity/index.js';
import {
  ActionView,
  BilingualView,
  IsAcknowledgement,
  IsCalendarDate,
  IsText,
  PageQuery,
  Plausible,
} from '../../platform/index.js';
import type { CoverAction, CoverKind, CoverStatus } from '../domain/answer-cover.js';
import { type AnswerState, answerStates } from '../domain/answer-state.js';
import { CutoffView, DocketCaseView, DocketPartyView } from '../docket-views.contract.js';

/** Which respondents: `silent` are those for whose answer nobody stands. */
export const answerFilters = ['silent', ...(Object.keys(answerStates) as AnswerState[]), 'all'] as const;
export type AnswerFilter = (typeof answerFilters)[number];

/** Which of the members accused to list. */
export class SilentRespondentsQuery extends PageQuery {
  @IsOptional()
  @IsIn(answerFilters)
  state: AnswerFilter = 'silent';

  /** What the case is found by: its number, its title, a party's name in either script or pinyin. */
  @IsOptional()
  @IsString()
  @Length(1, 200)
  q?: string;

  @IsOptional()
  @IsUUID()
  caseId?: string;

  @IsOptional()
  @IsUUID()
  memberId?: string;
}

/** That counsel answers for a respondent. */
export class JointCounselBody {
  @IsUUID()
  proceedingId: string;

  /** The mandate by which counsel acts for this very respondent. */
  @IsUUID()
  counselId: string;

  /** Where the proof lies: the power of attorney, the joint response. */
  @IsText(2000)
  evidence: string;
}

/** That a respondent is not to answer. */
export class NoAnswerBody {
  @IsUUID()
  proceedingId: string;

  @IsText(2000)
  reason: string;
}

/** What is done with what stands for an answer. */
export class MoveAnswerCoverBody {
  @IsIn(['approve', 'refuse', 'withdraw'])
  action: CoverAction;

  /** Why it is refused or withdrawn. */
  @IsOptional()
  @IsText(2000)
  reason?: string;
}

/** Which open cases without a date ahead: `missing` those for which no reason stands, `explained` the others. */
export class UndatedCasesQuery extends PageQuery {
  @IsOptional()
  @IsIn(['missing', 'explained'])
  reason: 'missing' | 'explained' = 'missing';
}

/** Why a case has no date ahead. Everybody who sees the case reads it. */
export class UndatedReasonBody {
  @IsText(2000)
  reason: string;

  /** Until when that is a reason; then somebody looks again. */
  @IsCalendarDate()
  @Plausible('set')
  until: CalendarDate;

  /** Odd dates that are right all the same, as the problem `date.implausible` names them in `acknowledge`. */
  @IsAcknowledgement()
  acknowledged?: string[];
}

export class AnswerStateView {
  id: AnswerState;
  name: BilingualView;
}

/** The date to answer by that decides. */
export class AnswerDateView {
  /** Id of the deadline. */
  id: string;
  due: CalendarDate;
  safe: CalendarDate | null;
  cutoff: CutoffView | null;
  version: number;
}

export class AnswerCounselView {
  /** Id of the mandate. */
  id: string;
  firm: string;
  name: string | null;
}

export class AnswerCoverStatusView {
  id: CoverStatus;
  name: BilingualView;
}

export class AnswerCoverActionView extends ActionView {
  action: CoverAction;
}

/** What stands in place of an answer, or waits to. */
export class AnswerCoverView {
  id: string;
  kind: CoverKind;
  kindName: BilingualView;
  status: AnswerCoverStatusView;
  counsel: AnswerCounselView | null;
  /** Where the proof lies that counsel answers, or why nobody does. */
  grounds: string;
  proposedBy: PersonNameView | null;
  proposedAt: Instant;
  decidedBy: PersonNameView | null;
  decidedAt: Instant | null;
  endReason: string | null;
  actions: AnswerCoverActionView[];
}

/** A member accused in a proceeding, and how it stands to its answer. */
export class SilentRespondentView {
  id: string;
  case: DocketCaseView;
  party: DocketPartyView;
  proceedingId: string;
  forum: string;
  state: AnswerStateView;
  /** Whether nobody stands for the answer. */
  silent: boolean;
  /** Since when it has to answer: since service, before that since institution. */
  since: CalendarDate | null;
  servedOn: CalendarDate | null;
  date: AnswerDateView | null;
  /** Until the day to keep of a date that is open; negative when it is past. */
  daysLeft: number | null;
  /** What stands in place of the answer; a decision that waits for a second person goes before. */
  cover: AnswerCoverView | null;
  /** Counsel acting for it, to whoever may say that they answer; empty to others. */
  counsel: AnswerCounselView[];
  /** Whether the reader may say who answers, or propose that nobody does. */
  mayCover: boolean;
}

/** A page of them: what is due first comes first. */
export class SilentRespondentsPageView {
  items: SilentRespondentView[];
  nextCursor: string | null;
}

/** Why a case has no date ahead. */
export class UndatedReasonView {
  reason: string;
  until: CalendarDate;
  by: PersonNameView | null;
  at: Instant;
}

/** An open case in which no date the reader sees is still to come. */
export class UndatedCaseView {
  id: string;
  case: DocketCaseView;
  openedOn: CalendarDate;
  /** The last reason that was recorded, whether it holds or not. */
  reason: UndatedReasonView | null;
  /** Whether the reader may record a reason. */
  mayExplain: boolean;
}

export class UndatedCasesPageView {
  items: UndatedCaseView[];
  nextCursor: string | null;
}
