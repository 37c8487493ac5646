import type { Bilingual } from '../kernel/index.js';
import { fact, type FactTable } from '../platform/index.js';

/** What is told of what was added: to all who keep calendars, or first of all to whoever proposed it. */
export interface CalendarTold {
  readonly to: 'keepers' | 'proposer';
  readonly title: Bilingual;
}

const keepers = (en: string, zh: string): CalendarTold => ({ to: 'keepers', title: { en, zh } });
const proposer = (en: string, zh: string): CalendarTold => ({ to: 'proposer', title: { en, zh } });

/** The facts of what an alliance adds to calendars and forums. Whoever counts by them listens to what was accepted, withdrawn and replaced. */
export const calendarsFacts: FactTable<CalendarTold> = {
  'calendar.year_proposed': fact(
    'Year of a calendar proposed',
    '日历年度提出',
    keepers('A year of a calendar waits for a second pair of eyes', '有日历年度待复核'),
  ),
  'calendar.year_accepted': fact(
    'Year of a calendar accepted',
    '日历年度生效',
    keepers('A year of a calendar is in force', '有日历年度生效'),
  ),
  'calendar.year_refused': fact(
    'Year of a calendar refused',
    '日历年度未通过',
    proposer('A year of a calendar you proposed was refused', '您提出的日历年度未通过复核'),
  ),
  'calendar.year_taken_back': fact('Proposed year of a calendar taken back', '日历年度提议撤销'),
  'calendar.year_withdrawn': fact(
    'Year of a calendar withdrawn',
    '日历年度撤回',
    keepers('A year of a calendar was withdrawn', '有日历年度被撤回'),
  ),
  'calendar.year_replaced': fact('Year of a calendar replaced', '日历年度被替代'),
  'calendar.closure_proposed': fact(
    'Closure proposed',
    '临时关闭日提出',
    keepers('A closure waits for a second pair of eyes', '有临时关闭日待复核'),
  ),
  'calendar.closure_accepted': fact(
    'Closure accepted',
    '临时关闭日生效',
    keepers('A closure is in force', '有临时关闭日生效'),
  ),
  'calendar.closure_refused': fact(
    'Closure refused',
    '临时关闭日未通过',
    proposer('A closure you proposed was refused', '您提出的临时关闭日未通过复核'),
  ),
  'calendar.closure_taken_back': fact('Proposed closure taken back', '临时关闭日提议撤销'),
  'calendar.closure_withdrawn': fact(
    'Closure withdrawn',
    '临时关闭日撤回',
    keepers('A closure was withdrawn', '有临时关闭日被撤回'),
  ),
  'calendar.closure_replaced': fact('Closure replaced', '临时关闭日被替代'),
  'calendar.suspension_proposed': fact(
    'Suspension of a forum proposed',
    '停摆期间提出',
    keepers('A suspension of a forum waits for a second pair of eyes', '有停摆期间待复核'),
  ),
  'calendar.suspension_accepted': fact(
    'Suspension of a forum accepted',
    '停摆期间生效',
    keepers('A suspension of a forum is in force', '有停摆期间生效'),
  ),
  'calendar.suspension_refused': fact(
    'Suspension of a forum refused',
    '停摆期间未通过',
    proposer('A suspension of a forum you proposed was refused', '您提出的停摆期间未通过复核'),
  ),
  'calendar.suspension_taken_back': fact('Proposed suspension of a forum taken back', '停摆期间提议撤销'),
  'calendar.suspension_withdrawn': fact(
    'Suspension of a forum withdrawn',
    '停摆期间撤回',
    keepers('A suspension of a forum was withdrawn', '有停摆期间被撤回'),
  ),
  'calendar.suspension_replaced': fact('Suspension of a forum replaced', '停摆期间被替代'),
};
