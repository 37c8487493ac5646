import { FindExperts } from './find-experts.js';
import { MatchController } from './match.controller.js';
import { MatchesController } from './matches.controller.js';

/** What finds experts. */
export const requestsProviders = [FindExperts];
export const requestsControllers = [MatchController, MatchesController];
