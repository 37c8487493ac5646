export { CostsModule } from './costs.module.js';
export * from './domain/index.js';
