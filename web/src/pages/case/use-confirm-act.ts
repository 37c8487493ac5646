import type { QueryKey } from '@tanstack/react-query';
import { answered, api } from '../../api/client';
import type { DeadlineRow } from '../../api/views';
import { useSay, useWords } from '../../i18n/language';
import type { BulkAct } from '../../parts/bulk';
import { deadlineWords } from './deadline-words';

/** A date in the version the reader sees; without one it cannot be vouched for. */
interface Confirmable {
  readonly id: string;
  readonly version: number | null;
}

/** Everything that shows a date, or counts those to be verified. */
const touched: readonly QueryKey[] = [['deadlines'], ['deadline'], ['case'], ['cases'], ['today']];

/** Whether the reader may vouch for a date. */
export const mayConfirm = ({ actions }: DeadlineRow): boolean =>
  actions.some(({ action, obstacle }) => action === 'confirm' && obstacle === null);

/** Vouching for all dates that are chosen at once, each in the version the reader sees. */
export function useConfirmAct<Row extends Confirmable>(fits: (row: Row) => boolean): BulkAct<Row> {
  const t = useWords(deadlineWords);
  const say = useSay();
  return {
    key: 'confirm',
    label: t.verify,
    fits,
    touches: touched,
    run: async (rows, headers) => {
      const items = rows.flatMap(({ id, version }) => (version === null ? [] : [{ id, version }]));
      const answer = await answered(api.POST('/api/v1/deadlines/confirm', { body: { items }, headers }));
      return answer.items.map(({ id, refusal }) => ({
        id,
        because: refusal === null ? null : say(refusal.because),
      }));
    },
  };
}

/** What a date is called where it is told what became of it. */
export function useDeadlineName(): (row: DeadlineRow) => string {
  const say = useSay();
  return ({ action, party }) => [say(action), party?.name].filter(Boolean).join(' · ');
}
