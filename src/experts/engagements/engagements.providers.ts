import { ApproveBudgets } from './approve-budgets.js';
import { BandsStore, BudgetsStore } from './budgets.store.js';
import { EngagementsController } from './engagements.controller.js';
import { EngagementsScreens } from './engagements.screens.js';
import { EngagementsStore } from './engagements.store.js';
import { FollowChecks } from './follow-checks.js';
import { MoveEngagements, ProposeEngagement, SubstanceRefusals } from './keep-engagements.js';
import { TellOfEngagements } from './tell-of-engagements.js';

/** What engagements are made of. */
export const engagementsProviders = [
  ApproveBudgets,
  BandsStore,
  BudgetsStore,
  EngagementsScreens,
  EngagementsStore,
  FollowChecks,
  MoveEngagements,
  ProposeEngagement,
  SubstanceRefusals,
  TellOfEngagements,
];
export const engagementsControllers = [EngagementsController];
