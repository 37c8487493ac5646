import {
  deny,
  actionsFrom,
  type Bilingual,
  type CalendarDate,
  type Decision,
  destination,
  grant,
  isRefused,
  type Refusal,
  refuse,
} from '../../kernel/index.js';
import {
  type CaseAction,
  caseActions,
  type CaseKind,
  type Forum,
  kindOf,
  reasonedActions,
  type Stage,
  stageNames,
} from './case-kinds.js';

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

/**
 * Moves a case along its table.
 *
 * Refusals: `case.no_such_move` where the stage does not allow the action; `case.reason_missing`; `case.number_missing` and
 * `case.no_itc_proceeding` where an investigation is instituted that has neither (19 CFR 210.10(b)(1)).
 */
export function moveCase(life: CaseLife, { action, reason, today }: CaseMove): Decision<CaseLife, CaseFact> {
  const refusal = obstacleTo(life, action);
  if (refusal !== undefined) return { refusal };
  if (reasonedActions.includes(action) && (reason ?? '') === '') return noReason(action);
  const stage = destination(kindOf(life.kind).moves, life.stage, action);
  if (stage === undefined) return noSuchMove(life, action);
  const moved: CaseLife = {
    ...life,
    stage,
    closedOn: action === 'close' ? today : null,
    closeReason: action === 'close' ? (reason ?? null) : null,
  };
  return grant(moved, {
    type: 'case.moved',
    subject: { kind: 'case', id: life.id },
    caseId: life.id,
    payload: { action, from: life.stage, to: stage, reason: reason ?? null },
  });
}

/** What stands against an action apart from a missing reason; nothing where it may be done. */
function obstacleTo(life: CaseLife, action: CaseAction): Refusal | undefined {
  const outcome =
    destination(kindOf(life.kind).moves, life.stage, action) === undefined
      ? noSuchMove(life, action)
      : action === 'institute'
        ? notReadyForInstitution(life)
        : undefined;
  return outcome !== undefined && isRefused(outcome) ? outcome.refusal : undefined;
}

const noSuchMove = ({ stage }: CaseLife, action: CaseAction) =>
  refuse(
    'case.no_such_move',
    `"${caseActions[action].en}" is not possible while the case is at "${stageNames[stage].en}".`,
    `案件处于“${stageNames[stage].zh}”阶段，不能执行“${caseActions[action].zh}”。`,
  );

const noReason = (action: CaseAction) =>
  refuse(
    'case.reason_missing',
    `"${caseActions[action].en}" needs a reason.`,
    `“${caseActions[action].zh}”须说明理由。`,
  );

const notReadyForInstitution = ({ number, forums }: CaseLife) => {
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

/** What may be done with a case, and why not where it may not. */
export interface CaseActionOffer {
  readonly action: CaseAction;
  readonly name: Bilingual;
  readonly to: Stage;
  readonly needsReason: boolean;
  readonly refusal?: Refusal;
}

const onlyCoordinators = deny(
  'access.denied',
  "Only the alliance's coordinator can do this.",
  '仅联盟协调人可以执行此操作。',
).refusal;

/** The actions of a case's stage, each with what stands against it. */
export const actionsOf = (life: CaseLife, mayWrite: boolean): readonly CaseActionOffer[] =>
  actionsFrom(kindOf(life.kind).moves, life.stage).map((action) => {
    const refusal = mayWrite ? obstacleTo(life, action) : onlyCoordinators;
    return {
      action,
      name: caseActions[action],
      to: destination(kindOf(life.kind).moves, life.stage, action) ?? life.stage,
      needsReason: reasonedActions.includes(action),
      ...(refusal && { refusal }),
    };
  });
