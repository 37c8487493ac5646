import type { components } from '../../api/schema';

export type MemberDetail = components['schemas']['MemberDetailView'];
export type MemberBody = components['schemas']['MemberBody'];

/** One contact as the form holds it. */
export interface ContactDraft {
  readonly name?: string | undefined;
  readonly position?: string | undefined;
  readonly email?: string | undefined;
  readonly phone?: string | undefined;
}

/** A firm as the form holds it; fields not yet filled are absent or empty. */
export interface MemberDraft {
  readonly name?: { readonly zh?: string; readonly en?: string };
  readonly creditCode?: string | undefined;
  readonly country?: string | undefined;
  readonly size?: MemberBody['size'];
  readonly contacts?: readonly (ContactDraft | undefined)[];
  readonly joinedOn?: string | undefined;
  /** The firm of the register that becomes a member. */
  readonly firmId?: string | undefined;
}

const orAbsent = (text: string | null): string | undefined => text ?? undefined;

/** What is known of a firm, as the form holds it. */
export const draftOf = (member: MemberDetail): MemberDraft => ({
  name: member.name,
  creditCode: orAbsent(member.creditCode),
  country: member.country,
  ...(member.size !== null && { size: member.size }),
  contacts: member.contacts.map(({ name, position, email, phone }) => ({
    name,
    position: orAbsent(position),
    email: orAbsent(email),
    phone: orAbsent(phone),
  })),
});

const contactBody = ({ name = '', position, email, phone }: ContactDraft) => ({
  name,
  ...(position && { position }),
  ...(email && { email }),
  ...(phone && { phone }),
});

/** What to send; what is empty is left out. */
export const bodyOf = ({ name, creditCode, country, size, contacts }: MemberDraft): MemberBody => ({
  name: { zh: name?.zh ?? '', en: name?.en ?? '' },
  country: country ?? '',
  ...(creditCode && { creditCode }),
  ...(size && { size }),
  contacts: (contacts ?? []).map((contact) => contactBody(contact ?? {})),
});

/** Contacts as text, one a line, for comparing two versions. */
export const contactLines = ({ contacts }: MemberDraft): string =>
  (contacts ?? [])
    .map((each) => [each?.name, each?.position, each?.email, each?.phone].filter(Boolean).join(' · '))
    .join('\n');
