import type { CalendarDate } from '../../kernel/index.js';
import type { BilingualView } from '../../platform/index.js';
import type {
  CutoffView,
  DeadlinePackView,
  DeadlineRowView,
  DeadlineStepView,
} from '../docket-views.contract.js';

/** A date that would follow from a supposed event. It is no deadline: nobody keeps it, and nothing reminds of it. */
export class AheadDateView {
  rule: string;
  /** What would have to be done. */
  action: BilingualView;
  /** Who would act, as the rule names them. */
  actor: BilingualView;
  kind: DeadlineRowView['kind'];
  owedBy: DeadlineRowView['owedBy'];
  /** What is lost when it is missed; null where the rule names nothing. */
  risk: BilingualView | null;
  due: CalendarDate;
  /** The earlier date that is good under every reading of the text. */
  safe: CalendarDate | null;
  cutoff: CutoffView | null;
  citation: string;
  /** `yes`: the rule was read in its text; `partial`: known from a secondary source. */
  verified: string;
  pack: DeadlinePackView | null;
  /** What is supposed of service and of the parties, where the date hangs on it: what gives the earliest day. */
  assuming: BilingualView | null;
  steps: DeadlineStepView[];
  warnings: BilingualView[];
}

/** A rule of a supposed event that gives no date, and why. */
export class AheadRefusalView {
  rule: string;
  action: BilingualView;
  citation: string | null;
  code: string;
  because: BilingualView;
}

/** An event that is supposed, and what would follow from it. */
export class SupposedEventView {
  /** The id of the event in the law of the forum. */
  event: string;
  name: BilingualView;
  on: CalendarDate;
  /** On what it is supposed. */
  supposing: BilingualView;
  /** How many acts are supposed one upon another, from 1. */
  step: number;
  /** The deadline of the docket whose act is supposed; null where it is that of another supposed event. */
  deadlineId: string | null;
  dates: AheadDateView[];
  notComputed: AheadRefusalView[];
}

/** What would follow in one proceeding. */
export class ProceedingAheadView {
  proceedingId: string;
  /** The earliest first, each event once. */
  events: SupposedEventView[];
}

/** What would follow in a case if what is open in it were done on its last day. */
export class CaseAheadView {
  proceedings: ProceedingAheadView[];
}
