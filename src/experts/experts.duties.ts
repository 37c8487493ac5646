import type { DutyTable, MovedBy } from '../platform/index.js';
import type { AskedToday } from '../walls/index.js';
import { poolDuties, poolThings } from './pool/pool.duties.js';

/** What waits for somebody, folder by folder. */
export const expertsDuties = { ...poolDuties } as const satisfies DutyTable<AskedToday>;

/** The things whose facts move these duties. */
export const expertsThings: MovedBy = { ...poolThings };
