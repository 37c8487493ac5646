import { ApiProperty } from '@nestjs/swagger';
import type { CalendarDate, Instant } from '../kernel/index.js';
import type { LocalRules } from '../law/index.js';
import { ActionView, BilingualView, NamedView } from '../platform/index.js';
import type { MandateAction, MandateState } from './domain/mandate.js';
import type { CaseAction } from './domain/case-life.js';
import type { CaseKind, Forum, PartyRole, Side, Stage } from './domain/case-kinds.js';

/** A stage and what it is called. */
export class StageView {
  id: Stage;
  name: BilingualView;
}

/** What may be done next, and why not where it may not. */
export class CaseActionView extends ActionView {
  action: CaseAction;
  /** Where it leads. */
  to: StageView;
}

/** Those accused in a case: the first three names, and how many there are. */
export class AccusedView {
  names: BilingualView[];
  count: number;
}

/** A case in a list. */
export class CaseRowView {
  id: string;
  kind: CaseKind;
  number: string | null;
  /** What it is called; the one title it has stands for the other. */
  title: BilingualView;
  stage: StageView;
  forums: Forum[];
  /** The day to keep of the next open deadline, of those the caller may see: its safe date where there is one. */
  nextDue: CalendarDate | null;
  /** The later date of that deadline by the other reading; null where the readings agree. */
  nextOuter: CalendarDate | null;
  openDeadlines: number;
  accused: AccusedView;
  /** Null for who does not see the whole case: it would tell of changes hidden from that reader. */
  updatedAt: Instant | null;
}

/** A page of cases. */
export class CasesPageView {
  items: CaseRowView[];
  nextCursor: string | null;
}

export class ProceedingView {
  id: string;
  forum: Forum;
  forumName: BilingualView;
  number: string | null;
  venue: string | null;
  /** The local rules of the court, on top of those of the forum. */
  localRules: LocalRules | null;
  /** By whose working days it counts, where that is not the usual calendar of its law. */
  calendar: string | null;
  filedOn: CalendarDate | null;
  institutedOn: CalendarDate | null;
  endedOn: CalendarDate | null;
  version: number;
}

/** Where counsel of a party stands, and what that is called. */
export class MandateStateView {
  id: MandateState;
  name: BilingualView;
}

/** An account by its own name and address. */
export class CounselAccountView {
  name: string;
  email: string;
}

/** Counsel of a party. */
export class CounselView {
  id: string;
  firm: string;
  /** That firm in the register. */
  firmId: string | null;
  name: string | null;
  country: string | null;
  /** Who reads by it: nobody while it is proposed, or once it has ended. */
  personId: string | null;
  /** Whom it names with an account. */
  namedId: string | null;
  /** Whose account that is, by its own name and address, to whoever is to consent: firm and name are as somebody typed them. */
  account: CounselAccountView | null;
  state: MandateStateView;
  endedOn: CalendarDate | null;
  endReason: string | null;
  /** What the caller may do with it now. */
  actions: MandateAction[];
}

/** That a party is to be another member, or none. */
export class BindingView {
  id: string;
  /** The member it is to be; null where it is to be none. */
  to: BilingualView | null;
  /** What the caller may say to it. */
  actions: ('agree' | 'decline' | 'withdraw')[];
}

export class PartyView {
  id: string;
  name: string;
  nameZh: string | null;
  role: PartyRole;
  roleName: BilingualView;
  side: Side;
  place: string | null;
  country: string | null;
  /** Its place with its country, in words; null where neither is known. */
  where: BilingualView | null;
  /** The member it is; null too where that is another member's concern. */
  memberId: string | null;
  /** Its firm in the register; null too where that is another member's concern. */
  firmId: string | null;
  /** Whether it is one of those something is asserted against. */
  accused: boolean;
  /** Empty where they are not the caller's to see. */
  counsel: CounselView[];
  /** How counsel with an account that the caller names comes in: at once, or once the member agrees; null where the caller names none. */
  naming: 'acting' | 'proposed' | null;
  /** A change of which member it is that waits for consent; null to whom it does not concern. */
  binding: BindingView | null;
  withdrawnOn: CalendarDate | null;
  withdrawnReason: string | null;
  /** Null where its concerns are not the caller's to see. */
  version: number | null;
}

export class PatentView {
  id: string;
  number: string;
  claims: string | null;
}

export class ProductView {
  id: string;
  name: string;
}

export class CaseMemberView {
  id: string;
  name: BilingualView;
}

/** Where what is known was read. */
export class CaseSourceView {
  citation: string | null;
  document: string | null;
  url: string | null;
  /** SHA-256 of the pasted notice. */
  textHash: string | null;
}

/** A case as a whole. */
export class CaseView {
  id: string;
  kind: CaseKind;
  kindName: BilingualView;
  number: string | null;
  /** What it is called; the one title it has stands for the other. */
  title: BilingualView;
  titleEn: string | null;
  titleZh: string | null;
  summary: string | null;
  stage: StageView;
  openedOn: CalendarDate;
  closedOn: CalendarDate | null;
  closeReason: string | null;
  source: CaseSourceView | null;
  proceedings: ProceedingView[];
  parties: PartyView[];
  patents: PatentView[];
  products: ProductView[];
  /** Members concerned, of those the caller may see. */
  members: CaseMemberView[];
  actions: CaseActionView[];
  /** Whether the caller may change what is written of the case. */
  mayEdit: boolean;
  /** Null for who does not see the whole case. */
  version: number | null;
}

/** A case, by its id. */
export class CaseKeptView {
  id: string;
}

/** One fact of a case's record. */
export class RecordEntryView {
  id: string;
  type: string;
  subjectKind: string;
  subjectId: string;
  @ApiProperty({ type: 'object', additionalProperties: true })
  payload: object;
  /** What the thing is called, where it has a name and the reader may know of it. */
  about: BilingualView | null;
  actor: BilingualView | null;
  at: Instant;
}

export class RecordPageView {
  items: RecordEntryView[];
  nextCursor: string | null;
}

/** A kind of case with its life. */
export class CaseKindView {
  id: CaseKind;
  name: BilingualView;
  stages: StageView[];
  moves: MoveView[];
  forums: NamedView[];
  partyRoles: NamedView[];
}

export class MoveView {
  from: Stage;
  action: CaseAction;
  name: BilingualView;
  to: Stage;
}

/** What came of one row of an import. */
export class ImportRowView {
  /** 1 is the first. */
  row: number;
  /** `doubtful`: not taken before its odd dates are acknowledged. */
  outcome: 'new' | 'same' | 'changed' | 'refused' | 'doubtful';
  caseId?: string;
  number?: string;
  notes: BilingualView[];
  /** What to send in `acknowledged` where the odd dates of a doubtful row are right. */
  acknowledge?: string[];
}

export class ImportReportView {
  dryRun: boolean;
  /** How the bytes of a file were read, such as "GB18030 (GBK)" or "XLSX"; null where none was sent. */
  readAs: string | null;
  rows: ImportRowView[];
}

/** A value and the passage of the pasted text it was read from. */
export class QuotedTextView {
  value: string;
  quote: string;
  /** Offsets in the pasted text, UTF-16 units. */
  start: number;
  end: number;
}

export class NoticePartyView {
  name: string;
  place: string | null;
  country: string | null;
}

export class QuotedPartyView {
  value: NoticePartyView;
  quote: string;
  start: number;
  end: number;
}

/** What a notice does not say. */
export class MissingView {
  field: string;
  because: BilingualView;
}

/** A file that came with the mail in which a notice was sent. Nothing is kept of it: whoever wants it as a document uploads it. */
export class NoticeAttachmentView {
  name: string;
  /** Its bytes in base64. */
  file: string;
}

/** What a notice says, to be confirmed by a person field by field. Null and empty: not in the text. */
export class NoticeProposalView {
  /** The text in which the quotes stand; null where it came as text. */
  readText: string | null;
  attachments: NoticeAttachmentView[];
  form: 'federal_register' | 'news_release' | 'other';
  number: QuotedTextView | null;
  title: QuotedTextView | null;
  complaintFiledOn: QuotedTextView | null;
  supplementedOn: QuotedTextView[];
  publishedOn: QuotedTextView | null;
  institutedOn: QuotedTextView | null;
  citation: QuotedTextView | null;
  document: QuotedTextView | null;
  complainants: QuotedPartyView[];
  respondents: QuotedPartyView[];
  patents: QuotedTextView[];
  products: QuotedTextView | null;
  relief: QuotedTextView[];
  missing: MissingView[];
  /** A case of this number the alliance has already. */
  existingCaseId: string | null;
}
