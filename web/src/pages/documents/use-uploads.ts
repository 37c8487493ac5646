import { useCallback, useEffect, useReducer, useRef } from 'react';
import { answered, api } from '../../api/client';
import type { components } from '../../api/schema';
import { hashOf, offsetOf, sendParts } from './send-file';
import { forgetUpload, keepUpload, keptUpload } from './kept-uploads';

export type UploadToBegin = components['schemas']['BeginUploadBody'];
export type Upload = components['schemas']['UploadView'];

/** Where a file stands on its way in. */
export type Stage =
  | 'waiting'
  | 'hashing'
  | 'sending'
  | 'checking'
  | 'received'
  | 'refused'
  | 'failed'
  | 'stopped'
  | 'discarded';

/** One file on its way in. */
export interface Sending {
  readonly key: string;
  readonly file: File;
  readonly body: UploadToBegin;
  readonly stage: Stage;
  readonly sent: number;
  readonly resumed: boolean;
  /** What is kept at the server of it, once it was begun. */
  readonly uploadId?: string;
  readonly upload?: Upload;
  readonly error?: unknown;
}

type Change =
  | { readonly of: 'add'; readonly files: readonly Sending[] }
  | { readonly of: 'set'; readonly key: string; readonly to: Partial<Sending> };

const after = (all: readonly Sending[], change: Change): readonly Sending[] =>
  change.of === 'add'
    ? [...all, ...change.files]
    : all.map((one) => (one.key === change.key ? { ...one, ...change.to } : one));

const checkEveryMs = 1_000;
const atOnce = 2;

const pause = (ms: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });

/** Begins an upload, or takes up one of the same file that was cut off. */
async function begun(
  { file, body }: Sending,
  headers: { 'Idempotency-Key': string },
  signal: AbortSignal,
): Promise<{
  readonly id: string;
  readonly offset: number;
  readonly partBytes: number;
  readonly resumed: boolean;
}> {
  const kept = keptUpload(file, body);
  if (kept !== undefined) {
    const known = await offsetOf(kept, signal).catch(() => undefined);
    if (known !== undefined && known.offset < file.size) return { ...known, resumed: true };
    forgetUpload(file, body);
  }
  const { id, offset, partBytes } = await answered(api.POST('/api/v1/uploads', { body, headers, signal }));
  keepUpload(file, body, id);
  return { id, offset, partBytes, resumed: false };
}

const abandon = (id: string): Promise<unknown> =>
  answered(api.POST('/api/v1/uploads/{id}/abandonment', { params: { path: { id } } }));

/** Files on their way in: two at a time, each resumed where it was cut off; told when each was looked through. */
export function useUploads(onReceived: () => void) {
  const [all, change] = useReducer(after, []);
  const controls = useRef(new Map<string, AbortController>());
  const received = useRef(onReceived);
  received.current = onReceived;

  useEffect(() => {
    const running = controls.current;
    return () => running.forEach((control) => control.abort());
  }, []);

  const run = useCallback(async (one: Sending): Promise<void> => {
    const control = new AbortController();
    controls.current.set(one.key, control);
    const { signal } = control;
    const set = (to: Partial<Sending>): void => change({ of: 'set', key: one.key, to });
    try {
      set({ stage: 'hashing', error: undefined });
      const sha256 = await hashOf(one.file);
      const start = await begun(one, { 'Idempotency-Key': one.key }, signal);
      set({ stage: 'sending', uploadId: start.id, sent: start.offset, resumed: start.resumed });
      await sendParts(one.file, start, signal, (sent) => set({ sent }));
      let upload = await answered(
        api.POST('/api/v1/uploads/{id}/completion', {
          params: { path: { id: start.id } },
          body: sha256 === undefined ? {} : { sha256 },
          signal,
        }),
      );
      forgetUpload(one.file, one.body);
      set({ stage: 'checking', upload });
      while (!signal.aborted && (upload.intake === null || upload.intake.state === 'quarantined')) {
        await pause(checkEveryMs, signal);
        upload = await answered(
          api.GET('/api/v1/uploads/{id}', { params: { path: { id: start.id } }, signal }),
        );
      }
      set({ stage: upload.intake?.state === 'refused' ? 'refused' : 'received', upload });
      received.current();
    } catch (error) {
      set(signal.aborted ? { stage: 'stopped' } : { stage: 'failed', error });
    } finally {
      controls.current.delete(one.key);
    }
  }, []);

  const busy = all.filter(({ stage }) => stage === 'hashing' || stage === 'sending').length;
  const waiting = all.find(({ stage }) => stage === 'waiting');
  const next = busy < atOnce ? waiting : undefined;
  useEffect(() => {
    if (next !== undefined) void run(next);
  }, [next, run]);

  return {
    all,
    add: (files: readonly { readonly file: File; readonly body: UploadToBegin }[]): void =>
      change({
        of: 'add',
        files: files.map(({ file, body }) => ({
          key: crypto.getRandomValues(new Uint32Array(4)).join('-'),
          file,
          body,
          stage: 'waiting',
          sent: 0,
          resumed: false,
        })),
      }),
    /** Stops sending; what has arrived is kept and may be gone on with. */
    stop: (key: string): void => controls.current.get(key)?.abort(),
    again: (key: string): void => change({ of: 'set', key, to: { stage: 'waiting' } }),
    /** Gives up what was stopped or cut off; what has arrived of it is thrown away. */
    discard: async ({ key, file, body, uploadId }: Sending): Promise<void> => {
      const set = (to: Partial<Sending>): void => change({ of: 'set', key, to });
      try {
        if (uploadId !== undefined) await abandon(uploadId);
        forgetUpload(file, body);
        set({ stage: 'discarded', error: undefined });
      } catch (error) {
        set({ stage: 'failed', error });
      }
    },
  };
}
