export { DelegationsReader } from './delegations/delegations.reader.js';
export { NotificationsModule } from './notifications.module.js';
export { NotificationsReader } from './notifications.reader.js';
