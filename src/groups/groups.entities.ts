import {
  AgreementVersionRow,
  CertificateRow,
  ConflictHitRow,
  GroupIssueRow,
  GroupMembershipRow,
  GroupOfficeRow,
  JointGroupRow,
  MembershipCounselRow,
  MembershipEventRow,
  SignatureRow,
} from './groups.entity.js';
import { GroupAnswerRow, GroupProposalRow } from './proposals/proposal.entity.js';

/** The rows of this module. */
export const groupsEntities = [
  JointGroupRow,
  AgreementVersionRow,
  GroupMembershipRow,
  SignatureRow,
  MembershipEventRow,
  MembershipCounselRow,
  GroupOfficeRow,
  GroupProposalRow,
  GroupAnswerRow,
  GroupIssueRow,
  ConflictHitRow,
  CertificateRow,
];
