import { outcome, startTestApp, type TestApp } from '../../../test/app.js';
import { story } from '../../../test/story.js';
import { AddCounsel } from '../../cases/index.js';
import { aFirm, aTie } from '../../firms/firms.fixtures.js';
import type { Asker } from '../../groups/groups.fixtures.js';
import { systemCaller, UnitOfWork } from '../../platform/index.js';
import { anAdmittedExpert, enters, made } from '../pool/pool.fixtures.js';
import type { ChecksView, CheckView, ExpertContactsView } from './checks.contract.js';
import {
  aChecksStage,
  aQuarrel,
  checkAs,
  type ChecksStage,
  links,
  moves,
  requests,
  screened,
  takesOver,
} from './checks.fixtures.js';

let app: TestApp;
let stage: ChecksStage;
let quarrel: string;
let theirs: string;
let engaged: string;

const step = story();
beforeAll(async () => {
  app = await startTestApp({ now: '2026-11-21T04:00:00.000Z' });
  stage = await aChecksStage(app);
}, 60_000);
afterAll(() => app.close());

const listed = async (as: Asker): Promise<readonly string[]> =>
  made<ChecksView>(await as.get(`cases/${stage.caseId}/conflict-checks`)).items.map(({ id }) => id);
const query = <Row>(sql: string, ...values: readonly unknown[]): Promise<Row[]> =>
  app.app
    .get(UnitOfWork)
    .read(systemCaller(stage.allianceId), (tx) => tx.query<Row>(sql, [stage.allianceId, ...values]));

describe('whom counsel of several acts for', () => {
  const ended = async (partyId: string, by: Asker): Promise<void> => {
    const [counsel] = await query<{ id: string }>(
      'SELECT id FROM party_counsel WHERE alliance_id = $1 AND party_id = $2 AND person_id = $3',
      partyId,
      by.id,
    );
    made(await by.post(`parties/${partyId}/counsel/${counsel?.id ?? ''}/end`, { reason: 'Laid down.' }));
  };
  let both: Asker;
  let id: string;

  step('shows nobody of the team a contact of a member for which they do not act', async () => {
    const { a, b } = stage.sides;
    both = await stage.person({ role: 'outside_counsel' });
    for (const letter of ['a', 'b'] as const)
      await app.app.get(AddCounsel).run(systemCaller(stage.allianceId), stage.sides[letter].partyId, {
        firm: 'Example Counsel LLP',
        name: 'B. Counsel',
        personId: both.id,
      });
    const spoke = { on: '2026-11-20', way: 'call', failed: true, confidentialPassed: false };
    const wish = { expertId: stage.small, ...spoke };
    made(await b.outside.post(`cases/${stage.caseId}/expert-contacts`, wish));
    id = made<CheckView>(await requests(stage, both, stage.small, { teamIds: [a.inHouse.id] })).id;
    const contacts = async (as: Asker) =>
      made<ExpertContactsView>(await as.get(`cases/${stage.caseId}/expert-contacts`)).items.filter(
        ({ expert }) => expert.id === stage.small,
      );
    expect(await contacts(a.inHouse)).toEqual([]);
    expect((await contacts(both)).map(({ by }) => by.id)).toEqual([b.outside.id]);
  });

  step('lets a check go with the last member of it for which somebody acted', async () => {
    const { a, b, c } = stage.sides;
    await app.app.get(AddCounsel).run(systemCaller(stage.allianceId), c.partyId, {
      firm: 'Example Counsel LLP',
      name: 'B. Counsel',
      personId: both.id,
    });
    await ended(a.partyId, both);
    expect(await listed(both)).toEqual([id]);
    await ended(b.partyId, both);
    expect(outcome(await both.get(`cases/${stage.caseId}`))).toBe('200');
    expect(await listed(both)).toEqual([]);
    expect(outcome(await both.get(`conflict-checks/${id}`))).toBe('404 not_found');
    expect(outcome(await moves(both, id, 'send_names'))).toBe('404 not_found');
    expect(await listed(a.inHouse)).toContain(id);
  });
});

describe('an expert of both sides of a quarrel', () => {
  const foundOf = async (id: string, as: Asker) => (await checkAs(as, id)).run;

  step('is set against the other side as soon as one of them has them cleared', async () => {
    const { a, b } = stage.sides;
    quarrel = await aQuarrel(stage);
    const as = await stage.person({ role: 'expert' });
    const pool = stage as unknown as Parameters<typeof anAdmittedExpert>[0];
    const expert = { id: await anAdmittedExpert(pool, { nameEn: 'Tia Torn', nameZh: '田亚' }), as };
    await links(stage, expert.id, as.id);
    theirs = await screened({ ...stage, caseId: quarrel }, b.outside, expert);
    stage.later(4 * 24 * 3_600_000);
    engaged = await screened({ ...stage, caseId: quarrel }, a.outside, expert);
    expect((await foundOf(theirs, b.outside))?.hits).toEqual([]);
    await stage.dueWork();
    made(await moves(stage.ethics, engaged, 'clear', { reason: 'Nothing was found.' }));
    await stage.dueWork();
    const run = await foundOf(theirs, b.outside);
    expect([run?.trigger, run?.verdict]).toEqual(['check.cleared', 'blocked']);
  });

  step('stays set against it while names are out again for those who have them', async () => {
    const { a, b } = stage.sides;
    made(await moves(a.outside, engaged, 'ask_again'));
    stage.later(24 * 3_600_000);
    await stage.dueWork();
    expect(await foundOf(theirs, b.outside)).toMatchObject({ verdict: 'blocked' });
    made(await moves(a.outside, engaged, 'withdraw', { reason: 'Nobody is engaged.' }));
    stage.later(24 * 3_600_000);
    await stage.dueWork();
    expect(await foundOf(theirs, b.outside)).toMatchObject({ verdict: 'clear' });
  });
});

describe('many facts about firms at once', () => {
  step('have all checks searched once, and nothing missed', async () => {
    const sweeps = () =>
      query<{ id: string }>(
        `SELECT id FROM timer WHERE alliance_id = $1 AND kind = 'conflict_checks.batch' AND dedupe LIKE '%/firms/%'`,
      );
    const before = (await sweeps()).length;
    const work = app.app.get(UnitOfWork);
    for (const nameEn of ['One Demo Ltd.', 'Two Demo Ltd.', 'Three Demo Ltd.'])
      await aTie(work, stage.allianceId, await aFirm(work, stage.allianceId, { nameEn }), {
        parentId: stage.employer,
      });
    await stage.dueWork();
    expect((await sweeps()).length - before).toBe(1);
    stage.later(30_000);
    await stage.dueWork();
    const open = await query(
      `SELECT FROM conflict_check WHERE alliance_id = $1 AND status = 'screened' AND searched_at < $2::timestamptz`,
      app.clock.now(),
    );
    expect(open).toEqual([]);
  });
});

describe('an expert whose account is linked later', () => {
  step('declares themselves from then on', async () => {
    const { a } = stage.sides;
    stage.later(4 * 24 * 3_600_000);
    const { id } = made<CheckView>(await requests(stage, a.outside, stage.small));
    made(await moves(a.outside, id, 'send_names'));
    const held = async () =>
      (
        await query<{ holder: string }>(
          `SELECT holder FROM duty WHERE alliance_id = $1 AND thing_id = $2 AND kind = 'conflict_declaration' AND closed_at IS NULL`,
          id,
        )
      ).map(({ holder }) => holder);
    expect(await held()).toEqual([`person:${a.outside.id}`]);
    const as = await stage.person({ role: 'expert' });
    await links(stage, stage.small, as.id);
    expect(await held()).toEqual([`person:${as.id}`]);
    made(await moves(as, id, 'declare', { declaration: '0.4 % of Umbra.' }));
  });
});

describe('the case that is closed to an expert until a check is decided anew', () => {
  const inForce = async () =>
    (await stage.ethics.get('walls?state=in_force'))
      .json<{ items: { subjectId: string; objectId: string }[] }>()
      .items.map(({ subjectId, objectId }) => [subjectId, objectId]);
  const passes = async () => {
    stage.later(30_000);
    await stage.dueWork();
  };
  let now: Asker;
  let byHand: readonly (readonly string[])[];
  let checks: readonly string[];
  let expertId: string;

  step('is closed to the account that is linked while it waits', async () => {
    const pool = stage as unknown as Parameters<typeof anAdmittedExpert>[0];
    expertId = await anAdmittedExpert(pool, { nameEn: 'Noor Nobody', nameZh: '倪诺' });
    await enters(stage.ethics as unknown as Parameters<typeof enters>[0], expertId, {
      kind: 'affiliation',
      firmId: stage.employer,
      firmName: 'Quiet Demo Institute',
      role: 'employee',
      from: '2022-01-01',
    });
    const found: string[] = [];
    for (const as of [stage.sides.a.outside, stage.sides.c.outside]) {
      const id = await screened(stage, as, { id: expertId, as });
      made(await moves(stage.ethics, id, 'clear', { reason: 'Nothing was found.' }));
      found.push(id);
      stage.later(4 * 24 * 3_600_000);
    }
    checks = found;
    await takesOver(stage, stage.parent, stage.employer);
    await stage.dueWork();
    await passes();
    expect(await inForce()).toEqual([]);
    now = await stage.person({ role: 'expert' });
    // One set by hand is another wall, whichever stood first.
    made(
      await stage.ethics.post('walls', {
        subjectKind: 'person',
        subjectId: now.id,
        objectKind: 'case',
        objectId: stage.caseId,
        reason: 'Kept out by hand.',
      }),
    );
    byHand = [[now.id, stage.caseId]];
    await links(stage, expertId, now.id);
    await stage.dueWork();
    expect(await inForce()).toEqual([[now.id, stage.caseId], ...byHand]);
  });

  step('is opened when the last check that waited is called off, and another serves', async () => {
    const entries = (await stage.ethics.get(`experts/${expertId}/entries`)).json<{
      items: { id: string }[];
    }>();
    const left = { reason: 'Left before.' };
    made(await stage.ethics.post(`expert-entries/${entries.items[0]?.id ?? ''}/withdraw`, left));
    await stage.dueWork();
    const [one = '', two = ''] = checks;
    made(await moves(stage.ethics, one, 'clear', { reason: 'The post had ended.' }));
    expect(await inForce()).toEqual([[now.id, stage.caseId], ...byHand]);
    made(await moves(stage.sides.c.outside, two, 'withdraw', { reason: 'Nobody is engaged.' }));
    expect(await inForce()).toEqual(byHand);
  });
});
