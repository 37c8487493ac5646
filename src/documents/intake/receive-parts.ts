import { Injectable } from '@nestjs/common';
import { refuse } from '../../kernel/index.js';
import {
  afterMs,
  Blobs,
  type Caller,
  granted,
  newId,
  type OpenKey,
  RefusedError,
  Sealing,
  UnitOfWork,
} from '../../platform/index.js';
import { AtOnce } from '../at-once.js';
import { mayContinue, uploadLivesMs } from '../domain/upload.js';
import { partsOf } from './parts-of.js';
import { UploadPlaces } from './upload-place.js';
import { type Upload, UploadsStore } from './uploads.store.js';

/** A turn to write parts: who holds it alone may count what he kept. */
interface Turn {
  readonly upload: Upload;
  readonly key: OpenKey;
}

/**
 * Takes in what follows of a file, part by part: a part is kept whole, then counted, or not at all. A request that breaks off
 * leaves the parts that were whole, and the next goes on from there.
 */
@Injectable()
export class ReceiveParts {
  private readonly atOnce = new AtOnce(8);

  constructor(
    private readonly work: UnitOfWork,
    private readonly uploads: UploadsStore,
    private readonly places: UploadPlaces,
    private readonly sealing: Sealing,
    private readonly blobs: Blobs,
  ) {}

  /** How much is kept, for whoever asks in a header; decided like everything else. */
  offset(caller: Caller, id: string): Promise<Upload> {
    return this.work.read(caller, (tx) => this.uploads.own(tx, id));
  }

  /** Answers the upload as far as it came. */
  run(caller: Caller, id: string, offset: number, body: AsyncIterable<Buffer>): Promise<Upload> {
    return this.atOnce.during(caller.personId, () => this.receive(caller, id, offset, body));
  }

  private async receive(
    caller: Caller,
    id: string,
    offset: number,
    body: AsyncIterable<Buffer>,
  ): Promise<Upload> {
    const { upload, key } = await this.takeTurn(caller, id, offset);
    let at = upload;
    let isAny = false;
    for await (const part of partsOf(body, this.blobs.partBytes, upload.sizeBytes - offset)) {
      at = await this.keep(caller, { upload: at, key }, part);
      isAny = true;
    }
    if (!isAny) throw tooSmall(this.blobs.partBytes);
    return at;
  }

  private takeTurn(caller: Caller, id: string, offset: number): Promise<Turn> {
    return this.work.run(caller, async (tx) => {
      const upload = await this.uploads.lockOwn(tx, id);
      const verdict = await this.places.still(tx, upload);
      granted(mayContinue(upload, offset, tx.now));
      const writer = newId();
      await this.uploads.giveTurn(tx, id, writer);
      const key = await this.sealing.release(tx, upload.keyId, verdict);
      return { upload: { ...upload, writer }, key };
    });
  }

  private async keep(caller: Caller, { upload, key }: Turn, part: Buffer): Promise<Upload> {
    const { id, blobId, parts, receivedBytes, sizeBytes } = upload;
    const isLast = receivedBytes + part.length === sizeBytes;
    await this.blobs.putPart({ allianceId: caller.allianceId, blobId }, parts, part, isLast, key);
    const bytes = part.length;
    const { state, expiresAt } = await this.work.run(caller, async (tx) => {
      const now = await this.uploads.lockOwn(tx, id);
      if (now.state === 'abandoned') return now;
      await this.places.still(tx, now);
      const later = afterMs(tx.now, uploadLivesMs);
      if (!(await this.uploads.advance(tx, upload, { bytes, expiresAt: later }))) throw overtaken();
      return { state: now.state, expiresAt: later };
    });
    if (state === 'abandoned') {
      // What was given up may have been cleared away already, all but this part.
      await this.blobs.erase({ allianceId: caller.allianceId, blobId }, parts + 1);
      throw overtaken();
    }
    return { ...upload, receivedBytes: receivedBytes + bytes, parts: parts + 1, expiresAt };
  }
}

const overtaken = (): RefusedError =>
  new RefusedError(
    refuse(
      'upload.overtaken',
      'Another request goes on with this upload, or it was given up; ask where it stands.',
      '该上传已由另一请求继续或已放弃，请先查询当前进度。',
    ).refusal,
  );

const tooSmall = (partBytes: number): RefusedError =>
  new RefusedError(
    refuse(
      'upload.part_too_small',
      `A part has ${String(partBytes)} bytes, the last one fewer; nothing of this request was kept.`,
      `每个分片须为 ${String(partBytes)} 字节（最后一片可较小），本次请求的内容未保存。`,
    ).refusal,
    422,
  );
