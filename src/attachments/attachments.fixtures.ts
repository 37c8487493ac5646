import { CaseReaders } from '../cases/index.js';
import { Subjects } from '../platform/index.js';
import { Readers } from '../walls/index.js';
import { Attachments } from './attachments.js';
import { AttachmentsStore } from './attachments.store.js';

/** Attachments without an app around them: no kind of thing is registered, so no document is known to anybody. */
export const bareAttachments = (): Attachments =>
  new Attachments(new Subjects(), new CaseReaders(new Readers()), new AttachmentsStore());
