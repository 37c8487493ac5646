import { useMutation, useQueryClient, type QueryKey } from '@tanstack/react-query';
import { useRef } from 'react';
import { newIdempotencyKey } from '../api/client';
import { isStale } from '../api/problem';

/** Headers of a change: the key under which it is done once, however often it is sent. */
export type ChangeHeaders = Readonly<Record<'Idempotency-Key', string>>;

/**
 * One change asked of the API. The same values sent again (after a lost connection) travel under the same key, so that they
 * have one effect. What was read under `touches` is read again afterwards, and when someone else
 * changed it meanwhile.
 */
export function useAct<Values, Answer>(
  send: (values: Values, headers: ChangeHeaders) => Promise<Answer>,
  touches: readonly QueryKey[],
  onDone?: (answer: Answer, values: Values) => void,
) {
  const client = useQueryClient();
  const last = useRef<{ readonly sent: string; readonly key: string } | undefined>(undefined);
  const reread = () => Promise.all(touches.map((queryKey) => client.invalidateQueries({ queryKey })));
  return useMutation({
    mutationFn: (values: Values) => {
      // What is asked with nothing to say has no text at all.
      const sent = values === undefined ? '' : JSON.stringify(values);
      if (last.current?.sent !== sent) last.current = { sent, key: newIdempotencyKey() };
      return send(values, { 'Idempotency-Key': last.current.key });
    },
    onSuccess: async (answer, values) => {
      last.current = undefined;
      onDone?.(answer, values);
      await reread();
    },
    onError: (error) => {
      if (isStale(error)) void reread();
    },
  });
}
