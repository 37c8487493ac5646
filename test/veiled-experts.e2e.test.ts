import { aChecksStage, type ChecksStage } from '../src/experts/checks/checks.fixtures.js';
import {
  aClearCheck,
  anActiveEngagement,
  movesEngagement,
} from '../src/experts/engagements/engagements.fixtures.js';
import { bringIn } from '../src/documents/shelf/documents.fixtures.js';
import { givesNotice, signing } from '../src/clearance/clearance.fixtures.js';
import { type Asker, GroupInTest, madeBy } from '../src/groups/groups.fixtures.js';
import { startTestApp, type TestApp } from './app.js';
import { story } from './story.js';

/**
 * A consulting expert of one member's counsel, who stands in the group and under the order: nobody but the team, the ethics officers and
 * they themselves meets them beside the case.
 */
let app: TestApp;
let stage: ChecksStage;
let lead: Asker;
let expert: Asker;
/** A coordinator who reads what the group shares. */
let secretary: Asker;
let check: string;
let group: GroupInTest;
let orderId: string;
let paper: string;
let sealed: string;

const step = story();
beforeAll(async () => {
  app = await startTestApp({ now: '2026-04-01T04:00:00.000Z' });
  stage = await aChecksStage(app);
  const { a, b } = stage.sides;
  lead = a.outside;
  expert = stage.clean.as;
  group = await GroupInTest.opened(stage);
  const memberships = [await group.approved(a), await group.approved(b)] as const;
  await group.circulate();
  await group.sign(a, memberships[0]);
  await group.sign(b, memberships[1]);
  await group.appoint(lead);
  secretary = await stage.person({ role: 'coordinator' });
  await group.appoint(secretary, 'secretary');
  const order = {
    kind: 'cbi',
    caseId: stage.caseId,
    proceedingId: stage.proceedingId,
    nameEn: 'Order (demo)',
  };
  orderId = madeBy(await lead.post('compartments', order));
}, 120_000);
afterAll(() => app.close());

const move = async (by: Asker, id: string, body: object): Promise<void> => {
  madeBy(await by.post(`subscriptions/${id}/moves`, body));
};

/** A document brought in; answers its id. */
async function fileOf(by: Asker, file: Parameters<typeof bringIn>[2]): Promise<string> {
  // Signs in again where the session has ended meanwhile.
  await by.get('documents?limit=1');
  const { id } = await bringIn(stage, { headers: by.headers() }, file);
  await stage.dueWork();
  return (await by.get(`uploads/${id}`)).json<{ documentId: string }>().documentId;
}

/** A document brought in and shared in the group; it may lie in the compartment. */
async function aPaper(by: Asker, words: string, where: { readonly compartmentId?: string }): Promise<string> {
  const file = { bytes: Buffer.from(words), fileName: `${words}.txt`, title: words, ...where };
  const id = await fileOf(by, file);
  madeBy(await stage.coordinator.post(group.path('issues'), { name: words }));
  const issueId = (await group.view()).issues.find(({ name }) => name === words)?.id;
  const classify = { action: 'classify', tier: 'T2', groupId: group.id, issueId };
  madeBy(await by.post(`documents/${id}/moves`, classify));
  madeBy(await by.post(`documents/${id}/moves`, { action: 'share' }));
  return id;
}

/** Whether an answer, which there must be, tells of the expert: their account or the name of it. */
async function tells(who: Asker, path: string): Promise<boolean> {
  const { statusCode, body } = await who.get(path);
  if (statusCode !== 200) throw new Error(`${path}: ${String(statusCode)} ${body}`);
  return body.includes(expert.id) || body.includes(expert.name);
}

/** Asks each of some people for something, and says who is told. */
const toldBy = async (path: string, people: Readonly<Record<string, Asker>>): Promise<readonly string[]> => {
  const told: string[] = [];
  for (const [who, one] of Object.entries(people)) if (await tells(one, path)) told.push(who);
  return told;
};

describe('a consulting expert of one team', () => {
  step('is cleared, signs the undertaking, stands in the group and reads in both', async () => {
    const { a, b } = stage.sides;
    check = await aClearCheck(stage, lead, stage.clean);
    const wish = {
      compartmentId: orderId,
      personId: expert.id,
      capacity: 'expert',
      firm: 'Quiet Demo Institute',
    };
    const id = madeBy(await lead.post('subscriptions', { ...wish, groupId: group.id }));
    await move(expert, id, signing);
    await move(lead, id, { action: 'file', on: '2026-04-01', reference: '812345' });
    await givesNotice(lead, id);
    stage.later(11 * 86_400_000);
    await move(stage.ethics, id, { action: 'activate', reference: 'EDIS 812399' });
    for (const { outside } of [a, b]) {
      const own = {
        compartmentId: orderId,
        personId: outside.id,
        capacity: 'outside_counsel',
        firm: 'Example LLP',
      };
      const counsel = madeBy(await outside.post('subscriptions', own));
      await move(outside, counsel, { action: 'sign' });
      await move(outside, counsel, { action: 'file', on: '2026-04-12', reference: '812346' });
      await move(stage.ethics, counsel, { action: 'activate', reference: 'EDIS 812400' });
    }
    paper = await aPaper(b.inHouse, 'Prior art', {});
    sealed = await aPaper(b.outside, 'Process sheet', { compartmentId: orderId });
    for (const one of [paper, sealed])
      expect((await expert.get(`documents/${one}/versions/1/content`)).statusCode).toBe(200);
    const own = { bytes: Buffer.from('First thoughts'), fileName: 'thoughts.txt', compartmentId: orderId };
    expect(await fileOf(expert, own)).not.toBe('');
  });

  step('is met among who reads in the group by the team and the ethics officer alone', async () => {
    const { coordinator, ethics } = stage;
    expect(await toldBy(group.path('access'), { lead, coordinator, ethics })).toEqual(['lead', 'ethics']);
  });

  step('is met among who reads a document of the group by the team alone', async () => {
    const { b } = stage.sides;
    const people = { lead, inHouse: b.inHouse, representative: b.representative, outside: b.outside };
    expect(await toldBy(`documents/${paper}/access`, people)).toEqual(['lead']);
    for (const one of [stage.coordinator, secretary])
      expect(await tells(one, `documents/${paper}/access`)).toBe(false);
  });

  step('is not met among those to whom mails went, by who reads what these are about', async () => {
    await stage.dueWork();
    const { items } = (await secretary.get('mails?limit=100')).json<{
      items: readonly { readonly about: { readonly id: string } | null; readonly personId: string }[];
    }>();
    const ofPaper = items.filter(({ about }) => about?.id === paper).map(({ personId }) => personId);
    expect(ofPaper).toContain(stage.sides.a.inHouse.id);
    expect(ofPaper).not.toContain(expert.id);
  });

  step(
    'is not met by the side that supplied it, in who opened it, its evidence or who would read it',
    async () => {
      const { inHouse, outside, representative } = stage.sides.b;
      for (const one of ['openings', 'evidence', 'sharing'])
        expect(await toldBy(`documents/${paper}/${one}`, { inHouse, representative })).toEqual([]);
      for (const one of ['access', 'openings', 'evidence', 'sharing'])
        expect(await tells(outside, `documents/${sealed}/${one}`)).toBe(false);
      const { links, isWhole } = (await outside.get(`documents/${sealed}/evidence`)).json<{
        isWhole: boolean;
        links: readonly { readonly actName: { readonly en: string }; readonly contentHash: string | null }[];
      }>();
      const last = links.at(-1);
      expect([isWhole, last?.actName.en, last?.contentHash]).toEqual([
        true,
        'For those who know of it alone',
        null,
      ]);
    },
  );

  step('is in the record of the case for the team, and in that of nobody else', async () => {
    const { a, b, c } = stage.sides;
    const { coordinator, ethics, auditor } = stage;
    const others = { outside: b.outside, inHouse: b.inHouse, third: c.outside, coordinator, auditor };
    expect(await toldBy(`cases/${stage.caseId}/record`, { lead, ...others, ethics })).toEqual(['lead']);
    for (const one of [coordinator, auditor]) {
      const { items } = (await one.get('audit/links?limit=200')).json<{
        items: readonly { readonly fact: { readonly caseId: string | null } | null }[];
      }>();
      // Whoever reads the chain is told of accounts, and of nothing an account did in a case.
      const inCases = JSON.stringify(items.filter(({ fact }) => fact !== null && fact.caseId !== null));
      expect(inCases.includes(expert.id)).toBe(false);
    }
    expect(await toldBy(`cases/${stage.caseId}`, { representative: a.representative, ...others })).toEqual(
      [],
    );
  });

  step('is not met among whom walls keep out by who sets none', async () => {
    const { coordinator, ethics } = stage;
    const wall = {
      subjectKind: 'person',
      subjectId: expert.id,
      objectKind: 'compartment',
      objectId: orderId,
    };
    madeBy(await ethics.post('walls', { ...wall, reason: 'By hand (demo)' }));
    expect(await toldBy('walls', { coordinator, ethics })).toEqual(['ethics']);
  });

  step('is met by everybody there once they are designated as testifying', async () => {
    const { coordinator } = stage;
    const { outside, inHouse } = stage.sides.b;
    const days = { from: '2026-04-12', until: '2027-04-11' };
    const engaged = await anActiveEngagement(stage, check, expert, days);
    expect(await toldBy(group.path('access'), { coordinator })).toEqual([]);
    madeBy(await movesEngagement(lead, engaged, 'designate', { confirmation: 'Cleo Clean' }));
    expect(await toldBy(group.path('access'), { coordinator })).toEqual(['coordinator']);
    expect(await toldBy(`documents/${paper}/openings`, { inHouse })).toEqual(['inHouse']);
    for (const path of [`documents/${sealed}/evidence`, `cases/${stage.caseId}/record`])
      expect(await toldBy(path, { outside })).toEqual(['outside']);
  });
});
