import { createHash, generateKeyPairSync } from 'node:crypto';
import { MakeCheckpoint } from '../../src/administration/checkpoints/make-checkpoint.js';
import { ExportChain, NoLongerReadsError } from '../../src/administration/checkpoints/read-checkpoints.js';
import type {
  AuditLinksView,
  AuditLinkView,
  AuditVerificationView,
} from '../../src/administration/administration.contract.js';
import { aMember } from '../../src/alliance/alliance.fixtures.js';
import type { CaseView, RecordPageView } from '../../src/cases/case-views.contract.js';
import { aCase, aParty } from '../../src/cases/cases.fixtures.js';
import { defences, licenceStates } from '../../src/cases/domain/accusation-words.js';
import { anAlliance, aPerson, seated, signedIn } from '../../src/identity/identity.fixtures.js';
import {
  checkpointText,
  encodeCursor,
  type Fact,
  newId,
  type Role,
  signCheckpoint,
  systemCaller,
  UnitOfWork,
} from '../../src/platform/index.js';
import { canonicalJson } from '../../src/platform/domain/canonical-json.js';
import { startTestApp, type TestApp } from '../app.js';
import { story } from '../story.js';

const readers = ['coordinator', 'walled', 'auditor', 'administrator'] as const;
type Who = (typeof readers)[number] | 'ethics' | 'counsel' | 'treasurer';

interface Line extends Record<string, unknown> {
  readonly seq: number;
  readonly content?: { readonly action: string; readonly caseId: string | null; readonly salt: string };
}

let app: TestApp;
let work: UnitOfWork;
let alliance: string;
let member: string;
let file: CaseView;
const people = new Map<Who, { readonly id: string; readonly cookie: string }>();

async function signIn(who: Who, role: Role, memberId?: string): Promise<void> {
  const appointment = memberId === undefined ? { role } : { role, memberId };
  const { id, email } = await aPerson(work, { allianceId: alliance, name: who, appointments: [appointment] });
  people.set(who, { id, ...(await signedIn(app, email)) });
}
const personId = (who: Who): string => people.get(who)?.id ?? '';

async function ask(who: Who, method: 'GET' | 'POST' | 'PUT', path: string, payload?: object) {
  const headers = { cookie: people.get(who)?.cookie ?? '' };
  const answer = await app.inject({ method, url: `/api/v1/${path}`, headers, ...(payload && { payload }) });
  return answer;
}
async function must<T>(who: Who, method: 'GET' | 'POST' | 'PUT', path: string, payload?: object): Promise<T> {
  const answer = await ask(who, method, path, payload);
  expect([who, path, answer.statusCode < 300]).toEqual([who, path, true]);
  return answer.json<T>();
}
const record = (...facts: readonly Fact[]): Promise<void> =>
  work.run(systemCaller(alliance), (tx) => tx.record(facts));

/** Facts no reader of the chain is told, as their modules write them. */
const secret = (): readonly Fact[] => [
  {
    type: 'document.added',
    subject: { kind: 'document', id: newId() },
    payload: { versionNo: 1, supplierId: member },
  },
  {
    type: 'document.added',
    subject: { kind: 'document', id: newId() },
    payload: { versionNo: 1, compartmentId: newId(), supplierId: member },
  },
  { type: 'membership.invited', subject: { kind: 'membership', id: newId() }, payload: { memberId: member } },
];

const chainOf = async (who: Who): Promise<readonly Line[]> => {
  const { body } = await ask(who, 'GET', 'audit/chain');
  return body
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Line);
};
const actionsTold = async (who: Who): Promise<readonly string[]> =>
  (await chainOf(who)).flatMap(({ content }) => content?.action ?? []);

async function linksOf(who: Who, limit: number, places = ''): Promise<readonly AuditLinkView[]> {
  const found: AuditLinkView[] = [];
  for (let cursor: string | null = ''; cursor !== null;) {
    const after = cursor === '' ? '' : `&cursor=${cursor}`;
    const page: AuditLinksView = await must(
      who,
      'GET',
      `audit/links?limit=${String(limit)}${places}${after}`,
    );
    found.push(...page.items);
    cursor = page.nextCursor;
  }
  return found;
}

const step = story();
beforeAll(async () => {
  app = await startTestApp();
  work = app.app.get(UnitOfWork);
  alliance = await anAlliance(work);
  member = await aMember(work, alliance, { name: { en: 'Demo Alpha', zh: '示例甲公司' } });
  await signIn('coordinator', 'coordinator');
  await signIn('walled', 'coordinator');
  await signIn('auditor', 'auditor');
  await signIn('administrator', 'administrator');
  await signIn('ethics', 'ethics_officer');
  await signIn('treasurer', 'treasurer');
  await signIn('counsel', 'member_counsel', member);
  const parties = [aParty({ memberId: member }), aParty({ name: 'Other Demo Ltd.' })];
  file = await must<CaseView>('coordinator', 'POST', 'cases', aCase({ parties }));
  await must('counsel', 'PUT', `respondents/${file.parties[0]?.id ?? ''}/position`, {
    defences: [{ defence: 'non_infringement' }, { defence: 'invalidity' }],
    licence: 'disputed',
  });
  await record(...secret());
  await must('ethics', 'POST', 'walls', {
    subjectKind: 'person',
    subjectId: personId('walled'),
    objectKind: 'case',
    objectId: file.id,
    reason: 'A former partner acts for the complainant.',
  });
  await app.app.get(MakeCheckpoint).run(systemCaller(alliance));
  await record(...secret());
  await record({
    type: 'case.moved',
    subject: { kind: 'case', id: file.id },
    caseId: file.id,
    payload: { action: 'x' },
  });
});
afterAll(() => app.close());

describe('the chain tells what a fact says', () => {
  step('to nobody who may not read it', async () => {
    for (const who of ['ethics', 'counsel', 'treasurer'] as const)
      for (const path of ['audit/chain', 'audit/links'])
        expect((await ask(who, 'GET', path)).statusCode).toBe(403);
  });

  step.each(['coordinator', 'auditor'] as const)('to a %s as the record of the case does', async (who) => {
    const { items } = await must<RecordPageView>(who, 'GET', `cases/${file.id}/record?limit=100`);
    const ofCase = (await linksOf(who, 100)).flatMap(({ fact }) => (fact?.caseId === file.id ? [fact] : []));
    expect(items.map(({ type, at, payload }) => [type, at, payload])).toEqual(
      ofCase.map(({ action, at, payload }) => [action, at, payload]),
    );
    expect(ofCase.map(({ action }) => action)).toContain('position.revised');
  });

  step.each(['walled', 'administrator'] as const)('of no case to whom it is hidden: %s', async (who) => {
    for (const line of await chainOf(who)) expect(line.content?.caseId ?? null).toBeNull();
    for (const { fact } of await linksOf(who, 100)) expect(fact?.caseId ?? null).toBeNull();
    expect(await actionsTold(who)).toContain('appointment.made');
  });

  step.each(readers)('of no wall, no paper that was not shared and no membership: %s', async (who) => {
    const told = [...(await actionsTold(who)), ...(await linksOf(who, 100)).map(({ fact }) => fact?.action)];
    for (const action of ['wall.set', 'document.added', 'membership.invited'])
      expect(told).not.toContain(action);
  });

  step.each(readers)('with its salt, so that %s can make sure of it', async (who) => {
    const told = (await chainOf(who)).filter(({ content }) => content !== undefined);
    for (const { content, ...link } of told) expect(sha256(content)).toBe(link['commitment']);
    expect(told.length).toBeGreaterThan(5);
  });

  step.each(readers)('and is listed page by page as it is handed out: %s', async (who) => {
    const all = await linksOf(who, 100);
    expect(await linksOf(who, 1)).toEqual(all);
    const signed = all.filter(({ seq }) => seq !== null).reverse();
    expect(signed.map(({ seq, hash, fact }) => [seq, hash, fact?.salt])).toEqual(
      (await chainOf(who)).map(({ seq, hash, content }) => [seq, hash, content?.salt]),
    );
  });

  step.each(readers)('between two places, page by page: %s', async (who) => {
    const all = await linksOf(who, 100);
    const seqs = (some: readonly AuditLinkView[]) => some.map(({ seq }) => seq);
    const signed = all.filter(({ seq }) => seq !== null);
    expect(await linksOf(who, 2, '&from=3&until=7')).toEqual(
      signed.filter(({ seq }) => seq !== null && seq >= 3 && seq <= 7),
    );
    expect(seqs(await linksOf(who, 3, '&until=4'))).toEqual([4, 3, 2, 1]);
    expect(await linksOf(who, 3, '&from=2')).toEqual(all.slice(0, -1));
    expect(await linksOf(who, 3, '&from=5&until=4')).toEqual([]);
    // Of what has no place yet nothing changes with the places named.
    expect(await linksOf(who, 100, '&until=9000000')).toEqual(signed);
    expect(await linksOf(who, 100, '&from=9000000')).toEqual(all.filter(({ seq }) => seq === null));
  });

  step(
    'and of what came since it was signed no place and no hash, and nothing of what is hidden',
    async () => {
      const open = (await linksOf('coordinator', 100)).filter(({ seq }) => seq === null);
      expect(open.map(({ fact, ...place }) => [fact?.action, fact?.salt, ...Object.values(place)])).toEqual(
        ['case.moved', 'checkpoint.made'].map((action) => [action, null, null, null, null, null]),
      );
      const before = await Promise.all(readers.map((who) => linksOf(who, 100)));
      await record(...secret());
      expect(await Promise.all(readers.map((who) => linksOf(who, 100)))).toEqual(before);
    },
  );
});

describe('how far the chain has come since it was signed', () => {
  const size = async () => (await chainOf('walled')).length;

  step('is not found out with checkpoints that claim more and more', async () => {
    const { privateKey } = generateKeyPairSync('ed25519');
    const signed = await size();
    const claim = async (more: number) => {
      const at = app.clock.now();
      const made = { allianceId: alliance, size: signed + more, head: 'f'.repeat(64), at };
      const checkpoint = checkpointText(signCheckpoint(made, privateKey));
      const { intact, faults } = await must<AuditVerificationView>('walled', 'POST', 'audit/verification', {
        checkpoint,
      });
      return [intact, faults.map(({ seq, fault }) => [seq - signed - more, fault])];
    };
    const answers = await Promise.all([1, 2, 3, 4, 5, 6, 7, 8, 50].map(claim));
    expect(new Set(answers.map((answer) => JSON.stringify(answer)))).toEqual(
      new Set([JSON.stringify([false, [[0, 'shorter_than_checkpoint']]])]),
    );
  });

  step('is not found out with a cursor that names a place beyond', async () => {
    const signed = await size();
    for (let more = 1; more < 12; more++) {
      const cursor = encodeCursor(signed + more);
      const { items } = await must<AuditLinksView>(
        'coordinator',
        'GET',
        `audit/links?limit=3&cursor=${cursor}`,
      );
      expect(items.map(({ seq }) => seq)).toEqual([signed, signed - 1, signed - 2]);
    }
  });
});

const sha256 = (value: unknown): string => createHash('sha256').update(canonicalJson(value)).digest('hex');

/** What may have happened, told from the ids and words someone reads elsewhere: each as a fact's case and payload. */
function guesses(): readonly { readonly caseId: string | null; readonly payload: object }[] {
  const words = Object.keys(defences);
  const sets = [
    [],
    ...words.map((a) => [a]),
    ...words.flatMap((a) => words.filter((b) => b !== a).map((b) => [a, b])),
  ];
  const licences = Object.keys(licenceStates);
  const positions = file.parties.flatMap(({ id: partyId }) =>
    [{}, { memberId: member }].flatMap((whose) =>
      sets.flatMap((said) =>
        licences.map((licence) => ({
          caseId: file.id,
          payload: { partyId, ...whose, defences: said, licence },
        })),
      ),
    ),
  );
  const walls = [...people.values()].flatMap(({ id: subjectId }) =>
    [
      ['case', file.id],
      ['member', member],
    ].map(([objectKind, objectId]) => ({
      caseId: null,
      payload: { subjectKind: 'person', subjectId, objectKind, objectId },
    })),
  );
  const papers = [1, 2, 3].flatMap((versionNo) => [
    { caseId: null, payload: { versionNo, supplierId: member } },
    { caseId: file.id, payload: { versionNo, supplierId: member } },
  ]);
  return [...positions, ...walls, ...papers, { caseId: null, payload: { memberId: member } }];
}

describe('the chain keeps secrets', () => {
  step('guesses at facts would have been right of a chain without salts', async () => {
    const hashes = new Set(guesses().map(sha256));
    const facts = await work.read(systemCaller(alliance), (tx) =>
      tx.query<{ type: string; caseId: string | null; payload: object }>(
        'SELECT type, case_id AS "caseId", payload FROM outbox WHERE alliance_id = $1',
        [alliance],
      ),
    );
    const recovered = facts.filter(({ caseId, payload }) => hashes.has(sha256({ caseId, payload })));
    expect([...new Set(recovered.map(({ type }) => type))].sort()).toEqual([
      'document.added',
      'membership.invited',
      'position.revised',
      'wall.set',
    ]);
  });

  step.each(readers)('no guess is right, with all else known, for a %s', async (who) => {
    const lines = await chainOf(who);
    const shown = new Set(lines.flatMap((line) => JSON.stringify(line).match(/[0-9a-f]{64}/g) ?? []));
    const facts = await work.read(systemCaller(alliance), (tx) =>
      tx.query<Record<string, unknown>>(
        `SELECT at, actor_id AS "actorId", type AS action, subject_kind AS "subjectKind", subject_id AS "subjectId",
                case_id AS "caseId", payload FROM outbox WHERE alliance_id = $1 ORDER BY audit_seq`,
        [alliance],
      ),
    );
    const at = (fact: Record<string, unknown>) => ({
      ...fact,
      at: new Date(String(fact['at'])).toISOString(),
    });
    const whole = facts.map(at);
    const salts = lines.flatMap(({ content }) => content?.salt ?? []);
    const tried = [
      ...guesses(),
      ...whole,
      ...whole.map((fact) => ({ ...fact, salt: '' })),
      ...whole.flatMap((fact, i) => (lines[i]?.content ? [] : salts.map((salt) => ({ ...fact, salt })))),
    ];
    expect(tried.filter((one) => shown.has(sha256(one)))).toEqual([]);
  });

  step.each(readers)('no link is known by its form, its size or its time for a %s', async (who) => {
    const lines = await chainOf(who);
    const forms = lines.map(({ content: _content, seq, ...link }) =>
      JSON.stringify({ ...link, seq: Math.sign(seq) }).replaceAll(/[0-9a-f]{64}/g, 'h'),
    );
    expect(new Set(forms).size).toBe(1);
    expect(lines.map(({ seq }) => seq)).toEqual(lines.map((_, i) => i + 1));
    const hidden = (await linksOf(who, 100)).filter(({ fact }) => fact === null);
    expect(hidden.length).toBeGreaterThan(2);
    for (const link of hidden)
      expect(Object.keys(link).sort()).toEqual(['commitment', 'fact', 'hash', 'prevHash', 'seq']);
  });
});

describe('the chain while it is handed out', () => {
  step('hides what went behind a wall meanwhile, and ends where the right to read it did', async () => {
    const many = Array.from({ length: 1_400 }, (_, n): Fact => ({
      type: 'case.moved',
      subject: { kind: 'case', id: file.id },
      caseId: file.id,
      payload: { n },
    }));
    await record(...many);
    app.clock.set('2026-04-02T02:00:00.000Z');
    await app.app.get(MakeCheckpoint).run(systemCaller(alliance));
    const caller = await seated(work, alliance, 'coordinator');
    let mayRead = true;
    const again = () =>
      Promise.resolve(
        mayRead
          ? caller
          : { ...caller, permissions: caller.permissions.filter((one) => one !== 'audit.read') },
      );
    const chain = app.app.get(ExportChain).run(caller, again);
    const next = async () => String((await chain.next()).value);
    expect(await next()).toContain('case.moved');
    await work.run(systemCaller(alliance), (tx) =>
      tx.query(
        `INSERT INTO wall (id, alliance_id, subject_kind, subject_id, object_kind, object_id, reason, set_by, set_at, version)
         VALUES ($1, $2, 'person', $3, 'case', $4, 'r', $5, $6, 1)`,
        [newId(), alliance, caller.personId, file.id, personId('ethics'), tx.now],
      ),
    );
    const second = await next();
    expect(second.split('\n')).toHaveLength(501);
    expect(second).not.toContain('content');
    mayRead = false;
    await expect(chain.next()).rejects.toThrow(NoLongerReadsError);
  });
});
