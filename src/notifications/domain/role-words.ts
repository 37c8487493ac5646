import type { Bilingual } from '../../kernel/index.js';

/** What is told of a role: to those who keep watch over roles, and to those it concerns. */
export interface RoleNotice {
  readonly title: Bilingual;
  readonly own: Bilingual;
}

const told = (en: string, zh: string, ownEn: string, ownZh: string): RoleNotice => ({
  title: { en, zh },
  own: { en: ownEn, zh: ownZh },
});

/** What happens to roles. Who gave it is told nothing anew. */
export const roleNotices: { readonly [factType: string]: RoleNotice } = {
  'nomination.made': told(
    'Somebody is proposed for a role',
    '有人被提名担任角色',
    'You are proposed for a role',
    '您被提名担任角色',
  ),
  'nomination.confirmed': told(
    'A proposed role was confirmed',
    '角色提名已获确认',
    'A role proposed by you or for you was confirmed',
    '您提出的或关于您的角色提名已获确认',
  ),
  'nomination.refused': told(
    'A proposed role was refused',
    '角色提名未获同意',
    'A role proposed by you or for you was refused',
    '您提出的或关于您的角色提名未获同意',
  ),
  'nomination.withdrawn': told(
    'A proposed role was taken back',
    '角色提名或邀请已撤回',
    'A role proposed by you or for you was taken back',
    '您提出的或关于您的角色提名已撤回',
  ),
  'invitation.accepted': told(
    'An invitation was accepted: a role was given',
    '邀请已被接受，角色已授予',
    'An invitation was accepted',
    '邀请已被接受',
  ),
  'invitation.declined': told(
    'An invitation was declined',
    '邀请被谢绝',
    'An invitation was declined',
    '邀请被谢绝',
  ),
  'appointment.made': told('A role was given', '有角色被授予', 'You were given a role', '您被授予角色'),
  'appointment.ended': told(
    'A role was ended',
    '有角色被终止',
    'A role of yours was ended',
    '您的角色被终止',
  ),
  'person.disabled': told(
    'Somebody is kept out of the alliance',
    '有账户在本联盟被停用',
    'You are kept out of the alliance',
    '您在本联盟的账户被停用',
  ),
  'person.enabled': told(
    'Somebody is let into the alliance again',
    '有账户在本联盟被恢复',
    'You are let into the alliance again',
    '您在本联盟的账户已恢复',
  ),
};

/** Whoever is asked for consent. */
export const consentNotice: Bilingual = {
  en: 'A role waits for your consent',
  zh: '有角色提名待您确认',
};

/** Who, and as what: all a notice of a role says besides. */
export const roleBody = (name: string, role: Bilingual | null, firm: Bilingual | null): Bilingual => ({
  en: `${name}${role === null ? '' : `: ${role.en}`}${firm === null ? '' : ` (${firm.en})`}.`,
  zh: `${name}${role === null ? '' : `：${role.zh}`}${firm === null ? '' : `（${firm.zh}）`}。`,
});
