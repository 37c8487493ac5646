export { GroupsModule } from './groups.module.js';
export { GroupsReader } from './groups.reader.js';
export { Agreements } from './agreements/agreements.js';
export { Offices } from './offices/offices.js';
export { MembershipParts, Memberships } from './memberships/memberships.js';
export { OpenGroup } from './open-group.js';
export { RunGroup } from './run-group.js';
export { letsInside, ownMembership, seesOthersInSql } from './sight.js';
export type { DraftAgreementBody } from './groups.contract.js';
