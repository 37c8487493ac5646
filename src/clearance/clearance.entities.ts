import { SubscriptionRow, SubscriptionStepRow } from './subscription.entity.js';
import { UndertakingRow } from './windows/undertaking.entity.js';
import { SupplierWindowRow, SupplierWindowStepRow } from './windows/window.entity.js';

/** The rows of this module. */
export const clearanceEntities = [
  SubscriptionRow,
  SubscriptionStepRow,
  SupplierWindowRow,
  SupplierWindowStepRow,
  UndertakingRow,
];
