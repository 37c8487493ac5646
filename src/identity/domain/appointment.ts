import {
  type CalendarDate,
  type Decision,
  grant,
  holdsOn,
  type Refusal,
  deny,
  refuse,
  type Actor,
  isSystem,
} from '../../kernel/index.js';
import type { Fact, Role, Seat } from '../../platform/index.js';
import { roleNames, rolesInWords } from './role-names.js';

/** A role held in the alliance for some time; ended, never deleted. */
export interface Appointment {
  readonly id: string;
  readonly personId: string;
  readonly role: Role;
  /** The firm it is held for; null for a role that is no firm's. */
  readonly memberId: string | null;
  /** First and last day; no last day while it has none. */
  readonly from: CalendarDate;
  readonly until: CalendarDate | null;
  /** Why it ended. */
  readonly reason: string | null;
}

/** Who appoints or ends. */
export type Appointer = Pick<Actor, 'kind' | 'personId'> & {
  readonly seats: readonly (Pick<Seat, 'role'> & Partial<Seat>)[];
};

const firmRoles: readonly Role[] = ['member_representative', 'member_counsel'];
const onlyByAdministrator: readonly Role[] = ['administrator', 'auditor', 'accountant', 'ethics_officer'];
/** The role whose holder holds no other: what members declare of their sales is told to nobody who serves one of them or the alliance. */
const independentRole: Role = 'accountant';

/** Whether a role is held for a firm. */
export const isFirmRole = (role: Role): boolean => firmRoles.includes(role);

/**
 * Whether someone may give or end a role. Refused with `appointment.own` for oneself, so that nobody raises their own rights, and with
 * `appointment.not_yours_to_make` for the roles only an administrator gives.
 */
export function mayDecideOn(
  role: Role,
  personId: string,
  by: Appointer,
): { readonly refusal: Refusal } | undefined {
  if (isSystem(by)) return undefined;
  if (by.personId === personId) return ownAppointment;
  const mayDecide = !onlyByAdministrator.includes(role) || isAdministrator(by);
  if (mayDecide) return undefined;
  const name = roleNames[role];
  const who = rolesInWords(['administrator']);
  return deny(
    'appointment.not_yours_to_make',
    `The role of ${name.en} is given and ended by an ${who.en} only.`,
    `“${name.zh}”角色只能由${who.zh}任免。`,
  );
}

/** Nobody decides on their own roles. */
export const ownAppointment = deny(
  'appointment.own',
  'Nobody appoints or dismisses themselves; ask a colleague who may.',
  '任何人不得任免自己，请由其他有权限的人员办理。',
);

/**
 * Gives a role. Refused with `appointment.member_missing` or `appointment.member_not_wanted` where firm and role do not go
 * together, with `appointment.held_already` where the person holds the same role (for the same firm) at that time, with
 * `appointment.not_independent` where an independent accountant would hold another role, and as `mayDecideOn` says.
 */
export function appoint(
  wish: Appointment,
  held: readonly Appointment[],
  by: Appointer,
): Decision<Appointment, Fact> {
  const name = roleNames[wish.role];
  if (isFirmRole(wish.role) && wish.memberId === null) {
    return refuse(
      'appointment.member_missing',
      `A ${name.en} acts for a firm; name the firm.`,
      `“${name.zh}”代表成员单位，请指明单位。`,
    );
  }
  if (!isFirmRole(wish.role) && wish.memberId !== null) {
    return refuse(
      'appointment.member_not_wanted',
      `The role of ${name.en} is not held for a firm; leave the firm out.`,
      `“${name.zh}”角色不代表成员单位，请勿填写单位。`,
    );
  }
  const forbidden = mayDecideOn(wish.role, wish.personId, by);
  if (forbidden) return forbidden;
  const clash = held.find(
    (one) => one.role === wish.role && one.memberId === wish.memberId && overlap(one, wish),
  );
  if (clash) {
    return refuse(
      'appointment.held_already',
      `This person is ${name.en} already since ${clash.from}.`,
      `该人员自 ${clash.from} 起已担任“${name.zh}”。`,
    );
  }
  const other = held.find((one) => one.role !== wish.role && overlap(one, wish));
  if (other && [other.role, wish.role].includes(independentRole)) {
    const theirs = roleNames[other.role];
    return refuse(
      'appointment.not_independent',
      `An ${roleNames[independentRole].en} holds no other role, and this person is ${theirs.en} at that time.`,
      `“${roleNames[independentRole].zh}”不得兼任其他角色，而该人员同期担任“${theirs.zh}”。`,
    );
  }
  return grant(wish, madeFact(wish));
}

/** Whether two appointments hold on a day in common. */
const overlap = (one: Appointment, other: Appointment): boolean =>
  (one.until === null || one.until >= other.from) && (other.until === null || one.from <= other.until);

const madeFact = ({ id, personId, role, memberId, from }: Appointment): Fact => ({
  type: 'appointment.made',
  subject: { kind: 'person', id: personId },
  payload: { appointmentId: id, role, memberId, from },
});

/**
 * Ends an appointment on its last day; one that has an end is ended sooner. Refused with `appointment.ended_already` where it would
 * not be sooner, or is over, `appointment.ends_before_it_begins`, `appointment.last_administrator` where nobody else would run the
 * system on the day after, and as `mayDecideOn` says.
 * `administrators`: the appointments as administrator of all who are not disabled.
 */
export function endAppointment(
  appointment: Appointment,
  ending: { readonly on: CalendarDate; readonly reason: string },
  {
    administrators,
    today,
  }: { readonly administrators: readonly Appointment[]; readonly today: CalendarDate },
  by: Appointer,
): Decision<Appointment, Fact> {
  const forbidden = mayDecideOn(appointment.role, appointment.personId, by);
  if (forbidden) return forbidden;
  const { until } = appointment;
  if (until !== null && (until < today || until <= ending.on)) {
    return refuse(
      'appointment.ended_already',
      `This appointment ends on ${until} already; it can be ended sooner alone, and not once it is over.`,
      `该任职于 ${until} 终止；只能提前终止，已终止的不能更改。`,
    );
  }
  if (ending.on < appointment.from) {
    return refuse(
      'appointment.ends_before_it_begins',
      `The appointment begins on ${appointment.from}; it cannot end on ${ending.on}.`,
      `该任职自 ${appointment.from} 开始，不能于 ${ending.on} 终止。`,
    );
  }
  const others = administrators.filter(({ id }) => id !== appointment.id);
  if (appointment.role === 'administrator' && !lasts(others, ending.on)) return lastAdministrator;
  return grant({ ...appointment, until: ending.on, reason: ending.reason }, endedFact(appointment, ending));
}

/**
 * Ends an appointment for a firm that leaves, on the firm's last day; one that begins after that day never takes effect. Whoever may
 * let the firm leave may do this.
 */
export function endWithFirm(
  appointment: Appointment,
  leaving: { readonly on: CalendarDate; readonly reason: string },
): Decision<Appointment, Fact> {
  const { on, reason } = leaving;
  return grant({ ...appointment, until: on, reason }, endedFact(appointment, leaving));
}

const endedFact = (
  { id, personId, role, memberId }: Appointment,
  { on, reason }: { readonly on: CalendarDate; readonly reason: string },
): Fact => ({
  type: 'appointment.ended',
  subject: { kind: 'person', id: personId },
  payload: { appointmentId: id, role, memberId, on, reason },
});

/** Whether one of some appointments is in force on a day and has no end. */
const lasts = (appointments: readonly Appointment[], day: CalendarDate): boolean =>
  appointments.some((one) => one.until === null && holdsOn(one, day));

const lastAdministrator = refuse(
  'appointment.last_administrator',
  'An alliance is never without an administrator: appoint another one first.',
  '联盟不能没有系统管理员，请先任命另一名管理员。',
);

/** Where a person stands in the alliance. */
export interface Standing {
  readonly personId: string;
  readonly isDisabled: boolean;
}

/**
 * Keeps a person out of the alliance, whatever the appointments. Refused with `person.disabled_already`, `person.own` for oneself,
 * `appointment.last_administrator`, and with `appointment.not_yours_to_make` where the person holds a role only an administrator gives.
 */
export function disable(
  person: Standing,
  context: {
    readonly held: readonly Appointment[];
    readonly administrators: readonly Appointment[];
    readonly today: CalendarDate;
    readonly by: Appointer;
    readonly reason: string;
  },
): Decision<Standing, Fact> {
  const { held, administrators, today, by, reason } = context;
  if (by.personId === person.personId) return notOneself;
  if (person.isDisabled) return disabledAlready;
  const current = held.filter((one) => holdsOn(one, today));
  for (const { role } of current) {
    const forbidden = mayDecideOn(role, person.personId, by);
    if (forbidden) return forbidden;
  }
  const others = administrators.filter(({ personId }) => personId !== person.personId);
  if (current.some(({ role }) => role === 'administrator') && !lasts(others, today)) return lastAdministrator;
  return grant(
    { ...person, isDisabled: true },
    { type: 'person.disabled', subject: { kind: 'person', id: person.personId }, payload: { reason } },
  );
}

/**
 * Lets a person in again, which takes what keeping out took. Refused with `person.not_disabled`, for oneself with `person.own`, with
 * `person.not_yours_to_enable` where an administrator keeps them out and who asks is none, and with `appointment.not_yours_to_make`
 * where they hold, or are to hold, a role only an administrator gives.
 */
export function enable(
  person: Standing,
  context: {
    readonly held: readonly Appointment[];
    /** Whether they were kept out in the right of an administrator. */
    readonly byAdministrator: boolean;
    readonly today: CalendarDate;
    readonly by: Appointer;
  },
): Decision<Standing, Fact> {
  const { held, byAdministrator, today, by } = context;
  if (by.personId === person.personId) return notOneself;
  if (!person.isDisabled) return notDisabled;
  if (by.personId !== null && byAdministrator && !isAdministrator(by)) return notYoursToEnable;
  for (const { role } of held.filter(({ until }) => until === null || until >= today)) {
    const forbidden = mayDecideOn(role, person.personId, by);
    if (forbidden) return forbidden;
  }
  return grant(
    { ...person, isDisabled: false },
    { type: 'person.enabled', subject: { kind: 'person', id: person.personId }, payload: {} },
  );
}

/** Whether somebody holds the seat of an administrator. */
export const isAdministrator = ({ seats }: Pick<Appointer, 'seats'>): boolean =>
  seats.some(({ role }) => role === 'administrator');

const notYoursToEnable = deny(
  'person.not_yours_to_enable',
  'An administrator keeps this person out; only an administrator lets them in again.',
  '该账户由系统管理员停用，只能由系统管理员恢复。',
);
const notOneself = deny(
  'person.own',
  'Nobody disables or enables themselves; ask a colleague who may.',
  '任何人不得停用或恢复自己的账户，请由其他有权限的人员办理。',
);
const disabledAlready = refuse(
  'person.disabled_already',
  'This person is disabled in this alliance already.',
  '该人员在本联盟的账户已停用。',
);
const notDisabled = refuse(
  'person.not_disabled',
  'This person is not disabled in this alliance.',
  '该人员在本联盟的账户并未停用。',
);
