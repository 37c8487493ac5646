import { AdmitExperts } from './admit-experts.js';
import { CvPaper } from './cv.papers.js';
import { Declare } from './declare.js';
import { DossiersStore } from './dossiers.store.js';
import { ExpertsController } from './experts.controller.js';
import { ExpertsReader } from './experts.reader.js';
import { ExpertsScreens } from './experts.screens.js';
import { ExpertsStore } from './experts.store.js';
import { FollowDeclarations } from './follow-declarations.js';
import { KeepDossiers } from './keep-dossiers.js';
import { KeepExperts } from './keep-experts.js';
import { PoolPapers } from './pool.papers.js';

/** What the pool of experts is made of. */
export const poolProviders = [
  AdmitExperts,
  CvPaper,
  Declare,
  DossiersStore,
  ExpertsReader,
  ExpertsScreens,
  ExpertsStore,
  FollowDeclarations,
  KeepDossiers,
  KeepExperts,
  PoolPapers,
];
export const poolControllers = [ExpertsController];
