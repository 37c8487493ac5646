import { useState } from 'react';
import { asProblem } from '../api/problem';

/** Whether someone else changed the thing meanwhile. */
export const isStale = (error: unknown): boolean => asProblem(error)?.status === 412;

/** After a stale version (412): what is newest, read again, until the reader has chosen between the two. */
export function useNewest<Thing>(readAgain: () => Promise<Thing | undefined>) {
  const [newest, setNewest] = useState<Thing | undefined>();
  const look = (error: unknown): void => {
    if (isStale(error)) void readAgain().then(setNewest);
  };
  return { newest, look, settle: () => setNewest(undefined) };
}
