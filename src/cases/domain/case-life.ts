import {
  type CalendarDate,
  type Decision,
  grant,
  isRefused,
  type Life,
  move,
  type Moves,
  type Objection,
  reasonWord,
  refuse,
} from '../../kernel/index.js';
import {
  type CaseKind,
  type DisputeStage,
  type Forum,
  type Itc337Stage,
  kindOf,
  type Stage,
  stageNames,
  type SuitStage,
} from './case-kinds.js';

/** What may be done with a case. */
export type CaseAction =
  | 'file_complaint'
  | 'institute'
  | 'open_discovery'
  | 'start_hearing'
  | 'determine'
  | 'review'
  | 'find_violation'
  | 'appeal'
  | 'remand'
  | 'file'
  | 'serve'
  | 'begin_trial'
  | 'judge'
  | 'stay'
  | 'resume'
  | 'talk'
  | 'mediate'
  | 'arbitrate'
  | 'close'
  | 'reopen';

/** A case as far as its life goes. */
export interface CaseLife {
  readonly id: string;
  readonly kind: CaseKind;
  readonly stage: Stage;
  readonly number: string | null;
  readonly closedOn: CalendarDate | null;
  readonly closeReason: string | null;
  /** The forums of its proceedings. */
  readonly forums: readonly Forum[];
  /** Whether it goes on as another case. */
  readonly goesOn?: boolean;
}

/** The words of the life of a case. */
export interface CaseTerms {
  readonly status: Stage;
  readonly action: CaseAction;
  readonly hand: 'coordinator';
  readonly word: 'reason';
  readonly thing: CaseLife;
  readonly around: { readonly hands: readonly 'coordinator'[] };
}

/** 19 USC 1337 and 19 CFR part 210, from complaint to appeal. A closed case is reopened at its first stage after institution. */
const itc337Moves: Moves<Itc337Stage, CaseAction> = {
  preparing: { file_complaint: 'pre_institution', institute: 'instituted', close: 'closed' },
  pre_institution: { institute: 'instituted', close: 'closed' },
  instituted: { open_discovery: 'discovery', determine: 'initial_determination', close: 'closed' },
  discovery: { start_hearing: 'hearing', determine: 'initial_determination', close: 'closed' },
  hearing: { determine: 'initial_determination', close: 'closed' },
  initial_determination: {
    review: 'commission_review',
    find_violation: 'presidential_review',
    appeal: 'on_appeal',
    close: 'closed',
  },
  commission_review: {
    find_violation: 'presidential_review',
    remand: 'discovery',
    appeal: 'on_appeal',
    close: 'closed',
  },
  presidential_review: { appeal: 'on_appeal', close: 'closed' },
  on_appeal: { remand: 'commission_review', close: 'closed' },
  closed: { reopen: 'instituted' },
};

/** From preparation to appeal. A court without discovery, such as a Chinese one, goes from the pleadings to trial. */
const suitMoves: Moves<SuitStage, CaseAction> = {
  preparing: { file: 'filed', close: 'closed' },
  filed: { serve: 'pleadings', stay: 'stayed', close: 'closed' },
  pleadings: {
    open_discovery: 'discovery',
    begin_trial: 'trial',
    stay: 'stayed',
    judge: 'judgment',
    close: 'closed',
  },
  discovery: { begin_trial: 'trial', stay: 'stayed', judge: 'judgment', close: 'closed' },
  trial: { judge: 'judgment', close: 'closed' },
  judgment: { appeal: 'on_appeal', close: 'closed' },
  on_appeal: { remand: 'pleadings', close: 'closed' },
  stayed: { resume: 'pleadings', close: 'closed' },
  closed: { reopen: 'pleadings' },
};

/** A dispute between members: talks in good faith, then mediation, then arbitration. */
const disputeMoves: Moves<DisputeStage, CaseAction> = {
  raised: { talk: 'good_faith_talks', mediate: 'mediation', close: 'closed' },
  good_faith_talks: { mediate: 'mediation', close: 'closed' },
  mediation: { arbitrate: 'arbitration', close: 'closed' },
  arbitration: { close: 'closed' },
  closed: { reopen: 'good_faith_talks' },
};

const nowhere = Object.fromEntries(Object.keys(stageNames).map((stage) => [stage, {}])) as Moves<
  Stage,
  CaseAction
>;

/** A table for some stages as one for all: a stage that is not the kind's allows nothing. */
const whole = (moves: Partial<Moves<Stage, CaseAction>>): Moves<Stage, CaseAction> => ({
  ...nowhere,
  ...moves,
});

const readyForInstitution = ({ number, forums }: CaseLife): Objection => {
  if (number === null) {
    return refuse(
      'case.number_missing',
      'An instituted investigation has a number: enter it first.',
      '立案的调查应有调查编号，请先填写。',
    );
  }
  if (!forums.includes('us-itc')) {
    return refuse(
      'case.no_itc_proceeding',
      'Add the proceeding before the US International Trade Commission first.',
      '请先添加美国国际贸易委员会的程序。',
    );
  }
  return undefined;
};

/** Why a case is not reopened by itself while it goes on as another. */
const joinStands = refuse(
  'case_join.stands',
  'This case goes on as another: take that back first, and this one is open again.',
  '本案已接续为另一案件：请先撤回该接续，本案即恢复开启。',
);

const coordinator = ['coordinator'] as const;

/** What a case of any kind shares with all others: the names, whose an action is, and what it needs. */
const ofEveryKind: Omit<Life<CaseTerms>, 'moves'> = {
  of: 'case',
  noun: { en: 'case', zh: '案件' },
  statusOf: ({ stage }) => stage,
  statuses: stageNames,
  hands: { coordinator: { en: "the alliance's coordinator", zh: '联盟协调员' } },
  words: reasonWord,
  acts: {
    file_complaint: {
      name: { en: 'Record the complaint', zh: '登记申请书提交' },
      hands: coordinator,
      needs: [],
    },
    institute: {
      name: { en: 'Record the institution', zh: '登记立案' },
      hands: coordinator,
      needs: [],
      guard: readyForInstitution,
    },
    open_discovery: { name: { en: 'Open discovery', zh: '进入证据开示' }, hands: coordinator, needs: [] },
    start_hearing: { name: { en: 'Begin the hearing', zh: '进入庭审' }, hands: coordinator, needs: [] },
    determine: {
      name: { en: 'Record the initial determination', zh: '登记初裁' },
      hands: coordinator,
      needs: [],
    },
    review: {
      name: { en: 'Record the Commission’s review', zh: '登记委员会复审' },
      hands: coordinator,
      needs: [],
    },
    find_violation: {
      name: { en: 'Record the violation, for the President', zh: '登记认定违法并送总统审查' },
      hands: coordinator,
      needs: [],
    },
    appeal: { name: { en: 'Record the appeal', zh: '登记上诉' }, hands: coordinator, needs: [] },
    remand: { name: { en: 'Record the remand', zh: '登记发回重审' }, hands: coordinator, needs: ['reason'] },
    file: { name: { en: 'Record the filing of the suit', zh: '登记起诉' }, hands: coordinator, needs: [] },
    serve: {
      name: { en: 'Record service of the complaint', zh: '登记起诉状送达' },
      hands: coordinator,
      needs: [],
    },
    begin_trial: { name: { en: 'Begin the trial', zh: '进入审理' }, hands: coordinator, needs: [] },
    judge: { name: { en: 'Record the judgment', zh: '登记判决' }, hands: coordinator, needs: [] },
    stay: { name: { en: 'Record the stay', zh: '登记中止审理' }, hands: coordinator, needs: ['reason'] },
    resume: { name: { en: 'Record the resumption', zh: '登记恢复审理' }, hands: coordinator, needs: [] },
    talk: { name: { en: 'Begin good-faith talks', zh: '开始善意协商' }, hands: coordinator, needs: [] },
    mediate: { name: { en: 'Refer to mediation', zh: '提交调解' }, hands: coordinator, needs: [] },
    arbitrate: { name: { en: 'Refer to arbitration', zh: '提交仲裁' }, hands: coordinator, needs: [] },
    close: { name: { en: 'Close the case', zh: '结案' }, hands: coordinator, needs: ['reason'] },
    reopen: {
      name: { en: 'Reopen the case', zh: '重新开启' },
      hands: coordinator,
      needs: ['reason'],
      guard: ({ goesOn }) => (goesOn === true ? joinStands : undefined),
    },
  },
};

/** The life of each kind of case. */
export const caseLives: { readonly [K in CaseKind]: Life<CaseTerms> } = {
  itc_337: { ...ofEveryKind, moves: whole(itc337Moves) },
  infringement_suit: { ...ofEveryKind, moves: whole(suitMoves) },
  internal_dispute: { ...ofEveryKind, moves: whole(disputeMoves) },
};

/** As what somebody acts on a case, by what they may do in the alliance. */
export const caseHands = (permissions: readonly string[]): CaseTerms['around']['hands'] =>
  permissions.includes('cases.write') ? coordinator : [];

/** Every action of a case, whatever its kind. */
export const caseActs = ofEveryKind.acts;

/** The stages of a kind, in the order of its table. */
export const stagesOf = (kind: CaseKind): readonly Stage[] =>
  ({
    itc_337: Object.keys(itc337Moves),
    infringement_suit: Object.keys(suitMoves),
    internal_dispute: Object.keys(disputeMoves),
  })[kind] as Stage[];

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

/** What someone wants to do with a case. */
export interface CaseMove {
  readonly action: CaseAction;
  readonly reason?: string;
  readonly today: CalendarDate;
}

/** A fact about a case. */
export interface CaseFact {
  readonly type: `case.${string}`;
  readonly subject: { readonly kind: 'case'; readonly id: string };
  readonly caseId: string;
  readonly payload: { readonly [key: string]: string | null };
}

/** Moves a case along the table of its kind: refused as that table says. */
export function moveCase(
  life: CaseLife,
  { action, reason, today }: CaseMove,
  hands: CaseTerms['around']['hands'],
): Decision<CaseLife, CaseFact> {
  const moved = move(caseLives[life.kind], action, life, { hands }, { reason });
  if (isRefused(moved)) return moved;
  const stage = moved.state;
  const isClosing = action === 'close';
  return grant(
    { ...life, stage, closedOn: isClosing ? today : null, closeReason: isClosing ? (reason ?? null) : null },
    {
      type: 'case.moved',
      subject: { kind: 'case', id: life.id },
      caseId: life.id,
      payload: { action, from: life.stage, to: stage, reason: reason ?? null },
    },
  );
}
