import { type Bilingual, type Instant, type Life, reasonWord, refuse } from '../../kernel/index.js';

/** As what a document lies with a thing: it shows what the thing says, or merely belongs to it. */
export const attachmentRoles = {
  evidence: { en: 'evidence', zh: '证据' },
  related: { en: 'related document', zh: '相关文件' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** One of those roles. */
export type AttachmentRole = keyof typeof attachmentRoles;

/** What documents lie with: a thing of a kind, or one part of it, such as the service on one party. */
export interface Place {
  readonly kind: string;
  readonly id: string;
  readonly partId?: string;
}

/** That a document lies with a thing. */
export interface Attachment {
  readonly id: string;
  readonly kind: string;
  readonly thingId: string;
  readonly partId: string | null;
  readonly role: AttachmentRole;
  readonly documentId: string;
  readonly attachedBy: string;
  readonly attachedAt: Instant;
  readonly endedAt: Instant | null;
  readonly endedBy: string | null;
  readonly endReason: string | null;
}

/** Where an attachment stands. */
export type AttachmentStatus = 'attached' | 'ended';
/** As whom somebody ends one. */
export type AttachmentHand = 'attacher' | 'keeper';

interface AttachmentTerms {
  readonly status: AttachmentStatus;
  readonly action: 'end';
  readonly hand: AttachmentHand;
  readonly word: 'reason';
  readonly thing: Pick<Attachment, 'role' | 'endedAt'>;
  readonly around: { readonly hands: readonly AttachmentHand[] };
}

const isEvidence = refuse(
  'attachment.is_evidence',
  'Evidence stays with what it shows: correct or reopen that instead.',
  '证据与其所证明的事项不可分离，请改为更正或重新打开该事项。',
);

/** The life of an attachment: nothing is deleted. Evidence ends with the correction of what it shows, never by itself. */
export const attachmentLife: Life<AttachmentTerms> = {
  of: 'attachment',
  noun: { en: 'attachment', zh: '附件' },
  statusOf: ({ endedAt }) => (endedAt === null ? 'attached' : 'ended'),
  statuses: { attached: { en: 'attached', zh: '已附' }, ended: { en: 'detached', zh: '已解除' } },
  moves: { attached: { end: 'ended' }, ended: {} },
  hands: {
    attacher: { en: 'whoever attached it', zh: '附加人' },
    keeper: { en: 'those who look after what it lies with', zh: '所附事项的经办人' },
  },
  words: reasonWord,
  acts: {
    end: {
      name: { en: 'Detach', zh: '解除附件' },
      hands: ['attacher', 'keeper'],
      needs: ['reason'],
      guard: ({ role }) => (role === 'evidence' ? isEvidence : undefined),
    },
  },
};

/** As what somebody acts on an attachment. */
export const handsOnAttachment = (
  { attachedBy }: Pick<Attachment, 'attachedBy'>,
  { personId, isKeeper }: { readonly personId: string | null; readonly isKeeper: boolean },
): readonly AttachmentHand[] => [
  ...(attachedBy === personId ? (['attacher'] as const) : []),
  ...(isKeeper ? (['keeper'] as const) : []),
];

/** What changes where some documents are to be the evidence instead of those there: whoever says so decides on what they know alone. */
export function evidenceAnew(
  there: readonly Attachment[],
  wanted: readonly string[],
  isKnown: (documentId: string) => boolean,
): { readonly ended: readonly Attachment[]; readonly added: readonly string[] } {
  return {
    ended: there.filter(({ documentId }) => isKnown(documentId) && !wanted.includes(documentId)),
    added: wanted.filter((id) => !there.some(({ documentId }) => documentId === id)),
  };
}
