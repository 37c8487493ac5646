import { useSay, useWords } from '../../i18n/language';
import type { Tone } from '../../parts/tag';
import { clearanceWords } from './clearance-words';
import type { SubscriptionFile } from './queries';

/** How a window stands. */
export interface Standing extends Pick<
  SubscriptionFile['supplierWindows'][number],
  'status' | 'isOpen' | 'hasPassed'
> {
  /** Since when it counts no more, where it does not. */
  readonly closedAt?: string | null;
}

const toneOf = ({ status, isOpen, hasPassed, closedAt = null }: Standing): Tone => {
  if (closedAt !== null || status.id === 'denied') return 'past';
  if (status.id === 'conferring' || status.id === 'judge') return 'fatal';
  return isOpen || hasPassed ? 'ok' : 'wait';
};

/** How windows stand, in a word and its tone. */
export function useStanding(): {
  readonly statusOf: (one: Standing) => string;
  readonly toneOf: (one: Standing) => Tone;
} {
  const t = useWords(clearanceWords);
  const say = useSay();
  const statusOf = ({ closedAt = null, isOpen, hasPassed, status }: Standing): string => {
    if (closedAt !== null) return t.begunAnew;
    if (isOpen) return t.openToThem;
    return hasPassed && status.id === 'running' ? t.passed : say(status.name);
  };
  return { statusOf, toneOf };
}
