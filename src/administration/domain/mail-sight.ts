import type { MailState, Role } from '../../platform/index.js';

/** A mail, as far as it is decided who may know of it. */
export interface MailInView {
  readonly personId: string | null;
  /** Whether the caller may know of the thing it is about. */
  readonly sees: boolean;
}

/** What someone may see of the mails of an alliance. */
export interface MailSight {
  /** In these states mails about things this person may know of are listed, with what they are about. */
  readonly states: readonly MailState[];
  /** Whether every mail is listed that no wall keeps from this person: to whom, when, in which state, with which error, and no more. */
  readonly technical: boolean;
}

const theirOwn: readonly MailState[] = ['intended', 'sent', 'kept', 'failed'];

/**
 * What a mail says is for its addressee. Who runs the place sees that there is one, where they may know of the thing it is about;
 * an administrator reads no case and sees that mails went out. That one was withdrawn tells that somebody lost sight of something:
 * it is listed for administrators alone, who are not told of what. A mail that lets somebody in is no alliance's, and not among these.
 */
export const mailSight = (roles: readonly Role[]): MailSight => ({
  states: theirOwn,
  technical: roles.includes('administrator'),
});

/** Whether the caller reads subject and text. */
export const readsWords = ({ sees, personId }: MailInView, callerId: string | null): boolean =>
  sees && personId !== null && personId === callerId;
