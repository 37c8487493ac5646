import { IsIn, IsOptional } from 'class-validator';
import type { CalendarDate } from '../../kernel/index.js';
import { IsAcknowledgement, IsCalendarDate, IsText, Plausible } from '../../platform/index.js';

/** What a member makes of counsel that was proposed to it; who proposed takes it back by declining. */
export class CounselAnswerBody {
  @IsIn(['accept', 'decline'])
  action: 'accept' | 'decline';

  @IsOptional()
  @IsText(2000)
  reason?: string;
}

/** What somebody says to a party's being another member: both sides agree or decline, who keeps the case takes it back. */
export class BindingAnswerBody {
  @IsIn(['agree', 'decline', 'withdraw'])
  action: 'agree' | 'decline' | 'withdraw';

  @IsOptional()
  @IsText(2000)
  reason?: string;
}

/** Why counsel acts no longer, and since when. */
export class EndCounselBody {
  /** The day on which the mandate ended, today unless given; what counsel reads by it ends at once, whatever the day. */
  @IsOptional()
  @IsCalendarDate()
  @Plausible('happened')
  on?: CalendarDate;

  @IsText(2000)
  reason: string;

  /** Odd dates that are right all the same, as the problem `date.implausible` names them in `acknowledge`. */
  @IsAcknowledgement()
  acknowledged?: string[];
}
