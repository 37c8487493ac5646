import { ApproveBudgets } from './approve-budgets.js';
import { BandsStore, BudgetsStore } from './budgets.store.js';
import { EngagementsController } from './engagements.controller.js';
import { EngagementsScreens } from './engagements.screens.js';
import { EngagementsStore } from './engagements.store.js';
import { FollowChecks } from './follow-checks.js';
import { MoveEngagements, ProposeEngagement, SubstanceRefusals } from './keep-engagements.js';
import { KeepBands } from './keep-bands.js';
import { KeepTime } from './keep-time.js';
import { StatementsReader } from './statements.reader.js';
import { TellOfEngagements } from './tell-of-engagements.js';
import { ExpertRateBandsController, ExpertTimeController } from './time.controller.js';
import { TimeScreens } from './time.screens.js';
import { TimeStore } from './time.store.js';
import { WorkPaper } from './work.papers.js';

/** What engagements are made of. */
export const engagementsProviders = [
  ApproveBudgets,
  BandsStore,
  BudgetsStore,
  EngagementsScreens,
  EngagementsStore,
  FollowChecks,
  KeepBands,
  KeepTime,
  MoveEngagements,
  ProposeEngagement,
  StatementsReader,
  SubstanceRefusals,
  TellOfEngagements,
  TimeScreens,
  TimeStore,
  WorkPaper,
];
export const engagementsControllers = [
  EngagementsController,
  ExpertTimeController,
  ExpertRateBandsController,
];
/** What other modules ask of engagements. */
export const engagementsExports = [KeepBands, KeepTime, MoveEngagements, ProposeEngagement, StatementsReader];
