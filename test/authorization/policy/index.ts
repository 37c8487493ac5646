import { type Making, usualRequests } from '../requests.js';
import { allianceArea, identityArea, officeArea } from './alliance.js';
import { accusationsArea, casesArea, docketArea } from './cases.js';
import type { Area } from './words.js';

/** The whole policy, area by area. */
export const policy: readonly Area[] = [
  identityArea,
  allianceArea,
  casesArea,
  accusationsArea,
  docketArea,
  officeArea,
];

/** What each route is sent. */
export const everyRequest: Readonly<Record<string, Making>> = usualRequests;
