import type { CalendarDate, Instant } from '../../kernel/index.js';
import { clientsOf, decide, firmsOf, type Guarded, holds, type Reader } from '../../walls/index.js';

/** Something written on a case: a note, or a task, which somebody is to do. */
export const noteKinds = ['note', 'task'] as const;
export type NoteKind = (typeof noteKinds)[number];

/** Who reads it: one firm with its counsel, everybody who reads in the case, or the alliance's secretariat. */
export const noteAudiences = ['firm', 'case', 'office'] as const;
export type NoteAudience = (typeof noteAudiences)[number];

/** For whom something is written: the firm is named where it is one firm's. */
export interface Addressed {
  readonly caseId: string;
  readonly audience: NoteAudience;
  readonly memberId: string | null;
}

/** A note or a task as it stands. */
export interface Note extends Addressed {
  readonly id: string;
  readonly kind: NoteKind;
  readonly authorId: string;
  readonly text: string;
  readonly forId: string | null;
  readonly dueOn: CalendarDate | null;
  readonly version: number;
  readonly writtenAt: Instant;
  readonly doneAt: Instant | null;
  readonly doneBy: string | null;
  readonly withdrawnAt: Instant | null;
  readonly withdrawnBy: string | null;
  readonly withdrawReason: string | null;
}

/** What the one rule of reading asks of a note: a firm's is its own, any other one is open to who reads in the case. */
export const guardedOf = ({
  id,
  caseId,
  audience,
  memberId,
  authorId,
  writtenAt,
}: Pick<Note, 'id' | 'caseId' | 'audience' | 'memberId' | 'authorId' | 'writtenAt'>): Guarded => ({
  id,
  caseId,
  firmId: null,
  firmMemberId: null,
  tier: audience === 'firm' ? 'T3' : 'T1',
  groupId: null,
  supplierId: memberId,
  compartmentId: null,
  compartmentKind: null,
  suppliers: [],
  compartmentMemberId: null,
  sharedAt: writtenAt,
  state: 'shared',
  uploadedBy: authorId,
});

/** Who keeps the cases is the office. */
export const isOffice = (reader: Pick<Reader, 'seats'>): boolean => holds(reader, 'coordinator');

/** Whether somebody may read a note: they see the case, the one rule lets them, and what is the office's they read as the office. */
export const mayRead = (reader: Reader, note: Parameters<typeof guardedOf>[0]): boolean =>
  (reader.seesCase === 'all' || reader.seesCase.has(note.caseId)) &&
  decide(reader, guardedOf(note)).allowed &&
  (note.audience !== 'office' || isOffice(reader));

/** The firms somebody writes for in a case: their own, and those they are counsel of there. */
export const sidesIn = (reader: Reader, caseId: string): readonly string[] => [
  ...new Set([
    ...firmsOf(reader),
    ...clientsOf(reader).flatMap((client) => (client.caseId === caseId ? [client.memberId] : [])),
  ]),
];

/** For whom somebody who sees a case may write in it, the narrowest first. */
export const addressable = (reader: Reader, caseId: string): readonly Addressed[] => [
  ...sidesIn(reader, caseId).map((memberId) => ({ caseId, audience: 'firm' as const, memberId })),
  ...(isOffice(reader) ? [{ caseId, audience: 'office' as const, memberId: null }] : []),
  { caseId, audience: 'case', memberId: null },
];

/** Whether two name the same readers. */
export const sameAudience = (one: Addressed, other: Addressed): boolean =>
  one.caseId === other.caseId && one.audience === other.audience && one.memberId === other.memberId;

/** Somebody who could be named in a note, or who names them. */
export interface Named {
  readonly personId: string;
  readonly permissions: readonly string[];
  readonly reader: Reader;
}

const sharesSide = (one: Reader, other: Reader, caseId: string): boolean =>
  sidesIn(other, caseId).some((side) => sidesIn(one, caseId).includes(side));

/**
 * Whether a reader of a note may know that somebody else is in the case. Of what the whole case reads, counsel is hidden from the other
 * sides, as the counsel of a party is: it is known to its own side and to who sees every party. Who stands in the case no more is as
 * counsel.
 */
export const mayKnow = (
  reader: Reader,
  other: Reader | undefined,
  { audience, caseId }: Addressed,
): boolean =>
  audience !== 'case' ||
  reader.seesCase === 'all' ||
  (other !== undefined &&
    (reader.personId === other.personId ||
      !holds(other, 'outside_counsel') ||
      sharesSide(reader, other, caseId)));

/**
 * Whether somebody is offered to an author, to be named: they may read the note, and the author knows them anyway. Who keeps the list
 * of people knows everybody; others know those on their own side of the case, and the office. Where the whole case reads, no counsel of
 * another side is named, by whomever: the words themselves would tell whose counsel they are.
 */
export const isOffered = (author: Named, other: Named, note: Parameters<typeof guardedOf>[0]): boolean =>
  other.permissions.includes('cases.read') &&
  mayRead(other.reader, note) &&
  (isOffice(other.reader) ||
    sharesSide(author.reader, other.reader, note.caseId) ||
    (author.permissions.includes('people.read') &&
      !(note.audience === 'case' && holds(other.reader, 'outside_counsel'))));
