import type { CalendarDate, Instant } from '../../kernel/index.js';
import type {
  AccusationOutcome,
  Defence,
  LicenceState,
  SettlementState,
} from '../domain/accusation-words.js';
import type { Forum } from '../domain/case-kinds.js';
import { type BilingualView, type NamedView } from '../../platform/index.js';

/** An accusation. What it names, the matrix of the case calls by name. */
export class AccusationView {
  id: string;
  proceedingId: string;
  asserterId: string;
  patentId: string;
  respondentId: string;
  productId: string;
  /** Ascending, joined to ranges: `1-3, 5`. */
  claims: string;
  outcome: AccusationOutcome;
  outcomeOn: CalendarDate | null;
  outcomeSource: string | null;
  struckAt: Instant | null;
  struckReason: string | null;
  version: number;
}

/** What an accusation said at one version. */
export class AccusationVersionView {
  version: number;
  claims: string;
  outcome: AccusationOutcome;
  outcomeOn: CalendarDate | null;
  outcomeSource: string | null;
  struckReason: string | null;
  at: Instant;
  by: BilingualView | null;
}

/** An accusation with what it said before, the newest first. */
export class AccusationHistoryView extends AccusationView {
  versions: AccusationVersionView[];
}

export class AccusationsPageView {
  items: AccusationView[];
  nextCursor: string | null;
}

export class MatrixProceedingView {
  id: string;
  forum: Forum;
  forumName: BilingualView;
  number: string | null;
}

export class MatrixPartyView {
  id: string;
  name: string;
  nameZh: string | null;
  /** Whether it has left the case. */
  withdrawn: boolean;
}

export class MatrixPatentView {
  id: string;
  number: string;
}

export class MatrixProductView {
  id: string;
  name: string;
}

/** How many accusations of one patent against one respondent ended in one way. */
export class OutcomeCountView {
  outcome: AccusationOutcome;
  count: number;
}

/** One patent against one respondent. */
export class MatrixCellView {
  patentId: string;
  respondentId: string;
  /** How many products. */
  products: number;
  /** How many claims; each once, however many products it is asserted against. */
  claims: number;
  accusations: number;
  outcomes: OutcomeCountView[];
}

/** The accusations of a case as patents against respondents, with all that an entry may name. */
export class AccusationMatrixView {
  /** How often they were changed: what a change names as `If-Match`. */
  version: number;
  proceedings: MatrixProceedingView[];
  /** The parties that may assert. */
  asserters: MatrixPartyView[];
  respondents: MatrixPartyView[];
  patents: MatrixPatentView[];
  products: MatrixProductView[];
  cells: MatrixCellView[];
  outcomes: NamedView[];
  mayEdit: boolean;
}

/** What one party asserts in one proceeding, without what is struck. */
export class AccusationGridView {
  version: number;
  cells: AccusationView[];
}

/** What one line of an import comes to. */
export class AccusationLineView {
  /** Of the file; the header is line 1. */
  line: number;
  outcome: 'new' | 'same' | 'changed' | 'refused';
  /** What to change, or what it changes. */
  notes: BilingualView[];
}

/** What an import comes to. A line refused refuses them all. */
export class AccusationImportView {
  dryRun: boolean;
  /** How the bytes of a file were read, such as "GB18030 (GBK)" or "XLSX"; null where none was sent. */
  readAs: string | null;
  entered: number;
  revised: number;
  same: number;
  refused: number;
  /** The lines of a dry run; none once it is done. */
  lines: AccusationLineView[];
}

export class DefenceView {
  defence: Defence;
  note: string | null;
}

/** What a respondent says to what is asserted against it. */
export class RespondentPositionView {
  partyId: string;
  defences: DefenceView[];
  licence: LicenceState;
  licenceNote: string | null;
  /** Null where nothing was written yet. */
  revisedAt: Instant | null;
  revisedBy: BilingualView | null;
  version: number;
  mayEdit: boolean;
  /** Whether the caller is its own counsel, who keeps what there is of talks. */
  ownCounsel: boolean;
}

/** The positions the caller may see, and what their words mean. */
export class PositionsView {
  items: RespondentPositionView[];
  defences: NamedView[];
  licences: NamedView[];
  settlementStates: NamedView[];
}

/** One entry of how far talks are. */
export class SettlementEntryView {
  no: number;
  state: SettlementState;
  on: CalendarDate | null;
  note: string | null;
  recordedAt: Instant;
  recordedBy: BilingualView | null;
}

/** How far a respondent's own talks are, for its own counsel alone. The newest entry counts. */
export class SettlementView {
  partyId: string;
  /** The number of the newest entry: what a change names as `If-Match`. */
  version: number;
  entries: SettlementEntryView[];
}
