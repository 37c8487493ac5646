import { Injectable } from '@nestjs/common';
import { refuse } from '../../kernel/index.js';
import {
  Blobs,
  type Caller,
  type OpenKey,
  RefusedError,
  Sealing,
  type Tx,
  UnitOfWork,
} from '../../platform/index.js';
import { AskedOnce } from '../shelf/asked-once.js';
import { DocumentGate, type ReadableVersion } from '../shelf/document-gate.js';
import { DocumentsStore, type DocumentVersion, fileNameOf } from '../shelf/documents.store.js';
import { isShown } from '../domain/file-kinds.js';
import { Openings, type OpeningWay } from '../log/openings.store.js';
import { verified } from './verified.js';

/** Which version of which document. */
export interface ContentAsked {
  readonly documentId: string;
  /** The newest unless given. */
  readonly versionNo?: number | undefined;
  /** Whether no content will go out: all is decided as for it, and nothing is written down. */
  readonly headOnly?: boolean;
}

/** Content on its way out. */
export interface OpenContent {
  readonly fileName: string;
  readonly mediaType: string;
  readonly sizeBytes: number;
  readonly sha256: string;
  readonly chunks: AsyncIterable<Buffer>;
  /** Whether somebody may still read it: asked again while it goes out. */
  readonly stillFor: (caller: Caller) => Promise<boolean>;
}

/** What a version says. */
export interface SaidContent {
  readonly version: DocumentVersion;
  readonly text: string | null;
}

/**
 * Opens a version for somebody: first the decision, then the key, then that it was opened is written down, and only then the
 * content. What may not be read is not found. Whoever asks for the head alone has opened nothing.
 */
@Injectable()
export class OpenVersion {
  private readonly still = new AskedOnce<boolean>();

  constructor(
    private readonly work: UnitOfWork,
    private readonly gate: DocumentGate,
    private readonly documents: DocumentsStore,
    private readonly sealing: Sealing,
    private readonly blobs: Blobs,
    private readonly openings: Openings,
  ) {}

  /** The file itself, for keeping or (`preview`) for showing where a browser does that safely. */
  async content(caller: Caller, asked: ContentAsked, how: OpeningWay): Promise<OpenContent> {
    const { version, key } = await this.work.run(withoutReplay(caller), async (tx) => {
      const opened = await this.open(tx, asked);
      if (how === 'preview' && !isShown(opened.version.mediaType)) throw notShown();
      await this.recordOpening(tx, asked, opened, how);
      return opened;
    });
    const { blobId, mediaType, sizeBytes, sha256 } = version;
    const sealed = this.blobs.read({ allianceId: caller.allianceId, blobId }, version, key);
    return {
      fileName: fileNameOf(version, key),
      mediaType,
      sizeBytes,
      sha256: sha256 ?? '',
      chunks: verified(sealed, sha256),
      stillFor: (now) => this.mayStill(now, asked.documentId, version.no),
    };
  }

  /** What a version says, as it was read at its intake, and no more of it than so many characters. */
  text(caller: Caller, asked: ContentAsked, characters: number): Promise<SaidContent> {
    return this.work.run(withoutReplay(caller), async (tx) => {
      const opened = await this.open(tx, asked);
      await this.recordOpening(tx, asked, opened, 'preview');
      const text = await this.documents.text(tx, opened.version, opened.key, characters);
      return { version: opened.version, text };
    });
  }

  /** Whether somebody may read a version now. Asked by several answers at once, it is looked up once. */
  private mayStill(caller: Caller, documentId: string, versionNo: number): Promise<boolean> {
    if (!caller.permissions.includes('documents.read')) return Promise.resolve(false);
    const question = `${caller.allianceId} ${caller.personId ?? ''} ${documentId} ${String(versionNo)}`;
    return this.still.answer(question, () =>
      this.work.read(caller, (tx) => this.gate.isStillReadable(tx, documentId, versionNo)),
    );
  }

  private async open(tx: Tx, asked: ContentAsked): Promise<ReadableVersion & { readonly key: OpenKey }> {
    const readable = await this.gate.version(tx, asked.documentId, asked.versionNo);
    const key = await this.sealing.release(tx, readable.version.keyId, readable.verdict);
    return { ...readable, key };
  }

  private async recordOpening(
    tx: Tx,
    { headOnly = false }: ContentAsked,
    { reader, file, version }: ReadableVersion,
    how: OpeningWay,
  ): Promise<void> {
    if (!headOnly) await this.openings.record(tx, reader, [{ file, versionNo: version.no }], how);
  }
}

/** Content goes out each time it is asked for; no answer is kept. */
function withoutReplay({ idempotency: _, ...caller }: Caller): Caller {
  return caller;
}

const notShown = (): RefusedError =>
  new RefusedError(
    refuse(
      'document.not_shown',
      'A file of this kind is not shown as it is; ask for its text, or download it.',
      '此类文件无法直接显示，请查看其文本或下载。',
    ).refusal,
  );
