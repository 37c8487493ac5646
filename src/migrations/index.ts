import { PlatformTables1700000000001 } from './0001-platform.js';
import { IdentityTables1700000000002 } from './0002-identity.js';
import { AllianceTables1700000000003 } from './0003-alliance.js';
import { CaseTables1700000000004 } from './0004-cases.js';
import { DocketTables1700000000005 } from './0005-docket.js';
import { NotificationsTables1700000000006 } from './0006-notifications.js';

/** Every migration, oldest first. One on main is never edited; a change is a new one. */
export const migrations = [
  PlatformTables1700000000001,
  IdentityTables1700000000002,
  AllianceTables1700000000003,
  CaseTables1700000000004,
  DocketTables1700000000005,
  NotificationsTables1700000000006,
];
