import { Injectable } from '@nestjs/common';
import type { Bilingual } from '../kernel/index.js';
import { listPaper, momentText, Papers } from '../papers/index.js';
import { Subjects } from '../platform/index.js';
import { ListNotifications } from './list-notifications.js';
import { NotificationsQuery } from './notifications.contract.js';

const kinds: Readonly<Record<string, Bilingual>> = {
  reminder: { en: 'reminder', zh: '提醒' },
  overdue: { en: 'overdue', zh: '已逾期' },
  notice: { en: 'notice', zh: '通知' },
};

/** What of a person's own notices is told on paper. */
@Injectable()
export class NotificationsPapers {
  constructor(papers: Papers, subjects: Subjects, notifications: ListNotifications) {
    papers.add({
      notifications: listPaper({
        title: { en: 'Notices', zh: '通知' },
        needs: 'notifications.read',
        query: NotificationsQuery,
        page: (caller, query) => notifications.run(caller, query),
        narrowed: ({ unread }) =>
          unread === true
            ? [{ name: { en: 'State', zh: '状态' }, value: { en: 'not yet read', zh: '未读' } }]
            : [],
        columns: [
          {
            key: 'at',
            heading: { en: 'When', zh: '时间' },
            share: 1.2,
            of: ({ createdAt }, { zone }) => momentText(createdAt, zone),
          },
          { key: 'kind', heading: { en: 'Kind', zh: '类型' }, of: ({ kind }) => kinds[kind] ?? kind },
          { key: 'what', heading: { en: 'Notice', zh: '通知' }, share: 2, of: ({ title }) => title },
          { key: 'about', heading: { en: 'About', zh: '对象' }, share: 1.6, of: ({ about }) => about },
          { key: 'text', heading: { en: 'Text', zh: '内容' }, share: 3.2, of: ({ body }) => body },
          {
            key: 'read',
            heading: { en: 'Read', zh: '已读时间' },
            share: 1.2,
            of: ({ readAt }, { zone }) => (readAt === null ? null : momentText(readAt, zone)),
          },
        ],
        // What waited was told to its reader while it did: once it is answered the text stays theirs, as long as their sight is the same.
        things: {
          perhapsNone: ({ subject: { kind, id } }) => (subjects.of(kind)?.isAwaited ? [] : [{ kind, id }]),
        },
      }),
    });
  }
}
