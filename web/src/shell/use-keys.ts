import { useNavigate } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { now } from '../clock';

/** Within which the second key of `g t` must follow. */
const chordMs = 1500;

/** Whether what is pressed there is text. */
export const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName));

const places: Readonly<Record<string, string>> = { t: '/today', c: '/cases', m: '/money' };

/** `/` searches, `g t`, `g c` and `g m` go places, `?` shows the keys. Silent while someone types. */
export function useKeys(onHelp: () => void): void {
  const navigate = useNavigate();
  const goneAt = useRef(0);
  const help = useRef(onHelp);
  help.current = onHelp;
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      const place = places[event.key];
      const chord = now().getTime() - goneAt.current < chordMs;
      goneAt.current = event.key === 'g' ? now().getTime() : 0;
      if (event.key === '/') {
        event.preventDefault();
        document.querySelector<HTMLElement>('[role="search"] input')?.focus();
      } else if (event.key === '?') help.current();
      else if (chord && place !== undefined) void navigate({ to: place });
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [navigate]);
}
