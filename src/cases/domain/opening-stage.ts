import type { CalendarDate } from '../../kernel/index.js';
import { type CaseKind, type Forum, kindOf, type Stage } from './case-kinds.js';

/** A proceeding as far as it tells how far a case has come. */
export interface KnownProceeding {
  readonly forum: Forum;
  readonly filedOn?: CalendarDate;
  readonly institutedOn?: CalendarDate;
}

/** The stage at which a case is opened, by what is known: never later than that, never guessed. */
export function openingStage(kind: CaseKind, proceedings: readonly KnownProceeding[]): Stage {
  if (kind === 'itc_337') {
    const itc = proceedings.find(({ forum }) => forum === 'us-itc');
    if (itc?.institutedOn !== undefined) return 'instituted';
    if (itc?.filedOn !== undefined) return 'pre_institution';
  }
  if (kind === 'infringement_suit' && proceedings.some(({ filedOn }) => filedOn !== undefined))
    return 'filed';
  return kindOf(kind).start;
}
