import type { LightMyRequestResponse } from 'fastify';
import { bringIn } from '../../src/documents/shelf/documents.fixtures.js';
import {
  aGroupStage,
  anActiveGroup,
  type Asker,
  GroupInTest,
  type GroupStage,
  madeBy,
} from '../../src/groups/groups.fixtures.js';
import { startTestApp, type TestApp } from '../app.js';

let app: TestApp;
let stage: GroupStage;

beforeAll(async () => {
  app = await startTestApp({ now: '2026-04-01T04:00:00.000Z' });
  stage = await aGroupStage(app);
});
afterAll(() => app.close());

let shared = 0;

/** A paper of A, shared in the group; answers its id. */
async function aPaper(group: GroupInTest, words: string): Promise<string> {
  const { a } = stage.sides;
  const name = `Issue ${String((shared += 1))} (demo)`;
  madeBy(await stage.coordinator.post(group.path('issues'), { name }));
  const issueId = (await group.view()).issues.find((issue) => issue.name === name)?.id;
  const begun = await bringIn(
    stage,
    { headers: a.outside.headers() },
    {
      bytes: Buffer.from(words),
      fileName: `${words.split(' ')[0] ?? 'paper'}.txt`,
      title: words,
    },
  );
  await stage.dueWork();
  const id = (await a.outside.get(`uploads/${begun.id}`)).json<{ documentId: string }>().documentId;
  const move = (body: object) => a.outside.post(`documents/${id}/moves`, body);
  madeBy(await move({ action: 'classify', tier: 'T2', groupId: group.id, issueId }));
  madeBy(await move({ action: 'share' }));
  return id;
}

/** Every way to a paper. */
const ways = (id: string, group: GroupInTest): readonly string[] => [
  `documents/${id}`,
  `documents/${id}/versions/1/content`,
  `documents/${id}/versions/1/preview`,
  `documents/${id}/why`,
  `documents/${id}/access`,
  `documents/${id}/evidence`,
  `documents?groupId=${group.id}`,
  `documents?caseId=${stage.caseId}`,
];

/** What somebody gets of a paper, with the id taken out: a hidden paper must look like one that is not there. */
const bare = (answer: LightMyRequestResponse, id: string): string =>
  `${String(answer.statusCode)} ${answer.body
    .replaceAll(id, '<id>')
    .replaceAll(/"(requestId|instance)":"[^"]*"/g, '')}`;

async function assertHidden(who: Asker, id: string, words: string, group: GroupInTest): Promise<void> {
  const nothing = '01900000-0000-7000-8000-000000000000';
  for (const path of ways(id, group)) {
    const answer = await who.get(path);
    if (path.startsWith('documents?')) {
      expect(answer.body).not.toContain(id);
      continue;
    }
    expect(answer.statusCode).toBe(404);
    expect(bare(answer, id)).toBe(bare(await who.get(path.replace(id, nothing)), nothing));
  }
  const [word = ''] = words.split(' ');
  for (const path of [
    `search?q=${word}`,
    `documents?q=${word}`,
    'notifications',
    `cases/${stage.caseId}/record`,
  ]) {
    const answer = await who.get(path);
    expect(answer.body).not.toContain(id);
    if (!path.includes('q=')) expect(answer.body).not.toContain(word);
  }
  const link = await who.post(`documents/${id}/links`, {});
  expect(link.statusCode).toBe(404);
}

const assertRead = async (who: Asker, id: string): Promise<void> => {
  expect((await who.get(`documents/${id}`)).statusCode).toBe(200);
  expect((await who.get(`documents/${id}/versions/1/content`)).statusCode).toBe(200);
};

const peopleOf = (letter: 'a' | 'b' | 'c'): readonly Asker[] => {
  const { representative, inHouse, outside } = stage.sides[letter];
  return [representative, inHouse, outside];
};

describe('before the buy-in', () => {
  it('a member that has signed reads nothing of the group; after it, what is shared from then on', async () => {
    const group = await GroupInTest.opened(stage, {
      buyIn: { amount: '180000.00', currency: 'USD' },
      foundersPay: true,
    });
    const { a, b } = stage.sides;
    const [idA, idB] = [await group.approved(a), await group.approved(b)];
    await group.circulate();
    await group.sign(a, idA);
    await group.sign(b, idB);
    const pay = (id: string) =>
      stage.treasurer.post(group.path(`memberships/${id}/buy-in`), { reference: 'Receipt (demo)' });
    madeBy(await pay(idA));
    stage.later(1_000);
    const before = await aPaper(group, 'quillwort before the money came (demo)');
    for (const who of peopleOf('b')) await assertHidden(who, before, 'quillwort', group);
    stage.later(1_000);
    madeBy(await pay(idB));
    for (const { id } of await group.asked(b)) await group.consent(id);
    for (const who of peopleOf('b')) await assertHidden(who, before, 'quillwort', group);
    stage.later(1_000);
    const after = await aPaper(group, 'saxifrage after the money came (demo)');
    for (const who of peopleOf('b')) await assertRead(who, after);
    for (const who of peopleOf('c')) await assertHidden(who, after, 'saxifrage', group);
  });
});

describe.each(['give_notice', 'settle'])('after %s', (way) => {
  it('what is shared a second later is not there, and what was there before is not either', async () => {
    const { group, ids } = await anActiveGroup(stage, ['a', 'b', 'c']);
    stage.later(1_000);
    const before = await aPaper(group, `tamarisk shared before by ${way} (demo)`);
    for (const who of [...peopleOf('b'), ...peopleOf('c')]) await assertRead(who, before);
    const { b } = stage.sides;
    const link = (await b.inHouse.post(`documents/${before}/links`, {})).json<{ url: string }>();
    stage.later(1_000);
    madeBy(await group.move(b.inHouse, ids.b, way));
    for (const who of peopleOf('b')) await assertHidden(who, before, 'tamarisk', group);
    expect((await b.inHouse.get(link.url.slice(link.url.indexOf('links/')))).statusCode).toBe(404);
    stage.later(1_000);
    const after = await aPaper(group, `celandine shared after by ${way} (demo)`);
    for (const who of peopleOf('b')) await assertHidden(who, after, 'celandine', group);
    for (const who of peopleOf('c')) await assertRead(who, after);
    const index = await b.inHouse.get(group.path(`memberships/${ids.b}/sealed-index`));
    expect(index.statusCode).toBe(200);
    expect(index.body).not.toMatch(/tamarisk|celandine/);
    expect(index.body).not.toContain(after);
  });
});

describe('a default', () => {
  it('leaves what was shared before it, and keeps what is shared after it', async () => {
    const { group, ids } = await anActiveGroup(stage);
    stage.later(1_000);
    const before = await aPaper(group, 'yarrow before the default (demo)');
    stage.later(1_000);
    madeBy(await group.move(stage.treasurer, ids.b, 'suspend', 'Call 1 unpaid (demo).'));
    stage.later(1_000);
    const after = await aPaper(group, 'hellebore after the default (demo)');
    for (const who of peopleOf('b')) {
      await assertRead(who, before);
      await assertHidden(who, after, 'hellebore', group);
    }
  });
});

describe('a separate settlement', () => {
  it('appears with no word and no state at any address of the group or the case', async () => {
    const { group, ids } = await anActiveGroup(stage, ['a', 'b', 'c']);
    const { b } = stage.sides;
    const word = 'wolfsbane';
    const entry = await b.inHouse.get(`respondents/${b.partyId}/settlement`);
    expect([200, 404]).toContain(entry.statusCode);
    const put = await app.inject({
      method: 'PUT',
      url: `/api/v1/respondents/${b.partyId}/settlement`,
      headers: { ...b.inHouse.headers(), 'if-match': '*' },
      payload: { state: 'talking', note: `${word}: lump sum (demo)` },
    });
    expect(put.statusCode).toBeLessThan(300);
    madeBy(await group.move(b.inHouse, ids.b, 'settle'));
    const paths = [
      'groups',
      group.path(),
      group.path('access'),
      `cases/${stage.caseId}`,
      `cases/${stage.caseId}/record`,
      `cases/${stage.caseId}/positions`,
      `cases/${stage.caseId}/accusations`,
      `respondents/${b.partyId}/position`,
      `respondents/${b.partyId}/settlement`,
      `documents?caseId=${stage.caseId}`,
      'compartments',
      'notifications',
      'today',
      'timeline',
      `search?q=${word}`,
      'audit/links',
      'audit/chain',
      'work',
    ];
    const others = [
      ...peopleOf('a'),
      ...peopleOf('c'),
      b.representative,
      stage.coordinator,
      stage.treasurer,
      stage.ethics,
      stage.auditor,
    ];
    for (const who of others) {
      for (const path of paths) {
        const { body, statusCode } = await who.get(path);
        expect(statusCode).toBeLessThan(500);
        if (!path.startsWith('search')) expect(body).not.toContain(word);
        if (who !== b.representative)
          expect(`${path} ${body}`).not.toMatch(/settled_out|"action":"settlement|membership\.settle/);
      }
    }
  });
});
