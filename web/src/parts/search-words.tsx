import { SearchOutlined } from '@ant-design/icons';
import { Input } from 'antd';
import { type ReactNode, useEffect, useState } from 'react';
import { pauseMs } from './use-settled';

/** Words to search a list by; waits for a pause in typing before it asks. */
export function SearchWords({
  label,
  q,
  width = 280,
  onChange,
}: {
  readonly label: string;
  readonly q: string;
  readonly width?: number;
  readonly onChange: (q: string | undefined) => void;
}): ReactNode {
  const [text, setText] = useState(q);
  useEffect(() => setText(q), [q]);
  useEffect(() => {
    if (text === q) return;
    const pause = setTimeout(() => onChange(text.trim() === '' ? undefined : text), pauseMs);
    return () => clearTimeout(pause);
  }, [text, q, onChange]);
  return (
    <Input
      className="whole"
      style={{ width }}
      role="searchbox"
      prefix={<SearchOutlined aria-hidden />}
      value={text}
      allowClear
      maxLength={100}
      aria-label={label}
      placeholder={label}
      onChange={(change) => setText(change.target.value)}
      onPressEnter={() => onChange(text.trim() === '' ? undefined : text)}
    />
  );
}
