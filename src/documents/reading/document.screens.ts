import { Injectable } from '@nestjs/common';
import { type Names, type OfPerson, PeopleReader } from '../../identity/index.js';
import { isRefused, offers } from '../../kernel/index.js';
import { type OpenKey, Sealing, toActionView, type Tx } from '../../platform/index.js';
import { type Encoding, encodings } from '../../reading/index.js';
import { tiers } from '../../walls/index.js';
import { DocumentGate, type ReadableDocument } from '../shelf/document-gate.js';
import type {
  DocumentSupplierView,
  DocumentVersionView,
  DocumentView,
  RelatedDocumentView,
  ToLowerView,
  WhyView,
} from '../shelf/documents-views.contract.js';
import { stateView, tierView } from '../shelf/document-words.views.js';
import { DocumentReaders } from '../shelf/readers.js';
import {
  type DecidedRow,
  DocumentsScreens,
  firmView,
  guardedRow,
  wordingOf,
} from '../shelf/documents.screens.js';
import {
  type DocumentFile,
  DocumentsStore,
  type DocumentVersion,
  fileNameOf,
  guardedOf,
  type Wording,
} from '../shelf/documents.store.js';
import { type Saying, SayingsStore } from '../shelf/sayings.store.js';
import { handOf } from '../domain/hand.js';
import { wordsOfRefusal } from '../domain/intake-refusals.js';
import { hasContent } from '../domain/life.js';
import { askLowering } from '../domain/lowering.js';
import { documentLife } from '../domain/document-life.js';
import { nameSuppliers } from '../domain/suppliers.js';
import { textStates } from '../domain/text-states.js';
import { readsVersion } from '../domain/version-sight.js';
import { KeyRing } from '../shelf/key-ring.js';
import { DocumentPlace, type Handled } from '../life/document-place.js';
import { LifeScreens } from '../life/life.screens.js';
import { relatedView } from '../life/lowerings.screens.js';
import { namedIfMet } from '../life/said.js';
import { LifeStore } from '../life/life.store.js';
import { supplierNames } from '../life/suppliers.store.js';

/** What belongs to a document: its key, what it was made from. */
@Injectable()
export class DocumentParts {
  constructor(
    private readonly lists: DocumentsScreens,
    private readonly life: LifeStore,
    private readonly documents: DocumentsStore,
    private readonly sayings: SayingsStore,
    private readonly sealing: Sealing,
    private readonly readers: DocumentReaders,
  ) {}

  /** The firm it lies with, as far as the caller sees it. */
  async firm(tx: Tx, { file, reader }: ReadableDocument): Promise<DocumentView['firm']> {
    return firmView(await this.readers.firmNames(tx, reader, [file]), file.firmId);
  }

  /** What is true of people whom the caller may meet beside it. */
  met(tx: Tx, { file }: ReadableDocument): OfPerson {
    return this.readers.met(tx, file);
  }

  key(tx: Tx, { file, verdict }: ReadableDocument): Promise<OpenKey> {
    return new KeyRing(this.sealing, tx).of(file.compartmentId, verdict);
  }

  /** What is said of it, as it was said when the caller's time ended, opened with its key. */
  async said(
    tx: Tx,
    { file, reader }: ReadableDocument,
    key: OpenKey,
  ): Promise<{ readonly said: DocumentFile; readonly wording: Wording }> {
    const things = [{ guarded: guardedOf(file), saidAt: file.saidAt }];
    const earlier = (await this.sayings.earlier(tx, reader, things)).get(file.id);
    if (earlier === undefined) return { said: file, wording: await this.documents.wording(tx, file, key) };
    return { said: asSaid(file, earlier), wording: wordingOf({ id: file.id, ...earlier }, key) };
  }

  /** What it was made from and what was made from it, as far as the caller may read that. */
  async related(
    tx: Tx,
    id: string,
  ): Promise<{ readonly sources: RelatedDocumentView[]; readonly derived: RelatedDocumentView[] }> {
    const { sources, derived } = await this.life.related(tx, id);
    const rows = await this.lists.ofIds(tx, [...sources, ...derived]);
    const views = rows.map(relatedView);
    const among = (ids: readonly string[]) => views.filter((view) => ids.includes(view.id));
    return { sources: among(sources), derived: among(derived) };
  }

  /** Whose confidential information is in it. */
  async suppliers(tx: Tx, { suppliers, suppliersNamed }: DocumentFile): Promise<DocumentSupplierView[]> {
    const called = await supplierNames(tx, suppliers);
    return called.map((one) => ({ ...one, isNamed: suppliersNamed.includes(one.id) }));
  }

  /** The same file elsewhere: the documents of the case that the caller may read in a version that is one of these, the newest first. */
  async same(
    tx: Tx,
    { file, reader }: ReadableDocument,
    versions: readonly DocumentVersion[],
  ): Promise<RelatedDocumentView[]> {
    const contents = versions.flatMap(({ state, sha256 }) => (state === 'received' ? (sha256 ?? []) : []));
    if (contents.length === 0) return [];
    const rows = await this.lists.ofIds(tx, await this.documents.withContent(tx, file, contents));
    const known = await this.documents.versionsOf(
      tx,
      rows.map(({ row }) => row.id),
    );
    const isSame = ({ row }: DecidedRow): boolean =>
      known.some(
        (version) =>
          version.documentId === row.id &&
          contents.includes(version.sha256 ?? '') &&
          readsVersion(reader, guardedRow(reader, row), version),
      );
    return rows.filter(isSame).map(relatedView);
  }
}

/** Shows one document as a whole, and why it is shown. */
@Injectable()
export class DocumentScreens {
  constructor(
    private readonly gate: DocumentGate,
    private readonly documents: DocumentsStore,
    private readonly place: DocumentPlace,
    private readonly lifeScreens: LifeScreens,
    private readonly people: PeopleReader,
    private readonly parts: DocumentParts,
  ) {}

  async document(tx: Tx, id: string): Promise<DocumentView> {
    const readable = await this.gate.document(tx, id);
    const { file, reader } = readable;
    const key = await this.parts.key(tx, readable);
    const { said, wording } = await this.parts.said(tx, readable, key);
    const all = await this.documents.versions(tx, id);
    const versions = all.filter((version) => readsVersion(reader, guardedOf(file), version));
    const uploaders = [file.uploadedBy, ...versions.map(({ uploadedBy }) => uploadedBy)];
    const names = await this.people.names(tx, uploaders, this.parts.met(tx, readable));
    const hand = handOf(reader, file);
    const circumstances = await this.place.circumstances(tx, { file, reader, hand });
    const newest = versions.find(({ state }) => state === 'received');
    const life = await this.lifeScreens.of(tx, readable, key);
    return {
      ...rowOf({ ...readable, file: said }, wording, newest),
      firm: await this.parts.firm(tx, readable),
      author: wording.author,
      recipients: wording.recipients,
      sourceNote: wording.sourceNote,
      capturedAt: said.capturedAt,
      proposedTier: tierView(file.proposedTier),
      privilegeBasis: said.privilegeBasis,
      retainUntil: said.retainUntil,
      onHold: life.holds.some(({ liftedAt }) => liftedAt === null),
      uploadedBy: namedIfMet(names, file.uploadedBy, all[0]?.uploadedAt ?? null),
      versions: versions.map((version) => versionView(version, key, names)),
      ...(await this.parts.related(tx, id)),
      isUnderOrder: file.compartmentKind === 'cbi',
      suppliers: await this.parts.suppliers(tx, file),
      maySupply:
        !isRefused(nameSuppliers(file, hand, [])) && tx.caller.permissions.includes('documents.classify'),
      same: await this.parts.same(tx, readable, versions),
      ...life,
      toLower: await this.toLower(tx, { file, reader, hand }),
      actions: offers(documentLife, file, circumstances).map((offer) => ({
        ...toActionView(offer),
        to: stateView(offer.to),
      })),
      mayRevise: hand !== 'other' && hasContent(file.state),
      version: hand === 'other' ? null : file.version,
    };
  }

  /** To which tiers it may be asked to be lowered, by the rule that answers it; null for whoever is not counsel of its side. */
  private async toLower(tx: Tx, handled: Omit<Handled, 'key'>): Promise<ToLowerView | null> {
    const { file, hand } = handled;
    const below = tiers.filter((tier) => tier < file.tier);
    const isCounsel = hand === 'counsel' && tx.caller.permissions.includes('documents.classify');
    if (!isCounsel || !hasContent(file.state) || below.length === 0) return null;
    const wish = await this.place.wishes(tx, handled);
    const answers = below.map((toTier) => ({
      toTier,
      answer: askLowering(file, { id: '', toTier, ...wish }),
    }));
    const open = answers.filter(({ answer }) => !isRefused(answer));
    const refusals = answers.flatMap(({ answer }) => (isRefused(answer) ? [answer.refusal] : []));
    return {
      tiers: open.map(({ toTier }) => tierView(toTier)),
      because: open.length > 0 ? null : (refusals.at(-1)?.because ?? null),
    };
  }

  /** Why the caller may read it; where the caller may not, it is not found. */
  async why(tx: Tx, id: string): Promise<WhyView> {
    const { verdict } = await this.gate.document(tx, id);
    return { clause: verdict.clause, because: verdict.because, by: verdict.by ?? null };
  }
}

const asSaid = (file: DocumentFile, saying: Saying): DocumentFile => ({
  ...file,
  folder: saying.folder,
  kind: saying.kind,
  proceedingId: saying.proceeding_id,
  privilegeBasis: saying.privilege_basis,
  documentDate: saying.document_date,
  capturedAt: saying.captured_at,
  retainUntil: saying.retain_until,
});

function rowOf({ file, verdict }: ReadableDocument, { title }: Wording, newest: DocumentVersion | undefined) {
  return {
    id: file.id,
    caseId: file.caseId,
    proceedingId: file.proceedingId,
    folder: file.folder,
    kind: file.kind,
    title,
    state: stateView(file.state),
    tier: tierView(file.tier),
    groupId: file.groupId,
    issueId: file.issueId,
    compartmentId: file.compartmentId,
    supplierMemberId: file.supplierId,
    documentDate: file.documentDate,
    createdAt: file.createdAt,
    sharedAt: file.sharedAt,
    versionNo: newest?.no ?? 0,
    mediaType: newest?.mediaType ?? null,
    sizeBytes: newest?.sizeBytes ?? null,
    textState: newest?.textState ?? null,
    clause: verdict.clause,
    snippet: [],
  };
}

const versionView = (version: DocumentVersion, key: OpenKey, names: Names): DocumentVersionView => ({
  no: version.no,
  state: version.state,
  refusal: version.refusal,
  because: wordsOfRefusal(version.refusal),
  fileName: fileNameOf(version, key),
  mediaType: version.mediaType,
  sizeBytes: version.sizeBytes,
  sha256: version.sha256,
  declaredSha256: version.declaredSha256,
  scan: version.scan,
  textState: version.textState,
  searchNote: textStates[version.textState],
  textEncoding:
    version.textEncoding !== null && version.textEncoding in encodings
      ? encodings[version.textEncoding as Encoding]
      : null,
  uploadedBy: namedIfMet(names, version.uploadedBy, version.uploadedAt),
  uploadedAt: version.uploadedAt,
});
