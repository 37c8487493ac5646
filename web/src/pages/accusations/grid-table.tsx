import { App } from 'antd';
import {
  type ClipboardEvent,
  Fragment,
  type KeyboardEvent,
  type ReactNode,
  type RefObject,
  useEffect,
  useRef,
} from 'react';
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

/** What is pressed in a cell and pasted into it: arrows go from cell to cell, Escape takes back, a block fills the cells after it. */
function useCellKeys(
  table: RefObject<HTMLTableElement | null>,
  keyAt: (row: number, column: number) => string | undefined,
  standing: Edits,
  onWrite: (some: Edits) => void,
) {
  const t = useWords(accusationWords);
  const { message } = App.useApp();
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
  return { press, paste };
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
  const { press, paste } = useCellKeys(table, keyAt, standing, onWrite);
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
                  return (
                    <GridCell
                      key={key}
                      place={key}
                      patent={patent.number}
                      label={`${partyName(language, respondent)}, ${product.name}, ${patent.number}: ${t.claims}`}
                      text={edits[key] ?? standing[key] ?? ''}
                      isEdited={key in edits}
                      fault={faults[key]}
                      onChange={(text) => onWrite({ [key]: text })}
                      onKeyDown={(event) => press(event, row, column)}
                      onPaste={(event) => paste(event, row, column)}
                    />
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

/** One cell: its claims, and what is wrong with them as they were sent. */
function GridCell({
  place,
  patent,
  label,
  text,
  isEdited,
  fault: sent,
  onChange,
  ...keys
}: {
  readonly place: string;
  readonly patent: string;
  readonly label: string;
  readonly text: string;
  readonly isEdited: boolean;
  readonly fault: CellFaults[string] | undefined;
  readonly onChange: (text: string) => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLInputElement>) => void;
  readonly onPaste: (event: ClipboardEvent<HTMLInputElement>) => void;
}): ReactNode {
  const fault = sent?.claims === text.trim() ? sent.detail : undefined;
  return (
    <td data-label={patent}>
      <input
        data-cell={place}
        className={isEdited ? 'edited' : undefined}
        aria-label={label}
        aria-invalid={fault !== undefined}
        title={fault}
        value={text}
        maxLength={500}
        autoComplete="off"
        spellCheck={false}
        onChange={(typed) => onChange(typed.target.value)}
        {...keys}
      />
      {fault !== undefined && <div className="grid-fault">{fault}</div>}
    </td>
  );
}
