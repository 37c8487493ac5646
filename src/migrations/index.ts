import { PlatformTables1700000000001 } from './0001-platform.js';
import { IdentityTables1700000000002 } from './0002-identity.js';
import { AllianceTables1700000000003 } from './0003-alliance.js';

/** Every migration, oldest first. One on main is never edited; a change is a new one. */
export const migrations = [
  PlatformTables1700000000001,
  IdentityTables1700000000002,
  AllianceTables1700000000003,
];
