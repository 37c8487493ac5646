import { notWalledFrom, numberOrTitle } from '../../cases/index.js';
import { writtenPattern } from '../../identity/index.js';
import {
  type Binds,
  hasRole,
  type NamedSubject,
  namesSql,
  type SubjectTable,
  type Tx,
} from '../../platform/index.js';
import { type AskedAsReader, clientsOf } from '../../walls/index.js';
import { objectable } from '../subscriptions.reader.js';
import { knownCompartment } from './known-compartment.js';

/** SQL that is true of a subscription (`s`) that is the caller's: the caller subscribes, or began or filed it as counsel. */
export function ownSubscription(tx: Tx, binds: Binds): string {
  if (!tx.caller.permissions.includes('subscriptions.read')) return 'FALSE';
  const person = `${binds.bind(tx.caller.personId)}::uuid`;
  const asCounsel = hasRole(tx.caller, 'outside_counsel')
    ? `${person} IN (s.drafted_by, s.filed_by)`
    : 'FALSE';
  return `(s.person_id = ${person} OR ${asCounsel}) AND ${openOrder(tx, binds)}`;
}

/** SQL that is true of a subscription (`s`) to which the caller may object now: as counsel of others in its case, as long as its days run. */
export const objection = ({ tx: { caller, now }, reader, binds: { bind } }: AskedAsReader): string =>
  `s.state IN ('notice_window', 'active') AND s.person_id <> ${bind(caller.personId)}::uuid
   AND EXISTS (SELECT FROM supplier_window w WHERE w.alliance_id = s.alliance_id AND w.subscription_id = s.id
                  AND ${objectable('w', bind(now))})
   AND s.case_id = ANY(${bind(clientsOf(reader).map(({ caseId }) => caseId))}::uuid[])`;

/** SQL that is true of a subscription (`s`) no wall hides. */
export const openOrder = (tx: Tx, binds: Binds): string =>
  `${notWalledFrom(tx, 'case', 's.case_id', binds)} AND ${notWalledFrom(tx, 'compartment', 's.compartment_id', binds)}`;

/** A subscription of which something is so. */
const subscription = ({ tx, binds }: AskedAsReader, id: string, so: string): string =>
  `EXISTS (SELECT FROM po_subscription s WHERE s.alliance_id = ${binds.bind(tx.caller.allianceId)} AND s.id = ${id} AND ${so})`;

/** Of a subscription by the name of its order. */
const named: NamedSubject<AskedAsReader> = {
  from: 'po_subscription s JOIN compartment k ON k.alliance_id = s.alliance_id AND k.id = s.compartment_id',
  id: 's.id',
  ...namesSql('k'),
  link: `'/subscriptions/' || s.id`,
};

/** What people are told of undertakings under a protective order. */
export const clearanceSubjects = {
  compartment: {
    documents: {
      instead: {
        en: 'Bring it into the case and choose the compartment there.',
        zh: '请录入案件并在录入时选择该专区。',
      },
    },
    known: ({ tx, binds }, id) => `EXISTS (
      SELECT FROM compartment c WHERE c.alliance_id = ${binds.bind(tx.caller.allianceId)} AND c.id = ${id} AND ${knownCompartment(tx, binds)})`,
    named: {
      from: 'compartment k JOIN case_file f ON f.alliance_id = k.alliance_id AND f.id = k.case_id',
      id: 'k.id',
      ...namesSql('k'),
      beside: { en: numberOrTitle('f', 'en'), zh: numberOrTitle('f', 'zh') },
      link: `'/orders/' || k.id`,
      search: {
        kind: { en: 'Compartment', zh: '专区' },
        matches: ({ tx, binds: { bind } }, typed) => {
          const written = bind(writtenPattern(typed));
          return `k.alliance_id = ${bind(tx.caller.allianceId)} AND (lower(k.name_en) LIKE ${written} OR lower(k.name_zh) LIKE ${written})`;
        },
      },
    },
  },
  subscription: {
    named,
    documents: {
      keptBy: 'subscriptions.write',
      keeps: (asked, id) => subscription(asked, id, ownSubscription(asked.tx, asked.binds)),
    },
    known: (asked, id) => {
      const { tx, binds } = asked;
      const own = ownSubscription(tx, binds);
      const so = hasRole(tx.caller, 'ethics_officer') ? `(${own} OR ${openOrder(tx, binds)})` : own;
      return subscription(asked, id, so);
    },
  },
  objection: {
    isAwaited: true,
    named,
    documents: { instead: { en: 'Attach it to the subscription.', zh: '请附于该登记。' } },
    known: (asked, id) =>
      subscription(asked, id, `${objection(asked)} AND ${openOrder(asked.tx, asked.binds)}`),
  },
} as const satisfies SubjectTable<AskedAsReader>;
