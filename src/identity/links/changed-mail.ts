import { type Bilingual, type Instant, localMoment } from '../../kernel/index.js';
import { afterMs } from '../../platform/index.js';
import type { Person } from '../domain/person.js';
import type { CredentialMail } from './credential-mails.js';

/** What of an account was changed. */
export type AccountChange =
  'password' | 'password_access_kept' | 'factor_on' | 'factor_off' | 'codes_renewed' | 'code_used';

/** So long it is tried to tell of it. */
const keptMs = 7 * 86_400_000;

const newPassword = { en: 'Your Hezong password was changed', zh: '合纵：您的密码已修改' } as const;

const changes: Readonly<Record<AccountChange, { readonly subject: Bilingual; readonly what: Bilingual }>> = {
  password: {
    subject: newPassword,
    what: {
      en: 'the password of your account was changed. Every other session, every access token and every calendar feed of yours was ended.',
      zh: '您的账户密码已修改，其他登录会话、访问令牌及日历订阅均已失效。',
    },
  },
  password_access_kept: {
    subject: newPassword,
    what: {
      en: 'the password of your account was changed, and every other session of yours was ended. Your access tokens and calendar feeds were kept and go on.',
      zh: '您的账户密码已修改，其他登录会话均已结束；访问令牌与日历订阅已按选择保留，继续有效。',
    },
  },
  factor_on: {
    subject: { en: 'Two-step sign-in is on for Hezong', zh: '合纵：两步验证已启用' },
    what: {
      en: 'two-step sign-in was set up for your account, and every other session of yours was ended.',
      zh: '您的账户已启用两步验证，其他登录会话均已结束。',
    },
  },
  factor_off: {
    subject: { en: 'Two-step sign-in is off for Hezong', zh: '合纵：两步验证已停用' },
    what: {
      en: 'two-step sign-in was ended for your account, and every other session of yours was ended.',
      zh: '您的账户已停用两步验证，其他登录会话均已结束。',
    },
  },
  codes_renewed: {
    subject: { en: 'New recovery codes for Hezong', zh: '合纵：恢复码已重新生成' },
    what: {
      en: 'new recovery codes were made for your account. The old ones are good no more.',
      zh: '您的账户已重新生成恢复码，原有恢复码已失效。',
    },
  },
  code_used: {
    subject: { en: 'A recovery code was used for Hezong', zh: '合纵：恢复码已被使用' },
    what: {
      en: 'a recovery code of your account was used in place of the code of your app.',
      zh: '您的账户使用了一个恢复码代替验证器应用的验证码。',
    },
  },
};

/** Tells whoever an account is that it was changed; a link is not in it. */
export function changedMail(
  { email, language, zone }: Person,
  change: AccountChange,
  now: Instant,
): CredentialMail {
  const { date, time } = localMoment(now, zone);
  const at = `${date} ${time} (${zone})`;
  const { subject, what } = changes[change];
  const text = {
    en: `On ${at} ${what.en}\n\nIf this was not you, set a new password at once by “Forgot your password?” on the sign-in page, and tell your alliance.\n`,
    zh: `${at}，${what.zh}\n\n如非您本人操作，请立即在登录页通过“忘记密码”重设密码，并告知您的联盟。\n`,
  }[language];
  return { to: email, language, subject: subject[language], text, expiresAt: afterMs(now, keptMs) };
}
