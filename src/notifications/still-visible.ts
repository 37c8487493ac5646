import { type Binds, sightOfCaller, visibleCase, visibleParty } from '../cases/index.js';
import { awaitedBy } from '../documents/index.js';
import { isForOthers, letsInside } from '../groups/index.js';
import { hasRole, type Tx } from '../platform/index.js';
import { firmsOf, type Reader, readable } from '../walls/index.js';
import {
  decidedAs,
  insideGroup,
  memberships,
  objection,
  openMembership,
  openOrder,
  ownSubscription,
  runsGroup,
  signing,
  trueWhile,
} from './own-duties.js';

/** The kinds of things people are told of. */
export const toldOf = [
  'deadline',
  'document',
  'recall',
  'lowering',
  'subscription',
  'objection',
  'agreement',
  'membership',
  'certificate',
  'departure',
  'review',
  'invitation',
  'clearance',
  'buy_in',
  'counsel_proposal',
  'mandate',
  'binding',
  'proposal',
  'office',
  'roles',
  'own_role',
  'consent',
] as const;
type ToldOf = (typeof toldOf)[number];

const subjectId = `(n.subject->>'id')::uuid`;

/**
 * SQL that is true of a notification (`n`) whose subject the caller may still know of: one about a thing that has gone out of his
 * sight is not there, and does not count, until he sees the thing again.
 */
export function stillVisible(tx: Tx, reader: Reader, binds: Binds): string {
  const sight = sightOfCaller(tx.caller);
  const hears = tx.caller.permissions.includes('documents.read');
  const document = (from: string): string =>
    hears
      ? `EXISTS (SELECT FROM ${from} t WHERE t.alliance_id = n.alliance_id AND t.id = ${subjectId}
           AND ${readable(reader, 't', binds, visibleCase(sight, 't.case_id', binds))})`
      : 'FALSE';
  const sees: { readonly [K in ToldOf]: string } = {
    deadline: `EXISTS (
      SELECT FROM deadline d LEFT JOIN party p ON p.alliance_id = d.alliance_id AND p.id = d.party_id
       WHERE d.alliance_id = n.alliance_id AND d.id = ${subjectId}
         AND ${visibleCase(sight, 'd.case_id', binds)} AND ${visibleParty(sight, 'p', binds)})`,
    document: document('document'),
    recall: document(asIfShared),
    lowering: lowering(tx, reader, binds),
    subscription: subscription(concerned(tx, binds)),
    objection: subscription(`${objection(tx, reader, binds)} AND ${openOrder(tx, binds)}`),
    agreement: `EXISTS (
      SELECT FROM agreement_version v JOIN (${memberships}) ON m.alliance_id = v.alliance_id AND m.group_id = v.group_id
       WHERE v.alliance_id = n.alliance_id AND v.id = ${subjectId} AND m.status IN ${signing} AND ${openMembership(tx, binds)})`,
    membership: membership(openMembership(tx, binds)),
    certificate: membership(runsGroup(tx, binds)),
    departure: membership(`${trueWhile.departure} AND ${insideGroup(tx, binds)}`),
    review: membership(`${trueWhile.review} AND ${decidedAs(tx, 'ethics_officer', binds)}`),
    invitation: membership(`${trueWhile.invitation} AND ${openMembership(tx, binds)}`),
    clearance: membership(`${trueWhile.clearance} AND ${decidedAs(tx, 'ethics_officer', binds)}`),
    buy_in: membership(`${trueWhile.buy_in} AND ${decidedAs(tx, 'treasurer', binds)}`),
    counsel_proposal:
      mandate(`k.state = 'proposed' AND p.member_id = ANY(${binds.bind(firmsOf(tx.caller))}::uuid[])
         AND ${visibleCase(sight, 'p.case_id', binds)}`),
    proposal: `EXISTS (
      SELECT FROM group_proposal q JOIN (${memberships}) ON m.alliance_id = q.alliance_id AND m.group_id = q.group_id
       WHERE q.alliance_id = n.alliance_id AND q.id = ${subjectId} AND q.state = 'open' AND ${letsInside('m')}
         AND ${openMembership(tx, binds)} AND ${isForOthers(tx, binds)})`,
    office: `EXISTS (
      SELECT FROM group_office o JOIN joint_group g ON g.alliance_id = o.alliance_id AND g.id = o.group_id
       WHERE o.alliance_id = n.alliance_id AND o.id = ${subjectId} AND ${insideGroup(tx, binds)})`,
    binding: `EXISTS (
      SELECT FROM party_binding b WHERE b.alliance_id = n.alliance_id AND b.id = ${subjectId} AND b.state = 'open'
         AND ${binds.bind(firmsOf(tx.caller))}::uuid[] && ARRAY[b.from_member_id, b.to_member_id]
         AND ${visibleCase(sight, 'b.case_id', binds)})`,
    mandate: mandate(`coalesce(k.named_id, k.person_id) = ${binds.bind(tx.caller.personId)}::uuid
         AND (k.state = 'ended' OR k.person_id IS NOT NULL AND ${visibleCase(sight, 'p.case_id', binds)})`),
    roles: String(hasRole(tx.caller, 'administrator', 'ethics_officer')),
    own_role: `${subjectId} = ${binds.bind(tx.caller.personId)}::uuid`,
    consent: consent(tx, binds),
  };
  const clauses = toldOf.map((kind) => `WHEN '${kind}' THEN ${sees[kind]}`);
  return `CASE n.subject->>'kind' ${clauses.join('\n    ')} ELSE FALSE END`;
}

/** Counsel of a party (`k`, of party `p`) of which something is so. */
const mandate = (so: string): string => `EXISTS (
      SELECT FROM party_counsel k JOIN party p ON p.alliance_id = k.alliance_id AND p.id = k.party_id
       WHERE k.alliance_id = n.alliance_id AND k.id = ${subjectId} AND ${so})`;

/** A membership of which something is so. */
const membership = (so: string): string => `EXISTS (
      SELECT FROM ${memberships} WHERE m.alliance_id = n.alliance_id AND m.id = ${subjectId} AND ${so})`;

/** One that still waits for the reader's agreement. */
const lowering = (tx: Tx, reader: Reader, binds: Binds): string =>
  tx.caller.permissions.includes('documents.classify')
    ? `EXISTS (
      SELECT FROM lowering l JOIN document t ON t.alliance_id = l.alliance_id AND t.id = l.document_id
       WHERE l.alliance_id = n.alliance_id AND l.id = ${subjectId}
         AND ${awaitedBy(reader, { lowering: 'l', document: 't' }, binds)})`
    : 'FALSE';

/** Documents as they would be read were they not recalled: who could read one then is who is told, and stays told. */
const asIfShared = `(SELECT id, alliance_id, case_id, group_id, compartment_id, supplier_member_id, uploaded_by, tier, shared_at,
    CASE WHEN shared_at IS NULL THEN state ELSE 'shared' END AS state FROM document)`;

/** A role that still waits for consent: of those who keep watch over roles, of who acts for its firm, or of representatives. */
function consent({ caller }: Tx, { bind }: Binds): string {
  if (!hasRole(caller, 'administrator', 'ethics_officer', 'member_representative', 'member_counsel'))
    return 'FALSE';
  const mine = hasRole(caller, 'administrator', 'ethics_officer')
    ? 'TRUE'
    : `(w.member_id IS NULL OR w.member_id = ANY(${bind(firmsOf(caller))}::uuid[]))`;
  return `EXISTS (SELECT FROM nomination w
    WHERE w.alliance_id = n.alliance_id AND w.id = ${subjectId} AND w.status = 'waiting' AND ${mine})`;
}

/** A subscription of which something is so. */
const subscription = (so: string): string => `EXISTS (
      SELECT FROM po_subscription s WHERE s.alliance_id = n.alliance_id AND s.id = ${subjectId} AND ${so})`;

function concerned(tx: Tx, binds: Binds): string {
  const own = ownSubscription(tx, binds);
  return hasRole(tx.caller, 'ethics_officer') ? `(${own} OR ${openOrder(tx, binds)})` : own;
}
