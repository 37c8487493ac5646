import { fact, type FactTable } from '../platform/index.js';

/** The facts of attachments. They belong to no case's record, which would tell of documents its readers may not read. */
export const attachmentsFacts = {
  'attachment.made': fact('Document attached', '文件附加'),
  'attachment.ended': fact('Document detached', '文件附件解除'),
} satisfies FactTable;
