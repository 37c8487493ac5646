import { Injectable } from '@nestjs/common';
import type { Bilingual } from '../kernel/index.js';
import { type ListColumn, listPaper, momentText, ofNoSubject, Papers } from '../papers/index.js';
import { MailsQuery, type MailView, WorkQuery, type WorkView } from './administration.contract.js';
import { CheckpointsQuery } from './checkpoints/checkpoints.contract.js';
import { ListCheckpoints } from './checkpoints/read-checkpoints.js';
import { ListMails } from './list-mails.js';
import { ListWork } from './list-work.js';

const states: Readonly<Record<string, Bilingual>> = {
  intended: { en: 'on its way', zh: '待发送' },
  sent: { en: 'sent', zh: '已发送' },
  kept: { en: 'kept', zh: '已留存' },
  failed: { en: 'failed', zh: '失败' },
  withdrawn: { en: 'withdrawn', zh: '已撤回' },
  waiting: { en: 'waiting', zh: '等待中' },
  done: { en: 'done', zh: '已完成' },
  cancelled: { en: 'cancelled', zh: '已取消' },
};

const mailColumns: readonly ListColumn<MailView>[] = [
  {
    key: 'at',
    heading: { en: 'When', zh: '时间' },
    share: 1.2,
    of: ({ createdAt }, { zone }) => momentText(createdAt, zone),
  },
  { key: 'to', heading: { en: 'To', zh: '收件人' }, share: 2, of: ({ to }) => to },
  { key: 'kind', heading: { en: 'Kind', zh: '类型' }, of: ({ kind }) => kind },
  { key: 'about', heading: { en: 'About', zh: '对象' }, of: ({ about }) => about?.kind ?? null },
  { key: 'state', heading: { en: 'State', zh: '状态' }, of: ({ state }) => states[state] ?? state },
  {
    key: 'error',
    heading: { en: 'Last failure', zh: '最近错误' },
    share: 1.5,
    of: ({ lastError }) => lastError,
  },
];

const workColumns: readonly ListColumn<WorkView>[] = [
  { key: 'kind', heading: { en: 'Kind', zh: '类型' }, share: 2, of: ({ kind }) => kind },
  { key: 'state', heading: { en: 'State', zh: '状态' }, of: ({ state }) => states[state] ?? state },
  {
    key: 'due',
    heading: { en: 'Due', zh: '应执行时间' },
    share: 1.2,
    of: ({ dueAt }, { zone }) => momentText(dueAt, zone),
  },
  { key: 'tries', heading: { en: 'Tries', zh: '尝试次数' }, as: 'number', of: ({ attempts }) => attempts },
  {
    key: 'error',
    heading: { en: 'Last failure', zh: '最近错误' },
    share: 2,
    of: ({ lastError }) => lastError,
  },
];

/** Things mails are about that are no subject of news: who reads the office's mails knows of them. */
const ofTheOffice = ['appointment', 'checkpoint'];

/** What of administration is told on paper. */
@Injectable()
export class AdministrationPapers {
  constructor(papers: Papers, mails: ListMails, work: ListWork, checkpoints: ListCheckpoints) {
    papers.add({
      mails: listPaper({
        title: { en: 'Mail', zh: '邮件' },
        needs: 'mail.read',
        query: MailsQuery,
        page: (caller, query) => mails.run(caller, query),
        columns: mailColumns,
        things: {
          perhapsNone: ({ about }) => (about === null || ofTheOffice.includes(about.kind) ? [] : [about]),
        },
      }),
      work: listPaper({
        title: { en: 'Queues', zh: '队列' },
        needs: 'work.read',
        query: WorkQuery,
        page: (caller, query) => work.run(caller, query),
        columns: workColumns,
        things: ofNoSubject,
      }),
      checkpoints: listPaper({
        title: { en: 'Checkpoints of the audit chain', zh: '审计链检查点' },
        needs: 'audit.read',
        query: CheckpointsQuery,
        page: (caller, query) => checkpoints.run(caller, query),
        columns: [
          { key: 'at', heading: { en: 'When', zh: '时间' }, of: ({ at }, { zone }) => momentText(at, zone) },
          { key: 'size', heading: { en: 'Links', zh: '链节数' }, as: 'number', of: ({ size }) => size },
          {
            key: 'head',
            heading: { en: 'Hash of the last', zh: '末节哈希' },
            share: 3,
            of: ({ head }) => head,
          },
          { key: 'by', heading: { en: 'Made by', zh: '生成人' }, of: ({ madeByName }) => madeByName },
        ],
        things: ofNoSubject,
      }),
    });
  }
}
