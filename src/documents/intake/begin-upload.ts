import { Inject, Injectable } from '@nestjs/common';
import type { Bilingual } from '../../kernel/index.js';
import {
  afterMs,
  type Caller,
  CONFIG,
  type Config,
  granted,
  InvalidInputError,
  newId,
  Sealing,
  type Tx,
  UnitOfWork,
} from '../../platform/index.js';
import type { BeginUploadBody } from '../shelf/documents.contract.js';
import { cutName, isPlainName, kindOfName } from '../domain/file-kinds.js';
import { mayBegin, uploadLivesMs } from '../domain/upload.js';
import { type UploadPlace, UploadPlaces } from './upload-place.js';
import { expiryTimer } from './upload-timers.js';
import { type Upload, type UploadPlan, UploadsStore } from './uploads.store.js';

/** Begins an upload: where it belongs is decided before the first byte is taken. */
@Injectable()
export class BeginUpload {
  constructor(
    private readonly work: UnitOfWork,
    private readonly uploads: UploadsStore,
    private readonly places: UploadPlaces,
    private readonly sealing: Sealing,
    @Inject(CONFIG) private readonly config: Pick<Config, 'upload'>,
  ) {}

  /** Answers the upload's id. */
  run(caller: Caller, body: BeginUploadBody): Promise<{ readonly id: string }> {
    return this.work.run(caller, async (tx) => {
      const place = await this.places.find(tx, body);
      const plan = planOf(body, place);
      granted(mayBegin(body.sizeBytes, await this.uploads.onTheWay(tx), this.config.upload));
      const keyId = await this.sealing.ensureKey(tx, place.compartmentId);
      const upload = uploadOf(tx, place, keyId, body.sizeBytes);
      const key = await this.sealing.release(tx, keyId, place.verdict);
      await this.uploads.insert(tx, upload, plan, key);
      await tx.plan(expiryTimer(upload));
      return { id: upload.id };
    });
  }
}

/** What file systems keep of a name: 255 bytes, which is 85 signs of Chinese. */
const longestNameBytes = 255;

function planOf(body: BeginUploadBody, { supplierId, suppliers }: UploadPlace): UploadPlan {
  const fileName = cutName(body.fileName.normalize('NFC'), longestNameBytes);
  const kind = kindOfName(fileName);
  if (!isPlainName(fileName)) throw nameFault(oddName);
  if (kind === undefined) throw nameFault(notTaken);
  return {
    fileName,
    mediaType: kind.mediaType,
    sha256: body.sha256 ?? null,
    title: body.title ?? fileName,
    author: body.author ?? null,
    recipients: body.recipients ?? null,
    sourceNote: body.sourceNote ?? null,
    folder: body.folder ?? 'other',
    kind: body.kind ?? 'other',
    tier: body.tier ?? 'T3',
    groupId: body.groupId ?? null,
    issueId: body.issueId ?? null,
    supplierId,
    suppliers,
    proceedingId: body.proceedingId ?? null,
    privilegeBasis: body.privilegeBasis ?? null,
    documentDate: body.documentDate ?? null,
    capturedAt: body.capturedAt ?? null,
  };
}

function uploadOf(tx: Tx, place: UploadPlace, keyId: string, sizeBytes: number): Upload {
  const { documentId, caseId, firmId, compartmentId } = place;
  return {
    id: newId(),
    personId: tx.caller.personId ?? '',
    documentId,
    caseId,
    firmId,
    compartmentId,
    blobId: newId(),
    keyId,
    sizeBytes,
    receivedBytes: 0,
    parts: 0,
    turns: [],
    writer: null,
    state: 'open',
    expiresAt: afterMs(tx.now, uploadLivesMs),
    createdAt: tx.now,
  };
}

const nameFault = (because: Bilingual): InvalidInputError =>
  new InvalidInputError([{ pointer: '/fileName', because }]);

const oddName: Bilingual = {
  en: 'The file name holds a path, a control character, a character of writing direction or a reserved word; rename the file.',
  zh: '文件名含有路径、控制字符、书写方向字符或保留字，请重命名。',
};
const notTaken: Bilingual = {
  en: 'Files of this kind are not taken. Taken are PDF, Word, Excel, PowerPoint, OFD, WPS, Outlook and e-mail, PNG, JPEG, TIFF, ZIP, TXT and CSV.',
  zh: '不接收此类文件。可接收：PDF、Word、Excel、PowerPoint、OFD、WPS、Outlook 及电子邮件、PNG、JPEG、TIFF、ZIP、TXT、CSV。',
};
