import { SubscriptionRow, SubscriptionStepRow } from './subscription.entity.js';

/** The rows of this module. */
export const clearanceEntities = [SubscriptionRow, SubscriptionStepRow];
