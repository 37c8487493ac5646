import { calledPerson } from '../identity/index.js';
import { Injectable } from '@nestjs/common';
import { CaseReaders } from '../cases/index.js';
import { move, offers, refuse } from '../kernel/index.js';
import {
  type Caller,
  type DocumentsElsewhere,
  granted,
  NotFoundError,
  RefusedError,
  Subjects,
  toActionView,
  type Tx,
  UnitOfWork,
} from '../platform/index.js';
import type { AskedAsReader } from '../walls/index.js';
import type { AttachmentsView, AttachmentView } from './attachments.contract.js';
import { Attachments, noSuchDocument, type ShownDocument, shownIn } from './attachments.js';
import { AttachmentsStore, type NamedAttachment } from './attachments.store.js';
import { attachmentLife, attachmentRoles, handsOnAttachment, type Place } from './domain/attachment.js';

/** A thing the caller may know of, and whether they look after it. */
interface KnownThing {
  readonly place: Place;
  readonly isKeeper: boolean;
}

/**
 * Documents laid with a thing of any kind that takes them, and taken from it. Not found where the thing is not the caller's to know of;
 * refused (409), saying where documents lie instead, where a kind takes none.
 */
@Injectable()
export class KeepAttachments {
  constructor(
    private readonly work: UnitOfWork,
    private readonly subjects: Subjects<AskedAsReader>,
    private readonly readers: CaseReaders,
    private readonly attachments: Attachments,
    private readonly store: AttachmentsStore,
  ) {}

  /** Those the caller may read, with those that lay there before. */
  list(caller: Caller, thing: Place): Promise<AttachmentsView> {
    return this.work.read(caller, async (tx) => {
      const known = await this.known(tx, thing);
      const all = await this.store.ofThing(tx, known.place);
      const named = await this.attachments.named(
        tx,
        all.map(({ documentId }) => documentId),
      );
      return {
        items: all.flatMap((one) =>
          shownIn(named, one.documentId).map((document) => toView(tx, one, document, known)),
        ),
      };
    });
  }

  /** Refused (422) where the caller may not read the document, and (409) where it lies there already. */
  attach(caller: Caller, thing: Place, documentId: string): Promise<{ id: string }> {
    return this.work.run(caller, async (tx) => {
      const { place } = await this.known(tx, thing);
      const named = await this.attachments.named(tx, [documentId]);
      const [found] = named.keys();
      if (found === undefined) throw noSuchDocument('/documentId');
      const id = await this.attachments.attach(tx, place, 'related', found);
      if (id === undefined) throw new RefusedError(alreadyThere.refusal);
      return { id };
    });
  }

  /** Not found where the caller may not read the document. */
  end(caller: Caller, thing: Place, id: string, reason: string): Promise<{ id: string }> {
    return this.work.run(caller, async (tx) => {
      const { place, isKeeper } = await this.known(tx, thing);
      const attachment = await this.store.lock(tx, place, id);
      const named = await this.attachments.named(tx, [attachment.documentId]);
      if (!named.has(attachment.documentId)) throw new NotFoundError();
      const hands = handsOnAttachment(attachment, { personId: tx.caller.personId, isKeeper });
      granted(move(attachmentLife, 'end', attachment, { hands }, { reason }));
      await this.attachments.end(tx, attachment, { reason });
      return { id };
    });
  }

  private async known(tx: Tx, { kind, id }: Place): Promise<KnownThing> {
    const subject = this.subjects.of(kind);
    if (subject === undefined) throw new NotFoundError();
    const under = await this.store.under(tx, await this.readers.readerOf(tx), subject, id);
    if (under === undefined) throw new NotFoundError();
    if ('instead' in subject.documents) throw new RefusedError(liesElsewhere(subject.documents).refusal);
    return {
      place: { kind, id: under.id },
      isKeeper: under.isTheirs && tx.caller.permissions.includes(subject.documents.keptBy),
    };
  }
}

function toView(
  { caller }: Tx,
  one: NamedAttachment,
  document: ShownDocument,
  { isKeeper }: KnownThing,
): AttachmentView {
  const { id, role, attachedBy, attachedAt, endedAt, endedBy, endReason } = one;
  const hands = handsOnAttachment(one, { personId: caller.personId, isKeeper });
  return {
    id,
    role: { id: role, name: attachmentRoles[role] },
    document,
    attachedBy: calledPerson(attachedBy, one.attacherName),
    attachedAt,
    detached:
      endedAt === null
        ? null
        : { at: endedAt, by: calledPerson(endedBy ?? '', one.enderName), reason: endReason },
    actions: offers(attachmentLife, one, { hands }).map(toActionView),
  };
}

const liesElsewhere = ({ instead }: DocumentsElsewhere) =>
  refuse(
    'attachment.lies_elsewhere',
    `No documents lie with this. ${instead.en}`,
    `此处不附文件。${instead.zh}`,
  );

const alreadyThere = refuse(
  'attachment.already_there',
  'This document lies there already.',
  '该文件已附于此处。',
);
