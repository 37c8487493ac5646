import { calendarDate } from '../../kernel/index.js';
import {
  type DeadlineOfToday,
  deadlineRow,
  dutyRow,
  type DutyOfToday,
  type Section,
  sectionOfKind,
} from './today.js';

const today = calendarDate('2026-04-01');
const aDeadline = (over: Partial<DeadlineOfToday> = {}): DeadlineOfToday => ({
  id: 'deadline-1',
  caseId: 'case-1',
  caseNumber: '337-TA-9001',
  caseTitle: { en: 'Certain Invented Lamps', zh: '特定虚构灯具案' },
  action: { en: 'Answer the complaint', zh: '答复申请书' },
  party: { en: 'Aurora Co., Ltd.', zh: '曙光公司' },
  due: calendarDate('2026-04-13'),
  safe: null,
  cutoffAt: null,
  cutoffZone: null,
  verified: 'yes',
  fatal: true,
  version: 1,
  concern: 'own',
  ...over,
});
const all = { coordinates: true, mayMeet: true };
const aDuty = (over: Partial<DutyOfToday> = {}): DutyOfToday => ({
  id: 'party-1',
  kind: 'service',
  name: { en: 'Aurora Co., Ltd.', zh: '曙光公司' },
  day: null,
  link: '/cases/case-1/docket?record=new&party=party-1',
  caseId: 'case-1',
  caseNumber: '337-TA-9001',
  caseTitle: { en: 'Certain Invented Lamps', zh: '特定虚构灯具案' },
  ...over,
});
const said = {
  what: { en: 'Find out', zh: '核实' },
  action: { en: 'Record service', zh: '登记送达' },
  why: { en: 'It is your party’s', zh: '涉及贵方' },
};

describe('a row of today’s screen', () => {
  it.each<[Section, Partial<DeadlineOfToday>, boolean, string]>([
    ['due', {}, true, 'meet'],
    ['due', { concern: 'whole' }, true, 'meet'],
    ['due', { concern: 'shared' }, true, 'open'],
    ['due', {}, false, 'open'],
    ['to_confirm', { concern: 'shared' }, true, 'confirm'],
  ])('in %s of %j, with the right to meet %s, offers to %s', (section, over, mayMeet, action) => {
    const row = deadlineRow(aDeadline(over), section, today, { ...all, mayMeet });
    const form = action === 'meet' ? '?act=meet' : '';
    expect(row.action).toMatchObject({ action, link: `/deadlines/deadline-1${form}` });
  });

  it('says what, by when and about whom', () => {
    expect(deadlineRow(aDeadline({ due: calendarDate('2026-03-30') }), 'overdue', today, all)).toMatchObject({
      what: { en: 'Answer the complaint' },
      about: {
        en: 'Aurora Co., Ltd. · 337-TA-9001 · Certain Invented Lamps',
        zh: '曙光公司 · 337-TA-9001 · 特定虚构灯具案',
      },
      daysLeft: -2,
      why: { en: 'It is your party’s', zh: '涉及贵方' },
    });
  });

  it('counts the days to the safe date, and names both', () => {
    const safe = calendarDate('2026-04-09');
    expect(deadlineRow(aDeadline({ safe }), 'due', today, all)).toMatchObject({
      due: '2026-04-13',
      safe: '2026-04-09',
      daysLeft: 8,
    });
  });

  it('says where the text that governs the date was not read', () => {
    expect(deadlineRow(aDeadline({ verified: 'partial' }), 'due', today, all).verified).toBe('partial');
  });

  it('leaves out what is not known of the case', () => {
    const row = deadlineRow(aDeadline({ party: null, caseNumber: null }), 'due', today, all);
    expect(row.about).toEqual({ en: 'Certain Invented Lamps', zh: '特定虚构灯具案' });
  });

  it.each([
    ['service', 'not_served', true],
    ['computation', 'not_computed', false],
    ['invitation', 'waiting', false],
  ])(
    'of a duty of the kind %s stands under %s, fatal: %s, with the form that does it',
    (kind, section, fatal) => {
      expect(sectionOfKind(kind)).toBe(section);
      expect(dutyRow(aDuty({ kind }), said, today)).toMatchObject({
        about: {
          en: 'Aurora Co., Ltd. · 337-TA-9001 · Certain Invented Lamps',
          zh: '曙光公司 · 337-TA-9001 · 特定虚构灯具案',
        },
        fatal,
        verified: null,
        why: said.why,
        action: { action: 'do', name: said.action, link: '/cases/case-1/docket?record=new&party=party-1' },
      });
    },
  );

  it.each([
    [true, { en: 'You coordinate this case', zh: '您负责协调本案' }],
    [false, { en: 'Your role sees every case', zh: '您的角色可查看全部案件' }],
  ])('says of who sees the whole case, coordinating it (%s), why they see the row', (coordinates, why) => {
    const powers = { ...all, coordinates };
    expect(deadlineRow(aDeadline({ concern: 'whole' }), 'due', today, powers).why).toEqual(why);
  });
});
