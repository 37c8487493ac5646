import { BlobStoreRow } from './blobs/store-mark.entity.js';
import { EscrowKeyRow } from './escrow/escrow.entity.js';
import { InstallationRow, SealingKeyRow } from './blobs/sealing.entity.js';
import { DutyRow } from './facts/duty.entity.js';
import {
  AuditLinkRow,
  IdempotencyRow,
  InboxRow,
  MailRow,
  OutboxRow,
  TimerRow,
  UnsaltedLinkRow,
} from './platform.entity.js';

/** The rows of this module. */
export const platformEntities = [
  AuditLinkRow,
  BlobStoreRow,
  DutyRow,
  EscrowKeyRow,
  IdempotencyRow,
  InboxRow,
  InstallationRow,
  SealingKeyRow,
  MailRow,
  OutboxRow,
  TimerRow,
  UnsaltedLinkRow,
];
