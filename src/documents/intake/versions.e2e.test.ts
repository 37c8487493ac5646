import { startTestApp, type TestApp } from '../../../test/app.js';
import {
  aDocumentsStage,
  bringIn,
  type DocumentsStage,
  type Signed,
  takeIn,
} from '../shelf/documents.fixtures.js';
import { aDocument, aGroup, handsOf, shared, type TestGroup } from '../life/life.fixtures.js';

let app: TestApp;
let stage: DocumentsStage;
let counsel: Signed;
let representative: Signed;
let group: TestGroup;

beforeAll(async () => {
  app = await startTestApp();
  stage = await aDocumentsStage(app);
  counsel = await stage.person('member_counsel', stage.memberA);
  representative = await stage.person('member_representative', stage.memberA);
  group = await aGroup(stage, counsel, [stage.memberA, stage.memberB]);
});
afterAll(() => app.close());

const bytes = Buffer.from('Demo note anew');

/** What answers to whoever begins a further version. */
async function begun({ headers }: Signed, documentId: string): Promise<string> {
  const payload = { documentId, fileName: 'note.txt', sizeBytes: bytes.length };
  const answer = await app.inject({ method: 'POST', url: '/api/v1/uploads', headers, payload });
  return `${String(answer.statusCode)} ${answer.json<{ code?: string }>().code ?? ''}`.trim();
}

describe('a further version', () => {
  it('is added by anybody of its own side while the document is shared with nobody', async () => {
    const id = await aDocument(stage, representative, 'Demo note');
    expect(await takeIn(stage, representative, { bytes, documentId: id })).toMatchObject({ versionNo: 2 });
  });

  it.each(['T1', 'T2'] as const)(
    'of what is shared (%s) is added by counsel alone, who shares it',
    async (tier) => {
      const id = await aDocument(stage, representative, 'Demo note');
      await shared(handsOf(stage, counsel), id, tier, tier === 'T2' ? group : undefined);
      expect(await begun(representative, id)).toBe('403 document.not_yours');
      expect(await takeIn(stage, counsel, { bytes, documentId: id })).toMatchObject({ versionNo: 2 });
    },
  );

  it('is not added to what is shared in a group its side has left, nor completed then', async () => {
    const id = await aDocument(stage, counsel, 'Demo note');
    await shared(handsOf(stage, counsel), id, 'T2', group);
    const upload = await app.inject({
      method: 'POST',
      url: '/api/v1/uploads',
      headers: counsel.headers,
      payload: { documentId: id, fileName: 'note.txt', sizeBytes: bytes.length },
    });
    await stage.asSystem('UPDATE standing SET cut_at = $2 WHERE holder_id = $1', [
      stage.memberA,
      '2026-04-01T01:00:00Z',
    ]);
    expect(await begun(counsel, id)).toBe('409 document.agreement_not_effective');
    const answer = await app.inject({
      method: 'POST',
      url: `/api/v1/uploads/${upload.json<{ id: string }>().id}/completion`,
      headers: counsel.headers,
      payload: {},
    });
    expect(answer.json()).toMatchObject({ code: 'document.agreement_not_effective' });
    await expect(bringIn(stage, counsel, { bytes, documentId: id })).rejects.toThrow('does not begin');
  });
});
