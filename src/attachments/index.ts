export { IsEvidence, ShownDocumentView } from './attachments.contract.js';
export type { Place as EvidencePlace } from './domain/attachment.js';
export { AttachmentsModule } from './attachments.module.js';
export { Attachments, type EvidenceOf, type EvidenceSaid, type ShownDocument } from './attachments.js';
