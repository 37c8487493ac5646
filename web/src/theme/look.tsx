import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Look } from './tokens';

const place = 'hezong.look';
const systemIsDark = matchMedia('(prefers-color-scheme: dark)');

/** A look that was chosen on this device, or the system's whatever it becomes. */
export type LookChoice = Look | 'system';

const isLook = (kept: string | null): kept is Look => kept === 'light' || kept === 'dark';
const chosenHere = (): LookChoice => {
  const kept = localStorage.getItem(place);
  return isLook(kept) ? kept : 'system';
};
const systemLook = (): Look => (systemIsDark.matches ? 'dark' : 'light');

interface LookState {
  readonly look: Look;
  readonly choice: LookChoice;
  readonly choose: (choice: LookChoice) => void;
}

const LookContext = createContext<LookState | undefined>(undefined);

/** Gives every screen its look: the reader's choice on this device, else the system's; what is printed is light. */
export function LookProvider({ children }: { readonly children: ReactNode }): ReactNode {
  const [choice, setChoice] = useState<LookChoice>(chosenHere);
  const [system, setSystem] = useState<Look>(systemLook);
  const [isPrinting, setPrinting] = useState(false);
  const look = isPrinting ? 'light' : choice === 'system' ? system : choice;
  useEffect(() => {
    const follow = (): void => setSystem(systemLook());
    // At once: what is printed is what stands there when this returns.
    const before = (): void => flushSync(() => setPrinting(true));
    const after = (): void => setPrinting(false);
    systemIsDark.addEventListener('change', follow);
    window.addEventListener('beforeprint', before);
    window.addEventListener('afterprint', after);
    return () => {
      systemIsDark.removeEventListener('change', follow);
      window.removeEventListener('beforeprint', before);
      window.removeEventListener('afterprint', after);
    };
  }, []);
  useEffect(() => {
    document.documentElement.dataset['look'] = look;
  }, [look]);
  const state = useMemo<LookState>(
    () => ({
      look,
      choice,
      choose: (next) => {
        if (next === 'system') localStorage.removeItem(place);
        else localStorage.setItem(place, next);
        setChoice(next);
      },
    }),
    [look, choice],
  );
  return <LookContext value={state}>{children}</LookContext>;
}

/** The look of the moment and how to choose another. */
export function useLook(): LookState {
  const state = useContext(LookContext);
  if (state === undefined) throw new Error('There is no LookProvider above this component.');
  return state;
}
