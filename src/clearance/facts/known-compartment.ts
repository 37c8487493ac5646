import { notWalledFrom, sightOfCaller, visibleCase } from '../../cases/index.js';
import type { Binds, Caller, Tx } from '../../platform/index.js';
import { fits } from '../../walls/index.js';

/** Whether someone reads who has subscribed to orders in cases they see. */
const readsOrders = ({ permissions }: Caller): boolean => permissions.includes('subscriptions.read');

/**
 * SQL that is true of a settlement or caucus (`c`) that the caller's seats still fit: whoever was named and changed sides
 * knows of it no more, even before their time in it is ended.
 */
function fittingTalks({ seats }: Caller, { bind }: Binds): string {
  const settles = fits({ seats }, { kind: 'settlement', memberId: null })
    ? 'TRUE'
    : `c.member_id = ANY(${bind(counselled(seats))}::uuid[])`;
  const meets = fits({ seats }, { kind: 'caucus', memberId: null }) ? 'TRUE' : 'FALSE';
  return `(c.kind = 'settlement' AND ${settles} OR c.kind = 'caucus' AND ${meets})`;
}

const counselled = (seats: Caller['seats']): readonly string[] =>
  seats.flatMap(({ role, memberId }) => (role === 'member_counsel' && memberId !== null ? [memberId] : []));

/**
 * SQL that is true of a compartment (`c`) the caller may know of. Of a settlement or caucus the database shows only the caller's own; of
 * a protective order know whoever may read of subscriptions and sees the case, and whoever is or wants to be under it.
 */
export function knownCompartment(tx: Tx, binds: Binds): string {
  const person = binds.bind(tx.caller.personId);
  const inCase = readsOrders(tx.caller) ? visibleCase(sightOfCaller(tx.caller), 'c.case_id', binds) : 'FALSE';
  return `(${fittingTalks(tx.caller, binds)} OR c.kind = 'cbi' AND (${inCase} OR c.id IN (SELECT open_compartments())
      OR EXISTS (SELECT FROM po_subscription s
                  WHERE s.alliance_id = c.alliance_id AND s.compartment_id = c.id AND s.person_id = ${person}::uuid)))
    AND ${notWalledFrom(tx, 'case', 'c.case_id', binds)} AND ${notWalledFrom(tx, 'compartment', 'c.id', binds)}`;
}
