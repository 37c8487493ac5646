import type { CaseFile, DocketEvent } from '../../api/views';
import type { Language } from '../../i18n/words';
import { isUnread } from '../../written-dates';
import type { EventToCorrect } from './event-draft';

/** The kind of an order that sets dates, in every forum. */
export const orderKind = 'order_setting_dates';

/** What a date of an order is of. */
export type LineSort = DocketEvent['lines'][number]['sort'];

/** One date of an order as it is written. */
export interface LineDraft {
  readonly key?: string;
  readonly sort: LineSort;
  readonly on?: string;
  readonly event?: string;
  readonly deadlineId?: string;
  /** In one language, or as it was given in both. */
  readonly action?: string;
  readonly partyId?: string;
  readonly atTime?: string;
  readonly zone?: string;
}

/** An order that sets dates as it is written. */
export interface OrderDraft {
  readonly proceedingId?: string;
  readonly authority?: string;
  readonly happenedOn?: string;
  readonly evidence?: string;
  readonly evidenceDocumentIds?: string[];
  readonly note?: string;
  readonly lines: readonly LineDraft[];
  readonly reason?: string;
}

/** An order begun, or the one on record. */
export function orderDraftOf(file: CaseFile, order: DocketEvent | undefined, language: Language): OrderDraft {
  const [first] = file.proceedings;
  if (order === undefined) return { ...(first && { proceedingId: first.id }), lines: [{ sort: 'event' }] };
  const { proceedingId, happenedOn, authority, evidence, note, evidenceDocuments } = order;
  return {
    proceedingId,
    happenedOn,
    ...(authority !== null && { authority }),
    ...(evidence !== null && { evidence }),
    ...(note !== null && { note }),
    evidenceDocumentIds: evidenceDocuments.map(({ id }) => id),
    lines: order.lines.map(({ key, sort, on, event, deadlineId, name, party, atTime, zone }) => ({
      key,
      sort,
      on,
      ...(event !== null && { event }),
      ...(deadlineId !== null && { deadlineId }),
      ...(sort === 'plain' && { action: name[language] }),
      ...(sort === 'plain' && party !== null && { partyId: party.id }),
      ...(atTime !== null && zone !== null && { atTime, zone }),
    })),
  };
}

const isWhole = ({ sort, on, event, deadlineId, action }: LineDraft): boolean =>
  Boolean(on) && !isUnread(on) && Boolean({ event, deadline: deadlineId, plain: action?.trim() }[sort]);

/** Whether enough is written to see what it would do. */
export const isWholeOrder = ({ proceedingId, authority, happenedOn, lines }: OrderDraft): boolean =>
  Boolean(proceedingId && authority?.trim() && happenedOn) && !isUnread(happenedOn) && lines.every(isWhole);

/** What the API takes of an order. What was written in one language stands in both. */
export const orderBody = (draft: OrderDraft, before: DocketEvent | undefined): EventToCorrect => ({
  proceedingId: draft.proceedingId ?? '',
  kind: orderKind,
  happenedOn: draft.happenedOn ?? '',
  authority: draft.authority?.trim() ?? '',
  ...(draft.evidence?.trim() && { evidence: draft.evidence.trim() }),
  ...(draft.note?.trim() && { note: draft.note.trim() }),
  ...(draft.evidenceDocumentIds && { evidenceDocumentIds: draft.evidenceDocumentIds }),
  lines: draft.lines.map(({ sort, action, event, deadlineId, partyId, on = '', ...rest }) => ({
    ...rest,
    on,
    ...(sort === 'event' && event && { event }),
    ...(sort === 'deadline' && deadlineId && { deadlineId }),
    ...(sort === 'plain' && { ...wordsOf(rest.key, action, before), ...(partyId && { partyId }) }),
  })),
});

/** A line that reads as before keeps what it says in the other language. */
function wordsOf(key: string | undefined, action = '', before: DocketEvent | undefined) {
  const name = before?.lines.find((line) => line.key === key)?.name;
  if (name && (name.en === action || name.zh === action)) return { actionEn: name.en, actionZh: name.zh };
  return { actionEn: action.trim() };
}
