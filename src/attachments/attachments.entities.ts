import { AttachmentRow } from './attachment.entity.js';

/** The rows of this module. */
export const attachmentsEntities = [AttachmentRow];
