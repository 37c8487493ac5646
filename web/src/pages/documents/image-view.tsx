import { type ReactNode, useEffect, useState } from 'react';
import { Problem, problemOf } from '../../api/problem';
import { useWords } from '../../i18n/language';
import { Loading } from '../../parts/loading';
import { ProblemNotice } from '../../parts/problem-notice';
import { documentWords } from './document-words';

/** An image as a data address, which the page's content policy allows. */
async function dataOf(url: string, signal: AbortSignal): Promise<string> {
  const response = await fetch(url, { signal });
  if (!response.ok) throw await problemOf(response);
  const blob = await response.blob();
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => resolve(typeof reader.result === 'string' ? reader.result : ''));
    reader.addEventListener('error', () => reject(new Problem(0, 'preview.unreadable', '', '')));
    reader.readAsDataURL(blob);
  });
}

/** An image of a document. */
export function ImageView({ url, name }: { readonly url: string; readonly name: string }): ReactNode {
  const t = useWords(documentWords);
  const [shown, setShown] = useState<string | undefined>();
  const [error, setError] = useState<unknown>();
  useEffect(() => {
    const leaving = new AbortController();
    dataOf(url, leaving.signal).then(setShown, (reason: unknown) => {
      if (!leaving.signal.aborted) setError(reason);
    });
    return () => leaving.abort();
  }, [url]);
  if (error !== undefined) return <ProblemNotice error={error} />;
  if (shown === undefined) return <Loading />;
  return <img className="preview-image" src={shown} alt={`${t.document}: ${name}`} />;
}
