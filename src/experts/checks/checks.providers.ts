import { AroundChecks } from './around-checks.js';
import { AskBlindly } from './ask-blindly.js';
import { CaseMatters } from './case-matters.reader.js';
import { CheckNames } from './check-names.js';
import { CheckSides } from './check-sides.js';
import { ChecksController, ExpertContactsController } from './checks.controller.js';
import { ChecksScreens } from './checks.screens.js';
import { ChecksStore } from './checks.store.js';
import { ContactsScreens } from './contacts.screens.js';
import { ContactsStore, QuestionsStore } from './contacts.store.js';
import { FollowFacts } from './follow-facts.js';
import { MoveChecks, NameToTeam, RequestCheck } from './keep-checks.js';
import { KeepContacts } from './keep-contacts.js';
import { KeepWaivers } from './keep-waivers.js';
import { ScreenChecks } from './screen-checks.js';
import { ExpertWalls, SearchChecks } from './search-checks.js';
import { TellOfChecks } from './tell-of-checks.js';
import { WaiversStore } from './waivers.store.js';

/** What conflict checks are made of. */
export const checksProviders = [
  AroundChecks,
  AskBlindly,
  CaseMatters,
  CheckNames,
  CheckSides,
  ChecksScreens,
  ChecksStore,
  ContactsScreens,
  ContactsStore,
  ExpertWalls,
  FollowFacts,
  KeepContacts,
  KeepWaivers,
  MoveChecks,
  NameToTeam,
  QuestionsStore,
  RequestCheck,
  ScreenChecks,
  SearchChecks,
  TellOfChecks,
  WaiversStore,
];
export const checksControllers = [ChecksController, ExpertContactsController];
