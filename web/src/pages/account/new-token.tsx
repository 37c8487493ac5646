import type { ReactNode } from 'react';
import type { components } from '../../api/schema';
import { useWords } from '../../i18n/language';
import { accountWords } from './account-words';
import { ShownOnce } from './shown-once';

/** A token just made. */
export function NewToken({
  made,
  onClose,
}: {
  readonly made: components['schemas']['NewTokenView'];
  readonly onClose: () => void;
}): ReactNode {
  const t = useWords(accountWords);
  return (
    <ShownOnce
      title={`${t.newToken}: ${made.name}`}
      note={t.newTokenOnce}
      label={t.newToken}
      secret={made.token}
      copy={t.copy}
      kept={t.keptIt}
      onClose={onClose}
    >
      <p className="quiet">
        {t.usage} <span className="mono">Authorization: Bearer …</span>
      </p>
    </ShownOnce>
  );
}
