import { type ReactNode, useEffect } from 'react';

/** A page's title with what stands above, beside and below it; names the browser's tab as well. */
export function PageHead({
  title,
  crumb,
  meta,
  actions,
  children,
}: {
  readonly title: string;
  readonly crumb?: ReactNode;
  readonly meta?: ReactNode;
  readonly actions?: ReactNode;
  readonly children?: ReactNode;
}): ReactNode {
  useEffect(() => {
    document.title = `${title} · 合纵 Hezong`;
  }, [title]);
  return (
    <div className="page-head">
      {crumb && <div className="crumb">{crumb}</div>}
      <div className="page-head-row">
        <div className="page-head-title">
          <h1>{children ?? title}</h1>
          {meta && <div className="meta">{meta}</div>}
        </div>
        {actions && <div className="page-actions">{actions}</div>}
      </div>
    </div>
  );
}
