import type { ReactNode } from 'react';

/** A control under its label, outside a form. The control carries the label itself, for who cannot see. */
export function Field({
  label,
  wide = false,
  children,
}: {
  readonly label: string;
  readonly wide?: boolean;
  readonly children: ReactNode;
}): ReactNode {
  return (
    <div className={wide ? 'field wide' : 'field'}>
      <span aria-hidden>{label}</span>
      {children}
    </div>
  );
}
