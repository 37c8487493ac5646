import { AuditLinkRow, IdempotencyRow, InboxRow, MailRow, OutboxRow, TimerRow } from './platform.entity.js';

/** The rows of this module. */
export const platformEntities = [AuditLinkRow, IdempotencyRow, InboxRow, MailRow, OutboxRow, TimerRow];
