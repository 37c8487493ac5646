import { outcome, startTestApp, type TestApp } from '../../../test/app.js';
import { story } from '../../../test/story.js';
import type { Asker } from '../../groups/groups.fixtures.js';
import { newId, systemCaller, UnitOfWork } from '../../platform/index.js';
import { enters, made } from '../pool/pool.fixtures.js';
import type { BlindQuestionsView, ChecksView, CheckView, ExpertContactsView } from './checks.contract.js';
import {
  aChecksStage,
  aQuarrel,
  checkAs,
  type ChecksStage,
  moves,
  requests,
  screened,
  takesOver,
} from './checks.fixtures.js';

let app: TestApp;
let stage: ChecksStage;
let lead: Asker;
let other: Asker;
let blocked: string;
let waived: string;
let cleared: string;
let toldWhenDeclared: string;
let toldVersion: number;

const step = story();
beforeAll(async () => {
  app = await startTestApp({ now: '2026-11-21T04:00:00.000Z' });
  stage = await aChecksStage(app);
  lead = stage.sides.a.outside;
  other = stage.sides.b.outside;
}, 60_000);
afterAll(() => app.close());

const listed = async (
  as: Asker,
  path = `cases/${stage.caseId}/conflict-checks`,
): Promise<readonly string[]> => made<ChecksView>(await as.get(path)).items.map(({ id }) => id);
const statusOf = async (id: string, as: Asker = lead): Promise<string> => (await checkAs(as, id)).status.id;
const query = <Row>(sql: string, ...values: readonly unknown[]): Promise<Row[]> =>
  app.app
    .get(UnitOfWork)
    .read(systemCaller(stage.allianceId), (tx) => tx.query<Row>(sql, [stage.allianceId, ...values]));

describe('a conflict check', () => {
  step('is asked for by counsel of a party, for the members they act for', async () => {
    const asked = made<CheckView>(await requests(stage, lead, stage.owner.id));
    blocked = asked.id;
    expect([asked.status.id, asked.members.map(({ id }) => id), asked.run]).toEqual([
      'requested',
      [stage.sides.a.memberId],
      null,
    ]);
    expect(outcome(await requests(stage, stage.ethics, stage.owner.id))).toBe('403 access.denied');
    expect(outcome(await requests(stage, stage.coordinator, stage.owner.id))).toBe('403 access.denied');
    const stranger = await stage.person({ role: 'outside_counsel' });
    expect(outcome(await requests(stage, stranger, stage.owner.id))).toBe('404 not_found');
    expect((await requests(stage, lead, newId())).json()).toMatchObject({
      status: 422,
      errors: [{ pointer: '/expertId' }],
    });
    expect((await requests(stage, lead, stage.small, { classes: ['our theory'] })).statusCode).toBe(422);
  });

  step('is known to nobody but its team and the ethics officer', async () => {
    const { b } = stage.sides;
    for (const one of [
      other,
      b.inHouse,
      b.representative,
      stage.sides.a.inHouse,
      stage.sides.a.representative,
    ]) {
      expect(await listed(one)).toEqual([]);
      expect(await listed(one, 'conflict-checks')).toEqual([]);
      expect(outcome(await one.get(`conflict-checks/${blocked}`))).toBe('404 not_found');
      expect(outcome(await moves(one, blocked, 'withdraw', { reason: 'x' }))).toBe('404 not_found');
    }
    expect(await listed(lead)).toEqual([blocked]);
    expect(await listed(stage.ethics)).toEqual([blocked]);
    for (const one of [stage.coordinator, stage.treasurer, stage.auditor])
      expect(outcome(await one.get('conflict-checks'))).toBe('403 access.denied');
    expect(await listed(stage.owner.as, 'conflict-checks')).toEqual([]);
    expect(outcome(await stage.owner.as.get(`conflict-checks/${blocked}`))).toBe('404 not_found');
  });

  step(
    'lets whom the lead counsel names to the team know of it, and no one who does not see the case',
    async () => {
      const { inHouse } = stage.sides.a;
      const stranger = await stage.person({ role: 'outside_counsel' });
      const team = (as: Asker, ...personIds: string[]) =>
        as.post(`conflict-checks/${blocked}/team`, { personIds });
      for (const id of [stranger.id, stage.owner.as.id, newId()])
        expect((await team(lead, id)).json()).toMatchObject({
          status: 422,
          errors: [{ pointer: '/personIds/0' }],
        });
      made(await team(lead, inHouse.id));
      expect(await listed(inHouse)).toEqual([blocked]);
      expect(outcome(await team(inHouse, stage.sides.a.representative.id))).toBe('404 not_found');
      expect(outcome(await moves(inHouse, blocked, 'send_names'))).toBe('403 check.not_yours');
    },
  );

  step('sends names, product class and court, and of the case nothing else', async () => {
    made(await moves(lead, blocked, 'send_names'));
    const seen = await checkAs(stage.owner.as, blocked);
    expect(seen.sheet.parties.map(({ name }) => name)).toEqual([
      'Lumen Demo Lighting Inc.',
      'Respondent 0',
      'Respondent 1',
      'Respondent 2',
      'Zenith Demo Complainant Inc.',
    ]);
    expect([seen.sheet.classes, seen.caseId, seen.requestedBy, seen.team, seen.members]).toEqual([
      ['H01L33/00'],
      null,
      null,
      [],
      [],
    ]);
    const text = JSON.stringify(seen);
    for (const secret of [stage.caseId, lead.id, '337-TA', 'Widgets', 'US9000001', stage.sides.a.memberId])
      expect(text).not.toContain(secret);
    const [kept] = await query<{ sheet: object }>(
      'SELECT sheet FROM conflict_check WHERE alliance_id = $1 AND id = $2',
      blocked,
    );
    expect(kept?.sheet).toEqual(seen.sheet);
  });

  step(
    'holds the expert for three days: another team is told to wait, and nothing of whom or why',
    async () => {
      const refused = await requests(stage, other, stage.owner.id);
      expect(outcome(refused)).toBe('409 check.expert_held');
      for (const secret of [blocked, lead.id, lead.name]) expect(refused.body).not.toContain(secret);
      made(
        await requests(stage, lead, stage.owner.id).then(async (again) => {
          const { id } = made<CheckView>(again);
          return moves(lead, id, 'withdraw', { reason: 'Asked twice.' });
        }),
      );
    },
  );

  step(
    'is declared by the expert, searched at once, and blocked by a rule that no officer overrules',
    async () => {
      expect(outcome(await moves(stage.owner.as, blocked, 'declare'))).toBe('409 check.declaration_missing');
      expect(outcome(await moves(lead, blocked, 'declare', { declaration: 'x' }))).toBe(
        '403 check.not_yours',
      );
      const { version } = await checkAs(stage.owner.as, blocked);
      const declares = (read: number) =>
        stage.owner.as.post(
          `conflict-checks/${blocked}/moves`,
          { action: 'declare', declaration: 'Some shares.' },
          { 'if-match': `"${String(read)}"` },
        );
      const stale = await declares(version - 1);
      expect([stale.statusCode, stale.json<{ current?: number }>().current ?? version]).toEqual([
        412,
        version,
      ]);
      const declared = made<CheckView>(await declares(version));
      expect([declared.status.id, declared.run, declared.waivers]).toEqual(['declared', null, []]);
      const { status, run } = await checkAs(stage.ethics, blocked);
      expect([status.id, run?.verdict, run?.trigger]).toEqual(['screened', 'blocked', 'declared']);
      expect(run?.hits).toMatchObject([{ rule: 'equity', verdict: 'blocked', since: '2024-05-01' }]);
      expect(run?.hits[0]?.path.map(({ en }) => en)).toEqual([
        'Umbra Holdings Demo Corp.',
        'Lumen Demo Lighting Inc.',
      ]);
      expect(run?.hits[0]?.because.en).toContain('1.2 %');
      expect(outcome(await moves(stage.ethics, blocked, 'clear', { reason: 'x' }))).toBe(
        '409 check.blocked_by_rule',
      );
      expect(outcome(await moves(stage.ethics, blocked, 'find_waivable'))).toBe('409 check.blocked_by_rule');
      made(await moves(stage.ethics, blocked, 'block', { reason: 'It holds more than one per cent.' }));
      expect(await statusOf(blocked)).toBe('blocked');
    },
  );

  step('needs a waiver signed by all where an expert holds less than one per cent', async () => {
    const { id } = made<CheckView>(await requests(stage, lead, stage.small));
    waived = id;
    made(await moves(lead, id, 'send_names'));
    // The expert has no account: the lead counsel enters what they declare.
    made(await moves(lead, id, 'declare', { declaration: 'Told on the telephone: 0.4 % of Umbra.' }));
    expect(outcome(await moves(stage.ethics, id, 'clear', { reason: 'x' }))).toBe('409 check.waiver_needed');
    const waiver = { hitKey: '', scope: 'This investigation alone.', until: '2027-11-30' };
    const hitKey = (await checkAs(lead, id)).run?.hits[0]?.key ?? '';
    const ask = (as: Asker, over: object) =>
      as.post(`conflict-checks/${id}/waivers`, { ...waiver, hitKey, ...over });
    expect(outcome(await ask(lead, {}))).toBe('409 waiver.not_now');
    made(await moves(stage.ethics, id, 'find_waivable'));
    expect((await ask(lead, { hitKey: 'nothing' })).statusCode).toBe(422);
    expect(outcome(await ask(other, {}))).toBe('404 not_found');
    const asked = made<CheckView>(await ask(lead, {})).waivers[0];
    expect([asked?.awaitsLead, asked?.awaits.map((one) => one.id)]).toEqual([true, [stage.sides.a.memberId]]);
    expect(outcome(await ask(lead, {}))).toBe('409 waiver.asked_already');
  });

  step('is waived only once everybody has signed', async () => {
    const { inHouse } = stage.sides.a;
    const [waiver] = (await checkAs(lead, waived)).waivers;
    const sign = (as: Asker) => as.post(`conflict-waivers/${waiver?.id ?? ''}/signatures`);
    const waitsFor = async (as: Asker) =>
      (await as.get('today')).body.includes('A waiver waits for your signature');
    expect([await waitsFor(lead), await waitsFor(other), await waitsFor(inHouse)]).toEqual([
      true,
      false,
      false,
    ]);
    expect(outcome(await sign(other))).toBe('404 not_found');
    expect(outcome(await moves(stage.ethics, waived, 'waive'))).toBe('409 check.signatures_missing');
    // Counsel of the member signs for it as well.
    const signed = made<CheckView>(await sign(lead)).waivers[0];
    expect([signed?.awaitsLead, signed?.awaits, signed?.signatures.length]).toEqual([false, [], 2]);
    expect(await waitsFor(lead)).toBe(false);
    expect(outcome(await sign(lead))).toBe('409 waiver.signed_already');
    expect(outcome(await sign(inHouse))).toBe('404 not_found');
    expect(outcome(await sign(stage.ethics))).toBe('403 waiver.not_yours');
    const decided = made<CheckView>(await moves(stage.ethics, waived, 'waive'));
    expect([decided.status.id, decided.validUntil]).toEqual(['waived', '2026-12-21']);
  });

  step('is clear where nothing is found', async () => {
    cleared = await screened(stage, lead, stage.clean);
    toldWhenDeclared = (await moves(stage.clean.as, cleared, 'declare', { declaration: 'x' })).json<{
      detail: string;
    }>().detail;
    toldVersion = (await checkAs(stage.clean.as, cleared)).version;
    const { run } = await checkAs(stage.ethics, cleared);
    expect(run).toMatchObject({ verdict: 'clear', hits: [] });
    // By what it was searched changes with what is told of other teams.
    const { inputsHash } = (await checkAs(lead, cleared)).run ?? {};
    expect([typeof run?.inputsHash, inputsHash]).toEqual(['string', null]);
    made(await moves(stage.ethics, cleared, 'clear', { reason: 'Nothing was found.' }));
    expect(await statusOf(cleared, stage.clean.as)).toBe('clear');
    expect(outcome(await moves(stage.ethics, cleared, 'block', { reason: 'x' }))).toBe(
      '409 check.no_such_move',
    );
  });

  step(
    'is decided anew within a minute of a merger, and the case is closed to the expert until then',
    async () => {
      await stage.dueWork();
      await takesOver(stage, stage.parent, stage.employer);
      await stage.dueWork();
      stage.later(30_000);
      await stage.dueWork();
      const { status, run } = await checkAs(lead, cleared);
      expect([status.id, run?.trigger, run?.hits[0]?.rule]).toEqual(['recheck', 'firm.tied', 'employment']);
      // To the expert nothing has changed but that it is not decided.
      expect(await statusOf(cleared, stage.clean.as)).toBe('declared');
      const again = await moves(stage.clean.as, cleared, 'declare', { declaration: 'x' });
      expect(again.json()).toMatchObject({ code: 'check.no_such_move', detail: toldWhenDeclared });
      expect((await checkAs(stage.clean.as, cleared)).version).toBe(toldVersion);
      const walls = async (as: Asker) => (await as.get('walls')).json<{ items: object[] }>().items;
      expect(await walls(stage.ethics)).toMatchObject([
        {
          subjectId: stage.clean.as.id,
          objectId: stage.caseId,
          setBy: null,
          setByName: null,
          liftRefusal: { code: 'wall.lifted_by_decision' },
        },
      ]);
      expect(await walls(stage.coordinator)).toEqual([]);
      // What was found before stays as it was, and is searched for no other reason twice.
      await stage.dueWork();
      expect((await checkAs(lead, cleared)).run?.no).toBe(2);
    },
  );

  step('opens the case again once it is decided for the expert', async () => {
    expect(outcome(await moves(stage.ethics, cleared, 'clear', { reason: 'x' }))).toBe(
      '409 check.blocked_by_rule',
    );
    const entries = (await stage.ethics.get(`experts/${stage.clean.id}/entries`)).json<{
      items: { id: string }[];
    }>();
    made(
      await stage.ethics.post(`expert-entries/${entries.items[0]?.id ?? ''}/withdraw`, {
        reason: 'Left before.',
      }),
    );
    await stage.dueWork();
    expect((await checkAs(lead, cleared)).run).toMatchObject({
      verdict: 'clear',
      trigger: 'expert.dossier_changed',
    });
    expect(await statusOf(cleared)).toBe('recheck');
    made(await moves(stage.ethics, cleared, 'clear', { reason: 'The post had ended.' }));
    const walls = (await stage.ethics.get('walls?state=in_force')).json<{ items: object[] }>().items;
    expect(walls).toEqual([]);
  });

  step('lets a waiver die with the hit it was given for', async () => {
    const keeper = stage.ethics as unknown as Parameters<typeof enters>[0];
    await enters(keeper, stage.small, {
      kind: 'affiliation',
      firmId: stage.parent,
      firmName: 'Umbra Holdings Demo Corp.',
      role: 'equity',
      percent: '0.3',
      from: '2025-01-01',
    });
    await stage.dueWork();
    const { status, waivers } = await checkAs(lead, waived);
    expect([status.id, waivers.map(({ death }) => death)]).toEqual(['recheck', ['hit_changed']]);
    expect(outcome(await moves(stage.ethics, waived, 'waive'))).toBe('409 check.signatures_missing');
  });

  step('is searched again in the night without a word where nothing changed', async () => {
    const runs = () =>
      query<{ n: string }>('SELECT count(*) AS n FROM conflict_check_run WHERE alliance_id = $1');
    const before = await runs();
    stage.later(24 * 3_600_000);
    await stage.dueWork();
    expect(await runs()).toEqual(before);
    const [row] = await query<{ at: string }>(
      'SELECT searched_at AS at FROM conflict_check WHERE alliance_id = $1 AND id = $2',
      cleared,
    );
    expect(row?.at.slice(0, 10)).toBe('2026-11-22');
  });

  step('tells no reader of the record or of the chain that it ever was', async () => {
    for (const one of [stage.auditor, stage.coordinator, other, lead]) {
      const record = await one.get(`cases/${stage.caseId}/record?limit=200`);
      expect(record.body).not.toContain('check.');
    }
    const facts = await query<{ case_id: string | null; payload: object }>(
      `SELECT case_id, payload FROM outbox WHERE alliance_id = $1 AND type LIKE 'check.%'`,
    );
    expect(facts.length).toBeGreaterThan(10);
    expect(
      facts.filter(({ case_id: of, payload }) => of !== null || Object.keys(payload).length > 0),
    ).toEqual([]);
    const chain = await stage.auditor.get('audit/links?limit=200');
    expect(chain.body).not.toContain(cleared);
  });
});

describe('a blind question', () => {
  const ask = (as: Asker, expertId: string) =>
    as.post(`cases/${stage.caseId}/conflict-questions`, { expertId });

  step('is answered without a reason, whatever was found', async () => {
    for (const id of [stage.owner.id, stage.small]) {
      const answer = await ask(other, id);
      expect(Object.keys(made<object>(answer)).sort()).toEqual(['answer', 'askedAt', 'id']);
      expect(answer.json()).toMatchObject({ answer: 'ask_ethics' });
    }
    expect(made(await ask(other, stage.clean.id))).toMatchObject({ answer: 'none_known' });
  });

  step('is counted, seen by the ethics officer alone, and refused after twenty a day', async () => {
    for (let n = 3; n < 20; n++) made(await ask(other, stage.small));
    expect(outcome(await ask(other, stage.small))).toBe('429 check.questions_spent');
    const { items } = made<BlindQuestionsView>(await stage.ethics.get('conflict-questions?limit=200'));
    expect(items).toHaveLength(20);
    expect(items[0]).toMatchObject({
      askedBy: { id: other.id },
      caseId: stage.caseId,
      expert: { id: stage.small },
    });
    for (const one of [other, lead, stage.coordinator, stage.auditor])
      expect(outcome(await one.get('conflict-questions'))).toBe('403 access.denied');
  });
});

describe('a contact', () => {
  const log = (as: Asker, over: object = {}) =>
    as.post(`cases/${stage.caseId}/expert-contacts`, {
      expertId: stage.clean.id,
      on: '2026-11-20',
      way: 'call',
      failed: true,
      confidentialPassed: false,
      ...over,
    });
  const contacts = async (as: Asker) =>
    made<ExpertContactsView>(await as.get(`cases/${stage.caseId}/expert-contacts`)).items;

  step(
    'is kept though it failed, for whoever spoke, the team that checks, and the ethics officer',
    async () => {
      made(await log(other));
      for (const one of [other, stage.ethics]) expect(await contacts(one)).toHaveLength(1);
      for (const one of [lead, stage.sides.c.outside]) expect(await contacts(one)).toEqual([]);
      made(await log(lead));
      const mate = stage.sides.a.inHouse;
      expect(await contacts(mate)).toEqual([]);
      made(await lead.post(`conflict-checks/${cleared}/team`, { personIds: [mate.id] }));
      expect((await contacts(mate)).map(({ by }) => by.id)).toEqual([lead.id]);
      expect(outcome(await stage.coordinator.get(`cases/${stage.caseId}/expert-contacts`))).toBe(
        '403 access.denied',
      );
    },
  );

  step(
    'in which something confidential passed sets the expert against the other side, untold by whom',
    async () => {
      const { a, b } = stage.sides;
      const caseId = await aQuarrel(stage);
      stage.later(3 * 24 * 3_600_000);
      const logged = await a.outside.post(`cases/${caseId}/expert-contacts`, {
        expertId: stage.clean.id,
        on: '2026-11-20',
        way: 'meeting',
        failed: false,
        confidentialPassed: true,
      });
      made(logged);
      const check = await screened({ ...stage, caseId }, b.outside, stage.clean);
      const { run } = await checkAs(b.outside, check);
      expect(run?.hits.map(({ rule, verdict, path }) => [rule, verdict, path])).toContainEqual([
        'confided',
        'blocked',
        [],
      ]);
      expect(JSON.stringify(run)).not.toContain(a.memberId);
      expect(made<ExpertContactsView>(await b.outside.get(`cases/${caseId}/expert-contacts`)).items).toEqual(
        [],
      );
    },
  );
});
