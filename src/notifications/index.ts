export { DelegationsReader } from './delegations/delegations.reader.js';
export type { ListedDelegation } from './delegations/delegations.store.js';
export { NotificationsModule } from './notifications.module.js';
export { NotificationsReader } from './notifications.reader.js';
