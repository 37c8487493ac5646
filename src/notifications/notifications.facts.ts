import { fact, type FactTable } from '../platform/index.js';

/** The facts of what a person subscribes to. */
export const notificationsFacts = {
  'calendar_feed.made': fact('Calendar feed made', '日历订阅生成'),
  'calendar_feed.revoked': fact('Calendar feed revoked', '日历订阅撤销'),
} satisfies FactTable;
