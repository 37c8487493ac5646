import { type CalendarDate, type Decision, grant, refuse, isSystem } from '../../kernel/index.js';
import type { Fact, Role } from '../../platform/index.js';
import { type Appointer, isFirmRole } from './appointment.js';

/**
 * Where a nomination stands: it waits for somebody's consent; the person invited has not answered; the role was given; or it came
 * to nothing, by whoever was asked to confirm it, by the person invited, or by whoever runs the alliance's people.
 */
export type NominationStatus = 'waiting' | 'open' | 'given' | 'refused' | 'declined' | 'withdrawn';
/** What somebody is named for. */
export interface NominationWish {
  /** Null for one the alliance does not know yet: who is invited. */
  readonly personId: string | null;
  readonly role: Role;
  readonly memberId: string | null;
}

/** Somebody named for a role, by whom, and how far that has come. */
export interface Nomination extends NominationWish {
  readonly id: string;
  readonly status: NominationStatus;
  /** First day; the day it takes effect where none is given or that day has gone by. */
  readonly from: CalendarDate | null;
  readonly nominatedBy: string | null;
  readonly confirmedBy: string | null;
}

/** Somebody who holds a seat today that may be asked for consent, kept out of the alliance or not. */
export interface Voter {
  readonly personId: string;
  readonly role: Role;
  readonly memberId: string | null;
}

/** That somebody ended or disabled a voter of late. */
export interface Removal {
  readonly by: string;
  readonly role: Role;
  readonly memberId: string | null;
}

/** Who could be asked for consent in an alliance. */
export interface Electorate {
  readonly voters: readonly Voter[];
  readonly removals: readonly Removal[];
  /** Everyone who holds, held or is to hold a role that sees much. */
  readonly watchers: readonly string[];
}

/** The roles that decide who sees much, or look after it. */
const watched: readonly Role[] = ['coordinator', 'auditor', 'ethics_officer', 'administrator'];
const offices: readonly Role[] = ['administrator', 'ethics_officer'];
/** The roles that read of every case, or decide who does: nobody gives one alone. */
const readsOfAll: readonly Role[] = [...watched, 'treasurer', 'accountant'];

/**
 * Whose consent a role needs. `office`: another administrator or an ethics officer. `members`: a member's representative, where no
 * such officer is left. `firm`: whoever acts for the firm. `administrator`: one who did not propose it, where nobody acts for the
 * firm. `founder`: nobody's, of an administrator who is the first and only one with a role that sees much.
 */
export type Consent = 'none' | 'founder' | 'office' | 'members' | 'firm' | 'administrator';

/** Whose consent a role needs when somebody proposes it. The system asks nobody. */
export function consentFor(wish: NominationWish, by: Appointer, electorate: Electorate): Consent {
  if (isSystem(by)) return 'none';
  const concerned = [by.personId, wish.personId];
  const others = electorate.voters.filter(({ personId }) => !concerned.includes(personId));
  if (readsOfAll.includes(wish.role)) return consentOfOffice(by, others, electorate);
  if (!isFirmRole(wish.role)) return 'none';
  const acts = (seat: { readonly memberId?: string | null }): boolean => seat.memberId === wish.memberId;
  if (by.seats.some(acts)) return 'none';
  return others.some(acts) ? 'firm' : 'administrator';
}

function consentOfOffice(
  by: Appointer,
  others: readonly Voter[],
  { removals, watchers }: Electorate,
): Consent {
  const isOfficer = ({ role }: { readonly role: Role }): boolean => offices.includes(role);
  // Whoever removed an officer does not thereby choose who is asked instead.
  if (others.some(isOfficer) || removals.some((one) => one.by === by.personId && isOfficer(one)))
    return 'office';
  const isFounder =
    by.seats.some(({ role }) => role === 'administrator') && watchers.every((id) => id === by.personId);
  return isFounder ? 'founder' : 'members';
}

/** In whose seat somebody gives a consent. */
const seatsFor: { readonly [C in Exclude<Consent, 'none' | 'founder'>]: readonly Role[] } = {
  office: offices,
  members: ['member_representative'],
  firm: ['member_representative', 'member_counsel'],
  administrator: ['administrator'],
};

/** Whether somebody has the seat in which a consent is given. */
export function isAsked(consent: Consent, { memberId }: NominationWish, by: Appointer): boolean {
  if (consent === 'none' || consent === 'founder') return false;
  return by.seats.some(
    (seat) => seatsFor[consent].includes(seat.role) && (consent !== 'firm' || seat.memberId === memberId),
  );
}

/** The walls in force that bind somebody: set before their own person, and before members they act for. */
export interface OwnWalls {
  readonly ofPerson: boolean;
  readonly ofMembers: readonly string[];
}

/**
 * Whether somebody may have a part in giving a role, as far as walls go. Refused with `nomination.walled` where a wall in force keeps
 * them from anything: what it is before is not asked, or the answer would tell who is concerned by it. Every role that reads of a case
 * or may come to counts, a mediator's and outside counsel's as well. Within a firm, the firm's own walls do not count: they bind
 * whoever is named as well.
 */
export function mayTakePart(
  { role, memberId }: NominationWish,
  walls: OwnWalls,
): Decision<NominationWish['role'], Fact> {
  if (role === 'assistance_officer') return grant(role);
  const others = walls.ofMembers.filter((id) => !isFirmRole(role) || id !== memberId);
  return walls.ofPerson || others.length > 0 ? walled : grant(role);
}

const walled = refuse(
  'nomination.walled',
  'A wall keeps you from something, so you have no part in giving roles that might read it; someone else does this.',
  '您受隔离墙限制，不得参与授予可能接触相关内容的角色，请由他人办理。',
);

/**
 * Whether somebody may propose for a firm nobody acts for. Refused with `nomination.firm_emptied` to who ended or disabled those who
 * did, of late.
 */
export function mayNameFor(
  { memberId }: NominationWish,
  consent: Consent,
  by: Appointer,
  { removals }: Electorate,
): Decision<Consent, Fact> {
  const emptied = removals.some((one) => one.by === by.personId && one.memberId === memberId);
  return consent === 'administrator' && emptied ? firmEmptied : grant(consent);
}

const firmEmptied = refuse(
  'nomination.firm_emptied',
  'You ended or disabled those who acted for this firm within the last 90 days; someone else names and confirms its people.',
  '您在近 90 日内终止或停用了该单位的人员，应由他人提名和确认其人员。',
);

/** Somebody with the walls that bind them now. */
export interface BoundAppointer extends Appointer {
  readonly walls: OwnWalls;
}

/** Those around a nomination as they stand now. */
export interface Circle {
  readonly electorate: Electorate;
  readonly nominator: BoundAppointer;
}
