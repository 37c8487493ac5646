import type { Calendar } from './calendar.js';
import { china } from './china.rules.js';
import { europeanPatentOffice } from './epo.rules.js';
import { europeanCalendars } from './europe.rules.js';
import { japan } from './japan.rules.js';
import { korea } from './korea.rules.js';
import { americanCalendars, tradeCommissionCalendars } from './united-states.js';

/** Every calendar built in. */
export const calendars: readonly Calendar[] = [
  china,
  ...americanCalendars,
  ...tradeCommissionCalendars,
  europeanPatentOffice,
  ...europeanCalendars,
  japan,
  korea,
];
