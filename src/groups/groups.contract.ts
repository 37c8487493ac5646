import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsBoolean,
  IsIn,
  IsInt,
  IsISO8601,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Max,
  Matches,
  Min,
  ValidateNested,
} from 'class-validator';
import { IsEvidence } from '../attachments/index.js';
import type { CalendarDate } from '../kernel/index.js';
import {
  IsAcknowledgement,
  IsCalendarDate,
  IsText,
  MoneyView,
  NamesBody,
  PageQuery,
  Plausible,
} from '../platform/index.js';
import { type AllowedUse, allowedUses, capacities, type Capacity } from './domain/agreement.js';
import { type ConsentTerm, consentTerms } from './domain/consent.js';
import { type GroupRole, groupRoles, type MembershipStep, stepsOfPeople } from './domain/membership-life.js';

/** The orders of the list. */
export const groupOrders = ['opened', '-opened', 'name', '-name'] as const;
export type GroupOrder = (typeof groupOrders)[number];

/** Which groups. */
export class GroupsQuery extends PageQuery {
  @IsOptional()
  @IsUUID()
  caseId?: string;

  /** By the moment it was opened, the newest first unless given, or by name; with a minus, the other way round. */
  @IsOptional()
  @IsIn(groupOrders)
  sort?: GroupOrder;
}

/** A group to be opened in a case. */
export class OpenGroupBody extends NamesBody {
  @IsUUID()
  caseId: string;

  /** What a member pays that comes in after the group was founded; nothing unless given. */
  @IsOptional()
  @ValidateNested()
  @Type(() => MoneyView)
  buyIn?: MoneyView;

  /** Whether who founds the group pays it too. */
  @IsOptional()
  @IsBoolean()
  foundersPay?: boolean;
}

/** A text of the agreement. */
export class DraftAgreementBody {
  @IsString()
  @Length(1, 200_000)
  text: string;

  @ArrayMinSize(1)
  @ArrayMaxSize(10)
  @ArrayUnique()
  @IsIn(Object.keys(allowedUses), { each: true })
  allowedUses: AllowedUse[];

  /** Calendar days from a notice of withdrawal to its taking effect on costs. */
  @IsInt()
  @Min(0)
  @Max(365)
  noticeDays: number;

  /** What a member that left still bears. */
  @IsText(5_000)
  tailRule: string;

  @IsText(200)
  governingLaw: string;

  /** How many members must have signed for it to take effect. */
  @IsOptional()
  @IsInt()
  @Min(2)
  @Max(200)
  signersNeeded?: number;

  /** What an office of the group needs: that every active member consents, unless a majority is enough. */
  @IsOptional()
  @IsIn(Object.keys(consentTerms))
  officeTerm?: ConsentTerm;

  /** By when an amendment is to be signed; who has not by then stays under the earlier text. */
  @IsOptional()
  @IsCalendarDate()
  @Plausible('set')
  signBy?: CalendarDate;

  /** Odd dates that are right all the same, as the problem `date.implausible` names them in `acknowledge`. */
  @IsAcknowledgement()
  acknowledged?: string[];
}

/** A signature. */
export class SignAgreementBody {
  @IsUUID()
  membershipId: string;

  @IsIn(capacities)
  capacity: Capacity;

  /** The SHA-256 of the text that was read, hexadecimal. */
  @Matches(/^[0-9a-f]{64}$/)
  textSha256: string;

  /** On what authority, such as a power of attorney with its date. */
  @IsText(1_000)
  authority: string;

  /** An earlier day from which it held by word of mouth; counsel attests it. */
  @IsOptional()
  @IsCalendarDate()
  @Plausible('happened')
  effectiveAsOf?: CalendarDate;

  @IsOptional()
  @IsText(2_000)
  attestation?: string;

  /** Odd dates that are right all the same, as the problem `date.implausible` names them in `acknowledge`. */
  @IsAcknowledgement()
  acknowledged?: string[];
}

/** A member to be invited. */
export class InviteMemberBody {
  @IsUUID()
  memberId: string;

  @IsOptional()
  @IsIn(groupRoles)
  role?: GroupRole;

  /** On what ground the members are asked to let it read what was shared before it comes in; else they are not asked. */
  @IsOptional()
  @IsText(1_000)
  historyVote?: string;
}

/** A move of a membership. */
export class MoveMembershipBody {
  @IsIn(stepsOfPeople)
  action: MembershipStep;

  /** For `record_notice`: when it was received, with the offset from UTC. */
  @IsOptional()
  @IsISO8601({ strict: true, strictSeparator: true })
  @Matches(/^[12]\d{3}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2})$/)
  @Plausible('happened')
  receivedAt?: string;

  /** For `record_notice`: what shows that it was received, in words. */
  @IsOptional()
  @IsText(2_000)
  evidence?: string;

  /** For `record_notice`: documents that show it. */
  @IsEvidence()
  evidenceDocumentIds?: string[];

  /** Odd dates that are right all the same, as the problem `date.implausible` names them in `acknowledge`. */
  @IsAcknowledgement()
  acknowledged?: string[];

  @IsOptional()
  @IsText(2_000)
  reason?: string;
}

/** What an ethics officer makes of a possible conflict. */
export class ResolveConflictBody {
  @IsIn(['cleared', 'upheld'])
  state: 'cleared' | 'upheld';

  @IsText(2_000)
  resolution: string;
}

/** A possible conflict found by a person. */
export class EnterConflictBody {
  @IsText(500)
  named: string;
}

/** Outside counsel who serves a membership. */
export class MembershipCounselBody {
  @IsUUID()
  personId: string;
}

/** The posting of a buy-in. */
export class PostBuyInBody {
  /** Of the receipt or transfer. */
  @IsText(200)
  reference: string;
}

/** An issue the members have in common. */
export class GroupIssueBody {
  @IsText(200)
  name: string;
}

/** That what was received has been returned or destroyed. */
export class CertificateBody {
  @IsIn(['returned', 'destroyed', 'both'])
  manner: 'returned' | 'destroyed' | 'both';

  @IsText(2_000)
  statement: string;

  /** Documents that show it. */
  @IsEvidence()
  evidenceDocumentIds?: string[];
}
