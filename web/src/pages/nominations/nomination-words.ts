import { dictionary } from '../../i18n/words';

export const nominationWords = dictionary({
  title: { zh: '待确认与待答复的角色', en: 'Pending roles' },
  hint: {
    zh: '可见范围较大的角色须由另一名系统管理员或利益冲突审查员确认；成员单位的角色由该单位确认。受邀人接受后任职才开始。',
    en: 'A role that sees much is confirmed by another administrator or an ethics officer, a role of a firm by that firm. The role of who is invited begins when they accept.',
  },
  none: { zh: '没有等待确认或答复的角色', en: 'No pending roles' },
  noneHint: {
    zh: '需要您确认的提名会显示在此处。',
    en: 'Roles that need your consent appear here.',
  },
  by: { zh: '提名人', en: 'Proposed by' },
  waitsFor: { zh: (whom: string) => `待${whom}确认`, en: (whom: string) => `waits for ${whom}` },
  office: { zh: '其他系统管理员或利益冲突审查员', en: 'another administrator or an ethics officer' },
  members: { zh: '成员单位代表', en: 'a member’s representative' },
  firm: { zh: '该单位', en: 'the firm' },
  administrator: { zh: '未参与提名的系统管理员', en: 'an administrator who did not propose it' },
  open: {
    zh: (until: string) => `已邀请，${until} 前可接受`,
    en: (until: string) => `invited, may accept until ${until}`,
  },
  expired: { zh: '邀请链接已过期', en: 'the link has ended' },
  fromDay: { zh: (date: string) => `自 ${date} 起`, en: (date: string) => `from ${date}` },
  sentAgain: { zh: '邀请已重新发送，此前的链接失效。', en: 'Sent again; the earlier link ended.' },
  confirmWhat: {
    zh: (name: string, role: string) => `确认授予“${name}”角色：${role}？`,
    en: (name: string, role: string) => `Confirm that ${name} is given the role: ${role}?`,
  },
  invitations: { zh: '您收到的邀请', en: 'You are invited' },
  invitedBy: {
    zh: (alliance: string, by: string, role: string) => `${alliance}${by}邀请您担任：${role}`,
    en: (alliance: string, by: string, role: string) => `${alliance}${by} invites you as ${role}`,
  },
  byPerson: { zh: (name: string) => `（${name}）`, en: (name: string) => ` (${name})` },
  until: { zh: (moment: string) => `${moment} 前可接受`, en: (moment: string) => `until ${moment}` },
  accept: { zh: '接受', en: 'Accept' },
  decline: { zh: '谢绝', en: 'Decline' },
});
