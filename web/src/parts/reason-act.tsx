import type { QueryKey } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { ReasonDialog } from './reason-dialog';
import { type ChangeHeaders, useAct } from './use-act';

/** Asks why, and does it. */
export function ReasonAct({
  title,
  confirm,
  danger = false,
  touches,
  send,
  onClose,
  children,
}: {
  readonly title: string;
  readonly confirm: string;
  readonly danger?: boolean;
  readonly touches: readonly QueryKey[];
  readonly send: (reason: string, headers: ChangeHeaders) => Promise<unknown>;
  readonly onClose: () => void;
  readonly children?: ReactNode;
}): ReactNode {
  const act = useAct<string, unknown>(send, touches, onClose);
  return (
    <ReasonDialog
      title={title}
      confirm={confirm}
      danger={danger}
      pending={act.isPending}
      error={act.error}
      onConfirm={(reason) => act.mutate(reason)}
      onClose={onClose}
    >
      {children}
    </ReasonDialog>
  );
}
