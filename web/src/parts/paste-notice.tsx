import { App } from 'antd';
import { useEffect } from 'react';
import { useWords } from '../i18n/language';
import { partWords } from './part-words';

/** How many characters of a paste a field has no room for. */
function leftOutOf({ target, clipboardData }: ClipboardEvent): number {
  const isText = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
  if (!isText || target.maxLength < 0) return 0;
  const pasted = clipboardData?.getData('text/plain').length ?? 0;
  const replaced = (target.selectionEnd ?? 0) - (target.selectionStart ?? 0);
  return Math.max(0, target.value.length - replaced + pasted - target.maxLength);
}

/** Says of every paste that a field cuts short that it did: browsers do it without a word. */
export function PasteNotice(): null {
  const t = useWords(partWords);
  const { message } = App.useApp();
  useEffect(() => {
    const hear = (paste: ClipboardEvent): void => {
      const leftOut = leftOutOf(paste);
      if (leftOut > 0) void message.warning(t.pasteCut(leftOut), 8);
    };
    document.addEventListener('paste', hear);
    return () => document.removeEventListener('paste', hear);
  }, [message, t]);
  return null;
}
