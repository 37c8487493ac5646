import { dictionary } from '../../../i18n/words';

export const peopleWords = dictionary({
  invite: { zh: '邀请人员', en: 'Invite a person' },
  inviteSend: { zh: '发送邀请', en: 'Send the invitation' },
  inviteHint: {
    zh: '对方将收到一次性链接，限时有效；对方接受后任职开始。可见范围较大的角色与成员单位的角色须先经他人确认，邀请才会发出。',
    en: 'The person is sent a link, good once and for a limited time; the role begins when they accept. For a role that sees much, and for a role of a firm, the invitation goes out once others have confirmed it.',
  },
  inviteSent: { zh: '邀请已发出。', en: 'The invitation is on its way.' },
  inviteWaits: {
    zh: '已提名；经确认后发出邀请。',
    en: 'Proposed; the invitation goes out once it is confirmed.',
  },
  appointWaits: { zh: '已提名，待他人确认。', en: 'Proposed; it waits for confirmation.' },
  search: { zh: '姓名、拼音、邮箱', en: 'Name in either script, pinyin, address' },
  firm: { zh: '所属单位', en: 'Firm' },
  firmHint: {
    zh: '仅成员单位代表与成员单位法务须填写',
    en: 'Only for a member’s representative and a member’s counsel',
  },
  lastSignIn: { zh: '最近登录', en: 'Signed in last' },
  never: { zh: '从未登录', en: 'never' },
  invited: { zh: '已邀请，尚未登录', en: 'invited' },
  active: { zh: '正常', en: 'active' },
  disabled: { zh: '已停用', en: 'disabled' },
  noRole: { zh: '当前无角色', en: 'no role today' },
  fromDay: { zh: (date: string) => `自 ${date} 起`, en: (date: string) => `from ${date}` },
  untilDay: { zh: (date: string) => `至 ${date}`, en: (date: string) => `until ${date}` },
  empty: { zh: '还没有人员', en: 'Nobody is here yet' },
  roles: { zh: '角色', en: 'Roles' },
  appoint: { zh: '授予角色', en: 'Give a role' },
  disable: { zh: '停用账户', en: 'Disable' },
  enable: { zh: '恢复账户', en: 'Enable' },
  disableWhat: {
    zh: '停用后，此人在本联盟的会话与令牌立即失效。记录予以保留。',
    en: 'Sessions and tokens of this person in this alliance end at once. The record stays.',
  },
  enableWhat: { zh: '恢复后，此人可再次登录本联盟。', en: 'The person may sign in to this alliance again.' },
  ongoing: { zh: '无期限', en: 'open-ended' },
  endRole: { zh: (role: string) => `终止角色：${role}`, en: (role: string) => `End the role: ${role}` },
  lastDay: { zh: '最后一天', en: 'Last day' },
});
