import { dictionary } from '../../i18n/words';

export const securityWords = dictionary({
  security: { zh: '密码与两步验证', en: 'Password and two-step sign-in' },
  changePassword: { zh: '修改密码', en: 'Change the password' },
  currentPassword: { zh: '当前密码', en: 'Your password now' },
  passwordHint: {
    zh: '至少 12 个字符；几个互不相关的词即可。其他会话、访问令牌及日历订阅将失效，并以邮件告知您。',
    en: 'At least 12 characters; some unrelated words do well. Your other sessions, access tokens and calendar feeds end, and a mail tells you.',
  },
  keepAccess: { zh: '保留我的访问令牌与日历订阅', en: 'Keep my access tokens and calendar feeds' },
  changed: {
    zh: '密码已修改，其他会话已结束。',
    en: 'The password is changed; your other sessions have ended.',
  },
  twoStep: { zh: '两步验证', en: 'Two-step sign-in' },
  twoStepWhat: {
    zh: '登录时除密码外，还须输入手机验证器应用显示的六位验证码。启用或停用时，其他会话将结束；访问令牌与日历订阅不受影响。',
    en: 'Besides the password, signing in asks for the six digits an app on your phone shows. Setting it up or ending it ends your other sessions; access tokens and calendar feeds stay as they are.',
  },
  on: { zh: '已启用', en: 'on' },
  off: { zh: '未启用', en: 'off' },
  since: { zh: (at: string) => `自 ${at} 起`, en: (at: string) => `since ${at}` },
  left: {
    zh: (n: number) => `剩余恢复码 ${n} 个`,
    en: (n: number) => (n === 1 ? '1 recovery code left' : `${n} recovery codes left`),
  },
  setUp: { zh: '启用两步验证', en: 'Set up two-step sign-in' },
  next: { zh: '下一步', en: 'Next' },
  scan: {
    zh: '请用验证器应用（如 Microsoft Authenticator、Google 身份验证器、FreeOTP）扫描二维码，或手动输入密钥。',
    en: 'Scan the picture with an authenticator app (such as Microsoft Authenticator, Google Authenticator or FreeOTP), or type the key into it.',
  },
  picture: { zh: '供验证器应用扫描的二维码', en: 'Picture for the authenticator app' },
  key: { zh: '密钥', en: 'Key' },
  codeHint: { zh: '应用显示的六位数字', en: 'The six digits the app shows' },
  codeOrRecovery: {
    zh: '应用显示的六位数字，或一个恢复码',
    en: 'The six digits the app shows, or a recovery code',
  },
  recovery: { zh: '恢复码', en: 'Recovery codes' },
  recoveryOnce: {
    zh: '手机丢失时可用恢复码登录，每个仅可使用一次。恢复码仅显示这一次，请立即妥善保存。',
    en: 'They let you in when your phone is lost, each once. They are shown this once: keep them safe now.',
  },
  copyCodes: { zh: '复制恢复码', en: 'Copy the codes' },
  keptIt: { zh: '我已保存', en: 'I have kept them' },
  renew: { zh: '重新生成恢复码', en: 'Make new recovery codes' },
  renewWhat: { zh: '原有恢复码将失效。', en: 'The old ones are good no more.' },
  end: { zh: '停用两步验证', en: 'End two-step sign-in' },
  required: {
    zh: '您的联盟要求启用两步验证。完成设置前不能进行其他操作。',
    en: 'Your alliance requires two-step sign-in. Nothing else can be done before it is set up.',
  },
  requiredShort: { zh: '您的联盟要求启用', en: 'required by your alliance' },
  otherAlliance: { zh: (name: string) => `切换至${name}`, en: (name: string) => `Act in ${name} instead` },
  allianceRule: { zh: '登录要求', en: 'How people sign in' },
  requireAll: {
    zh: '要求本联盟全体人员启用两步验证',
    en: 'Everybody in this alliance must use two-step sign-in',
  },
  requireHint: {
    zh: '自下一次请求起生效：未启用者只能先完成设置。访问令牌不受影响。',
    en: 'From the next request on, whoever has none can only set it up. Access tokens stay as they are.',
  },
});
