import { sightOfCaller, visibleCase } from '../../cases/index.js';
import { type DutyTable, hasRole, type Held } from '../../platform/index.js';
import type { AskedAsReader, AskedToday } from '../../walls/index.js';
import { objectable } from '../subscriptions.reader.js';
import { objection, openOrder } from './clearance.subjects.js';

/** Open subscriptions (`s`) of which something is so, as held by somebody. */
const held = (so: string, holder: string, day?: string): Held => ({
  from: `po_subscription s WHERE s.alliance_id = current_setting('hezong.alliance')::uuid AND ${so}`,
  id: 's.id',
  caseId: 's.case_id',
  holder,
  ...(day !== undefined && { day }),
});

const itsCounsel = `unnest(ARRAY['person:' || s.drafted_by, 'person:' || s.filed_by])`;
const itsSides = `unnest(ARRAY['person:' || s.person_id, 'person:' || s.drafted_by, 'person:' || s.filed_by])`;
/** Every member in the case: whoever is counsel of one is counsel of others. */
const membersInCase = `(po_subscription s JOIN party p ON p.alliance_id = s.alliance_id AND p.case_id = s.case_id AND p.member_id IS NOT NULL)`;

/** SQL that is true of one (`s`) of which some supplier was not given notice yet, be it one that began to supply since. */
const lacksNotice = `s.capacity <> 'outside_counsel' AND (s.state = 'filed' OR s.state IN ('notice_window', 'active') AND EXISTS (
  SELECT FROM order_supplier o WHERE o.alliance_id = s.alliance_id AND o.compartment_id = s.compartment_id
     AND NOT EXISTS (SELECT FROM supplier_window w WHERE w.alliance_id = s.alliance_id AND w.subscription_id = s.id
                        AND w.party_id = o.party_id AND w.closed_at IS NULL)))`;

/** SQL of a day of the windows of one (`s`) that stand somehow; null where none does. */
const dayOf = (day: string, status: string): string =>
  `(SELECT ${day} FROM supplier_window w WHERE w.alliance_id = s.alliance_id AND w.subscription_id = s.id
     AND w.closed_at IS NULL AND w.status = '${status}')`;
const lastToObject = dayOf('min(w.last_on)', 'running');
const conferring = dayOf('min(w.confer_until)::date', 'conferring');

const signs = { en: 'You are to read under the protective order', zh: '您将依保护令接触材料' };
const deals = { en: 'You deal with it as counsel', zh: '您作为律师经办' };

/** Subscriptions (`s`) of which something is so. */
const subscriptions = ({ tx, binds }: AskedAsReader, so: string, day = 'NULL::date'): string =>
  `SELECT s.id, s.case_id, NULL::jsonb AS name, ${day} AS day, '/subscriptions/' || s.id AS link
    FROM po_subscription s WHERE s.alliance_id = ${binds.bind(tx.caller.allianceId)} AND ${so}`;

/** SQL that is true of one the caller drafted or filed as counsel, and may open: who acts in its case no longer does not. */
const asOwnCounsel = ({ tx, binds }: AskedAsReader): string =>
  hasRole(tx.caller, 'outside_counsel') && tx.caller.permissions.includes('subscriptions.write')
    ? `(${binds.bind(tx.caller.personId)}::uuid IN (s.drafted_by, s.filed_by)
        AND ${visibleCase(sightOfCaller(tx.caller), 's.case_id', binds)})`
    : 'FALSE';

/** Those that counsel drafted or filed and has to go on with. */
const asCounsel =
  (so: string, day?: string) =>
  (asked: AskedAsReader): string =>
    subscriptions(asked, `${so} AND ${asOwnCounsel(asked)} AND ${openOrder(asked.tx, asked.binds)}`, day);

/** SQL that is true of one the caller is to read under. */
const asSubscriber = ({ tx, binds }: AskedAsReader): string =>
  tx.caller.permissions.includes('subscriptions.read')
    ? `s.person_id = ${binds.bind(tx.caller.personId)}::uuid`
    : 'FALSE';

/** What waits for somebody under a protective order. */
export const clearanceDuties = {
  undertaking: {
    what: { en: 'An undertaking waits for your signature', zh: '有承诺书待您签署' },
    action: { en: 'Read and sign', zh: '阅读并签署' },
    why: signs,
    held: held(`s.state = 'draft'`, `'person:' || s.person_id`),
    open: (asked) =>
      subscriptions(
        asked,
        `s.state = 'draft' AND ${asSubscriber(asked)} AND ${openOrder(asked.tx, asked.binds)}`,
      ),
  },
  filing: {
    what: { en: 'A signed undertaking is to be filed', zh: '承诺书已签署，待提交' },
    action: { en: 'Record the filing', zh: '登记提交' },
    why: deals,
    held: held(`s.state = 'signed'`, itsCounsel),
    open: asCounsel(`s.state = 'signed'`),
  },
  notice: {
    what: { en: 'The suppliers are to be given notice of an undertaking', zh: '承诺书待通知信息提供方' },
    action: { en: 'Give notice', zh: '发出通知' },
    why: deals,
    held: held(lacksNotice, itsCounsel),
    open: asCounsel(lacksNotice),
  },
  objection: {
    what: { en: 'Last day to object to an undertaking', zh: '承诺书异议期届满' },
    action: { en: 'Look at it', zh: '查看' },
    why: { en: 'Your client’s material would be read', zh: '对方将接触您委托人的材料' },
    held: {
      ...held('', `'firm:' || p.member_id`, lastToObject),
      from: `${membersInCase} WHERE s.alliance_id = current_setting('hezong.alliance')::uuid AND s.state IN ('notice_window', 'active')
        AND ${lastToObject} IS NOT NULL`,
    },
    open: (asked) => {
      const { tx, binds } = asked;
      if (!tx.caller.permissions.includes('subscriptions.write')) return undefined;
      const me = `${binds.bind(tx.caller.personId)}::uuid`;
      const isAnothers = `s.drafted_by <> ${me} AND s.filed_by IS DISTINCT FROM ${me}`;
      return subscriptions(
        asked,
        `${objection(asked)} AND ${isAnothers} AND ${openOrder(tx, binds)}`,
        `(SELECT min(w.last_on) FROM supplier_window w WHERE w.alliance_id = s.alliance_id AND w.subscription_id = s.id
           AND ${objectable('w', binds.bind(tx.now))})`,
      );
    },
  },
  referral: {
    what: { en: 'An objection to an undertaking is to be resolved', zh: '对承诺书的异议待解决' },
    action: { en: 'Look at it', zh: '查看' },
    why: deals,
    held: held(`${conferring} IS NOT NULL`, itsCounsel, conferring),
    open: asCounsel(`${conferring} IS NOT NULL`, conferring),
  },
  activation: {
    what: { en: 'Access under a protective order is to be granted', zh: '保护令接触权限待开通' },
    action: { en: 'Decide', zh: '办理' },
    why: { en: 'You keep the walls', zh: '您负责隔离与权限' },
    held: held(`s.state IN ('filed', 'notice_window')`, `'may:subscriptions.activate'`),
    open: (asked) => {
      const { tx, binds } = asked;
      if (!tx.caller.permissions.includes('subscriptions.activate')) return undefined;
      const passed = `EXISTS (SELECT FROM supplier_window w WHERE w.alliance_id = s.alliance_id AND w.subscription_id = s.id
        AND w.closed_at IS NULL AND (w.status = 'allowed' OR w.status = 'running' AND w.opens_at <= ${binds.bind(tx.now)}::timestamptz))`;
      return subscriptions(
        asked,
        `(s.state = 'filed' AND s.capacity = 'outside_counsel' OR s.state = 'notice_window' AND ${passed})
         AND s.person_id <> ${binds.bind(tx.caller.personId)}::uuid AND ${openOrder(tx, binds)}`,
      );
    },
  },
  return: {
    what: { en: 'Material is to be returned or destroyed', zh: '应退还或销毁材料' },
    action: { en: 'Look at it', zh: '查看' },
    why: { en: 'The undertaking is yours, or you deal with it', zh: '您签署或经办该承诺书' },
    held: held(`s.state = 'return_due'`, itsSides, 's.return_due_on'),
    open: (asked) =>
      subscriptions(
        asked,
        `s.state = 'return_due' AND (${asSubscriber(asked)} OR ${asOwnCounsel(asked)})
         AND ${openOrder(asked.tx, asked.binds)}`,
        's.return_due_on',
      ),
  },
} as const satisfies DutyTable<AskedToday>;
