import type { Bilingual } from '../../kernel/index.js';
import { fact, type FactTable } from '../../platform/index.js';

/** What is told of a role: to those who keep watch over roles, and to those it concerns. Who gave it is told nothing anew. */
export interface RoleTold {
  readonly title: Bilingual;
  readonly own: Bilingual;
}

const tell = (en: string, zh: string, ownEn: string, ownZh: string): RoleTold => ({
  title: { en, zh },
  own: { en: ownEn, zh: ownZh },
});

/** The facts of people, their roles and how they come in. */
export const identityFacts: FactTable<RoleTold> = {
  'person.invited': fact('Person invited', '人员邀请'),
  'person.disabled': fact(
    'Person disabled',
    '账户停用',
    tell(
      'Somebody is kept out of the alliance',
      '有账户在本联盟被停用',
      'You are kept out of the alliance',
      '您在本联盟的账户被停用',
    ),
  ),
  'person.enabled': fact(
    'Person enabled',
    '账户恢复',
    tell(
      'Somebody is let into the alliance again',
      '有账户在本联盟被恢复',
      'You are let into the alliance again',
      '您在本联盟的账户已恢复',
    ),
  ),
  'person.renamed': fact('Person renamed', '人员姓名更改'),
  'nomination.made': fact(
    'Role proposed',
    '角色提名',
    tell(
      'Somebody is proposed for a role',
      '有人被提名担任角色',
      'You are proposed for a role',
      '您被提名担任角色',
    ),
  ),
  'nomination.confirmed': fact(
    'Proposed role confirmed',
    '角色提名确认',
    tell(
      'A proposed role was confirmed',
      '角色提名已获确认',
      'A role proposed by you or for you was confirmed',
      '您提出的或关于您的角色提名已获确认',
    ),
  ),
  'nomination.refused': fact(
    'Proposed role refused',
    '角色提名未获同意',
    tell(
      'A proposed role was refused',
      '角色提名未获同意',
      'A role proposed by you or for you was refused',
      '您提出的或关于您的角色提名未获同意',
    ),
  ),
  'nomination.withdrawn': fact(
    'Proposed role taken back',
    '提名或邀请撤回',
    tell(
      'A proposed role was taken back',
      '角色提名或邀请已撤回',
      'A role proposed by you or for you was taken back',
      '您提出的或关于您的角色提名已撤回',
    ),
  ),
  'invitation.accepted': fact(
    'Invitation accepted',
    '邀请接受',
    tell(
      'An invitation was accepted: a role was given',
      '邀请已被接受，角色已授予',
      'An invitation was accepted',
      '邀请已被接受',
    ),
  ),
  'invitation.declined': fact(
    'Invitation declined',
    '邀请谢绝',
    tell('An invitation was declined', '邀请被谢绝', 'An invitation was declined', '邀请被谢绝'),
  ),
  'appointment.made': fact(
    'Role given',
    '角色授予',
    tell('A role was given', '有角色被授予', 'You were given a role', '您被授予角色'),
  ),
  'appointment.ended': fact(
    'Role ended',
    '角色终止',
    tell('A role was ended', '有角色被终止', 'A role of yours was ended', '您的角色被终止'),
  ),
  'token.made': fact('Access token made', '访问令牌生成'),
  'token.revoked': fact('Access token revoked', '访问令牌撤销'),
};
