import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsOptional,
  IsString,
  IsUUID,
  Length,
} from 'class-validator';
import { PersonNameView } from '../../identity/index.js';
import type { CalendarDate, Instant } from '../../kernel/index.js';
import {
  ActionView,
  BilingualView,
  IsAcknowledgement,
  IsCalendarDate,
  IsText,
  NamedView,
  PageQuery,
  Plausible,
} from '../../platform/index.js';
import type { BlindAnswer } from '../domain/checks/blind.js';
import { type CheckAction, checkActions, checkLife, type CheckStatus } from '../domain/checks/check-life.js';
import { type ContactWay, contactWays } from '../domain/checks/contact.js';
import type { RunVerdict } from '../domain/checks/runs.js';
import type { WaiverDeath } from '../domain/checks/waiver.js';

/** Which checks to list. */
export class ChecksQuery extends PageQuery {
  @IsOptional()
  @IsUUID()
  expertId?: string;

  /** Where they stand; the expert's own are not told apart by it. */
  @IsOptional()
  @IsIn(Object.keys(checkLife.statuses))
  status?: CheckStatus;
}

/** Whom to check, for whom. */
export class RequestCheckBody {
  /** An expert of the pool. */
  @IsUUID()
  expertId: string;

  /** A group of the case in which the caller stands, where it asks for all of it; else for the members the caller acts for. */
  @IsOptional()
  @IsUUID()
  groupId?: string;

  /** The class of the product: of CPC or IPC, such as `H01L33/00`. It leaves with the names; none: all technology is taken to be the same. */
  @IsArray()
  @ArrayMaxSize(20)
  @IsString({ each: true })
  @Length(1, 20, { each: true })
  classes: string[];

  /** Who is to know of it besides the caller: counsel and representatives who see the case. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(50)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  teamIds?: string[];
}

/** Who is to know of a check from now on. */
export class TeamBody {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(50)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  personIds: string[];
}

/** Who may be named to a team. */
export class TeamChoicesView {
  items: PersonNameView[];
}

/** What is done with a check. */
export class MoveCheckBody {
  @IsIn(checkActions)
  action: (typeof checkActions)[number];

  /** Where the action needs one. */
  @IsOptional()
  @IsText(2000)
  reason?: string;

  /** What the expert declares of the names, where they declare. */
  @IsOptional()
  @IsText(10_000)
  declaration?: string;
}

/** Which hit to waive. */
export class WaiverBody {
  /** As the hit says. */
  @IsString()
  @Length(1, 2000)
  hitKey: string;

  /** What is waived, and what is not. */
  @IsText(2000)
  scope: string;

  /** The last day; left out, it holds as long as the check does. */
  @IsOptional()
  @IsCalendarDate()
  @Plausible('set')
  until?: CalendarDate;

  @IsAcknowledgement()
  acknowledged?: string[];
}

/** Of whom to ask whether they would be in conflict. */
export class BlindQuestionBody {
  @IsUUID()
  expertId: string;
}

/** A contact with an expert. */
export class ExpertContactBody {
  @IsUUID()
  expertId: string;

  @IsCalendarDate()
  @Plausible('happened')
  on: CalendarDate;

  @IsIn(contactWays)
  way: ContactWay;

  /** Nothing came of it. */
  @IsBoolean()
  failed: boolean;

  /** Something confidential was told to the expert: it sets them against the other side. */
  @IsBoolean()
  confidentialPassed: boolean;

  @IsOptional()
  @IsText(2000)
  note?: string;

  @IsAcknowledgement()
  acknowledged?: string[];
}

export class CheckStatusView {
  id: CheckStatus;
  name: BilingualView;
}

export class CheckActionView extends ActionView {
  action: CheckAction;
  needsDeclaration: boolean;
}

/** A party as the names are sent. */
export class SheetPartyView {
  name: string;
  nameZh: string | null;
}

/** All that left, or leaves, before a conflict is excluded. */
export class SheetView {
  parties: SheetPartyView[];
  /** Of CPC or IPC. */
  classes: string[];
  courts: BilingualView[];
}

/** What sets the expert against the case. */
export class CheckHitView {
  key: string;
  rule: string;
  verdict: 'waivable' | 'blocked';
  /** The firms from that of the expert to the one in the case, by name. */
  path: BilingualView[];
  /** The day the tie began. */
  since: CalendarDate | null;
  because: BilingualView;
}

/** The last search. */
export class CheckRunView {
  no: number;
  at: Instant;
  /** `declared`, `nightly`, or the fact that was heard. */
  trigger: string;
  /** The day of the ties. */
  on: CalendarDate;
  /** Of all that was looked at; only to who decides checks, since it changes with what is told of other teams. */
  inputsHash: string | null;
  verdict: RunVerdict;
  hits: CheckHitView[];
}

export class WaiverSignatureView {
  by: PersonNameView;
  /** The member signed for; null of the lead counsel. */
  member: NamedView | null;
  at: Instant;
}

/** A waiver of a hit. */
export class WaiverView {
  id: string;
  hit: CheckHitView;
  scope: string;
  until: CalendarDate | null;
  signatures: WaiverSignatureView[];
  /** Whether the lead counsel has still to sign. */
  awaitsLead: boolean;
  /** Members for which nobody has signed yet. */
  awaits: NamedView[];
  /** Whether the caller can sign it now. */
  maySign: boolean;
  diedAt: Instant | null;
  death: WaiverDeath | null;
}

/** A check in a list. What is null is not for the expert to see. */
export class CheckRowView {
  id: string;
  expert: NamedView;
  caseId: string | null;
  requestedBy: PersonNameView | null;
  requestedAt: Instant | null;
  status: CheckStatusView;
  sentAt: Instant | null;
  /** Until when no other team sends names to the expert. */
  heldUntil: Instant | null;
  /** The last day on which it serves an engagement that begins. */
  validUntil: CalendarDate | null;
  /** For `If-Match`; to the expert it tells when names were sent last, and of no step since. */
  version: number;
}

/** One page of checks, the newest first. */
export class ChecksView {
  items: CheckRowView[];
  nextCursor: string | null;
  /** Whether the caller may ask for one. */
  mayRequest: boolean;
}

/** A check with everything the caller sees of it: the expert what was sent and what they declared, the team and the ethics officers the whole. */
export class CheckView extends CheckRowView {
  groupId: string | null;
  /** For whom it was asked. */
  members: NamedView[];
  team: PersonNameView[];
  /** What left; before anything did, what would, to the team. */
  sheet: SheetView;
  declaration: string | null;
  declaredAt: Instant | null;
  declaredBy: PersonNameView | null;
  decidedAt: Instant | null;
  decidedBy: PersonNameView | null;
  reason: string | null;
  run: CheckRunView | null;
  waivers: WaiverView[];
  actions: CheckActionView[];
}

/** All that a blind question is answered. */
export class BlindAnswerView {
  id: string;
  /** `none_known`, or `ask_ethics`: something was found, or nothing can be said; the ethics officer knows more. */
  answer: BlindAnswer;
  askedAt: Instant;
}

/** A blind question as the ethics officer sees it. */
export class BlindQuestionView extends BlindAnswerView {
  caseId: string;
  caseTitle: BilingualView;
  expert: NamedView;
  askedBy: PersonNameView;
}

/** One page of blind questions, the newest first. */
export class BlindQuestionsView {
  items: BlindQuestionView[];
  nextCursor: string | null;
}

export class ExpertContactWayView {
  id: ContactWay;
  name: BilingualView;
}

/** A contact that was kept. */
export class ExpertContactView {
  id: string;
  expert: NamedView;
  caseId: string;
  by: PersonNameView;
  at: Instant;
  on: CalendarDate;
  way: ExpertContactWayView;
  failed: boolean;
  confidentialPassed: boolean;
  note: string | null;
}

/** One page of contacts, the newest first. */
export class ExpertContactsView {
  items: ExpertContactView[];
  nextCursor: string | null;
}
