import { type Decision, grant, type Instant, instantOf, refuse } from '../../kernel/index.js';

/** What a link in a mail is for: to accept an invitation, or to choose a new password. */
export type LinkPurpose = 'invitation' | 'reset';

/** A link that lets its holder in, once. */
export interface CredentialLink {
  readonly id: string;
  readonly purpose: LinkPurpose;
  readonly expiresAt: Instant;
  readonly usedAt: Instant | null;
  /** When a newer link took its place. */
  readonly replacedAt: Instant | null;
}

const validMs: { readonly [P in LinkPurpose]: number } = { invitation: 7 * 86_400_000, reset: 30 * 60_000 };

/** When a link made now ends: an invitation after seven days, a reset after thirty minutes. */
export const linkExpiry = (purpose: LinkPurpose, now: Instant): Instant =>
  instantOf(new Date(Date.parse(now) + validMs[purpose]));

/**
 * Uses a link. Refused with `link.spent` where there is none of this purpose, where it was used or replaced, or where its time is
 * over: one answer for all four, for the holder of a wrong link is told nothing.
 */
export function spend<Link extends CredentialLink>(
  link: Link | undefined,
  purpose: LinkPurpose,
  now: Instant,
): Decision<Link, never> {
  const isGood =
    link?.purpose === purpose && link.usedAt === null && link.replacedAt === null && now < link.expiresAt;
  return isGood ? grant({ ...link, usedAt: now }) : spent;
}

const spent = refuse(
  'link.spent',
  'This link is not valid (any more): it was used, replaced by a newer one, or its time is over. Ask for a new one.',
  '该链接无效：可能已使用、已被新链接取代或已过期，请重新获取。',
);
