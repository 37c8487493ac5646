import type { QueryKey } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useWords } from '../../i18n/language';
import { FormDialog } from '../../parts/form-dialog';
import { accountWords } from './account-words';

/** Asks once more before something of the reader's own stops working for good. */
export function RevokeDialog({
  title,
  what,
  touches,
  send,
  onClose,
}: {
  readonly title: string;
  readonly what: string;
  readonly touches: readonly QueryKey[];
  readonly send: () => Promise<unknown>;
  readonly onClose: () => void;
}): ReactNode {
  const t = useWords(accountWords);
  return (
    <FormDialog<object>
      title={title}
      confirm={t.revoke}
      danger
      touches={touches}
      send={send}
      onClose={onClose}
    >
      <p>{what}</p>
    </FormDialog>
  );
}
