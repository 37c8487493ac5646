import { CostPlanRow } from './plans/plan.entity.js';

/** The rows of this module. */
export const costsEntities = [CostPlanRow];
