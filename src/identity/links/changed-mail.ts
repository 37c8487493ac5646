import { type Bilingual, type Instant, localMoment } from '../../kernel/index.js';
import { afterMs } from '../../platform/index.js';
import type { Person } from '../domain/person.js';
import type { CredentialMail } from './credential-mails.js';

/** What of an account was changed. */
export type AccountChange = 'password' | 'factor_on' | 'factor_off';

/** So long it is tried to tell of it. */
const keptMs = 7 * 86_400_000;

const changes: Readonly<Record<AccountChange, { readonly subject: Bilingual; readonly what: Bilingual }>> = {
  password: {
    subject: { en: 'Your Hezong password was changed', zh: '合纵：您的密码已修改' },
    what: {
      en: 'the password of your account was changed, and every other session of yours was ended.',
      zh: '您的账户密码已修改，其他登录会话均已结束。',
    },
  },
  factor_on: {
    subject: { en: 'Two-step sign-in is on for Hezong', zh: '合纵：两步验证已启用' },
    what: { en: 'two-step sign-in was set up for your account.', zh: '您的账户已启用两步验证。' },
  },
  factor_off: {
    subject: { en: 'Two-step sign-in is off for Hezong', zh: '合纵：两步验证已停用' },
    what: { en: 'two-step sign-in was ended for your account.', zh: '您的账户已停用两步验证。' },
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
