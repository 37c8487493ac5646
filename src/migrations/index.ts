import { PlatformTables1700000000001 } from './0001-platform.js';

/** Every migration, oldest first. One on main is never edited; a change is a new one. */
export const migrations = [PlatformTables1700000000001];
