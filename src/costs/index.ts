export { CostsModule } from './costs.module.js';
export * from './domain/index.js';
export { BillsReader, type CostToAllocate } from './bills/bills.reader.js';
export { type EffectivePlan, PlansReader } from './plans/plans.reader.js';
