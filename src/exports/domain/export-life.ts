import type { Life } from '../../kernel/index.js';

/** Where an export stands. `gone`: its file is no longer kept. */
export const exportStatuses = ['waiting', 'running', 'ready', 'failed', 'cancelled', 'gone'] as const;
export type ExportStatus = (typeof exportStatuses)[number];

/** What may become of one. */
export type ExportAction = 'begin' | 'finish' | 'fail' | 'cancel' | 'remove';

/** As what somebody acts on it. */
export type ExportHand = 'asker' | 'system';

/** The words of the life of an export. */
export interface ExportTerms {
  readonly status: ExportStatus;
  readonly action: ExportAction;
  readonly hand: ExportHand;
  readonly word: never;
  readonly thing: { readonly status: ExportStatus };
  readonly around: { readonly hands: readonly ExportHand[] };
}

/** The life of an export. One under way that lost its worker is begun again. */
export const exportLife: Life<ExportTerms> = {
  of: 'export',
  noun: { en: 'export', zh: '导出' },
  statusOf: ({ status }) => status,
  statuses: {
    waiting: { en: 'waiting', zh: '等待中' },
    running: { en: 'being made', zh: '生成中' },
    ready: { en: 'ready', zh: '可下载' },
    failed: { en: 'failed', zh: '失败' },
    cancelled: { en: 'cancelled', zh: '已取消' },
    gone: { en: 'no longer kept', zh: '已清除' },
  },
  moves: {
    waiting: { begin: 'running', fail: 'failed', cancel: 'cancelled' },
    running: { begin: 'running', finish: 'ready', fail: 'failed', cancel: 'cancelled' },
    ready: { remove: 'gone' },
    failed: {},
    cancelled: {},
    gone: {},
  },
  hands: {
    asker: { en: 'whoever asked for it', zh: '导出申请人' },
    system: { en: 'the system', zh: '系统' },
  },
  automatic: ['system'],
  words: {},
  acts: {
    begin: { name: { en: 'Begin', zh: '开始' }, hands: ['system'], needs: [] },
    finish: { name: { en: 'Finish', zh: '完成' }, hands: ['system'], needs: [] },
    fail: { name: { en: 'Give up', zh: '放弃' }, hands: ['system'], needs: [] },
    cancel: { name: { en: 'Cancel', zh: '取消' }, hands: ['asker'], needs: [] },
    remove: { name: { en: 'Remove', zh: '清除' }, hands: ['system'], needs: [] },
  },
};
