import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useSay } from '../../i18n/language';
import type { Bilingual } from '../../i18n/words';

/** A thing by its name and where it is; nothing of one the reader may not know of. */
export function ThingLink({
  of: { name, link },
}: {
  readonly of: { readonly name: Bilingual | null; readonly link: string | null };
}): ReactNode {
  const say = useSay();
  if (name === null) return null;
  if (link === null) return say(name);
  const [to, query = ''] = link.split('?');
  return (
    <Link to={to ?? link} search={Object.fromEntries(new URLSearchParams(query))}>
      {say(name)}
    </Link>
  );
}
