import type { ReactNode } from 'react';

/** Sums with what each is, and a word on how it comes about. */
export function FiguresList({
  figures,
}: {
  readonly figures: readonly { readonly what: string; readonly figure: string; readonly how?: string }[];
}): ReactNode {
  return (
    <dl className="fields cost-figures">
      {figures.map(({ what, figure, how }) => (
        <div key={what}>
          <dt>{what}</dt>
          <dd>
            <span className="cost-figure">{figure}</span>
            {how && <small className="quiet">{how}</small>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
