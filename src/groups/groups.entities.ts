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
import { OfficeAnswerRow, OfficeProposalRow } from './offices/office-proposal.entity.js';

/** The rows of this module. */
export const groupsEntities = [
  JointGroupRow,
  AgreementVersionRow,
  GroupMembershipRow,
  SignatureRow,
  MembershipEventRow,
  MembershipCounselRow,
  GroupOfficeRow,
  OfficeProposalRow,
  OfficeAnswerRow,
  GroupIssueRow,
  ConflictHitRow,
  CertificateRow,
];
