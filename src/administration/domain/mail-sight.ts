import type { MailKind, Role } from '../../platform/index.js';

/** What a person may see of the mails of an alliance. */
export interface MailSight {
  /** Which kinds are listed, with address, state and time. */
  readonly lists: readonly MailKind[];
  /** Of which kinds subject and text are shown. */
  readonly reads: readonly MailKind[];
}

const aboutCases: readonly MailKind[] = ['reminder', 'notice'];

/**
 * Coordinators read what the alliance writes about cases, and know nothing of mails that carry a sign-in link: whoever reads
 * one can become its addressee. Administrators see that mails went out but not what cases are about; while no mail server
 * is configured they read the sign-in links, for there is no other way to hand them over.
 */
export function mailSight(roles: readonly Role[], mailsLeave: boolean): MailSight {
  const administers = roles.includes('administrator');
  const coordinates = roles.includes('coordinator');
  const credentials: readonly MailKind[] = administers ? ['credential'] : [];
  return {
    lists: [...(administers || coordinates ? aboutCases : []), ...credentials],
    reads: [...(coordinates ? aboutCases : []), ...(mailsLeave ? [] : credentials)],
  };
}
