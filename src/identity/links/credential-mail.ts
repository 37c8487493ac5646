import { type Bilingual, type Instant, type Language, localMoment } from '../../kernel/index.js';
import type { OutgoingMail, Role } from '../../platform/index.js';
import type { Person } from '../domain/person.js';
import { roleNames } from '../domain/role-names.js';
import type { CredentialMail } from './credential-mails.js';

/** What a link in a mail says: its page, its secret, and until when. The secret follows `#`, so that no server's log holds it. */
interface LinkInMail {
  readonly address: string;
  readonly secret: string;
  readonly expiresAt: Instant;
}

const until = (instant: Instant, zone: string): string => {
  const { date, time } = localMoment(instant, zone);
  return `${date} ${time} (${zone})`;
};

const mailTo = (
  { email, language }: Person,
  expiresAt: Instant,
  subject: Bilingual,
  lines: { readonly [L in Language]: readonly string[] },
): CredentialMail => ({
  to: email,
  language,
  subject: subject[language],
  text: `${lines[language].join('\n\n')}\n`,
  expiresAt,
});

/** Invites a person who has no password yet. */
export function invitationMail(
  person: Person,
  alliance: Bilingual,
  role: Role,
  { address, secret, expiresAt }: LinkInMail,
): CredentialMail {
  const link = `${address}/invitation#token=${secret}`;
  const end = until(expiresAt, person.zone);
  return mailTo(
    person,
    expiresAt,
    { en: `${alliance.en} invites you to Hezong`, zh: `${alliance.zh}邀请您使用合纵` },
    {
      en: [
        `Please choose a password by ${end}: ${alliance.en} has appointed you ${roleNames[role].en}.`,
        link,
        'The link works once. If you did not expect this, you need not do anything.',
      ],
      zh: [
        `请于 ${end} 前设置密码：${alliance.zh}已任命您为${roleNames[role].zh}。`,
        link,
        '该链接仅可使用一次。如非您所知悉，请忽略本邮件。',
      ],
    },
  );
}

/** Tells a person who has a password already of a new role. */
export function appointmentMail(
  person: Person,
  alliance: Bilingual,
  role: Role,
  address: string,
): OutgoingMail {
  const { email, id: personId, language } = person;
  const say = {
    en: `${alliance.en} has appointed you ${roleNames[role].en}.\n\nSign in as usual: ${address}\n`,
    zh: `${alliance.zh}已任命您为${roleNames[role].zh}。\n\n请照常登录：${address}\n`,
  };
  const subject = { en: `New role at ${alliance.en}`, zh: `${alliance.zh}：新任职通知` }[language];
  const about = { kind: 'appointment', id: personId };
  return { kind: 'notice', about, to: { address: email, personId }, language, subject, text: say[language] };
}

/** Lets a person choose a new password. */
export function resetMail(person: Person, { address, secret, expiresAt }: LinkInMail): CredentialMail {
  const link = `${address}/password-reset#token=${secret}`;
  const end = until(expiresAt, person.zone);
  return mailTo(
    person,
    expiresAt,
    { en: 'Choose a new password for Hezong', zh: '合纵：重设密码' },
    {
      en: [
        `Please choose a new password by ${end}: someone, probably you, asked for it.`,
        link,
        'The link works once. It ends every session and every access token of yours. If you did not ask, your password stays as it is.',
      ],
      zh: [
        `请于 ${end} 前重设密码：有人（应为您本人）申请重设您的密码。`,
        link,
        '该链接仅可使用一次，使用后您的所有会话将结束，访问令牌将撤销。如非您本人申请，密码保持不变。',
      ],
    },
  );
}
