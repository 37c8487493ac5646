import { useSyncExternalStore } from 'react';

const listen = (query: string) => (changed: () => void) => {
  const media = window.matchMedia(query);
  media.addEventListener('change', changed);
  return () => media.removeEventListener('change', changed);
};

const wideEnoughForTwo = '(min-width: 1180px)';
const subscribe = listen(wideEnoughForTwo);

/** Whether there is room for a pane beside the list. */
export const useRoomForPane = (): boolean =>
  useSyncExternalStore(subscribe, () => window.matchMedia(wideEnoughForTwo).matches);
