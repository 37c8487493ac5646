import { ApprovalAnswerRow, ApprovalQuestionRow } from './approval.entity.js';

/** The rows of this module. */
export const approvalsEntities = [ApprovalQuestionRow, ApprovalAnswerRow];
