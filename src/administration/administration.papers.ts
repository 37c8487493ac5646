import { Injectable } from '@nestjs/common';
import type { Bilingual } from '../kernel/index.js';
import { type ListColumn, listPaper, momentText, ofNoSubject, Papers } from '../papers/index.js';
import {
  AuditLinksQuery,
  type AuditLinkView,
  MailsQuery,
  type MailView,
  WorkQuery,
  type WorkView,
} from './administration.contract.js';
import { ListAuditLinks } from './audit-chain.js';
import { Consumers } from '../platform/index.js';
import { CheckpointsQuery } from './checkpoints/checkpoints.contract.js';
import { ListCheckpoints } from './checkpoints/read-checkpoints.js';
import { aboutInWords, mailKinds } from './domain/mail-words.js';
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
  { key: 'kind', heading: { en: 'Kind', zh: '类型' }, of: ({ kind }) => mailKinds[kind] ?? kind },
  {
    key: 'about',
    heading: { en: 'About', zh: '对象' },
    of: ({ about }) => (about === null ? null : (aboutInWords[about.kind] ?? about.kind)),
  },
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
  {
    key: 'settled',
    heading: { en: 'Settled', zh: '完结时间' },
    share: 1.2,
    of: ({ settledAt }, { zone }) => settledAt && momentText(settledAt, zone),
  },
];

const linkColumns = (nameOf: (type: string) => Bilingual): readonly ListColumn<AuditLinkView>[] => [
  { key: 'seq', heading: { en: 'No.', zh: '序号' }, as: 'number', share: 0.6, of: ({ seq }) => seq },
  {
    key: 'at',
    heading: { en: 'When', zh: '时间' },
    share: 1.2,
    of: ({ fact }, { zone }) => fact && momentText(fact.at, zone),
  },
  {
    key: 'who',
    heading: { en: 'Who', zh: '操作人' },
    of: ({ fact }) => fact && (fact.actorName ?? fact.actorId ?? { en: 'the system', zh: '系统' }),
  },
  {
    key: 'fact',
    heading: { en: 'Fact', zh: '事实' },
    share: 1.6,
    of: ({ fact }) => (fact === null ? { en: 'not told to you', zh: '内容对您不公开' } : nameOf(fact.action)),
  },
  { key: 'about', heading: { en: 'About', zh: '对象' }, share: 2, of: ({ fact }) => fact?.about ?? null },
  { key: 'hash', heading: { en: 'Hash', zh: '哈希' }, share: 2.4, of: ({ hash }) => hash },
];

/** Things mails are about that are no subject of news: who reads the office's mails knows of them. */
const ofTheOffice = ['appointment', 'checkpoint'];

/** What of administration is told on paper. */
@Injectable()
export class AdministrationPapers {
  constructor(
    papers: Papers,
    mails: ListMails,
    work: ListWork,
    checkpoints: ListCheckpoints,
    links: ListAuditLinks,
    consumers: Consumers,
  ) {
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
      'audit-links': listPaper({
        title: { en: 'Links of the audit chain', zh: '审计链链节' },
        needs: 'audit.read',
        query: AuditLinksQuery,
        page: (caller, query) => links.run(caller, query),
        narrowed: ({ from, until }) => [
          ...(from === undefined ? [] : [{ name: { en: 'From no.', zh: '起始序号' }, value: from }]),
          ...(until === undefined ? [] : [{ name: { en: 'To no.', zh: '截止序号' }, value: until }]),
        ],
        columns: linkColumns((type) => consumers.nameOf(type)),
        // A fact is told by the sight of its reader alone; what it is about is named to who may know of that.
        things: {
          perhapsNone: ({ fact }) => (fact?.about ? [{ kind: fact.subjectKind, id: fact.subjectId }] : []),
        },
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
