import { IsEmail, IsIn, IsOptional, Length } from 'class-validator';
import type { Bilingual, CalendarDate, Instant, Language } from '../../kernel/index.js';
import { ActionView, BilingualView, IsText, type Role, toActionView, trimmed } from '../../platform/index.js';
import { calledPerson, PersonNameView } from '../identity.contract.js';
import { AppointmentBody } from '../people.contract.js';
import type { NominationAction } from '../domain/nomination-life.js';
import type { ListedNomination } from './list-nominations.js';
import type { OpenInvitation } from './nominations.store.js';
import type { ReadableInvitation } from './read-invitation.js';

/** Someone to be invited, and as what. */
export class InvitationBody extends AppointmentBody {
  @trimmed
  @IsEmail()
  @Length(3, 254)
  email: string;

  @IsText(100)
  name: string;

  /** The name in Latin letters. */
  @IsOptional()
  @IsText(100)
  latinName?: string;

  /** The language of the mail and of the app; Chinese unless given. */
  @IsOptional()
  @IsIn(['zh', 'en'])
  language?: Language;
}

/** What may be done with a nomination, and if not, why. */
export class NominationActionView extends ActionView {
  action: NominationAction;
}

/** Somebody named for a role that is not given yet. */
export class NominationView {
  id: string;
  /** `waiting` (for consent) or `open` (an invitation that was not answered). */
  status: string;
  /** Whether the newest link of an invitation has ended: it may be sent again. */
  expired: boolean;
  /** Null for who is invited: known once they have accepted. */
  personId: string | null;
  /** Of who is invited: as it was typed. */
  name: string;
  email: string | null;
  role: Role;
  memberId: string | null;
  memberName: BilingualView | null;
  /** First day; null: the day it takes effect. */
  from: CalendarDate | null;
  /**
   * Whose consent it waits for: `office` (another administrator or an ethics officer), `members` (a member's representative), `firm`
   * (who acts for the firm), `administrator` (one who did not propose it); null where for nobody's.
   */
  consent: string | null;
  nominatedBy: PersonNameView | null;
  nominatedAt: Instant;
  expiresAt: Instant | null;
  actions: NominationActionView[];
}

/** What waits, the oldest first. */
export class NominationsView {
  items: NominationView[];
}

/** An invitation as whoever is invited reads it. */
export class OwnInvitationView {
  id: string;
  alliance: BilingualView;
  role: Role;
  memberName: BilingualView | null;
  /** Who invites, by name. */
  invitedBy: BilingualView | null;
  expiresAt: Instant;
}

/** What the caller is invited to, by whatever alliance. */
export class OwnInvitationsView {
  items: OwnInvitationView[];
}

/** An invitation by its link, so that the page can greet. */
export class InvitationView extends OwnInvitationView {
  email: string;
  name: string;
  /** Whether the address has an account: its password then accepts. */
  hasAccount: boolean;
}

const nameOf = (name: Bilingual | null): BilingualView | null => name;

export const toNominationView = (one: ListedNomination): NominationView => ({
  id: one.id,
  status: one.status,
  expired: one.isExpired,
  personId: one.personId,
  name: one.personName ?? one.invited?.name ?? '',
  email: one.invited?.email ?? null,
  role: one.role,
  memberId: one.memberId,
  memberName: nameOf(one.memberName),
  from: one.from,
  consent: one.consent,
  nominatedBy: one.nominatedBy === null ? null : calledPerson(one.nominatedBy, one.nominatorName),
  nominatedAt: one.nominatedAt,
  expiresAt: one.expiresAt,
  actions: one.offers.map(toActionView),
});

export const toOwnInvitationView = (one: OpenInvitation): OwnInvitationView => ({
  id: one.id,
  alliance: one.allianceName,
  role: one.role,
  memberName: nameOf(one.memberName),
  invitedBy: one.nominatorName,
  expiresAt: one.expiresAt,
});

export const toInvitationView = (one: ReadableInvitation): InvitationView => ({
  ...toOwnInvitationView(one),
  email: one.invited.email,
  name: one.invited.name,
  hasAccount: one.hasAccount,
});
