import { dictionary } from '../../i18n/words';

export const signInWords = dictionary({
  tagline: {
    zh: '产业知识产权联盟的联合应诉与维权',
    en: 'Joint defence and rights enforcement for industry patent alliances',
  },
  email: { zh: '邮箱', en: 'Email' },
  passwordHint: {
    zh: '至少 12 个字符；长短语比复杂字符更安全。',
    en: 'At least 12 characters; a long phrase is better than odd characters.',
  },
  emailNeeded: { zh: '请填写邮箱', en: 'Write your email address' },
  passwordNeeded: { zh: '请填写密码', en: 'Write your password' },
  codeHint: {
    zh: '验证器应用显示的六位数字，或一个恢复码',
    en: 'The six digits your authenticator app shows, or a recovery code',
  },
  codeNeeded: { zh: '请填写验证码', en: 'Write the code' },
  forgotten: { zh: '忘记密码', en: 'Forgot your password?' },
  demo: { zh: '演示账户', en: 'Demo accounts' },
  demoWhat: {
    zh: '此为演示环境，企业与事实均为虚构。点击账户即可填入邮箱与密码。',
    en: 'A demonstration: firms and facts are invented. A click fills in address and password.',
  },
  welcome: { zh: (name: string) => `${name}，欢迎加入`, en: (name: string) => `Welcome, ${name}` },
  invitedAs: {
    zh: (alliance: string, role: string) => `${alliance}邀请您担任：${role}。`,
    en: (alliance: string, role: string) => `${alliance} invites you as ${role}.`,
  },
  withoutAccount: {
    zh: (email: string) => `账户为 ${email}。设置密码即表示接受邀请；如不接受，无需操作。`,
    en: (email: string) =>
      `Your account is ${email}. To accept, choose a password; if you do not wish to, do nothing.`,
  },
  withAccount: {
    zh: (email: string) => `${email} 已有账户。请输入该账户的密码以接受邀请，或登录后在“今日”页面答复。`,
    en: (email: string) =>
      `${email} has an account. To accept, give its password here, or sign in and answer on the page Today.`,
  },
  acceptKnown: { zh: '接受邀请', en: 'Accept the invitation' },
  accepted: { zh: '邀请已接受，请登录。', en: 'The invitation is accepted. Please sign in.' },
  accept: { zh: '设置密码并接受邀请', en: 'Set the password and accept' },
  noToken: {
    zh: '链接不完整。请从邮件中完整复制链接后再打开。',
    en: 'The link is not complete. Copy it whole from the mail and open it again.',
  },
  elsewhere: { zh: '来自其他网站的链接', en: 'A link from another site' },
  elsewhereWhat: {
    zh: '另一个网站或邮件把您带到这里。打开以下内容将以您的名义进行，并会留下记录。',
    en: 'Another site or a mail brought you here. What it wants is opened in your name, and that is written down.',
  },
  elsewhereOpen: { zh: '打开', en: 'Open it' },
  elsewhereLeave: { zh: '不打开，返回今日', en: 'Do not open; go to Today' },
  elsewhereNothing: { zh: '该链接没有指向本应用的内容。', en: 'The link leads to nothing here.' },
  reset: { zh: '重置密码', en: 'Set a new password' },
  resetAsk: {
    zh: '填写邮箱，如有对应账户，我们将发送一次性链接。',
    en: 'Write your address. If there is an account for it, a single-use link is on its way.',
  },
  send: { zh: '发送链接', en: 'Send the link' },
  sent: {
    zh: '如该邮箱有账户，链接已发出。请在邮件所述时限内使用。',
    en: 'If there is an account for this address, the link has been sent. Use it before the time named in the mail.',
  },
  resetEnds: {
    zh: '保存后，您在所有设备上的会话将结束，访问令牌将撤销，日历订阅将停止。',
    en: 'Every session and access token of yours ends, on every device, and so do your calendar feeds.',
  },
  keepFeeds: { zh: '保留我的日历订阅', en: 'Keep my calendar feeds' },
  set: { zh: '保存新密码', en: 'Save the new password' },
  isSet: { zh: '密码已设置，请登录。', en: 'The password is set. Please sign in.' },
  back: { zh: '返回登录', en: 'Back to sign in' },
});
