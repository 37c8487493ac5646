import { Checkbox } from 'antd';
import type { ReactNode } from 'react';
import { useWords } from '../../i18n/language';
import { sizeOf } from '../documents/size';
import { newCaseWords } from './new-case-words';

/** The file in which a notice came and what was attached to it: which of them become documents of the case. */
export function CameWith({
  files,
  kept,
  onKeep,
}: {
  readonly files: readonly File[];
  readonly kept: readonly File[];
  readonly onKeep: (kept: readonly File[]) => void;
}): ReactNode {
  const t = useWords(newCaseWords);
  return (
    <fieldset className="panel came-with">
      <legend>{t.cameWith}</legend>
      <p className="quiet">{t.cameWithHint}</p>
      {files.map((file, at) => (
        <div key={at}>
          <Checkbox
            checked={kept.includes(file)}
            onChange={({ target }) =>
              onKeep(files.filter((one) => (one === file ? target.checked : kept.includes(one))))
            }
          >
            {file.name} <span className="who">{sizeOf(file.size)}</span>
          </Checkbox>
        </div>
      ))}
    </fieldset>
  );
}
