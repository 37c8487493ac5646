import type { ReactNode } from 'react';
import { useWords } from '../../i18n/language';
import { documentWords } from './document-words';
import { Holds, placeOnDocument } from './holds';
import { type DocumentFile, touchedBy } from './queries';

/** Orders that a document may not end: those on it alone, and those on its case. */
export function DocumentHolds({ file }: { readonly file: DocumentFile }): ReactNode {
  const t = useWords(documentWords);
  if (!file.mayHold && file.holds.length === 0) return null;
  return (
    <section className="document-part">
      <h2>{t.holds}</h2>
      <Holds
        holds={file.holds}
        mayPlace={file.mayHold}
        placeTitle={t.hold}
        placeHint={t.holdHint}
        place={placeOnDocument(file.id)}
        touches={touchedBy(file)}
      />
    </section>
  );
}
