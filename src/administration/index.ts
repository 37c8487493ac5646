export { AdministrationModule } from './administration.module.js';
export { CheckChains } from './checkpoints/check-chains.js';
export { CheckInvariants, type Finding } from './invariants/check-invariants.js';
