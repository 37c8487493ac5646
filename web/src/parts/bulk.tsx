import type { QueryKey } from '@tanstack/react-query';
import { Alert, Button, Select } from 'antd';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useWords } from '../i18n/language';
import type { Choice } from './choice';
import { partWords } from './part-words';
import { ProblemNotice } from './problem-notice';
import { type ChangeHeaders, useAct } from './use-act';

/** What became of one row: done, or why it was not; without words where it was not reached. */
export interface Outcome {
  readonly id: string;
  readonly because: string | null;
}

/** Something done to all rows that are chosen at once. */
export interface BulkAct<Row> {
  readonly key: string;
  readonly label: string;
  /** Whether it can be done to a row. */
  readonly fits: (row: Row) => boolean;
  /** What is to be chosen first, where it is done in one of several ways. */
  readonly ways?: { readonly label: string; readonly options: readonly { value: string; label: string }[] };
  readonly touches: readonly QueryKey[];
  /** Does it, and says of each row what became of it. */
  readonly run: (rows: readonly Row[], headers: ChangeHeaders, way: string) => Promise<readonly Outcome[]>;
}

interface Asked<Row> {
  readonly rows: readonly Row[];
  readonly way: string;
}

/** What may be done with the rows that are chosen; and, once it was, how many were done and why others were not. */
export function BulkBar<Row>({
  choice,
  acts,
  keyOf,
}: {
  readonly choice: Choice<Row>;
  readonly acts: readonly BulkAct<Row>[];
  readonly keyOf: (row: Row) => string;
}): ReactNode {
  const t = useWords(partWords);
  const [done, setDone] = useState<readonly (Outcome & { readonly name: string })[]>();
  if (choice.of.length === 0 && done === undefined) return null;
  return (
    <div className="bulk no-print" role="group" aria-label={t.chosenRows}>
      {choice.of.length > 0 && (
        <div className="row">
          <strong>{t.chosen(choice.of.length)}</strong>
          {acts.map((act) => (
            <OneAct
              key={act.key}
              act={act}
              rows={choice.of.filter(act.fits)}
              onDone={(outcomes, rows) => {
                const names = new Map(rows.map((row) => [keyOf(row), choice.nameOf(row)]));
                setDone(outcomes.map((one) => ({ ...one, name: names.get(one.id) ?? '' })));
                choice.set(rows, false);
              }}
            />
          ))}
          {choice.of.length < choice.open.length && (
            <Button type="link" size="small" onClick={() => choice.set(choice.open, true)}>
              {t.chooseAll}
            </Button>
          )}
          <Button type="link" size="small" onClick={() => choice.set(choice.of, false)}>
            {t.chooseNone}
          </Button>
        </div>
      )}
      {done && <Done outcomes={done} onClose={() => setDone(undefined)} />}
    </div>
  );
}

function OneAct<Row>({
  act: { label, ways, touches, run },
  rows,
  onDone,
}: {
  readonly act: BulkAct<Row>;
  /** Those of the chosen to which it can be done. */
  readonly rows: readonly Row[];
  readonly onDone: (outcomes: readonly Outcome[], rows: readonly Row[]) => void;
}): ReactNode {
  const t = useWords(partWords);
  const [way, setWay] = useState('');
  const act = useAct<Asked<Row>, readonly Outcome[]>(
    (asked, headers) => run(asked.rows, headers, asked.way),
    touches,
    (outcomes, asked) => onDone(outcomes, asked.rows),
  );
  return (
    <>
      {ways && (
        <Select
          size="small"
          aria-label={ways.label}
          placeholder={ways.label}
          value={way === '' ? null : way}
          options={[...ways.options]}
          onChange={setWay}
          popupMatchSelectWidth={false}
          style={{ minWidth: 130 }}
        />
      )}
      <Button
        size="small"
        type="primary"
        disabled={rows.length === 0 || (ways !== undefined && way === '')}
        loading={act.isPending}
        onClick={() => act.mutate({ rows, way })}
      >
        {t.actOn(label, rows.length)}
      </Button>
      {act.isError && <ProblemNotice error={act.error} />}
    </>
  );
}

function Done({
  outcomes,
  onClose,
}: {
  readonly outcomes: readonly (Outcome & { readonly name: string })[];
  readonly onClose: () => void;
}): ReactNode {
  const t = useWords(partWords);
  const told = useRef<HTMLDivElement>(null);
  // The button that was pressed is gone with the choice.
  useEffect(() => told.current?.focus(), [outcomes]);
  const refused = outcomes.flatMap(({ id, name, because }) =>
    because === null ? [] : [{ id, name, because }],
  );
  return (
    <div ref={told} tabIndex={-1}>
      <Alert
        className="problem"
        role="status"
        showIcon
        closable={{ onClose }}
        type={refused.length === 0 ? 'success' : 'warning'}
        title={t.bulkDone(outcomes.length - refused.length, refused.length)}
        {...(refused.length > 0 && {
          description: (
            <ul>
              {refused.map(({ id, name, because }) => (
                <li key={id}>
                  <strong>{name}</strong>: {because === '' ? t.offline : because}
                </li>
              ))}
            </ul>
          ),
        })}
      />
    </div>
  );
}
