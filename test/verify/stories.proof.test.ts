import { CheckInvariants } from '../../src/administration/index.js';
import { bringIn } from '../../src/documents/shelf/documents.fixtures.js';
import {
  aGroupStage,
  anActiveGroup,
  type Asker,
  type GroupStage,
  madeBy,
} from '../../src/groups/groups.fixtures.js';
import { DueWork } from '../../src/platform/index.js';
import { startTestApp, type TestApp } from '../app.js';

let app: TestApp;
let stage: GroupStage;

beforeAll(async () => {
  app = await startTestApp({ now: '2026-04-01T04:00:00.000Z' });
  stage = await aGroupStage(app);
});
afterAll(() => app.close());

async function broken(): Promise<Readonly<Record<string, readonly string[]>>> {
  await app.app.get(DueWork).runAll();
  const found: Record<string, readonly string[]> = {};
  for await (const { name, breaches } of app.app.get(CheckInvariants).run())
    if (breaches.length > 0) found[name] = breaches;
  return found;
}

async function done(who: Asker, path: string, body: object): Promise<string> {
  return madeBy(await who.post(path, body));
}

/** Brings a text in and has it looked through; answers the document. */
async function documentBy(who: Asker, over: object = {}): Promise<string> {
  const bytes = Buffer.from('What was agreed, invented for a test.');
  const { id } = await bringIn(stage, { headers: who.headers() }, { bytes, fileName: 'agreed.txt', ...over });
  await app.app.get(DueWork).runAll();
  const { documentId } = (await who.get(`uploads/${id}`)).json<{ documentId: string }>();
  return documentId;
}

/** Opens the investigation's compartment and takes counsel's subscription through all its steps. */
async function clearedCounsel(): Promise<{
  readonly compartmentId: string;
  readonly subscriptionId: string;
}> {
  const { outside } = stage.sides.a;
  const { caseId, proceedingId } = stage;
  const compartmentId = await done(outside, 'compartments', {
    kind: 'cbi',
    caseId,
    proceedingId,
    nameEn: 'Protective order (demo)',
  });
  const wish = {
    compartmentId,
    personId: outside.id,
    capacity: 'outside_counsel',
    firm: 'Example Counsel LLP',
  };
  const subscriptionId = await done(outside, 'subscriptions', wish);
  const moves = `subscriptions/${subscriptionId}/moves`;
  await done(outside, moves, { action: 'sign' });
  await done(outside, moves, { action: 'file', on: '2026-04-01', reference: '812345' });
  await done(stage.ethics, moves, { action: 'activate', reference: 'Acknowledged (demo)' });
  return { compartmentId, subscriptionId };
}

describe('everything that must hold, after what people do', () => {
  it('holds after a group was formed and members left it in every way', async () => {
    for (const [way, who] of [
      ['give_notice', stage.sides.b.inHouse],
      ['settle', stage.sides.b.inHouse],
      ['expel', stage.coordinator],
    ] as const) {
      const { group, ids } = await anActiveGroup(stage);
      madeBy(await group.move(stage.coordinator, ids.a, 'suspend', 'Its share is overdue (demo).'));
      madeBy(await group.move(who, ids.b, way, 'A reason 理由'));
    }
    expect(await broken()).toEqual({});
  });

  it('holds after documents came in, were shared in a group, and lie in a compartment', async () => {
    const { group } = await anActiveGroup(stage, ['a', 'c']);
    const { a } = stage.sides;
    const issueId = await done(stage.coordinator, group.path('issues'), { name: 'Claim 1 (demo)' });
    const shared = await documentBy(a.inHouse, { supplierMemberId: a.memberId });
    const moves = `documents/${shared}/moves`;
    await done(a.inHouse, moves, { action: 'classify', tier: 'T2', groupId: group.id, issueId });
    await done(a.inHouse, moves, { action: 'share' });
    const { compartmentId, subscriptionId } = await clearedCounsel();
    await documentBy(a.outside, { compartmentId, supplierMemberId: a.memberId, title: '机密 secret title' });
    expect(await broken()).toEqual({});

    await done(a.inHouse, moves, { action: 'recall', reason: 'Shared by mistake (demo)' });
    await done(a.inHouse, moves, { action: 'destroy', reason: 'No longer needed (demo)' });
    await done(stage.ethics, `subscriptions/${subscriptionId}/moves`, {
      action: 'revoke',
      reason: 'Left (demo)',
    });
    expect(await broken()).toEqual({});
  });
});
