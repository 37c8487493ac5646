export { ClearanceModule } from './clearance.module.js';
export { OpenCompartment } from './keep-compartments.js';
export { SetWall } from './set-walls.js';
export {
  isObjector,
  opensSubscription,
  type SubscriptionConcern,
  SubscriptionsReader,
} from './subscriptions.reader.js';
export { BeginSubscription, MoveSubscription } from './move-subscriptions.js';
