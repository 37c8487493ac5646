import { type Bilingual, type Instant, type Language, localMoment } from '../../kernel/index.js';
import type { Role } from '../../platform/index.js';
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

type Addressed = Pick<Person, 'email' | 'language' | 'zone'>;

const mailTo = (
  { email, language }: Addressed,
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

/** Invites whoever reads an address; the same to one who has an account elsewhere. */
export function invitationMail(
  invited: Addressed,
  alliance: Bilingual,
  role: Role,
  { address, secret, expiresAt }: LinkInMail,
): CredentialMail {
  const link = `${address}/invitation#token=${secret}`;
  const end = until(expiresAt, invited.zone);
  return mailTo(
    invited,
    expiresAt,
    { en: `${alliance.en} invites you to Hezong`, zh: `${alliance.zh}邀请您使用合纵` },
    {
      en: [
        `Please answer by ${end}: ${alliance.en} invites you as ${roleNames[role].en}.`,
        link,
        'The link works once, and the role begins when you accept. If you did not expect this, you need not do anything.',
      ],
      zh: [
        `请于 ${end} 前答复：${alliance.zh}邀请您担任${roleNames[role].zh}。`,
        link,
        '该链接仅可使用一次，您接受后任职开始。如非您所知悉，请忽略本邮件。',
      ],
    },
  );
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
