import type { Bilingual } from '../kernel/index.js';
import { fact, type FactTable } from '../platform/index.js';

/** What is told of a question: to those who may decide, or to whoever asked. */
export interface ApprovalTold {
  readonly to: 'deciders' | 'asker';
  readonly title: Bilingual;
}

/** The facts of approvals. They belong to no case's record, which would tell of what its readers may not know; the thing tells its own. */
export const approvalsFacts: FactTable<ApprovalTold> = {
  'approval.asked': fact('Approval asked', '提请批准', {
    to: 'deciders',
    title: { en: 'Something waits for your approval', zh: '有事项待您批准' },
  }),
  'approval.answered': fact('Approval answered', '审批答复'),
  'approval.approved': fact('Approved', '批准', {
    to: 'asker',
    title: { en: 'What you asked for was approved', zh: '您提请的事项已获批准' },
  }),
  'approval.rejected': fact('Not approved', '不予批准', {
    to: 'asker',
    title: { en: 'What you asked for was not approved', zh: '您提请的事项未获批准' },
  }),
  'approval.withdrawn': fact('Request for approval taken back', '撤回提请'),
  'approval.lapsed': fact('Request for approval lapsed', '提请失效', {
    to: 'asker',
    title: {
      en: 'What you asked approval for has changed: ask again',
      zh: '您提请批准的内容已变动，请重新提请',
    },
  }),
};
