import { type ReactNode, useEffect } from 'react';
import { LanguageSwitch } from '../../session/language-switch';

/** The frame of pages for who is not signed in. */
export function Outside({
  title,
  children,
}: {
  readonly title: string;
  readonly children: ReactNode;
}): ReactNode {
  useEffect(() => {
    document.title = `${title} · 合纵 Hezong`;
  }, [title]);
  return (
    <div className="outside">
      <header className="outside-bar">
        <strong>合纵 Hezong</strong>
        <LanguageSwitch />
      </header>
      <main>{children}</main>
    </div>
  );
}
