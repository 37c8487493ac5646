import { AllianceRow, MemberContactRow, MemberRow, MembershipPeriodRow } from './alliance.entity.js';

/** The rows of the alliance. */
export const allianceEntities = [AllianceRow, MemberRow, MembershipPeriodRow, MemberContactRow];
