import { useEffect, useState } from 'react';

/** How long a pause in typing is before anything is asked. */
export const pauseMs = 250;

/** What was typed, once there was a pause in typing. */
export function useSettled(typed: string): string {
  const [settled, setSettled] = useState(typed);
  useEffect(() => {
    const pause = setTimeout(() => setSettled(typed), pauseMs);
    return () => clearTimeout(pause);
  }, [typed]);
  return settled;
}
