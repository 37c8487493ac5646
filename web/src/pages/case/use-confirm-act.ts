import type { QueryKey } from '@tanstack/react-query';
import { answered, api } from '../../api/client';
import type { DeadlineRow } from '../../api/views';
import { useSay, useWords } from '../../i18n/language';
import type { BulkAct } from '../../parts/bulk';
import { confirmWords } from './confirm-words';

/** Vouching for all dates that are chosen at once, each in the version the reader sees. */
export function useConfirmAct(touches: readonly QueryKey[]): BulkAct<DeadlineRow> {
  const t = useWords(confirmWords);
  const say = useSay();
  return {
    key: 'confirm',
    label: t.verify,
    fits: ({ actions }) => actions.some(({ action, obstacle }) => action === 'confirm' && obstacle === null),
    touches,
    run: async (rows, headers) => {
      const items = rows.map(({ id, version }) => ({ id, version }));
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
