import { officers } from '../identity/index.js';
import { hasRole, type Subjects, type Caller } from '../platform/index.js';
import type { AskedAsReader } from '../walls/index.js';
import type { ApprovalKinds } from './approval-kinds.js';

/** As what somebody may be asked for an approval. */
export const holdsAs = ({ personId, seats }: Pick<Caller, 'personId' | 'seats'>): readonly string[] => [
  ...(personId === null ? [] : [`person:${personId}`]),
  ...new Set(seats.map(({ role }) => `role:${role}`)),
];

/** What a question (`to_approve`) is about, to those who may know of that alone. */
const knownThing = (asked: AskedAsReader, subjects: Subjects<AskedAsReader>, kinds: ApprovalKinds): string =>
  subjects.known(asked, 'to_approve.about_kind', 'to_approve.about_id', kinds.things());

/**
 * SQL that is true of a question (`to_approve`) whoever acts may know of: they may know of what it is about, and serve the alliance as a whole,
 * asked, are asked or answered.
 */
export function seenQuestion(
  asked: AskedAsReader,
  subjects: Subjects<AskedAsReader>,
  kinds: ApprovalKinds,
): string {
  const { tx, binds } = asked;
  const { caller } = tx;
  if (!caller.permissions.includes('approvals.read')) return 'FALSE';
  const here = `to_approve.alliance_id = ${binds.bind(caller.allianceId)}`;
  const known = `(${knownThing(asked, subjects, kinds)})`;
  if (hasRole(caller, ...officers)) return `${here} AND ${known}`;
  const me = `${binds.bind(caller.personId)}::uuid`;
  return `${here} AND (to_approve.asked_by = ${me} OR to_approve.hands && ${binds.bind(holdsAs(caller))}::text[] OR EXISTS (SELECT FROM approval_answer w
     WHERE w.alliance_id = to_approve.alliance_id AND w.question_id = to_approve.id AND w.person_id = ${me})) AND ${known}`;
}

/** SQL that is true of an open question (`to_approve`) that waits for whoever acts: the same as `answerQuestion` allows, as far as they may know of it. */
export function waitingQuestion(
  asked: AskedAsReader,
  subjects: Subjects<AskedAsReader>,
  kinds: ApprovalKinds,
): string | undefined {
  const { tx, binds } = asked;
  const { caller } = tx;
  if (caller.personId === null || !caller.permissions.includes('approvals.read')) return undefined;
  const { bind } = binds;
  const [me, mine] = [`${bind(caller.personId)}::uuid`, `${bind(holdsAs(caller))}::text[]`];
  const firms = bind(caller.seats.flatMap(({ memberId }) => memberId ?? []));
  return `to_approve.alliance_id = ${bind(caller.allianceId)} AND to_approve.state = 'open' AND to_approve.hands && ${mine}
    AND to_approve.asked_by IS DISTINCT FROM ${me} AND ${me} <> ALL (to_approve.part_ids) AND NOT to_approve.firm_ids && ${firms}::uuid[]
    AND NOT EXISTS (SELECT FROM approval_answer w WHERE w.alliance_id = to_approve.alliance_id AND w.question_id = to_approve.id AND w.person_id = ${me})
    AND (${knownThing(asked, subjects, kinds)})`;
}
