import { applyDecorators } from '@nestjs/common';
import { ArrayMaxSize, IsArray, IsOptional, IsUUID } from 'class-validator';
import type { PersonNameView } from '../identity/index.js';
import type { Instant } from '../kernel/index.js';
import { ActionView, type BilingualView } from '../platform/index.js';
import type { AttachmentRole } from './domain/attachment.js';

/** Documents named as evidence: those the caller may read. */
export const IsEvidence = (): PropertyDecorator =>
  applyDecorators(IsOptional(), IsArray(), ArrayMaxSize(20), IsUUID(undefined, { each: true }));

/** A document to lie with a thing. */
export class AttachDocumentBody {
  @IsUUID()
  documentId: string;
}

/** A document the reader may read. */
export class ShownDocumentView {
  id: string;
  title: string;
  /** Where the app shows it. */
  link: string;
}

/** When, why and by whom a document was taken from a thing. */
export class DetachedView {
  at: Instant;
  by: PersonNameView;
  /** Null of evidence: that is said where what it showed was corrected or reopened. */
  reason: string | null;
}

/** As what a document lies with a thing. */
export class AttachmentRoleView {
  id: AttachmentRole;
  name: BilingualView;
}

/** What the caller may do with an attachment. */
export class AttachmentActionView extends ActionView {
  action: 'end';
}

/** That a document lies with a thing, or lay. */
export class AttachmentView {
  id: string;
  role: AttachmentRoleView;
  document: ShownDocumentView;
  attachedBy: PersonNameView;
  attachedAt: Instant;
  detached: DetachedView | null;
  actions: AttachmentActionView[];
}

/** The documents of a thing the caller may read, oldest first. How many more there are is not told. */
export class AttachmentsView {
  items: AttachmentView[];
}

/** What was attached. */
export class AttachmentMadeView {
  id: string;
}
