import { EngagedReader } from './engaged.reader.js';
import { EvaluationsController } from './evaluations.controller.js';
import { EvaluationsStore } from './evaluations.store.js';
import { KeepEvaluations } from './keep-evaluations.js';
import { TellOfWork } from './tell-of-work.js';

/** What comes of engagements. */
export const workProviders = [EngagedReader, EvaluationsStore, KeepEvaluations, TellOfWork];
export const workControllers = [EvaluationsController];
