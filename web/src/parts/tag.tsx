import type { ReactNode } from 'react';
import { Unbroken } from './unbroken';

/** fatal: late or lost; wait: needs a person; ok: confirmed; past: history; plain: a fact. */
export type Tone = 'fatal' | 'wait' | 'ok' | 'past' | 'plain';

/** A quiet tag; its words carry the meaning, its colour repeats it. */
export function Tag({ tone, children }: { readonly tone: Tone; readonly children: ReactNode }): ReactNode {
  return (
    <span className={`tag ${tone}`}>
      {typeof children === 'string' ? <Unbroken text={children} /> : children}
    </span>
  );
}
