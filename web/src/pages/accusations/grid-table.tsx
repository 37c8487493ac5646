import { App } from 'antd';
import { type ClipboardEvent, Fragment, type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react';
import { useLanguage, useWords } from '../../i18n/language';
import { accusationWords } from './accusation-words';
import { blockOf, type CellFaults, type Edits, keyOf } from './grid-cells';
import { type Matrix, partyName } from './matrix';

const steps: Readonly<Record<string, readonly [down: number, right: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  Enter: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** Left and right move within what is written first, and to the next cell from its end. */
function leavesText(event: KeyboardEvent<HTMLInputElement>): boolean {
  const { selectionStart, selectionEnd, value } = event.currentTarget;
  if (event.key === 'ArrowLeft') return selectionStart === 0 && selectionEnd === 0;
  if (event.key === 'ArrowRight') return selectionStart === value.length;
  return true;
}

/** Respondents and products down, patents across; every cell takes claims. Cards on a phone. */
export function GridTable({
  matrix,
  only,
  standing,
  edits,
  faults,
  onWrite,
}: {
  readonly matrix: Matrix;
  readonly only: string | undefined;
  readonly standing: Edits;
  readonly edits: Edits;
  readonly faults: CellFaults;
  readonly onWrite: (some: Edits) => void;
}): ReactNode {
  const t = useWords(accusationWords);
  const { language } = useLanguage();
  const { message } = App.useApp();
  const table = useRef<HTMLTableElement>(null);
  useEffect(() => {
    if (Object.keys(faults).length > 0)
      table.current?.querySelector<HTMLInputElement>('input[aria-invalid="true"]')?.focus();
  }, [faults]);
  const respondents = matrix.respondents.filter(({ id }) => only === undefined || id === only);
  const rows = respondents.flatMap((respondent) =>
    matrix.products.map((product) => ({ respondent, product })),
  );
  const keyAt = (row: number, column: number): string | undefined => {
    const [at, patent] = [rows[row], matrix.patents[column]];
    return (
      at && patent && keyOf({ respondentId: at.respondent.id, productId: at.product.id, patentId: patent.id })
    );
  };
  const press = (event: KeyboardEvent<HTMLInputElement>, row: number, column: number): void => {
    const key = keyAt(row, column);
    if (event.key === 'Escape' && key !== undefined) onWrite({ [key]: standing[key] ?? '' });
    const step = steps[event.key];
    if (step === undefined || event.altKey || event.ctrlKey || event.metaKey || !leavesText(event)) return;
    const next = keyAt(row + step[0], column + step[1]);
    const input = next && table.current?.querySelector<HTMLInputElement>(`input[data-cell="${next}"]`);
    if (!input) return;
    event.preventDefault();
    input.focus();
    input.select();
  };
  const paste = (event: ClipboardEvent<HTMLInputElement>, row: number, column: number): void => {
    const block = blockOf(event.clipboardData.getData('text/plain'));
    if (block === undefined) return;
    event.preventDefault();
    const cells = block.flatMap((line, down) =>
      line.flatMap((text, right) => {
        const key = keyAt(row + down, column + right);
        return key === undefined ? [] : [[key, text.trim()] as const];
      }),
    );
    onWrite(Object.fromEntries(cells));
    const values = block.flat().length;
    if (cells.length < values) void message.warning(t.beyondGrid(values - cells.length));
  };
  return (
    <div className="grid-scroll">
      <table className="claims-grid" ref={table} aria-label={t.gridLabel}>
        <thead>
          <tr>
            <th scope="col">{t.product}</th>
            {matrix.patents.map(({ id, number }) => (
              <th key={id} scope="col" className="mono">
                {number}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ respondent, product }, row) => (
            <Fragment key={`${respondent.id}.${product.id}`}>
              {row % matrix.products.length === 0 && (
                <tr className="grid-respondent">
                  <th scope="rowgroup" colSpan={matrix.patents.length + 1}>
                    {partyName(language, respondent)}
                    {respondent.withdrawn && <span className="who"> · {t.out}</span>}
                  </th>
                </tr>
              )}
              <tr>
                <th scope="row">{product.name}</th>
                {matrix.patents.map((patent, column) => {
                  const key = keyOf({
                    respondentId: respondent.id,
                    productId: product.id,
                    patentId: patent.id,
                  });
                  const text = edits[key] ?? standing[key] ?? '';
                  const fault = faults[key]?.claims === text.trim() ? faults[key].detail : undefined;
                  return (
                    <td key={patent.id} data-label={patent.number}>
                      <input
                        data-cell={key}
                        className={key in edits ? 'edited' : undefined}
                        aria-label={`${partyName(language, respondent)}, ${product.name}, ${patent.number}: ${t.claims}`}
                        aria-invalid={fault !== undefined}
                        title={fault}
                        value={text}
                        maxLength={500}
                        autoComplete="off"
                        spellCheck={false}
                        onChange={(typed) => onWrite({ [key]: typed.target.value })}
                        onKeyDown={(event) => press(event, row, column)}
                        onPaste={(event) => paste(event, row, column)}
                      />
                      {fault !== undefined && <div className="grid-fault">{fault}</div>}
                    </td>
                  );
                })}
              </tr>
            </Fragment>
          ))}
        </tbody>
      </table>
    </div>
  );
}
