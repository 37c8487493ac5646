import { FreezeRun } from './freeze-run.js';
import { KeepRuns } from './keep-runs.js';
import { ProposeRun } from './propose-run.js';
import { ReverseRun } from './reverse-run.js';
import { RunApproval } from './run-approval.js';
import { RunsController } from './runs.controller.js';
import { RunsPapers } from './runs.papers.js';
import { RunsScreens } from './runs.screens.js';
import { RunsStore } from './runs.store.js';

/** What the module of costs runs of this folder. */
export const runsControllers = [RunsController];
export const runsProviders = [
  FreezeRun,
  KeepRuns,
  ProposeRun,
  ReverseRun,
  RunApproval,
  RunsPapers,
  RunsScreens,
  RunsStore,
];
