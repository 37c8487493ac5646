import type { QueryKey } from '@tanstack/react-query';
import { Modal } from 'antd';
import type { ReactNode } from 'react';
import { useWords } from '../../i18n/language';
import { ProblemNotice } from '../../parts/problem-notice';
import { useAct } from '../../parts/use-act';
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
  const revoke = useAct<null, unknown>(send, touches, onClose);
  return (
    <Modal
      open
      title={title}
      okText={t.revoke}
      okButtonProps={{ danger: true }}
      cancelText={t.cancel}
      confirmLoading={revoke.isPending}
      onOk={() => revoke.mutate(null)}
      onCancel={onClose}
    >
      <p>{what}</p>
      {revoke.isError && <ProblemNotice error={revoke.error} />}
    </Modal>
  );
}
