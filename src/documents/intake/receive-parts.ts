import { Injectable } from '@nestjs/common';
import { refuse } from '../../kernel/index.js';
import {
  afterMs,
  Blobs,
  type Caller,
  granted,
  isCounted,
  Log,
  newId,
  type OpenKey,
  type Piece,
  RefusedError,
  Sealing,
  systemCaller,
  type Tx,
  UnitOfWork,
} from '../../platform/index.js';
import { AtOnce } from '../shelf/at-once.js';
import { mayContinue, uploadLivesMs } from '../domain/upload.js';
import { partsOf } from './parts-of.js';
import { UploadPlaces } from './upload-place.js';
import { type Upload, UploadsStore } from './uploads.store.js';

/** An upload, and the turn to write its parts: only its holder may count what was kept. */
interface Writing {
  readonly upload: Upload;
  readonly turn: string;
  readonly key: OpenKey;
}

/**
 * Takes in what follows of a file, part by part: a part is kept whole, then counted, or not at all. A request that breaks off
 * leaves the parts that were whole, and the next goes on from there. Each request writes under names of its own, so that one
 * that was overtaken changes nothing of what another has brought.
 */
@Injectable()
export class ReceiveParts {
  /** How long a request may send nothing. */
  readonly silentMs: number = 60_000;
  private readonly atOnce = new AtOnce(8);

  constructor(
    private readonly work: UnitOfWork,
    private readonly uploads: UploadsStore,
    private readonly places: UploadPlaces,
    private readonly sealing: Sealing,
    private readonly blobs: Blobs,
    private readonly log: Log,
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
    const writing = await this.takeTurn(caller, id, offset);
    let at = writing.upload;
    const { partBytes } = this.blobs;
    const remaining = at.sizeBytes - offset;
    let isAny = false;
    for await (const part of partsOf(body, { partBytes, remaining, silentMs: this.silentMs })) {
      at = await this.keep(caller, { ...writing, upload: at }, part);
      isAny = true;
    }
    if (!isAny) throw tooSmall(partBytes);
    return at;
  }

  private takeTurn(caller: Caller, id: string, offset: number): Promise<Writing> {
    return this.work.run(caller, async (tx) => {
      const upload = await this.uploads.lockOwn(tx, id);
      const verdict = await this.places.still(tx, upload);
      granted(mayContinue(upload, offset, tx.now));
      const turn = newId();
      await this.uploads.giveTurn(tx, id, turn);
      const key = await this.sealing.release(tx, upload.keyId, verdict);
      return { upload, turn, key };
    });
  }

  /** Keeps a part, then counts it. What was kept and is not counted is taken away again, whatever it was that went wrong. */
  private async keep(caller: Caller, writing: Writing, part: Buffer): Promise<Upload> {
    const { upload, turn, key } = writing;
    const { id, blobId, parts, receivedBytes, sizeBytes } = upload;
    await this.work.read(caller, async (tx) => this.assertTurn(tx, await this.uploads.own(tx, id), turn));
    const blob = { allianceId: caller.allianceId, blobId };
    const piece = { no: parts, turn };
    const isLast = receivedBytes + part.length === sizeBytes;
    try {
      await this.blobs.putPart(blob, { ...piece, isLast }, part, key);
      return await this.count(caller, writing, part.length);
    } catch (error) {
      await this.takeBack(caller, upload, piece).catch((second: unknown) => {
        this.log.warn({ err: second }, 'a part that was not counted stays until its upload is cleared');
      });
      throw error;
    }
  }

  private count(caller: Caller, { upload, turn }: Writing, bytes: number): Promise<Upload> {
    return this.work.run(caller, async (tx) => {
      await this.assertTurn(tx, await this.uploads.lockOwn(tx, upload.id), turn);
      const expiresAt = afterMs(tx.now, uploadLivesMs);
      if (!(await this.uploads.advance(tx, { ...upload, writer: turn }, { bytes, expiresAt })))
        throw overtaken();
      const { receivedBytes, parts } = upload;
      return { ...upload, receivedBytes: receivedBytes + bytes, parts: parts + 1, expiresAt };
    });
  }

  /** That whoever began an upload may still bring it in, and that it is still their turn. */
  private async assertTurn(tx: Tx, upload: Upload, turn: string): Promise<void> {
    await this.places.seen(tx, upload);
    if (upload.state !== 'open' || upload.writer !== turn) throw overtaken();
  }

  /** Where the connection broke as it was counted nobody knows whether it was; so it is asked, behind the lock under which it is. */
  private async takeBack({ allianceId }: Caller, { id, blobId }: Upload, piece: Piece): Promise<void> {
    const isKept = await this.work.run(systemCaller(allianceId), async (tx) => {
      const now = await this.uploads.lockAny(tx, id);
      return now !== undefined && isCounted(now, piece);
    });
    if (!isKept) await this.blobs.erase({ allianceId, blobId }, [piece]);
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
