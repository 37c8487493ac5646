import type { DutyTable, MovedBy } from '../platform/index.js';
import type { AskedToday } from '../walls/index.js';
import { billsDuties, billsThings } from './bills/bills.duties.js';
import { callsDuties, callsThings } from './calls/calls.duties.js';
import { endsDuties, endsThings } from './settlements/ends.duties.js';
import { weightsDuties, weightsThings } from './weights/weights.duties.js';

/** What waits for somebody, folder by folder. */
export const costsDuties = {
  ...weightsDuties,
  ...billsDuties,
  ...callsDuties,
  ...endsDuties,
} as const satisfies DutyTable<AskedToday>;

/** The things whose facts move these duties. */
export const costsThings: MovedBy = {
  ...weightsThings,
  ...billsThings,
  ...callsThings,
  ...endsThings,
};
