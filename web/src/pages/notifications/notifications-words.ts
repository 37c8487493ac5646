import { dictionary } from '../../i18n/words';

export const notificationsWords = dictionary({
  title: { zh: '通知', en: 'Notifications' },
  unread: { zh: (n: number) => `${n} 条未读`, en: (n: number) => `${n} unread` },
  readAll: { zh: '全部标为已读', en: 'Mark all as read' },
  read: { zh: '标为已读', en: 'Mark as read' },
  show: { zh: '显示', en: 'Show' },
  all: { zh: '全部', en: 'All' },
  onlyUnread: { zh: '未读', en: 'Unread' },
  reminder: { zh: '期限提醒', en: 'reminder' },
  overdue: { zh: '逾期', en: 'overdue' },
  notice: { zh: '通知', en: 'notice' },
  empty: { zh: '暂无通知', en: 'Nothing yet' },
  emptyUnread: { zh: '没有未读通知', en: 'Nothing unread' },
  emptyHint: {
    zh: '期限提醒会显示于此，并以邮件发送；每级提醒每人仅一次。',
    en: 'Reminders of deadlines appear here and go out by mail; each step of the ladder reaches each person once.',
  },
});
