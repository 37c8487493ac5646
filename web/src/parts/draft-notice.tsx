import { Alert, Button } from 'antd';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { useWords } from '../i18n/language';
import { partWords } from './part-words';

/** Says that what was left unsent is back in the form, and lets it be discarded. */
export function DraftNotice({ onDiscard }: { readonly onDiscard: () => void }): ReactNode {
  const t = useWords(partWords);
  const [shown, setShown] = useState(true);
  if (!shown) return null;
  return (
    <Alert
      type="info"
      title={t.draftKept}
      action={
        <Button
          size="small"
          onClick={() => {
            setShown(false);
            onDiscard();
          }}
        >
          {t.draftDrop}
        </Button>
      }
    />
  );
}
