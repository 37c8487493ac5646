import type { ReactNode } from 'react';
import { useSay, useWords } from '../../i18n/language';
import { fundsWords } from './funds-words';
import type { AccountRef } from './queries';

/** An account in words: what it is, and for whom it is kept. */
export function AccountName({ account: { kind, holder } }: { readonly account: AccountRef }): ReactNode {
  const t = useWords(fundsWords);
  const say = useSay();
  if (holder === null) return say(kind.name);
  return (
    <>
      {say(kind.name)} · {holder.name === null ? t.notTold : say(holder.name)}
    </>
  );
}
