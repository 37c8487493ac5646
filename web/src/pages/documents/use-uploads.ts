import { useCallback, useEffect, useReducer, useRef } from 'react';
import { answered, api, newIdempotencyKey } from '../../api/client';
import { forgetUpload } from './kept-uploads';
import { sendFile, type Upload, type UploadToBegin } from './send-file';

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

const abandon = (id: string): Promise<unknown> =>
  answered(api.POST('/api/v1/uploads/{id}/abandonment', { params: { path: { id } } }));

/** Files on their way in: two at a time, each resumed where it was cut off; told when each was looked through. */
export function useUploads(onReceived: (upload: Upload) => void) {
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
      set({ error: undefined });
      let upload = await sendFile(one.file, one.body, { key: one.key, signal, onStep: set });
      set({ stage: 'checking', upload });
      while (!signal.aborted && (upload.intake === null || upload.intake.state === 'quarantined')) {
        await pause(checkEveryMs, signal);
        upload = await answered(
          api.GET('/api/v1/uploads/{id}', { params: { path: { id: upload.id } }, signal }),
        );
      }
      set({ stage: upload.intake?.state === 'refused' ? 'refused' : 'received', upload });
      received.current(upload);
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
          key: newIdempotencyKey(),
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
