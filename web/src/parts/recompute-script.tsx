import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useWords } from '../i18n/language';
import { partWords } from './part-words';

/** The script as it lies in the repository. */
const script = new URL('../../../scripts/recompute-share.mjs', import.meta.url).href;

/** The script that recomputes a certificate of shares with Node alone, to be kept. */
export function RecomputeScript(): ReactNode {
  const t = useWords(partWords);
  return (
    <Button href={script} download="recompute-share.mjs">
      {t.getScript}
    </Button>
  );
}
