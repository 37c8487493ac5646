import { answered, api } from '../../api/client';
import { Problem, problemOf } from '../../api/problem';
import type { components } from '../../api/schema';
import { currentLanguage } from '../../i18n/language';
import { forgetUpload, keepUpload, keptUpload } from './kept-uploads';

export type UploadToBegin = components['schemas']['BeginUploadBody'];
export type Upload = components['schemas']['UploadView'];

/** What the API says of an upload under way. */
interface UploadState {
  readonly id: string;
  readonly offset: number;
  readonly partBytes: number;
}

const retries = 5;
const firstWaitMs = 500;

const wait = (ms: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      reject(new DOMException('', 'AbortError'));
    });
  });

async function asked(path: string, init: RequestInit): Promise<Response> {
  const headers = new Headers(init.headers);
  headers.set('accept-language', currentLanguage());
  const response = await fetch(`/api/v1${path}`, { ...init, headers }).catch((error: unknown) => {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw new Problem(0, 'network.unreachable', '', '');
  });
  if (!response.ok) throw await problemOf(response);
  return response;
}

/** Where an upload stands at the server. */
async function offsetOf(uploadId: string, signal: AbortSignal): Promise<UploadState> {
  const response = await asked(`/uploads/${uploadId}`, { signal });
  return (await response.json()) as UploadState;
}

/** Whether sending again may help: the line or the server failed, or both disagree on how much has arrived. */
const mayHelp = (error: unknown): boolean =>
  error instanceof Problem &&
  (error.status === 0 || error.status >= 500 || [408, 409, 429].includes(error.status));

/**
 * Sends what the server lacks of a file, part by part. After a failure it asks where the upload stands and goes on from there;
 * gives up where five tries in a row bring nothing.
 */
async function sendParts(
  file: Blob,
  started: UploadState,
  signal: AbortSignal,
  onProgress: (sent: number) => void,
): Promise<void> {
  let { offset } = started;
  for (let failed = 0; offset < file.size;) {
    onProgress(offset);
    try {
      offset = await sendPart(file, { ...started, offset }, signal);
      failed = 0;
    } catch (error) {
      if (!mayHelp(error) || ++failed > retries) throw error;
      await wait(firstWaitMs * 2 ** failed, signal);
      offset = await offsetOf(started.id, signal).then(
        (now) => now.offset,
        () => offset,
      );
    }
  }
  onProgress(file.size);
}

async function sendPart(
  file: Blob,
  { id, offset, partBytes }: UploadState,
  signal: AbortSignal,
): Promise<number> {
  const part = file.slice(offset, offset + partBytes);
  const response = await asked(`/uploads/${id}`, {
    method: 'PATCH',
    body: part,
    signal,
    headers: { 'content-type': 'application/offset+octet-stream', 'upload-offset': String(offset) },
  });
  return Number(response.headers.get('upload-offset') ?? offset + part.size);
}

const hashableBytes = 64 * 1024 * 1024;

/** The SHA-256 of a file in hexadecimal, where the browser can compute it without holding a large file in memory. */
async function hashOf(file: Blob): Promise<string | undefined> {
  // `subtle` is missing where the page came over plain HTTP from another host.
  const subtle = (crypto as { readonly subtle?: SubtleCrypto }).subtle;
  if (subtle === undefined || file.size > hashableBytes) return undefined;
  const digest = await subtle.digest('SHA-256', await file.arrayBuffer());
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Begins an upload, or takes up one of the same file that was cut off. */
async function begun(
  file: File,
  body: UploadToBegin,
  { key, signal }: SendingOf,
): Promise<UploadState & { readonly resumed: boolean }> {
  const kept = keptUpload(file, body);
  if (kept !== undefined) {
    const known = await offsetOf(kept, signal).catch(() => undefined);
    if (known !== undefined && known.offset < file.size) return { ...known, resumed: true };
    forgetUpload(file, body);
  }
  const headers = { 'Idempotency-Key': key };
  const upload = await answered(api.POST('/api/v1/uploads', { body, headers, signal }));
  keepUpload(file, body, upload.id);
  return { ...upload, resumed: false };
}

interface SendingOf {
  readonly key: string;
  readonly signal: AbortSignal;
  /** Told of every step, and of how much has arrived. */
  readonly onStep?: (step: {
    readonly stage: 'hashing' | 'sending';
    readonly uploadId?: string;
    readonly sent?: number;
    readonly resumed?: boolean;
  }) => void;
}

/** Sends a file to the server, resumed where it was cut off before; answers its upload, which is then looked through. */
export async function sendFile(file: File, body: UploadToBegin, sending: SendingOf): Promise<Upload> {
  const { signal, onStep } = sending;
  onStep?.({ stage: 'hashing' });
  const sha256 = await hashOf(file);
  const started = await begun(file, body, sending);
  const { id, offset, resumed } = started;
  onStep?.({ stage: 'sending', uploadId: id, sent: offset, resumed });
  await sendParts(file, started, signal, (sent) => onStep?.({ stage: 'sending', sent }));
  const upload = await answered(
    api.POST('/api/v1/uploads/{id}/completion', {
      params: { path: { id } },
      body: sha256 === undefined ? {} : { sha256 },
      signal,
    }),
  );
  forgetUpload(file, body);
  return upload;
}
