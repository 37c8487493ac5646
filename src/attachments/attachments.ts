import { Injectable } from '@nestjs/common';
import { CaseReaders } from '../cases/index.js';
import { InvalidInputError, personOf, type TitledThing, Subjects, type Tx } from '../platform/index.js';
import type { AskedAsReader } from '../walls/index.js';
import { AttachmentsStore } from './attachments.store.js';
import { type Attachment, type AttachmentRole, evidenceAnew, type Place } from './domain/attachment.js';

/** A document as whoever may read it is shown it. */
export interface ShownDocument {
  readonly id: string;
  readonly title: string;
  readonly link: string;
}

/** The evidence of a thing, or of one part of it, that the caller may read. */
export type EvidenceOf = (thingId: string, partId?: string) => ShownDocument[];

/** Evidence that is said: of what, which documents, and where in the body they stand. */
export interface EvidenceSaid {
  readonly of: Place;
  readonly documentIds: readonly string[];
  /** The JSON pointer of the list. */
  readonly pointer: string;
}

/** The documents that lie with things, as far as the caller may read them: what one may not read is not there, and counts for nothing. */
@Injectable()
export class Attachments {
  constructor(
    private readonly subjects: Subjects<AskedAsReader>,
    private readonly readers: CaseReaders,
    private readonly store: AttachmentsStore,
  ) {}

  /** Those of some documents the caller may read, by id. No query where there are none. */
  async named(tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, TitledThing>> {
    if (ids.length === 0) return new Map();
    return this.subjects.titled({ tx, reader: await this.readers.readerOf(tx) }, 'document', [
      ...new Set(ids),
    ]);
  }

  /** Lays documents with things as their evidence. Refused (422) where the caller may not read one. The thing is locked by the caller. */
  async prove(tx: Tx, ...said: readonly EvidenceSaid[]): Promise<void> {
    const named = await this.named(tx, said.flatMap(wantedOf));
    for (const one of said) {
      assertKnown(one, named);
      for (const id of wantedOf(one)) await this.attach(tx, one.of, 'evidence', id);
    }
  }

  /** Lets some documents be the evidence instead of those there, of which the caller changes none they may not read. */
  async proveAnew(tx: Tx, ...said: readonly EvidenceSaid[]): Promise<void> {
    if (said.length === 0) return;
    const there = await this.evidenceAt(
      tx,
      said.map(({ of }) => of),
    );
    const named = await this.named(tx, [
      ...said.flatMap(wantedOf),
      ...there.map(({ documentId }) => documentId),
    ]);
    for (const one of said) {
      assertKnown(one, named);
      const own = there.filter(isAt(one.of));
      const { ended, added } = evidenceAnew(own, wantedOf(one), (id) => named.has(id));
      for (const attachment of ended) await this.end(tx, attachment);
      for (const id of added) await this.attach(tx, one.of, 'evidence', id);
    }
  }

  /**
   * Ends all evidence of what does not stand any more: of whole things, or of parts; also what the caller may not read. `by`:
   * whose change it follows. Where that is nobody's, it counts as taken back by who laid it there.
   */
  async dropEvidence(tx: Tx, places: readonly Place[], by = tx.caller.personId): Promise<void> {
    for (const one of await this.evidenceAt(tx, places))
      if (places.some((place) => isWithin(place, one))) await this.end(tx, one, { by: by ?? one.attachedBy });
  }

  /** Whether what is said is other evidence than what the caller knows of there. */
  async differs(tx: Tx, said: EvidenceSaid): Promise<boolean> {
    const { of } = said;
    const there = (await this.evidenceOf(tx, of.kind, [of.id]))(of.id, of.partId).map(({ id }) => id);
    const wanted = wantedOf(said);
    return wanted.length !== there.length || wanted.some((id) => !there.includes(id));
  }

  /** The evidence of some things of a kind. One query; three where there is any. */
  async evidenceOf(tx: Tx, kind: string, thingIds: readonly string[]): Promise<EvidenceOf> {
    const all = thingIds.length === 0 ? [] : await this.store.evidence(tx, kind, [...new Set(thingIds)]);
    const named = await this.named(
      tx,
      all.map(({ documentId }) => documentId),
    );
    return (thingId, partId) =>
      all
        .filter(isAt({ kind, id: thingId, ...(partId && { partId }) }))
        .flatMap(({ documentId }) => shownIn(named, documentId));
  }

  /** The id; nothing where the document lies there already. */
  async attach(tx: Tx, place: Place, role: AttachmentRole, documentId: string): Promise<string | undefined> {
    const id = await this.store.insert(tx, place, role, documentId);
    if (id !== undefined) await tx.record([factOf('attachment.made', id, { ...place, role, documentId })]);
    return id;
  }

  /** Of evidence without a reason: that is said where what it shows is corrected or reopened. */
  async end(
    tx: Tx,
    attachment: Attachment,
    { reason, by = personOf(tx.caller) }: { readonly reason?: string; readonly by?: string } = {},
  ): Promise<void> {
    const { id, kind, thingId, partId, role, documentId } = attachment;
    await this.store.end(tx, attachment, by, reason);
    const place = { kind, id: thingId, ...(partId !== null && { partId }) };
    await tx.record([factOf('attachment.ended', id, { ...place, role, documentId })]);
  }

  private async evidenceAt(tx: Tx, places: readonly Place[]): Promise<readonly Attachment[]> {
    const byKind = new Map<string, Set<string>>();
    for (const { kind, id } of places) byKind.set(kind, (byKind.get(kind) ?? new Set()).add(id));
    const found: Attachment[] = [];
    for (const [kind, ids] of byKind) found.push(...(await this.store.evidence(tx, kind, [...ids])));
    return found;
  }
}

/** A document as it is shown, where its name is known. */
export function shownIn(named: ReadonlyMap<string, TitledThing>, id: string): readonly ShownDocument[] {
  const found = named.get(id);
  return found === undefined ? [] : [{ id, title: found.title, link: found.link }];
}

/** There is no such document, as far as the caller may know: one more than they may read looks the same. */
export const noSuchDocument = (pointer: string): InvalidInputError =>
  InvalidInputError.at(pointer, 'There is no such document; choose another.', '没有该文件，请另行选择。');

const wantedOf = ({ documentIds }: EvidenceSaid): readonly string[] => [
  ...new Set(documentIds.map((id) => id.toLowerCase())),
];

function assertKnown(one: EvidenceSaid, named: ReadonlyMap<string, TitledThing>): void {
  const unknown = wantedOf(one).findIndex((id) => !named.has(id));
  if (unknown !== -1) throw noSuchDocument(`${one.pointer}/${String(unknown)}`);
}

const isAt =
  ({ kind, id, partId }: Place) =>
  (one: Attachment): boolean =>
    one.kind === kind && one.thingId === id && one.partId === (partId ?? null);

/** Whether an attachment lies with a thing or any part of it, or with the part that is named. */
const isWithin = ({ kind, id, partId }: Place, one: Attachment): boolean =>
  one.kind === kind && one.thingId === id && (partId === undefined || one.partId === partId);

const factOf = (
  type: `attachment.${string}`,
  id: string,
  {
    kind,
    id: thingId,
    partId,
    role,
    documentId,
  }: Place & { readonly role: AttachmentRole; readonly documentId: string },
) => ({
  type,
  subject: { kind: 'attachment', id },
  payload: { kind, thingId, role, documentId, ...(partId !== undefined && { partOf: partId }) },
});
