import { type Bilingual, type Decision, grant, type Instant, refuse } from '../../kernel/index.js';
import type { Layout } from '../../platform/index.js';

/** Where an upload stands. */
export const uploadStates = {
  open: { en: 'Receiving', zh: '接收中' },
  complete: { en: 'Complete', zh: '已完成' },
  abandoned: { en: 'Abandoned', zh: '已放弃' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** One of the states. */
export type UploadState = keyof typeof uploadStates;

/** How long an upload waits for its next part. */
export const uploadLivesMs = 24 * 3_600_000;

/** How many files a person may have on their way at once. */
export const maxOpenUploads = 200;

/** How often an upload may be gone on with in vain: each turn is kept, with the part it may have left. */
export const maxIdleTurns = 1_000;

/** An upload as far as its progress goes. */
export interface UploadProgress extends Layout {
  readonly state: UploadState;
  readonly sizeBytes: number;
  readonly receivedBytes: number;
  readonly expiresAt: Instant;
}

/** What a person has brought in and is bringing in. */
export interface OnTheWay {
  /** Uploads that wait for a part. */
  readonly open: number;
  /** Bytes of what was begun within a day and not given up. */
  readonly dayBytes: number;
}

/** How much is taken in: at once, and from one person in a day. */
export interface UploadLimits {
  readonly maxBytes: number;
  readonly dailyBytes: number;
}

/** The time a person's daily limit is counted over. */
export const quotaDayMs = 24 * 3_600_000;

const inMegabytes = (bytes: number): string => String(Math.floor(bytes / 1024 / 1024));

/** Whether a person may begin another upload of a size. */
export function mayBegin(
  sizeBytes: number,
  { open, dayBytes }: OnTheWay,
  { maxBytes, dailyBytes }: UploadLimits,
): Decision<number, never> {
  if (sizeBytes > maxBytes) {
    return refuse(
      'upload.too_large',
      `The file has ${inMegabytes(sizeBytes)} MB; at most ${inMegabytes(maxBytes)} MB are taken. Split it or ask the administrator for a higher limit.`,
      `文件大小为 ${inMegabytes(sizeBytes)} MB，超过上限 ${inMegabytes(maxBytes)} MB。请拆分文件，或请管理员提高上限。`,
    );
  }
  if (open >= maxOpenUploads) {
    return refuse(
      'upload.too_many_open',
      `You have ${String(open)} uploads under way; complete or abandon some of them first.`,
      `您有 ${String(open)} 个上传尚未完成，请先完成或放弃其中一部分。`,
    );
  }
  if (dayBytes + sizeBytes > dailyBytes) {
    return refuse(
      'upload.quota_reached',
      `You brought in ${inMegabytes(dayBytes)} MB within a day; with this file it would be more than the ${inMegabytes(dailyBytes)} MB allowed. Go on tomorrow, or ask the administrator for a higher limit.`,
      `您一日内已上传 ${inMegabytes(dayBytes)} MB，加上此文件将超过每日上限 ${inMegabytes(dailyBytes)} MB。请明日继续，或请管理员提高上限。`,
    );
  }
  return grant(sizeBytes);
}

/** Whether a part may be added that begins at `offset`. */
export function mayContinue(upload: UploadProgress, offset: number, now: Instant): Decision<number, never> {
  const ended = endedBy(upload, now);
  if (ended !== undefined) return ended;
  if (offset !== upload.receivedBytes) {
    return refuse(
      'upload.offset_mismatch',
      `${String(upload.receivedBytes)} bytes are kept; go on from there, not from ${String(offset)}.`,
      `已保存 ${String(upload.receivedBytes)} 字节，请从该处继续，而不是从 ${String(offset)} 处。`,
    );
  }
  if (upload.turns.length - upload.parts >= maxIdleTurns) {
    return refuse(
      'upload.too_many_turns',
      `This upload was gone on with ${String(maxIdleTurns)} times without a whole part arriving; begin it again.`,
      `该上传已续传 ${String(maxIdleTurns)} 次而未收到完整分片，请重新上传。`,
    );
  }
  return grant(offset);
}

/** Whether all of it is there. */
export function mayComplete(upload: UploadProgress, now: Instant): Decision<UploadState, never> {
  const ended = endedBy(upload, now);
  if (ended !== undefined) return ended;
  const { receivedBytes, sizeBytes } = upload;
  if (receivedBytes === sizeBytes) return grant('complete');
  return refuse(
    'upload.incomplete',
    `${String(receivedBytes)} of ${String(sizeBytes)} bytes are kept; send the rest first.`,
    `共 ${String(sizeBytes)} 字节，仅收到 ${String(receivedBytes)} 字节，请先上传其余部分。`,
  );
}

function endedBy({ state, expiresAt }: UploadProgress, now: Instant) {
  if (state === 'complete') {
    return refuse('upload.complete', 'All of this file has arrived already.', '该文件已全部上传完毕。');
  }
  if (state === 'abandoned' || Date.parse(expiresAt) <= Date.parse(now)) {
    return refuse(
      'upload.expired',
      'This upload was given up or waited too long for its next part; begin it again.',
      '该上传已放弃或等待过久，请重新上传。',
    );
  }
  return undefined;
}
