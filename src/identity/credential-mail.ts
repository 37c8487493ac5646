import { type Bilingual, type Instant, type Language, localMoment } from '../kernel/index.js';
import type { Config, OutgoingMail, Role } from '../platform/index.js';
import type { Person } from './domain/person.js';
import { roleNames } from './domain/role-names.js';

/** Where the app is reached by people. */
export const publicAddress = ({ publicUrl, port }: Pick<Config, 'publicUrl' | 'port'>): string =>
  (publicUrl ?? `http://localhost:${port}`).replace(/\/+$/, '');

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
  person: Person,
  kind: OutgoingMail['kind'],
  subject: Bilingual,
  lines: { readonly [L in Language]: readonly string[] },
): OutgoingMail => ({
  kind,
  about: kind === 'credential' ? null : { kind: 'appointment', id: person.id },
  to: { address: person.email, personId: person.id },
  language: person.language,
  subject: subject[person.language],
  text: `${lines[person.language].join('\n\n')}\n`,
});

/** Invites a person who has no password yet. */
export function invitationMail(
  person: Person,
  alliance: Bilingual,
  role: Role,
  { address, secret, expiresAt }: LinkInMail,
): OutgoingMail {
  const link = `${address}/invitation#token=${secret}`;
  const end = until(expiresAt, person.zone);
  return mailTo(
    person,
    'credential',
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
  return mailTo(
    person,
    'notice',
    { en: `New role at ${alliance.en}`, zh: `${alliance.zh}：新任职通知` },
    {
      en: [`${alliance.en} has appointed you ${roleNames[role].en}.`, `Sign in as usual: ${address}`],
      zh: [`${alliance.zh}已任命您为${roleNames[role].zh}。`, `请照常登录：${address}`],
    },
  );
}

/** Lets a person choose a new password. */
export function resetMail(person: Person, { address, secret, expiresAt }: LinkInMail): OutgoingMail {
  const link = `${address}/password-reset#token=${secret}`;
  const end = until(expiresAt, person.zone);
  return mailTo(
    person,
    'credential',
    { en: 'Choose a new password for Hezong', zh: '合纵：重设密码' },
    {
      en: [
        `Please choose a new password by ${end}: someone, probably you, asked for it.`,
        link,
        'The link works once and ends every session of yours. If you did not ask, your password stays as it is.',
      ],
      zh: [
        `请于 ${end} 前重设密码：有人（应为您本人）申请重设您的密码。`,
        link,
        '该链接仅可使用一次，使用后您的所有会话将结束。如非您本人申请，密码保持不变。',
      ],
    },
  );
}
