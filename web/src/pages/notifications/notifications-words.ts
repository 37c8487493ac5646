import { dictionary } from '../../i18n/words';

export const notificationsWords = dictionary({
  unread: { zh: (n: number) => `${n} 条未读`, en: (n: number) => `${n} unread` },
  read: { zh: '标为已读', en: 'Mark as read' },
  onlyUnread: { zh: '未读', en: 'Unread' },
  empty: { zh: '暂无通知', en: 'Nothing yet' },
  emptyUnread: { zh: '没有未读通知', en: 'Nothing unread' },
  emptyHint: {
    zh: '期限提醒会显示于此，并以邮件发送；每级提醒每人仅一次。',
    en: 'Reminders of deadlines appear here and go out by mail; each step of the ladder reaches each person once.',
  },
});
