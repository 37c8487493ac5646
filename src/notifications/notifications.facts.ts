import type { Bilingual } from '../kernel/index.js';
import { fact, type FactTable } from '../platform/index.js';

/** What a deputy is told of an absence. */
export interface AbsenceTold {
  readonly title: Bilingual;
}

/** The facts of what a person subscribes to, and of who stands in for whom. */
export const notificationsFacts: FactTable<AbsenceTold> = {
  'calendar_feed.made': fact('Calendar feed made', '日历订阅生成'),
  'calendar_feed.revoked': fact('Calendar feed revoked', '日历订阅撤销'),
  'absence.said': fact('Absence with a deputy', '离岗并指定代理人', {
    title: { en: 'You stand in for somebody who is away', zh: '您被指定为离岗人员的代理人' },
  }),
  'absence.ended': fact('Absence ended', '离岗结束', {
    title: { en: 'You no longer stand in', zh: '您的代理已结束' },
  }),
};
