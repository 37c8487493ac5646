import type { ReactNode } from 'react';
import { useWords } from '../../i18n/language';
import { securityWords } from './security-words';
import { ShownOnce } from './shown-once';

/** Recovery codes just made, the only time they are shown. */
export function RecoveryCodes({
  codes,
  onClose,
}: {
  readonly codes: readonly string[];
  readonly onClose: () => void;
}): ReactNode {
  const t = useWords(securityWords);
  return (
    <ShownOnce
      title={t.recovery}
      note={t.recoveryOnce}
      label={t.recovery}
      secret={codes.join('\n')}
      copy={t.copyCodes}
      kept={t.keptIt}
      onClose={onClose}
    >
      {null}
    </ShownOnce>
  );
}
