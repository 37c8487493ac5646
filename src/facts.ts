import { administrationFacts } from './administration/administration.facts.js';
import { allianceFacts } from './alliance/alliance.facts.js';
import { approvalsFacts } from './approvals/approvals.facts.js';
import { attachmentsFacts } from './attachments/attachments.facts.js';
import { calendarsFacts } from './calendars/calendars.facts.js';
import { casesFacts } from './cases/facts/cases.facts.js';
import { clearanceFacts } from './clearance/facts/clearance.facts.js';
import { costsFacts } from './costs/costs.facts.js';
import { answersFacts } from './docket/answers/answers.facts.js';
import { docketFacts } from './docket/facts/docket.facts.js';
import { joinsFacts } from './docket/joins/joins.facts.js';
import { impactsFacts } from './docket/impacts/impacts.facts.js';
import { documentsFacts } from './documents/facts/documents.facts.js';
import { checksFacts } from './experts/checks/checks.facts.js';
import { engagementsFacts } from './experts/engagements/engagements.facts.js';
import { workFacts } from './experts/work/work.facts.js';
import { expertsFacts } from './experts/experts.facts.js';
import { exportsFacts } from './exports/exports.facts.js';
import { firmsFacts } from './firms/firms.facts.js';
import { groupsFacts } from './groups/facts/groups.facts.js';
import { identityFacts } from './identity/facts/identity.facts.js';
import { ledgerFacts } from './ledger/ledger.facts.js';
import { notesFacts } from './notes/notes.facts.js';
import { delegationFacts } from './notifications/delegations/delegations.facts.js';
import { notificationsFacts } from './notifications/notifications.facts.js';
import { overviewFacts } from './overview/overview.facts.js';
import { allFacts } from './platform/index.js';

/** Every fact the system records, module by module, by name. */
export const facts = allFacts(
  identityFacts,
  firmsFacts,
  allianceFacts,
  calendarsFacts,
  casesFacts,
  approvalsFacts,
  notesFacts,
  attachmentsFacts,
  groupsFacts,
  ledgerFacts,
  clearanceFacts,
  documentsFacts,
  expertsFacts,
  checksFacts,
  engagementsFacts,
  workFacts,
  docketFacts,
  answersFacts,
  joinsFacts,
  impactsFacts,
  costsFacts,
  notificationsFacts,
  delegationFacts,
  exportsFacts,
  overviewFacts,
  administrationFacts,
);
