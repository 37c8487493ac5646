export { ApprovalKinds, type ApprovalTable } from './approval-kinds.js';
export { ApprovalView } from './approvals.contract.js';
export { ApprovalsModule } from './approvals.module.js';
export { Approvals, type ApprovalWish } from './approvals.js';
export { contentHash } from './content-hash.js';
export type { ApprovalHolder, ApprovalNeeds, ApprovalQuestion } from './domain/approval.js';
export { needed } from './domain/needed.js';
