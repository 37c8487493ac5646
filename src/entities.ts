import { administrationEntities } from './administration/administration.entities.js';
import { allianceEntities } from './alliance/alliance.entities.js';
import { approvalsEntities } from './approvals/approvals.entities.js';
import { attachmentsEntities } from './attachments/attachments.entities.js';
import { calendarsEntities } from './calendars/calendars.entities.js';
import { casesEntities } from './cases/cases.entities.js';
import { clearanceEntities } from './clearance/clearance.entities.js';
import { costsEntities } from './costs/costs.entities.js';
import { docketEntities } from './docket/docket.entities.js';
import { documentsEntities } from './documents/documents.entities.js';
import { expertsEntities } from './experts/experts.entities.js';
import { exportsEntities } from './exports/exports.entities.js';
import { firmsEntities } from './firms/firms.entities.js';
import { groupsEntities } from './groups/groups.entities.js';
import { identityEntities } from './identity/identity.entities.js';
import { ledgerEntities } from './ledger/ledger.entities.js';
import { notesEntities } from './notes/notes.entities.js';
import { notificationsEntities } from './notifications/notifications.entities.js';
import { overviewEntities } from './overview/overview.entities.js';
import { platformEntities } from './platform/platform.entities.js';
import { wallsEntities } from './walls/walls.entities.js';

/** Every row the system keeps, module by module. */
export const entities = [
  ...platformEntities,
  ...identityEntities,
  ...firmsEntities,
  ...allianceEntities,
  ...wallsEntities,
  ...calendarsEntities,
  ...casesEntities,
  ...approvalsEntities,
  ...notesEntities,
  ...attachmentsEntities,
  ...groupsEntities,
  ...ledgerEntities,
  ...clearanceEntities,
  ...documentsEntities,
  ...expertsEntities,
  ...docketEntities,
  ...costsEntities,
  ...notificationsEntities,
  ...exportsEntities,
  ...overviewEntities,
  ...administrationEntities,
];
