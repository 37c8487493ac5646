import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { anOriginal, brokenIn, type Breakage, type Original, unguarded } from './copies.js';

let original: Original;
beforeAll(async () => {
  original = await anOriginal();
});
afterAll(() => original.remove());

const doing =
  (...statements: readonly string[]): Breakage =>
  (client, allianceId) =>
    unguarded(client, async () => {
      for (const sql of statements) await client.query(sql, sql.includes('$1') ? [allianceId] : []);
    });

const another = `'019a0000-0000-7000-8000-0000000000ff'`;

const one = (table: string, condition = 'true'): string =>
  `(SELECT id FROM ${table} WHERE ${condition} ORDER BY id LIMIT 1)`;
const aCase = one('case_file');
const aPerson = one('person');
const compartmentId = `'019a0000-0000-7000-8000-0000000000c1'`;
const documentId = `'019a0000-0000-7000-8000-0000000000d1'`;
const blobId = `'019a0000-0000-7000-8000-0000000000b1'`;
const turn = '019a0000-0000-7000-8000-0000000000b2';
const groupId = `'019a0000-0000-7000-8000-0000000000e1'`;
const membershipId = `'019a0000-0000-7000-8000-0000000000e2'`;
const subscriptionId = `'019a0000-0000-7000-8000-0000000000f1'`;

const aCompartment = (kind: string): string =>
  `INSERT INTO compartment (id, alliance_id, kind, case_id, name_en, opened_by, opened_at)
   VALUES (${compartmentId}, $1, '${kind}', ${aCase}, 'PO', ${aPerson}, now())`;
const anAdmission = (basis: string, id = 'NULL'): string =>
  `INSERT INTO admission (id, alliance_id, compartment_id, person_id, basis_kind, basis_id, from_at)
   VALUES (gen_random_uuid(), $1, ${compartmentId}, ${aPerson}, '${basis}', ${id}, now())`;
const aSubscription = (state: string): string =>
  `INSERT INTO po_subscription (id, alliance_id, compartment_id, case_id, person_id, capacity, firm, state, drafted_by,
     drafted_at, with_history, version)
   VALUES (${subscriptionId}, $1, ${compartmentId}, ${aCase}, ${aPerson}, 'counsel', 'F', '${state}', ${aPerson}, now(), false, 1)`;
const windowId = `'019a0000-0000-7000-8000-0000000000b1'`;
const aSupplier = `(SELECT id FROM party WHERE case_id = ${aCase} ORDER BY id LIMIT 1)`;
/** A window that opens an hour from now, and access to what it is for, from a moment on. */
const anOpenWindow = (status: string, from = 'now()'): readonly string[] => [
  aCompartment('cbi'),
  aSubscription('active'),
  `INSERT INTO supplier_window (id, alliance_id, subscription_id, party_id, status, noticed_at, opens_at, last_on)
   VALUES (${windowId}, $1, ${subscriptionId}, ${aSupplier}, '${status}', now(), now() + interval '1 hour', '2030-01-01')`,
  `INSERT INTO supplier_access (id, alliance_id, compartment_id, person_id, party_id, basis_id, from_at)
   VALUES (gen_random_uuid(), $1, ${compartmentId}, ${aPerson}, ${aSupplier}, ${windowId}, ${from})`,
];
const aSuspension = (from: string, reopened: string): string =>
  `INSERT INTO forum_suspension (id, alliance_id, forum, from_day, until_day, reopened_on, mode, days, name, source, status,
     proposed_by, proposed_at, decided_by, decided_at)
   VALUES (gen_random_uuid(), $1, 'kr', '2026-03-${from}', '2026-03-${from}', '2026-03-${reopened}', 'roll', 1, '{}', 's', 'accepted',
     ${aPerson}, now(), (SELECT id FROM person WHERE id <> ${aPerson} LIMIT 1), now())`;
const questionId = `'019a0000-0000-7000-8000-0000000000a1'`;
const anotherPerson = `(SELECT id FROM person WHERE id <> ${aPerson} ORDER BY id LIMIT 1)`;
const aQuestion = (needed: number, state: 'approved' | 'open' = 'approved'): string =>
  `INSERT INTO approval_question (id, alliance_id, kind, about_kind, about_id, firm_ids, asked_by, part_ids, asked_at, hands, needed,
     content_hash, salt, state, closed_at, closed_by, version)
   VALUES (${questionId}, $1, 'k', 'case', ${aCase}, '{}', ${aPerson}, '{}', now(), '{role:treasurer}', ${String(needed)}, 'h', 's', '${state}',
     ${state === 'open' ? 'NULL, NULL' : `now(), ${anotherPerson}`}, 1)`;
const anAnswer = (by: string, answer = 'approve'): string =>
  `INSERT INTO approval_answer (alliance_id, question_id, person_id, hand, answer, reason, at)
   VALUES ($1, ${questionId}, ${by}, 'role:treasurer', '${answer}', 'r', now())`;
/** Approved so long from now by somebody who is appointed for the firm it is about now, from an earlier day. */
const approvedByItsFirm = (fromNow: string): readonly string[] => [
  aQuestion(1),
  anAnswer(anotherPerson),
  `UPDATE approval_question SET firm_ids = ARRAY[${one('member')}] WHERE id = ${questionId}`,
  `UPDATE approval_answer SET at = at + ${fromNow} WHERE question_id = ${questionId}`,
  `INSERT INTO appointment (id, alliance_id, person_id, role, member_id, from_on, made_at)
   VALUES (gen_random_uuid(), $1, ${anotherPerson}, 'member_representative', ${one('member')}, '2020-01-01', now())`,
];
const aDocument = (over: Readonly<Record<string, string>> = {}): string => {
  const row = {
    id: documentId,
    alliance_id: '$1',
    case_id: aCase,
    folder: `'evidence'`,
    state: `'classified'`,
    tier: `'T2'`,
    proposed_tier: `'T2'`,
    kind: `'other'`,
    state_at: 'now()',
    version_no: '1',
    uploaded_by: aPerson,
    created_at: 'now()',
    version: '1',
    ...over,
  };
  return `INSERT INTO document (${Object.keys(row).join()}) VALUES (${Object.values(row).join()})`;
};
const aVersion = `INSERT INTO document_version (id, alliance_id, document_id, no, state, blob_id, parts, turns, key_id, media_type,
     size_bytes, scan, text_state, uploaded_by, uploaded_at)
   VALUES (gen_random_uuid(), $1, ${documentId}, 1, 'received', ${blobId}, 1, '[{"id": "${turn}", "from": 0}]', gen_random_uuid(), 'text/plain', 1,
     'clean', 'none', ${aPerson}, now())`;
const aText = `INSERT INTO document_text (version_id, alliance_id, body)
   SELECT id, $1, 'words' FROM document_version WHERE document_id = ${documentId}`;
const anAttachment = (kind: string, thing: string, part = 'NULL'): string =>
  `INSERT INTO attachment (id, alliance_id, kind, thing_id, part_id, role, document_id, attached_by, attached_at)
   VALUES (gen_random_uuid(), $1, '${kind}', ${thing}, ${part}, 'evidence', ${documentId}, ${aPerson}, now())`;
const evidence = (no: number, before: string, act = 'added'): string =>
  `INSERT INTO document_evidence (id, alliance_id, document_id, no, at, act, detail, content_hash, prev_hash, hash)
   VALUES (gen_random_uuid(), $1, ${documentId}, ${String(no)}, now(), '${act}', '{}', 'x', ${before}, 'y')`;
const aMembership = (status: string): readonly string[] => [
  `INSERT INTO joint_group (id, alliance_id, case_id, name_en, status, opened_by, opened_at, version)
   VALUES (${groupId}, $1, ${aCase}, 'G', 'in_force', ${aPerson}, now(), 1)`,
  `INSERT INTO group_membership (id, alliance_id, group_id, member_id, role, status, invited_by, invited_at, version)
   VALUES (${membershipId}, $1, ${groupId}, ${one('member')}, 'member', '${status}', ${aPerson}, now(), 1)`,
];
const aStep = (from: string, to: string): string =>
  `INSERT INTO membership_event (id, alliance_id, membership_id, action, from_status, to_status, at)
   VALUES (gen_random_uuid(), $1, ${membershipId}, 'a', '${from}', '${to}', clock_timestamp())`;
const aStanding = (basis: string, id: string, over = ''): string =>
  `INSERT INTO standing (id, alliance_id, group_id, case_id, holder_kind, holder_id, basis_kind, basis_id, from_at, created_at,
     until_at)
   VALUES (gen_random_uuid(), $1, ${groupId}, ${aCase}, 'member', ${one('member')}, '${basis}', ${id}, now(), now(),
     ${over || 'NULL'})`;

const firmId = (name: string): string => `'019a0000-0000-7000-8000-0000000001${name}'`;
const aFirm = (name: string, kept?: string): string =>
  `INSERT INTO firm (id, alliance_id, name_en, country, search, version, created_at, kept_id, merged_reason)
   VALUES (${firmId(name)}, $1, 'F', 'CN', '', 1, now(), ${kept === undefined ? 'NULL, NULL' : `${firmId(kept)}, 'r'`})`;
const aTie = (child: string, parent: string, percent: number): string =>
  `INSERT INTO firm_tie (id, alliance_id, child_id, parent_id, kind, percent, from_on, source)
   VALUES (gen_random_uuid(), $1, ${firmId(child)}, ${firmId(parent)}, 'owned', ${String(percent)}, '2020-01-01', 's')`;

/** What breaks which. Names in the order of the command's output. */
const breakages: readonly (readonly [string, string, Breakage])[] = [
  [
    'guards',
    'row-level security switched off',
    (client) => client.query('ALTER TABLE party DISABLE ROW LEVEL SECURITY'),
  ],
  ['guards', 'a policy taken away', (client) => client.query('DROP POLICY tenant ON case_file')],
  [
    'guards',
    'a trigger switched off',
    (client) => client.query('ALTER TABLE outbox DISABLE TRIGGER append_only'),
  ],
  ['guards', 'a trigger taken away', (client) => client.query('DROP TRIGGER never_emptied ON audit_link')],
  [
    'tenants',
    'a reminder of a deadline that is not there, though a foreign key says it is',
    doing(
      'ALTER TABLE reminder DROP CONSTRAINT fk_reminder_deadline',
      'UPDATE reminder SET deadline_id = gen_random_uuid() WHERE id = (SELECT id FROM reminder LIMIT 1)',
      `ALTER TABLE reminder ADD CONSTRAINT fk_reminder_deadline FOREIGN KEY (alliance_id, deadline_id)
         REFERENCES deadline (alliance_id, id) NOT VALID`,
    ),
  ],
  [
    'tenants',
    'a message about a fact of another alliance',
    doing(`UPDATE outbox SET alliance_id = ${another} WHERE id = (SELECT fact_id FROM inbox LIMIT 1)`),
  ],
  [
    'tenants',
    'a fact about a case of another alliance',
    doing(
      `UPDATE outbox SET case_id = ${another} WHERE id = (SELECT id FROM outbox WHERE case_id IS NOT NULL LIMIT 1)`,
    ),
  ],
  [
    'audit',
    'a fact edited',
    doing(`UPDATE outbox SET payload = '{}' WHERE alliance_id = $1 AND audit_seq = 3`),
  ],
  ['audit', 'the tail cut off', doing('DELETE FROM audit_link WHERE alliance_id = $1 AND seq > 10')],
  ['audit', 'a checkpoint changed', doing(`UPDATE audit_checkpoint SET head = repeat('0', 64)`)],
  [
    'outbox',
    'a message taken away',
    doing(`DELETE FROM inbox WHERE id = (
      SELECT (array_agg(i.id ORDER BY o.audit_seq DESC))[1] FROM inbox i JOIN outbox o ON o.id = i.fact_id
       GROUP BY o.type, i.consumer HAVING count(*) > 1 LIMIT 1)`),
  ],
  ['outbox', 'a message heard that was never leased', doing('UPDATE inbox SET lease_epoch = 0')],
  ['outbox', 'a message done and given up', doing('UPDATE inbox SET failed_at = done_at')],
  [
    'outbox',
    'a message heard before it was told',
    doing(`UPDATE inbox SET done_at = done_at - interval '1 day'`),
  ],
  [
    'timers',
    'a timer fired early',
    doing(
      `UPDATE timer SET done_at = due_at - interval '1 hour', lease_epoch = 1 WHERE id = (SELECT id FROM timer LIMIT 1)`,
    ),
  ],
  ['timers', 'a reminder whose timer is gone', doing(`DELETE FROM timer WHERE kind = 'reminder.send'`)],
  [
    'timers',
    'a timer fired and cancelled',
    doing(`UPDATE timer SET cancelled_at = due_at - interval '1 hour', done_at = due_at, lease_epoch = 1`),
  ],
  ['mails', 'a mail on its way that no timer will send', doing(`UPDATE mail SET state = 'intended'`)],
  ['mails', 'a mail sent by nobody', doing(`UPDATE mail SET state = 'sent'`)],
  [
    'lives',
    'a case moved behind the record',
    doing(`UPDATE case_file SET stage = 'closed' WHERE stage <> 'closed'`),
  ],
  [
    'deadlines',
    'a deadline met behind the record',
    doing(
      `UPDATE deadline SET status = 'met' WHERE id = (SELECT id FROM deadline WHERE status = 'proposed' LIMIT 1)`,
    ),
  ],
  [
    'orders',
    'an ordered date that no order set',
    doing(
      `UPDATE deadline SET ordered = '{"id": "019a0000-0000-7000-8000-0000000000ff", "authority": "Order No. 4"}'
        WHERE id = ${one('deadline', `status = 'proposed'`)}`,
    ),
  ],
  [
    'orders',
    'an order in force that its deadline does not follow',
    doing(
      `INSERT INTO deadline_order (id, alliance_id, deadline_id, origin_id, how, authority, dated_on, date, entered_at)
       VALUES (${another}, $1, ${one('deadline', 'alliance_id = $1')}, ${another}, 'order', 'Order No. 4', now(), now(), now())`,
    ),
  ],
  [
    'suspensions',
    'two suspensions of a forum in force on a day',
    doing(aSuspension('01', '04'), aSuspension('03', '06')),
  ],
  [
    'approvals',
    'a question approved by one of the two it takes',
    doing(aQuestion(2), anAnswer(anotherPerson)),
  ],
  ['approvals', 'one approved by whoever asked', doing(aQuestion(1), anAnswer(aPerson))],
  [
    'approvals',
    'one approved by who acts for the firm it is about',
    doing(...approvedByItsFirm(`interval '2 days'`)),
  ],
  [
    'approvals',
    'one that is open though somebody rejected it',
    doing(aQuestion(1, 'open'), anAnswer(anotherPerson, 'reject')),
  ],
  ['steps', 'a membership moved without a step', doing(...aMembership('active'))],
  [
    'steps',
    'a step taken out',
    doing(...aMembership('active'), aStep('invited', 'conflict_clearing'), aStep('approved', 'active')),
  ],
  [
    'steps',
    'a membership that stands where no step leads',
    doing(...aMembership('active'), aStep('invited', 'closed')),
  ],
  [
    'evidence',
    'a link of evidence that was written by hand',
    doing(aDocument(), evidence(1, `repeat('0', 64)`)),
  ],
  ['evidence', 'a link of evidence taken out', doing(aDocument(), evidence(2, `'x'`))],
  ['attachments', 'a document laid with nothing', doing(aDocument(), anAttachment('event', another))],
  [
    'attachments',
    'a document laid with a party that was not served',
    doing(aDocument(), anAttachment('event', one('event', 'id = origin_id'), another)),
  ],
  [
    'attachments',
    'evidence of a deadline that is open',
    doing(aDocument(), anAttachment('deadline', one('deadline', 'met_at IS NULL'))),
  ],
  [
    'firms',
    'a firm merged into one that is merged itself',
    doing(aFirm('f3'), aFirm('f2', 'f3'), aFirm('f1', 'f2')),
  ],
  [
    'firms',
    'a member whose firm was withdrawn',
    doing(
      `UPDATE firm SET withdrawn_at = now(), withdrawn_reason = 'r' WHERE id = (SELECT firm_id FROM member ORDER BY id LIMIT 1)`,
    ),
  ],
  [
    'firms',
    'a firm held beyond the whole',
    doing(aFirm('f1'), aFirm('f2'), aFirm('f3'), aTie('f1', 'f2', 60), aTie('f1', 'f3', 60)),
  ],
  [
    'firms',
    'a firm that holds itself',
    doing(aFirm('f1'), aFirm('f2'), aTie('f1', 'f2', 60), aTie('f2', 'f1', 60)),
  ],
  [
    'admissions',
    'an admission without a subscription',
    doing(aCompartment('cbi'), anAdmission('subscription')),
  ],
  [
    'admissions',
    'an admission by a subscription that was revoked',
    doing(aCompartment('cbi'), aSubscription('revoked'), anAdmission('subscription', subscriptionId)),
  ],
  [
    'admissions',
    'an admission by name to an investigation',
    doing(aCompartment('cbi'), anAdmission('named')),
  ],
  [
    'admissions',
    'an admission to what is closed',
    doing(aCompartment('caucus'), anAdmission('named'), 'UPDATE compartment SET closed_at = now()'),
  ],
  ['admissions', 'a subscription that admits nobody', doing(aCompartment('cbi'), aSubscription('active'))],
  ['suppliers heard', 'access before the window passes', doing(...anOpenWindow('running'))],
  [
    'suppliers heard',
    'access in spite of an objection',
    doing(...anOpenWindow('conferring', `now() + interval '2 hours'`)),
  ],
  [
    'suppliers heard',
    'access under a subscription that was revoked',
    doing(
      ...anOpenWindow('allowed'),
      `UPDATE po_subscription SET state = 'revoked' WHERE id = ${subscriptionId}`,
    ),
  ],
  [
    'suppliers heard',
    'an expert to whom all of an order is open',
    doing(
      aCompartment('cbi'),
      aSubscription('active'),
      `UPDATE po_subscription SET capacity = 'expert' WHERE id = ${subscriptionId}`,
      anAdmission('subscription', subscriptionId),
    ),
  ],
  [
    'suppliers heard',
    'a document of who does not supply',
    doing(
      aCompartment('cbi'),
      aDocument({ compartment_id: compartmentId, suppliers: `ARRAY[${aSupplier}]` }),
    ),
  ],
  [
    'standings',
    'a standing on nothing',
    doing(...aMembership('invited'), aStanding('office', 'gen_random_uuid()')),
  ],
  [
    'standings',
    'a standing on a membership that is not active',
    doing(...aMembership('approved'), aStanding('membership', membershipId)),
  ],
  [
    'standings',
    'a standing that outlived an exit',
    doing(...aMembership('settled_out'), aStanding('membership', membershipId, 'now()')),
  ],
  [
    'sealed',
    'a title readable in a compartment',
    doing(
      aCompartment('cbi'),
      'ALTER TABLE document DROP CONSTRAINT ck_document_sealed',
      aDocument({ compartment_id: compartmentId, title: `'Memo'` }),
    ),
  ],
  [
    'sealed',
    'a note in a column of codes',
    doing(
      aCompartment('cbi'),
      aDocument({ compartment_id: compartmentId, privilege_basis: `'because of 王'` }),
    ),
  ],
  [
    'sealed',
    'what should be sealed and is not',
    doing(
      aCompartment('cbi'),
      aDocument({
        compartment_id: compartmentId,
        sealed: `'{"title":"Price list of 2025 for everybody"}'::bytea`,
      }),
    ),
  ],
  [
    'duties',
    'a thing to do that nobody finds',
    doing(`UPDATE duty SET closed_at = opened_at, closed_by = 'nothing' WHERE closed_at IS NULL`),
  ],
  ['tenants', 'a document in a group that is not there', doing(aDocument({ group_id: groupId }))],
  ['content', 'a file whose parts are gone', doing(aDocument(), aVersion)],
  ['content', 'the text of what was destroyed', doing(aDocument({ state: `'destroyed'` }), aVersion, aText)],
  [
    'content',
    'the file of what was erased',
    async (client, allianceId) => {
      const erased = doing(
        aDocument({ state: `'destroyed'` }),
        aVersion,
        evidence(1, `repeat('0', 64)`, 'erased'),
      );
      await erased(client, allianceId);
      const id = blobId.replaceAll("'", '');
      const folder = join(original.dataDir, 'blobs', allianceId, id.slice(-2), id);
      mkdirSync(folder, { recursive: true });
      writeFileSync(join(folder, `000000-${turn}`), 'still here');
    },
  ],
  [
    'facts',
    'a fact of a group that holds words',
    doing(
      `UPDATE outbox SET payload = payload || '{"groupId": "x", "reason": "they settle"}' WHERE id = ${one('outbox')}`,
    ),
  ],
  [
    'lives',
    'a document moved behind the record',
    doing(
      aDocument({ state: `'shared'` }),
      `UPDATE outbox SET subject_kind = 'document', subject_id = ${documentId}, type = 'document.received',
         payload = '{"from": "quarantined", "to": "received"}' WHERE id = ${one('outbox')}`,
    ),
  ],
];

describe('everything that must hold', () => {
  it('holds where people are admitted, stand in a group and hold documents', async () => {
    const fill = doing(
      aCompartment('cbi'),
      aSubscription('active'),
      anAdmission('subscription', subscriptionId),
      ...aMembership('active'),
      aStep('invited', 'conflict_clearing'),
      aStep('conflict_clearing', 'approved'),
      aStep('approved', 'active'),
      aStanding('membership', membershipId),
      aStanding('subscription', subscriptionId),
      aDocument({
        compartment_id: compartmentId,
        group_id: groupId,
        sealed: 'sha512(random()::text::bytea)',
      }),
    );
    expect(await brokenIn(original, fill)).toEqual({});
  });

  it('holds where somebody who approved is appointed for the firm it is about afterwards, from an earlier day', async () => {
    expect(await brokenIn(original, doing(...approvedByItsFirm(`interval '-2 days'`)))).toEqual({});
  });

  it('holds in the demonstration', async () => {
    expect(await brokenIn(original, () => Promise.resolve())).toEqual({});
  });

  it.each(breakages)(
    'breaks %s: %s',
    async (name, _, breakage) => {
      const broken = await brokenIn(original, breakage);
      expect(Object.keys(broken)).toContain(name);
      expect(JSON.stringify(broken)).not.toMatch(/[\u4e00-\u9fff]/);
    },
    60_000,
  );
});
