import type { Instant } from '../../kernel/index.js';
import { afterMs } from '../../platform/index.js';
import type { Planning } from '../domain/plan-reminders.js';

/** Reminders are written so many days ahead, once a day: a planning may come a day late and nothing is missed. */
export const daysAhead = 2;

/** What is planned now. */
export const planningAt = (now: Instant): Planning => ({ now, until: afterMs(now, daysAhead * 86_400_000) });
