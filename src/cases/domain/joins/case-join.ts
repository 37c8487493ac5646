import {
  type CalendarDate,
  type Decision,
  grant,
  type Instant,
  isRefused,
  type Refusal,
  refuse,
} from '../../../kernel/index.js';
import type { Stage } from '../case-kinds.js';
import { type CaseFact, type CaseLife, type CaseTerms, moveCase } from '../case-life.js';

/** That a complaint's case (`from`) goes on as the investigation (`to`) it became. */
export interface CaseJoin {
  readonly id: string;
  readonly fromCaseId: string;
  readonly toCaseId: string;
  /** The stage the complaint's case stood at. */
  readonly fromStage: Stage;
  /** The dates that ended with it. */
  readonly deadlineIds: readonly string[];
  readonly reason: string;
  readonly joinedBy: string;
  readonly joinedAt: Instant;
  readonly undoneBy: string | null;
  readonly undoneAt: Instant | null;
  readonly undoReason: string | null;
}

/** Two cases, and what joins either of them already. */
export interface ToJoin {
  readonly from: CaseLife;
  readonly to: CaseLife;
  /** Whether one of them goes on as another already. */
  readonly isJoined: boolean;
}

/** That two cases were joined, or are no more. It belongs to no case: who reads the record of one may not see the other. */
export interface JoinFact {
  readonly type: 'cases.joined' | 'cases.unjoined';
  readonly subject: { readonly kind: 'case_join'; readonly id: string };
  readonly payload: { readonly fromCaseId: string; readonly toCaseId: string; readonly reason: string };
}

const beforeInstitution: readonly Stage[] = ['preparing', 'pre_institution'];

/** Why two cases cannot be joined; undefined where they can. */
export function obstacleToJoining({ from, to, isJoined }: ToJoin): Refusal | undefined {
  const said = [
    [from.id === to.id, same],
    [from.kind !== 'itc_337' || to.kind !== 'itc_337', otherKinds],
    [!beforeInstitution.includes(from.stage), notBefore],
    [isJoined, joined],
    [beforeInstitution.includes(to.stage) || to.closedOn !== null, notInstituted],
  ] as const;
  return said.find(([stands]) => stands)?.[1].refusal;
}

/** Closes the complaint's case for the reason given. What lies in it stays there, and nothing is copied. */
export function joinCases(
  asked: ToJoin,
  join: CaseJoin,
  today: CalendarDate,
  hands: CaseTerms['around']['hands'],
): Decision<CaseLife, CaseFact | JoinFact> {
  const refusal = obstacleToJoining(asked);
  if (refusal !== undefined) return { refusal };
  const closed = moveCase(asked.from, { action: 'close', reason: join.reason, today }, hands);
  return isRefused(closed)
    ? closed
    : grant<CaseLife, CaseFact | JoinFact>(
        closed.state,
        ...closed.facts,
        joinFact('cases.joined', join, join.reason),
      );
}

/** Takes a join back: the complaint's case is where it was, unless it was reopened meanwhile, or closed anew for another reason. */
export function undoJoin(
  join: CaseJoin,
  from: CaseLife,
  reason: string,
): Decision<CaseLife, CaseFact | JoinFact> {
  if (join.undoneAt !== null) return undone;
  const fact = joinFact('cases.unjoined', join, reason);
  if (from.stage !== 'closed' || from.closeReason !== join.reason) return grant(from, fact);
  const back: CaseLife = { ...from, stage: join.fromStage, closedOn: null, closeReason: null };
  const payload = { action: 'reopen', from: from.stage, to: join.fromStage, reason };
  return grant<CaseLife, CaseFact | JoinFact>(
    back,
    { type: 'case.moved', subject: { kind: 'case', id: from.id }, caseId: from.id, payload },
    fact,
  );
}

const joinFact = (type: JoinFact['type'], join: CaseJoin, reason: string): JoinFact => ({
  type,
  subject: { kind: 'case_join', id: join.id },
  payload: { fromCaseId: join.fromCaseId, toCaseId: join.toCaseId, reason },
});

const same = refuse(
  'case_join.same_case',
  'Choose another case: a case does not go on as itself.',
  '请选择另一案件：不能与自身接续。',
);
const otherKinds = refuse(
  'case_join.not_investigations',
  'Only a complaint before the ITC goes on as an investigation: both are section 337 cases.',
  '仅 ITC 投诉可接续为调查：两案均须为 337 调查案件。',
);
const joined = refuse(
  'case_join.joined',
  'One of the two goes on as another case already: take that back first.',
  '其中一案已接续为另一案件，请先撤回该接续。',
);
const notBefore = refuse(
  'case_join.not_before_institution',
  'The case that goes on as another is one before institution; this one was instituted or is closed.',
  '被接续的案件须处于立案之前；本案已立案或已结案。',
);
const notInstituted = refuse(
  'case_join.not_instituted',
  'The case it goes on as is an investigation that was instituted and is open.',
  '接续至的案件须为已立案且未结案的调查。',
);
const undone = refuse('case_join.undone', 'This was taken back already.', '该接续已撤回。');
