import type { ReactNode } from 'react';
import { wallTime } from '../dates';
import { useSay, useWords } from '../i18n/language';
import type { Bilingual } from '../i18n/words';
import { Unbroken } from './unbroken';
import { useSession } from '../session/session';
import { Named } from './named';
import { partWords } from './part-words';

/** One thing that happened: what it is called, what was said, when, and by whom; nobody is the system. */
export interface HistoryStep {
  readonly name: ReactNode | Bilingual;
  readonly reason?: ReactNode;
  readonly at: string;
  readonly by: Bilingual | null;
}

const isBilingual = (name: HistoryStep['name']): name is Bilingual =>
  typeof name === 'object' && name !== null && 'en' in name && 'zh' in name;

/** What became of a thing, step by step. */
export function History({ steps }: { readonly steps: readonly HistoryStep[] }): ReactNode {
  const t = useWords(partWords);
  const say = useSay();
  const { zone } = useSession().person;
  return (
    <ol className="plain-list">
      {steps.map(({ name, reason, at, by }, place) => (
        // Steps are only ever added at the end.
        <li key={`${at} ${String(place)}`}>
          <span className="strong">{isBilingual(name) ? say(name) : name}</span>
          {reason !== null && reason !== undefined && <div>{reason}</div>}
          <div className="who">
            {by === null ? t.system : <Named name={by} />} · <Unbroken text={wallTime(at, zone)} />
          </div>
        </li>
      ))}
    </ol>
  );
}
