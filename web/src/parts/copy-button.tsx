import { CheckOutlined, CopyOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { type ReactNode, useEffect, useState } from 'react';
import { useWords } from '../i18n/language';
import { dictionary } from '../i18n/words';

const copyWords = dictionary({
  copied: { zh: '已复制', en: 'Copied' },
  byHand: { zh: '请手动复制', en: 'Copy it by hand' },
});

/** How long the answer stands on the button. */
const saidMs = 2500;

/**
 * Puts a text on the clipboard and says so; where the browser does not let it, the text is shown to be copied by hand. Small, it
 * is its picture alone, its words for who listens.
 */
export function CopyButton({
  text,
  small = false,
  children,
}: {
  readonly text: () => string;
  readonly small?: boolean;
  readonly children: ReactNode;
}): ReactNode {
  const t = useWords(copyWords);
  const [copied, setCopied] = useState(false);
  useEffect(() => {
    if (!copied) return;
    const timer = setTimeout(() => setCopied(false), saidMs);
    return () => clearTimeout(timer);
  }, [copied]);
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text());
      setCopied(true);
    } catch {
      window.prompt(t.byHand, text());
    }
  };
  const icon = copied ? <CheckOutlined /> : <CopyOutlined />;
  if (small) {
    return (
      <Button size="small" type="text" icon={icon} onClick={() => void copy()}>
        <span className="only-heard" aria-live="polite">
          {copied ? t.copied : children}
        </span>
      </Button>
    );
  }
  return (
    <Button icon={icon} onClick={() => void copy()}>
      <span aria-live="polite">{copied ? t.copied : children}</span>
    </Button>
  );
}
