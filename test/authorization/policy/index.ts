import { checkRequests, engagementRequests, expertRequests } from '../expert-requests.js';
import { groupRequests } from '../group-requests.js';
import { documentRequests } from '../document-requests.js';
import { callRequests } from '../call-requests.js';
import { endRequests } from '../end-requests.js';
import { moneyRequests } from '../money-requests.js';
import { shareRequests } from '../share-requests.js';
import { type Making, usualRequests } from '../requests.js';
import { allianceArea, identityArea, officeArea } from './alliance.js';
import { approvalsArea } from './approvals.js';
import { calendarsArea } from './calendars.js';
import { callsArea } from './calls.js';
import { accusationsArea, casesArea } from './cases.js';
import { costsArea } from './costs.js';
import { docketArea } from './docket.js';
import { clearanceArea } from './clearance.js';
import { endsArea } from './ends.js';
import { checksArea } from './checks.js';
import { engagementsArea } from './engagements.js';
import { expertsArea } from './experts.js';
import { firmsArea } from './firms.js';
import { groupsArea } from './groups.js';
import { impactsArea } from './impacts.js';
import { ledgerArea } from './ledger.js';
import { notesArea } from './notes.js';
import { sharesArea } from './shares.js';
import { documentsArea } from './documents.js';
import type { Area } from './words.js';

/** The whole policy, area by area. */
export const policy: readonly Area[] = [
  identityArea,
  allianceArea,
  calendarsArea,
  firmsArea,
  casesArea,
  accusationsArea,
  approvalsArea,
  notesArea,
  docketArea,
  impactsArea,
  groupsArea,
  ledgerArea,
  costsArea,
  callsArea,
  sharesArea,
  endsArea,
  clearanceArea,
  documentsArea,
  expertsArea,
  checksArea,
  engagementsArea,
  officeArea,
];

/** What each route is sent. */
export const everyRequest: Readonly<Record<string, Making>> = {
  ...usualRequests,
  ...callRequests,
  ...endRequests,
  ...groupRequests,
  ...moneyRequests,
  ...shareRequests,
  ...documentRequests,
  ...expertRequests,
  ...checkRequests,
  ...engagementRequests,
};
