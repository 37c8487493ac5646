import type { components } from '../../api/schema';
import { given } from '../../parts/given';

export type MemberDetail = components['schemas']['MemberDetailView'];
export type MemberBody = components['schemas']['MemberBody'];

/** One contact as the form holds it. */
export interface ContactDraft {
  readonly name?: string | undefined;
  readonly position?: string | undefined;
  readonly email?: string | undefined;
  readonly phone?: string | undefined;
}

/** What a firm has one value of, besides its name. */
export type OwnValues = {
  readonly [K in keyof Omit<MemberBody, 'name' | 'contacts'>]?: MemberBody[K] | undefined;
};

/** A firm as the form holds it; fields not yet filled are absent or empty. */
export type MemberDraft = OwnValues & {
  readonly name?: { readonly zh?: string; readonly en?: string };
  readonly contacts?: readonly (ContactDraft | undefined)[];
  readonly joinedOn?: string | undefined;
  /** The firm of the register that becomes a member. */
  readonly firmId?: string | undefined;
};

/** What the page knows of a firm and the form does not hold. */
type Kept = 'id' | 'firmId' | 'version' | 'isIn' | 'memberSince' | 'periods' | 'actions';

const ownOf = ({
  id: _id,
  firmId: _firm,
  version: _version,
  isIn: _in,
  memberSince: _since,
  periods: _periods,
  actions: _actions,
  name: _name,
  contacts: _contacts,
  ...own
}: MemberDetail): Omit<MemberDetail, Kept | 'name' | 'contacts'> => own;

/** The values of a firm's own fields; those it lacks are left out. */
export const ownValues = (member: MemberDetail): OwnValues => given(ownOf(member));

/** What is known of a firm, as the form holds it. */
export const draftOf = (member: MemberDetail): MemberDraft => ({
  ...ownValues(member),
  name: member.name,
  contacts: member.contacts.map((contact) => given(contact)),
});

/** What to send; what is empty is left out. */
export const bodyOf = ({
  name,
  country = '',
  contacts = [],
  joinedOn: _joined,
  firmId: _firm,
  ...own
}: MemberDraft): MemberBody => ({
  ...given(own),
  country,
  name: { zh: name?.zh ?? '', en: name?.en ?? '' },
  contacts: contacts.map((contact) => ({ ...given(contact ?? {}), name: contact?.name ?? '' })),
});

/** Contacts as text, one a line, for comparing two versions. */
export const contactLines = ({ contacts }: MemberDraft): string =>
  (contacts ?? [])
    .map((each) => [each?.name, each?.position, each?.email, each?.phone].filter(Boolean).join(' · '))
    .join('\n');
