import { notWalledFrom } from '../../cases/index.js';
import { type Binds, hasRole, type SubjectTable, type Tx } from '../../platform/index.js';
import { type AskedAsReader, clientsOf } from '../../walls/index.js';

/** SQL that is true of a subscription (`s`) that is the caller's: he subscribes, or began or filed it as counsel. */
export function ownSubscription(tx: Tx, binds: Binds): string {
  if (!tx.caller.permissions.includes('subscriptions.read')) return 'FALSE';
  const person = `${binds.bind(tx.caller.personId)}::uuid`;
  const asCounsel = hasRole(tx.caller, 'outside_counsel')
    ? `${person} IN (s.drafted_by, s.filed_by)`
    : 'FALSE';
  return `(s.person_id = ${person} OR ${asCounsel}) AND ${openOrder(tx, binds)}`;
}

/** SQL that is true of a subscription (`s`) to which the caller may object now: as counsel of others in its case, as long as its days run. */
export const objection = ({ tx: { caller }, reader, binds: { bind } }: AskedAsReader): string =>
  `s.state = 'notice_window' AND s.person_id <> ${bind(caller.personId)}::uuid
   AND s.case_id = ANY(${bind(clientsOf(reader).map(({ caseId }) => caseId))}::uuid[])`;

/** SQL that is true of a subscription (`s`) no wall hides. */
export const openOrder = (tx: Tx, binds: Binds): string =>
  `${notWalledFrom(tx, 'case', 's.case_id', binds)} AND ${notWalledFrom(tx, 'compartment', 's.compartment_id', binds)}`;

/** A subscription of which something is so. */
const subscription = ({ tx, binds }: AskedAsReader, id: string, so: string): string =>
  `EXISTS (SELECT FROM po_subscription s WHERE s.alliance_id = ${binds.bind(tx.caller.allianceId)} AND s.id = ${id} AND ${so})`;

/** What people are told of undertakings under a protective order. */
export const clearanceSubjects = {
  subscription: {
    known: (asked, id) => {
      const { tx, binds } = asked;
      const own = ownSubscription(tx, binds);
      const so = hasRole(tx.caller, 'ethics_officer') ? `(${own} OR ${openOrder(tx, binds)})` : own;
      return subscription(asked, id, so);
    },
  },
  objection: {
    known: (asked, id) =>
      subscription(asked, id, `${objection(asked)} AND ${openOrder(asked.tx, asked.binds)}`),
  },
} as const satisfies SubjectTable<AskedAsReader>;
