export { CostsModule } from './costs.module.js';
export * from './domain/index.js';
export { type EffectivePlan, PlansReader } from './plans/plans.reader.js';
