import { readFileSync } from 'node:fs';
import { startTestApp, type TestApp } from '../../../test/app.js';
import { DueWork, Scanner, type ScanResult, systemCaller } from '../../platform/index.js';
import type { PreviewView } from '../shelf/documents.contract.js';
import type { DocumentsPageView, DocumentView } from '../shelf/documents-views.contract.js';
import {
  aDocumentsStage,
  bringIn,
  type DocumentsStage,
  sha256Of,
  type Signed,
  takeIn,
} from '../shelf/documents.fixtures.js';
import { aDocx, aPdf, type ForgedEntry, forgedZip } from '../../reading/archives.fixtures.js';

let app: TestApp;
let stage: DocumentsStage;
let counselA: Signed;
let scanned: ScanResult = 'clean';
let whileScanning = (): Promise<unknown> => Promise.resolve();

beforeAll(async () => {
  const scanner = { scan: () => whileScanning().then(() => scanned) };
  app = await startTestApp({ adjust: (testing) => testing.overrideProvider(Scanner).useValue(scanner) });
  stage = await aDocumentsStage(app);
  counselA = await stage.person('member_counsel', stage.memberA);
});
afterAll(() => app.close());

const taken = (fileName: string, bytes: Buffer, more: object = {}) =>
  takeIn(stage, counselA, { fileName, bytes, ...more });
const said = async (documentId: string, no = 1): Promise<PreviewView> =>
  (
    await app.inject({
      url: `/api/v1/documents/${documentId}/versions/${String(no)}/preview`,
      headers: counselA.headers,
    })
  ).json<PreviewView>();
const shown = async (documentId: string): Promise<DocumentView> =>
  (
    await app.inject({ url: `/api/v1/documents/${documentId}`, headers: counselA.headers })
  ).json<DocumentView>();
const given = (name: string): Buffer => readFileSync(`test/foreign-files/${name}`);
const unreadable: Readonly<Record<string, Buffer>> = {
  'scan.pdf': aPdf(''),
  '公文.ofd': forgedZip([{ name: 'OFD.xml' }]),
  '通知.wps': forgedZip([{ name: 'word/document.xml' }]),
};
const kilobytes = (n: number): Buffer => Buffer.alloc(n * 1024);

const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const gbk = Buffer.from([0xca, 0xbe, 0xc0, 0xfd]);
const mail = Buffer.from(
  [
    'From: =?utf-8?B?546L5b6L5biI?= <wang@firm.example>',
    'To: li@firm.example',
    'Subject: =?gb2312?Q?=CA=BE=C0=FD?= memorandum',
    'Content-Type: multipart/alternative; boundary="b1"',
    '',
    '--b1',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: quoted-printable',
    '',
    'Prior art =E7=8E=B0=E6=9C=89=E6=8A=80=E6=9C=AF',
    '--b1',
    'Content-Type: text/html',
    '',
    '<p>Prior art again</p>',
    '--b1--',
  ].join('\r\n'),
);

describe('what a file says', () => {
  it.each([
    ['note.txt', Buffer.from('Demo note 示例'), 'Demo note 示例'],
    ['old.csv', gbk, '示例'],
    ['brief.docx', aDocx('Claim construction 权利要求'), 'Claim construction 权利要求'],
    ['order.pdf', aPdf('Initial determination of the demo'), 'Initial determination of the demo'],
  ])('is read from %s', async (fileName, bytes, text) => {
    const { documentId, intake } = await taken(fileName, bytes);
    expect(intake?.state).toBe('received');
    expect((await said(documentId)).text?.trim()).toBe(text);
  });

  it('is read from a mail: who, what about, and its plain text', async () => {
    const { documentId } = await taken('mail.eml', mail);
    const { text } = await said(documentId);
    expect(text).toContain('from: 王律师 <wang@firm.example>');
    expect(text).toContain('subject: 示例 memorandum');
    expect(text).toContain('Prior art 现有技术');
    expect(text).not.toContain('again');
  });

  it.each<[string, string, object]>([
    [
      '08-gbk-excel.csv',
      '虚构灯具案',
      { textState: 'read', textEncoding: 'GB18030 (GBK)', searchNote: null },
    ],
    ['13-word-online-document2.docx', 'document2wordq', { textState: 'read', textEncoding: null }],
    ['15-leading-bytes.pdf', 'junkheadwordqx', { textState: 'read' }],
    ['16-gbk-names.zip', '廣東虚构.txt', { textState: 'read' }],
  ])('is read from %s and found', async (name, words, version) => {
    const { documentId, intake } = await taken(name, given(name));
    expect(intake?.state).toBe('received');
    expect((await shown(documentId)).versions[0]).toMatchObject(version);
    expect((await said(documentId)).text).toContain(words);
  });

  it.each<[string, string, RegExp]>([
    ['19-user-password.pdf', 'locked', /password/],
    ['19b-encrypted-stub.docx', 'locked', /password/],
    ['scan.pdf', 'empty', /scan/],
    ['公文.ofd', 'none', /kept as they are/],
    ['通知.wps', 'none', /kept as they are/],
  ])('is not read from %s, and its page and the list say so', async (name, textState, because) => {
    const { documentId, intake } = await taken(name, unreadable[name] ?? given(name));
    expect(intake?.state).toBe('received');
    const [version] = (await shown(documentId)).versions;
    expect(version).toMatchObject({ textState });
    expect(version?.searchNote?.en).toMatch(because);
    const listed = await app.inject({ url: '/api/v1/documents?limit=1', headers: counselA.headers });
    expect(listed.json<DocumentsPageView>().items).toMatchObject([{ id: documentId, textState }]);
  });

  it('is not needed for a file to be received', async () => {
    const { documentId, intake } = await taken(
      'broken.pdf',
      Buffer.from('%PDF-1.7\nnothing that could be read'),
    );
    expect([intake?.state, (await said(documentId)).text]).toEqual(['received', null]);
    const picture = await taken('demo.png', png);
    expect(await said(picture.documentId)).toMatchObject({ text: null, hasPage: true });
  });
});

const bomb: readonly ForgedEntry[] = [{ name: 'zeros.bin', bytes: kilobytes(20 * 1024) }];
const manyEntries: readonly ForgedEntry[] = Array.from({ length: 5001 }, (_, n) => ({
  name: `${String(n)}.txt`,
}));

describe('a file is refused', () => {
  it.each<[string, string, Buffer]>([
    ['document.wrong_kind', 'program.pdf', Buffer.from('MZ\x90\x00 a program', 'latin1')],
    ['document.wrong_kind', 'picture.pdf', png],
    ['document.wrong_kind', 'page.txt', Buffer.from('\x7fELF\x02\x01\x01\x00', 'latin1')],
    ['document.wrong_kind', 'sheet.xlsx', aDocx('a letter')],
    ['document.wrong_kind', 'plain.docx', forgedZip([{ name: 'a.txt' }])],
    ['document.wrong_kind', 'text.zip', Buffer.from('no archive at all')],
    ['document.archive_too_large', 'bomb.zip', forgedZip(bomb)],
    ['document.archive_too_large', 'bomb.docx', aDocx('a letter', bomb)],
    [
      'document.archive_too_large',
      'liar.zip',
      forgedZip([
        { name: 'a.bin', saidBytes: 0xf0000000 },
        { name: 'b.bin', saidBytes: 0xf0000000 },
      ]),
    ],
    ['document.archive_too_many', 'many.zip', forgedZip(manyEntries)],
    [
      'document.archive_broken',
      'overlap.zip',
      forgedZip([
        { name: 'a.txt', bytes: kilobytes(9) },
        { name: 'b.txt', bytes: kilobytes(9), sharesFirst: true },
      ]),
    ],
    ['document.archive_broken', 'cut.zip', forgedZip([{ name: 'a.txt' }]).subarray(0, 40)],
    ['document.archive_nested', 'nested.zip', forgedZip([{ name: 'inner.zip' }])],
    ['document.archive_names', 'slip.zip', forgedZip([{ name: '../../demo/keys' }])],
    ['document.archive_names', 'slash.zip', forgedZip([{ name: '..\\..\\demo.txt' }])],
    ['document.archive_names', 'absolute.zip', forgedZip([{ name: '/etc/passwd' }])],
    ['document.archive_names', 'bidi.zip', forgedZip([{ name: 'invoice\u202Efdp.txt' }])],
    ['document.archive_locked', 'locked.zip', forgedZip([{ name: 'a.txt', isLocked: true }])],
    ['document.macros', 'macros.docx', aDocx('a letter', [{ name: 'word/vbaProject.bin' }])],
  ])('for %s: %s', async (code, fileName, bytes) => {
    const { intake, documentId } = await taken(fileName, bytes);
    expect(intake).toMatchObject({ state: 'refused', code });
    expect(intake?.because?.zh).toMatch(/[一-鿿]/);
    const content = await app.inject({
      url: `/api/v1/documents/${documentId}/versions/1/content`,
      headers: counselA.headers,
    });
    expect(content.statusCode).toBe(404);
  });

  it('where it is not what was declared', async () => {
    const view = await taken('note.txt', Buffer.from('this'), { sha256: sha256Of(Buffer.from('that')) });
    expect(view.intake).toMatchObject({ state: 'refused', code: 'document.hash_differs' });
  });

  it('where the scanner found something, and its content is gone', async () => {
    scanned = { infected: 'Demo.Test.Signature' };
    const { intake, documentId } = await taken('note.txt', Buffer.from('something'));
    scanned = 'clean';
    expect(intake).toMatchObject({ state: 'refused', code: 'document.infected' });
    const kept = await stage.work.read(systemCaller(stage.allianceId), (tx) =>
      tx.query('SELECT scan_note FROM document_version WHERE document_id = $1', [documentId]),
    );
    expect(kept).toEqual([{ scan_note: 'Demo.Test.Signature' }]);
  });

  it('without touching the version before', async () => {
    const { documentId } = await taken('note.txt', Buffer.from('good'));
    const second = await taken('note.pdf', Buffer.from('no PDF'), { documentId });
    expect(second).toMatchObject({ versionNo: 2, intake: { state: 'refused' } });
    expect((await said(documentId)).text).toBe('good');
    const third = await taken('note.txt', Buffer.from('better'), { documentId });
    expect(third).toMatchObject({ versionNo: 3, intake: { state: 'received' } });
    expect((await said(documentId, 3)).text).toBe('better');
  });
});

it('is told to be the same file as another of the case, of those its reader may read', async () => {
  const bytes = Buffer.from('the same words in two files');
  const first = await taken('one.txt', bytes);
  const counselB = await stage.person('member_counsel', stage.memberB);
  const theirs = await takeIn(stage, counselB, { fileName: 'theirs.txt', bytes });
  const second = await taken('two.txt', bytes);
  const other = await taken('other.txt', Buffer.from('other words'));
  const same = async ({ documentId }: { documentId: string }) =>
    (await shown(documentId)).same.map(({ id }) => id);
  expect(await same(second)).toEqual([first.documentId]);
  expect(await same(first)).toEqual([second.documentId]);
  expect(await same(first)).not.toContain(theirs.documentId);
  expect(await same(other)).toEqual([]);
});

it('is found by what is said of it meanwhile', async () => {
  const view = await bringIn(stage, counselA, { bytes: Buffer.from('x'), title: 'Earlier zebrafish' });
  const documentId = view.documentId ?? '';
  let times = 0;
  whileScanning = async () => {
    if (times++ > 0) return;
    const payload = { title: 'Later walrus', folder: 'other', kind: 'other' };
    const url = `/api/v1/documents/${documentId}`;
    expect((await app.inject({ method: 'PUT', url, headers: counselA.headers, payload })).statusCode).toBe(
      200,
    );
  };
  await app.app.get(DueWork).runAll();
  whileScanning = () => Promise.resolve();
  expect(times).toBe(2);
  const found = async (q: string): Promise<number> =>
    (
      await app.inject({ url: `/api/v1/documents?q=${q}`, headers: counselA.headers })
    ).json<DocumentsPageView>().items.length;
  expect([await found('zebrafish'), await found('walrus')]).toEqual([0, 1]);
});

describe('in a compartment', () => {
  it('nothing is kept but under its key, and it is looked through as its uploader only', async () => {
    const expert = await stage.person('expert');
    const compartmentId = await stage.compartment('cbi', [expert]);
    const bytes = Buffer.from('Secret yield figures 良率');
    const { documentId, intake } = await takeIn(stage, expert, {
      bytes,
      compartmentId,
      fileName: 'yields-confidential.txt',
      title: 'Yields confidential',
    });
    expect(intake?.state).toBe('received');
    const rows = await stage.work.read(systemCaller(stage.allianceId), (tx) =>
      tx.query<Record<string, unknown>>(
        `SELECT d.title, d.tokens, d.sealed IS NOT NULL AS sealed, v.file_name, t.body, t.sealed IS NOT NULL AS text_sealed,
                u.plan, u.sealed AS plan_sealed
           FROM document d JOIN document_version v ON v.document_id = d.id JOIN document_text t ON t.version_id = v.id
           JOIN upload u ON u.document_id = d.id WHERE d.id = $1`,
        [documentId],
      ),
    );
    expect(rows).toEqual([
      expect.objectContaining({
        title: null,
        sealed: true,
        file_name: null,
        body: null,
        text_sealed: true,
        plan: null,
        plan_sealed: null,
      }),
    ]);
    expect(JSON.stringify(rows)).not.toMatch(/secret|yield|良率/i);
  });

  it('what its uploader may no longer bring in is refused', async () => {
    const expert = await stage.person('expert');
    const compartmentId = await stage.compartment('cbi', [expert]);
    const { documentId } = await bringIn(stage, expert, { bytes: Buffer.from('late'), compartmentId });
    await stage.asSystem('UPDATE admission SET until_at = $2 WHERE compartment_id = $1', [
      compartmentId,
      '2026-04-01T01:00:00Z',
    ]);
    await app.app.get(DueWork).runAll();
    const rows = await stage.work.read(systemCaller(stage.allianceId), (tx) =>
      tx.query('SELECT state, refusal FROM document_version WHERE document_id = $1', [documentId]),
    );
    expect(rows).toEqual([{ state: 'refused', refusal: 'document.no_longer_admitted' }]);
  });
});
