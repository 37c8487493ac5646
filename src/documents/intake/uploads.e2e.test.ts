import { startTestApp, type TestApp } from '../../../test/app.js';
import { newId } from '../../platform/index.js';
import {
  aDocumentsStage,
  bringIn,
  type DocumentsStage,
  sendParts,
  sha256Of,
  type Signed,
  takeIn,
} from '../documents.fixtures.js';
import type { UploadView } from '../documents.contract.js';

let app: TestApp;
let stage: DocumentsStage;
let counselA: Signed;

beforeAll(async () => {
  app = await startTestApp();
  stage = await aDocumentsStage(app);
  counselA = await stage.person('member_counsel', stage.memberA);
});
afterAll(() => app.close());

const begin = async (wish: object, as = counselA) =>
  app.inject({
    method: 'POST',
    url: '/api/v1/uploads',
    headers: as.headers,
    payload: { caseId: stage.caseId, fileName: 'note.txt', sizeBytes: 5, ...wish },
  });

describe('an upload', () => {
  it('is received once it was looked through', async () => {
    const bytes = Buffer.from('Demo widget memorandum 示例备忘录');
    const view = await takeIn(stage, counselA, { bytes, sha256: sha256Of(bytes) });
    expect(view).toMatchObject({
      state: 'complete',
      versionNo: 1,
      intake: { state: 'received', because: null },
    });
  });
});
