export { ClearanceModule } from './clearance.module.js';
export { OpenCompartment } from './keep-compartments.js';
export { SetWall } from './set-walls.js';
export { SystemWalls } from './system-walls.js';
export { SubscriptionsReader } from './subscriptions.reader.js';
export { BeginSubscription, MoveSubscription } from './move-subscriptions.js';
