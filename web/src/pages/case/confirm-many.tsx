import { Alert, Button, Checkbox } from 'antd';
import { type ReactNode, useState } from 'react';
import type { QueryKey } from '@tanstack/react-query';
import { answered, api } from '../../api/client';
import { useSay, useWords } from '../../i18n/language';
import { ProblemNotice } from '../../parts/problem-notice';
import { useAct } from '../../parts/use-act';
import { confirmWords } from './confirm-words';

/** A date that the reader may vouch for, in the version they see. */
export interface Confirmable {
  readonly id: string;
  readonly version: number;
  readonly what: string;
}

/** Which of some dates are chosen; a date that is there no more is chosen no more. */
export interface Chosen {
  readonly has: (id: string) => boolean;
  readonly of: readonly Confirmable[];
  readonly set: (ids: readonly string[], on: boolean) => void;
}

/** What is chosen of some dates. */
export function useChosen(rows: readonly Confirmable[]): Chosen {
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set());
  return {
    has: (id) => ids.has(id),
    of: rows.filter(({ id }) => ids.has(id)),
    set: (some, on) =>
      setIds((before) => new Set(on ? [...before, ...some] : [...before].filter((id) => !some.includes(id)))),
  };
}

/** The box that chooses one date. */
export function ChooseOne({
  row,
  chosen,
}: {
  readonly row: Confirmable;
  readonly chosen: Chosen;
}): ReactNode {
  const t = useWords(confirmWords);
  return (
    <Checkbox
      aria-label={t.choose(row.what)}
      checked={chosen.has(row.id)}
      onChange={(box) => chosen.set([row.id], box.target.checked)}
    />
  );
}

/** Vouches for all dates that are chosen at once, and says of each that was not confirmed why. */
export function ConfirmMany({
  rows,
  chosen,
  touches,
}: {
  readonly rows: readonly Confirmable[];
  readonly chosen: Chosen;
  readonly touches: readonly QueryKey[];
}): ReactNode {
  const t = useWords(confirmWords);
  const say = useSay();
  const count = chosen.of.length;
  const act = useAct(
    async (some: readonly Confirmable[], headers) => {
      const items = some.map(({ id, version }) => ({ id, version }));
      const answer = await answered(api.POST('/api/v1/deadlines/confirm', { body: { items }, headers }));
      return answer.items.map((item) => ({
        ...item,
        what: some.find(({ id }) => id === item.id)?.what ?? '',
      }));
    },
    touches,
    (done) =>
      chosen.set(
        done.map(({ id }) => id),
        false,
      ),
  );
  const refused = act.data?.filter(({ confirmed }) => !confirmed) ?? [];
  if (rows.length < 2 && act.data === undefined) return null;
  return (
    <div className="confirm-many no-print">
      <div className="row">
        <Checkbox
          checked={count > 0 && count === rows.length}
          indeterminate={count > 0 && count < rows.length}
          onChange={(box) =>
            chosen.set(
              rows.map(({ id }) => id),
              box.target.checked,
            )
          }
        >
          {t.all(rows.length)}
        </Checkbox>
        <Button
          size="small"
          type="primary"
          disabled={count === 0}
          loading={act.isPending}
          onClick={() => act.mutate(chosen.of)}
        >
          {t.confirmChosen(count)}
        </Button>
      </div>
      {act.isError && <ProblemNotice error={act.error} />}
      {act.data && (
        <Alert
          className="problem"
          role="status"
          showIcon
          type={refused.length === 0 ? 'success' : 'warning'}
          title={t.done(act.data.length - refused.length, refused.length)}
          {...(refused.length > 0 && {
            description: (
              <ul>
                {refused.map(({ id, what, refusal }) => (
                  <li key={id}>
                    <strong>{what}</strong>: {refusal && say(refusal.because)}
                  </li>
                ))}
              </ul>
            ),
          })}
        />
      )}
    </div>
  );
}
