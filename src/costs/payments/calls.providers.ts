import { CallsController, LinesController } from '../calls/calls.controller.js';
import { LinesProcessor } from '../defaults/lines.processor.js';
import { CallParts, CallsScreens } from '../calls/calls.screens.js';
import { CallCertificates } from '../calls/call-certificates.js';
import { CallDays } from '../calls/call-days.js';
import { CallShares } from '../calls/call-shares.js';
import { CallsStore } from '../calls/calls.store.js';
import { CarryPreviews } from '../defaults/carry-previews.js';
import { CureLine } from '../defaults/cure-line.js';
import { AskDecision, CarryPlans, DecideLines } from '../defaults/decide-lines.js';
import { CarryLine, DecidedLines, GiveUpLine } from '../defaults/decided-lines.js';
import { DecisionsStore } from '../calls/decisions.store.js';
import { DefaultsController } from '../defaults/defaults.controller.js';
import { DefaultLines, FollowLines } from '../defaults/follow-lines.js';
import { KeepCalls } from '../calls/keep-calls.js';
import { LineDesk } from '../calls/line-desk.js';
import { CallPreviews, LineParts, LinesScreens } from '../calls/lines.screens.js';
import { Lookings } from '../calls/lookings.js';
import {
  CallApproval,
  CallsGoneOut,
  CancelCalls,
  IssueCalls,
  MoveCalls,
  ProposeCalls,
} from '../calls/move-calls.js';
import { CallsPapers } from './calls.papers.js';
import { CreditsReader } from '../credits/credits.reader.js';
import { PayLines } from './pay-lines.js';
import { PaymentsController, SetOffsController } from './payments.controller.js';
import { PaymentParts } from './payment-parts.screens.js';
import { PaymentsScreens, PaymentSuggestions } from './payments.screens.js';
import { PaymentsStore } from '../calls/payments.store.js';
import { MatchPayments, RecordPayments } from './record-payments.js';
import { SetOffCredit, SetOffLater } from './set-off-credit.js';
import { SetOffsStore } from '../credits/set-offs.store.js';
import { PostTakenBack, TakeBackPayments, TakeOffLines } from './take-back-payments.js';

/** What serves calls over HTTP. */
export const callsControllers = [
  CallsController,
  LinesController,
  DefaultsController,
  PaymentsController,
  SetOffsController,
];

/** What keeps calls, their lines and payments. */
export const callsProviders = [
  AskDecision,
  CallApproval,
  CallCertificates,
  CallDays,
  CallParts,
  CallsGoneOut,
  CallsPapers,
  CallPreviews,
  LinesProcessor,
  CallsScreens,
  CallShares,
  CallsStore,
  CancelCalls,
  CarryLine,
  CarryPlans,
  CarryPreviews,
  CreditsReader,
  CureLine,
  DecidedLines,
  DecideLines,
  DecisionsStore,
  DefaultLines,
  FollowLines,
  GiveUpLine,
  IssueCalls,
  KeepCalls,
  LineDesk,
  LineParts,
  LinesScreens,
  Lookings,
  MatchPayments,
  MoveCalls,
  PayLines,
  PaymentParts,
  PaymentsScreens,
  PaymentsStore,
  PaymentSuggestions,
  PostTakenBack,
  ProposeCalls,
  RecordPayments,
  SetOffCredit,
  SetOffLater,
  SetOffsStore,
  TakeBackPayments,
  TakeOffLines,
];
