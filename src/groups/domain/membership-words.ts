import type { Bilingual } from '../../kernel/index.js';

/** Where a membership stands. */
export const membershipStatuses = [
  'invited',
  'conflict_clearing',
  'approved',
  'active',
  'suspended',
  'withdrawal_noticed',
  'settled_out',
  'expelled',
  'withdrawn',
  'closed',
] as const;
export type MembershipStatus = (typeof membershipStatuses)[number];

/** What happens to a membership. */
export const membershipActions = [
  'accept',
  'decline',
  'revoke',
  'clear',
  'reject',
  'turn_down',
  'activate',
  'suspend',
  'report_adversity',
  'reinstate',
  'give_notice',
  'settle',
  'expel',
  'wind_up',
  'close',
] as const;
export type MembershipAction = (typeof membershipActions)[number];

/** What each status of a membership is called, to its own side. */
export const statusNames: { readonly [S in MembershipStatus]: Bilingual } = {
  invited: { en: 'invited', zh: '已邀请' },
  conflict_clearing: { en: 'conflicts being cleared', zh: '利益冲突审查中' },
  approved: { en: 'approved, to sign', zh: '已通过审查，待签署' },
  active: { en: 'active', zh: '有效' },
  suspended: { en: 'suspended', zh: '已中止' },
  withdrawal_noticed: { en: 'gave notice', zh: '已通知退出' },
  settled_out: { en: 'settled separately', zh: '已单独和解' },
  expelled: { en: 'expelled', zh: '已除名' },
  withdrawn: { en: 'out, tail open', zh: '已退出，余务未清' },
  closed: { en: 'closed', zh: '已终结' },
};

/** What each action on a membership is called. */
export const actionNames: { readonly [A in MembershipAction]: Bilingual } = {
  accept: { en: 'Accept the invitation', zh: '接受邀请' },
  decline: { en: 'Decline', zh: '谢绝' },
  revoke: { en: 'Take the invitation back', zh: '撤回邀请' },
  clear: { en: 'Clear of conflicts', zh: '通过冲突审查' },
  reject: { en: 'Reject for a conflict', zh: '因冲突不予通过' },
  turn_down: { en: 'Not admitted by the members', zh: '未获组内成员同意入组' },
  activate: { en: 'Activate', zh: '生效' },
  suspend: { en: 'Suspend for default', zh: '因违约中止' },
  report_adversity: { en: 'Report adversity', zh: '报告利益对立' },
  reinstate: { en: 'Reinstate', zh: '恢复' },
  give_notice: { en: 'Give notice of withdrawal', zh: '通知退出' },
  settle: { en: 'Notify a separate settlement', zh: '通知单独和解' },
  expel: { en: 'Expel', zh: '除名' },
  wind_up: { en: 'Wind up', zh: '转入清算' },
  close: { en: 'Close', zh: '终结' },
};

/** All that anybody but its own side may know of how a member left: that it did. */
export const left = { id: 'left', name: { en: 'left', zh: '已退出' } } as const;
