import { type CalendarDate, calendarDate, isRefused } from '../../kernel/index.js';
import type { Role } from '../../platform/index.js';
import {
  appoint,
  type Appointer,
  type Appointment,
  disable,
  enable,
  endAppointment,
  endWithFirm,
  isFirmRole,
} from './appointment.js';

const today = calendarDate('2026-04-01');
const day = (text: string): CalendarDate => calendarDate(text);
const held = (over: Partial<Appointment> = {}): Appointment => ({
  id: 'a',
  personId: 'p',
  role: 'treasurer',
  memberId: null,
  from: day('2026-01-01'),
  until: null,
  reason: null,
  ...over,
});
const by = (role: Role, personId = 'someone'): Appointer => ({ kind: 'person', personId, seats: [{ role }] });
const system: Appointer = { kind: 'system', personId: null, seats: [] };
const codeOf = (outcome: object): string => (isRefused(outcome) ? outcome.refusal.code : 'granted');

const roles: readonly Role[] = [
  'coordinator',
  'treasurer',
  'member_representative',
  'member_counsel',
  'outside_counsel',
  'expert',
  'mediator',
  'assistance_officer',
  'auditor',
  'accountant',
  'administrator',
];

describe('appointing', () => {
  it.each(roles)('as %s: a firm is named exactly where the role is a firm’s', (role) => {
    const bare = appoint(held({ role }), [], system);
    const withFirm = appoint(held({ role, memberId: 'm' }), [], system);
    const codes = isFirmRole(role)
      ? ['appointment.member_missing', 'granted']
      : ['granted', 'appointment.member_not_wanted'];
    expect([codeOf(bare), codeOf(withFirm)]).toEqual(codes);
  });

  it('as accountant: nobody who holds another role then, and no other role to an accountant', () => {
    const treasurer = held({ id: 'other', role: 'treasurer', until: day('2026-06-30') });
    const wish = held({ role: 'accountant' });
    expect(codeOf(appoint(wish, [treasurer], system))).toBe('appointment.not_independent');
    expect(codeOf(appoint({ ...wish, from: day('2026-07-01') }, [treasurer], system))).toBe('granted');
    const other = held({ role: 'coordinator' });
    expect(codeOf(appoint(other, [{ ...wish, id: 'k' }], system))).toBe('appointment.not_independent');
  });

  it.each(roles)('as %s by a coordinator and by an administrator', (role) => {
    const wish = held({ role, memberId: isFirmRole(role) ? 'm' : null });
    const isReserved = role === 'administrator' || role === 'auditor' || role === 'accountant';
    expect(codeOf(appoint(wish, [], by('coordinator')))).toBe(
      isReserved ? 'appointment.not_yours_to_make' : 'granted',
    );
    expect(codeOf(appoint(wish, [], by('administrator')))).toBe('granted');
    expect(codeOf(appoint(wish, [], by('administrator', 'p')))).toBe('appointment.own');
  });

  it.each<[Partial<Appointment>, string, string]>([
    [{}, 'appointment.held_already', 'the same role, without an end'],
    [{ until: day('2026-04-01') }, 'appointment.held_already', 'the same role through that very day'],
    [{ until: day('2026-03-31') }, 'granted', 'the same role until the day before'],
    [{ role: 'expert' }, 'granted', 'another role'],
    [{ role: 'member_counsel', memberId: 'm' }, 'granted', 'a role for a firm'],
  ])('from today while holding %j: %s, %s', (over, code) => {
    expect(codeOf(appoint(held({ id: 'b', from: today }), [held(over)], system))).toBe(code);
  });

  it('lets one person act for two firms', () => {
    const first = held({ role: 'member_counsel', memberId: 'm1' });
    expect(codeOf(appoint({ ...first, id: 'b', memberId: 'm2' }, [first], system))).toBe('granted');
    expect(codeOf(appoint({ ...first, id: 'b' }, [first], system))).toBe('appointment.held_already');
  });
});

describe('ending an appointment', () => {
  const ending = { on: today, reason: 'term over' };
  const administrator = held({ role: 'administrator' });
  const another = held({ id: 'b', personId: 'q', role: 'administrator' });

  it.each<[Appointment, Appointment[], string, string]>([
    [held(), [], 'granted', 'of no administrator'],
    [held({ until: day('2026-02-01') }), [], 'appointment.ended_already', 'once it is over'],
    [held({ until: today }), [], 'appointment.ended_already', 'on the day it ends already'],
    [held({ until: day('2099-12-31') }), [], 'granted', 'sooner than it was to end'],
    [held({ from: day('2026-05-01') }), [], 'appointment.ends_before_it_begins', 'before it begins'],
    [administrator, [administrator, another], 'granted', 'of one administrator of two'],
    [administrator, [administrator], 'appointment.last_administrator', 'of the last administrator'],
    [
      administrator,
      [administrator, { ...another, until: day('2026-12-31') }],
      'appointment.last_administrator',
      'of the last without an end',
    ],
    [
      administrator,
      [administrator, { ...another, from: day('2026-04-02') }],
      'appointment.last_administrator',
      'before the successor begins',
    ],
  ])('%j beside %j: %s, %s', (appointment, administrators, code) => {
    const context = { administrators, today };
    expect(codeOf(endAppointment(appointment, ending, context, by('administrator')))).toBe(code);
  });

  it('because its firm leaves: one that begins later never takes effect', () => {
    const outcome = endWithFirm(
      held({ role: 'member_counsel', memberId: 'm', from: day('2026-05-01') }),
      ending,
    );
    expect(isRefused(outcome) ? undefined : outcome.state.until).toBe(today);
  });
});

describe('keeping a person out', () => {
  const context = { held: [held()], administrators: [], today, by: by('coordinator'), reason: 'x' };
  const active = { personId: 'p', isDisabled: false };

  it.each<[string, object, object, string]>([
    ['active', active, {}, 'granted'],
    ['disabled before', { ...active, isDisabled: true }, {}, 'person.disabled_already'],
    ['oneself', active, { by: by('coordinator', 'p') }, 'person.own'],
    [
      'an auditor, by a coordinator',
      active,
      { held: [held({ role: 'auditor' })] },
      'appointment.not_yours_to_make',
    ],
    [
      'the last administrator',
      active,
      { held: [held({ role: 'administrator' })], by: by('administrator') },
      'appointment.last_administrator',
    ],
  ])('%s', (_, person, over, code) => {
    expect(codeOf(disable(person as typeof active, { ...context, ...over }))).toBe(code);
  });

  const out = { ...active, isDisabled: true };
  const letting = { held: [held()], byAdministrator: false, today, by: by('coordinator') };

  it.each<[string, object, object, string]>([
    ['by who may', out, {}, 'granted'],
    ['who is not kept out', active, {}, 'person.not_disabled'],
    ['oneself', out, { by: by('coordinator', 'p') }, 'person.own'],
    [
      'whom an administrator keeps out, by a coordinator',
      out,
      { byAdministrator: true },
      'person.not_yours_to_enable',
    ],
    [
      'whom an administrator keeps out, by another',
      out,
      { byAdministrator: true, by: by('administrator') },
      'granted',
    ],
    [
      'an auditor to come, by a coordinator',
      out,
      { held: [held({ role: 'auditor', from: day('2026-05-01') })] },
      'appointment.not_yours_to_make',
    ],
    [
      'an auditor of old, by a coordinator',
      out,
      { held: [held({ role: 'auditor', until: day('2026-03-31') })] },
      'granted',
    ],
  ])('and letting in again: %s', (_, person, over, code) => {
    expect(codeOf(enable(person as typeof active, { ...letting, ...over }))).toBe(code);
  });
});
