import { Button, Modal } from 'antd';
import type { ReactNode } from 'react';
import { useWords } from '../i18n/language';
import { partWords } from './part-words';

/** One field in which two versions differ. */
export interface Difference {
  readonly field: string;
  readonly yours: string;
  readonly theirs: string;
  /** The reader did not change it: it stays as it is now, whatever they choose. */
  readonly isUntouched?: boolean;
}

/** Someone else saved meanwhile (412): both versions side by side, and the choice between them. Closing it decides nothing. */
export function ConflictDialog({
  differences,
  onMine,
  onTheirs,
  onBack,
}: {
  readonly differences: readonly Difference[];
  readonly onMine: () => void;
  readonly onTheirs: () => void;
  readonly onBack: () => void;
}): ReactNode {
  const t = useWords(partWords);
  return (
    <Modal
      open
      title={t.conflict}
      mask={{ closable: false }}
      width={720}
      onCancel={onBack}
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
          {differences.map(({ field, yours, theirs, isUntouched = false }) => (
            <tr key={field}>
              <th scope="row">{field}</th>
              {isUntouched ? (
                <td className="quiet">{t.untouched}</td>
              ) : (
                <td className="chosen">{yours || <span className="quiet">{t.nothingWritten}</span>}</td>
              )}
              <td className={isUntouched ? 'chosen' : undefined}>
                {theirs || <span className="quiet">{t.nothingWritten}</span>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Modal>
  );
}
