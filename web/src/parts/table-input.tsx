import { Form, Input } from 'antd';
import { type ReactNode, useId } from 'react';
import { base64Of, type GivenTable } from './given-table';

/** Where a table is chosen as a file or pasted. Its bytes go as they are, for the server to tell how they are written; JSON goes as text. */
export function TableInput({
  table,
  onGive,
  accept,
  fileLabel,
  textLabel,
  rows,
}: {
  readonly table: GivenTable;
  readonly onGive: (table: GivenTable) => void;
  readonly accept: string;
  readonly fileLabel: string;
  readonly textLabel: string;
  readonly rows: { readonly minRows: number; readonly maxRows: number };
}): ReactNode {
  const file = useId();
  const text = useId();
  const choose = async (chosen: File): Promise<void> =>
    onGive(
      /\.json$/i.test(chosen.name)
        ? { text: await chosen.text() }
        : { name: chosen.name, file: await base64Of(chosen) },
    );
  return (
    <>
      <Form.Item label={fileLabel} htmlFor={file}>
        <input
          id={file}
          type="file"
          accept={accept}
          onChange={({ target }) => {
            const [chosen] = target.files ?? [];
            if (chosen) void choose(chosen);
          }}
        />
      </Form.Item>
      <Form.Item label={textLabel} htmlFor={text}>
        <Input.TextArea
          id={text}
          className="mono"
          value={'text' in table ? table.text : ''}
          placeholder={'file' in table ? table.name : undefined}
          autoSize={rows}
          onChange={(typed) => onGive({ text: typed.target.value })}
        />
      </Form.Item>
    </>
  );
}
