import { startTestApp, type TestApp } from '../../../test/app.js';
import type { DocumentView } from '../shelf/documents-views.contract.js';
import { aDocumentsStage } from '../shelf/documents.fixtures.js';
import { aDocument, aGroup, type Hands, handsOf, shared } from '../life/life.fixtures.js';
import type { EvidenceView } from '../log/evidence.contract.js';

let app: TestApp;
let a: Hands;
let b: Hands;
let held: string;

beforeAll(async () => {
  app = await startTestApp();
  const stage = await aDocumentsStage(app);
  const counselA = await stage.person('member_counsel', stage.memberA);
  const counselB = await stage.person('member_counsel', stage.memberB);
  const group = await aGroup(stage, counselA, [stage.memberA, stage.memberB]);
  [a, b] = [handsOf(stage, counselA), handsOf(stage, counselB)];
  held = await aDocument(stage, counselA, 'Demo table of parts', { title: 'Parts' });
  await shared(a, held, 'T2', group);
  expect((await a.post(`documents/${held}/holds`, { reason: 'Demo hold' })).statusCode).toBe(201);
});
afterAll(() => app.close());

/** What someone is told of the hold, on the document and in its chain. */
async function told(who: Hands) {
  const { onHold, holds } = (await who.get(`documents/${held}`)).json<DocumentView>();
  const { links, isWhole } = (await who.get(`documents/${held}/evidence`)).json<EvidenceView>();
  expect(isWhole).toBe(true);
  const acts = links.slice(4).map(({ act, at, contentHash, actor, detail }) => ({
    act,
    isKept: [at, contentHash, actor, detail].every((one) => one === null),
  }));
  return { onHold, holds: holds.length, acts };
}

describe('a hold', () => {
  it('is told to its own side, on the document and in its chain', async () => {
    expect(await told(a)).toEqual({
      onHold: true,
      holds: 1,
      acts: [{ act: 'held', isKept: false }],
    });
  });

  it('is told on neither to whoever else reads it, who can check the chain all the same', async () => {
    expect(await told(b)).toEqual({ onHold: false, holds: 0, acts: [{ act: null, isKept: true }] });
    const { links } = (await b.get(`documents/${held}/evidence`)).json<EvidenceView>();
    for (const [n, link] of links.entries()) expect(link.prevHash).toBe(links[n - 1]?.hash ?? '0'.repeat(64));
  });
});
