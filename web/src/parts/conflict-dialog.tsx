import { Button, Modal } from 'antd';
import type { ReactNode } from 'react';
import { useWords } from '../i18n/language';
import { partWords } from './part-words';

/** One field of two versions. */
export interface Difference {
  readonly field: string;
  readonly yours: string;
  readonly theirs: string;
}

/** A stale version (412): both side by side, and the choice between them. */
export function ConflictDialog({
  differences,
  onMine,
  onTheirs,
}: {
  readonly differences: readonly Difference[];
  readonly onMine: () => void;
  readonly onTheirs: () => void;
}): ReactNode {
  const t = useWords(partWords);
  return (
    <Modal
      open
      title={t.conflict}
      closable={false}
      width={720}
      footer={[
        <Button key="theirs" onClick={onTheirs}>
          {t.takeTheirs}
        </Button>,
        <Button key="mine" type="primary" onClick={onMine}>
          {t.keepMine}
        </Button>,
      ]}
    >
      <p>{t.conflictWhat}</p>
      <table className="versions">
        <thead>
          <tr>
            <th scope="col">{t.field}</th>
            <th scope="col">{t.yours}</th>
            <th scope="col">{t.theirs}</th>
          </tr>
        </thead>
        <tbody>
          {differences.map(({ field, yours, theirs }) => (
            <tr key={field} className={yours === theirs ? undefined : 'differs'}>
              <th scope="row">{field}</th>
              <td>{yours || '—'}</td>
              <td>{theirs || '—'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Modal>
  );
}
