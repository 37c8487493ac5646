import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { fromBuffer, type ZipFile } from 'yauzl';
import { startTestApp, type TestApp } from '../../../test/app.js';
import { DueWork, systemCaller } from '../../platform/index.js';
import type { DocumentView } from '../shelf/documents-views.contract.js';
import { aDocumentsStage, type DocumentsStage, type Signed, takeIn } from '../shelf/documents.fixtures.js';
import { aDocument, aGroup, type Hands, handsOf, shared } from '../life/life.fixtures.js';
import type { EvidenceView, PrivilegeLogView } from '../log/evidence.contract.js';
import { story } from '../../../test/story.js';

let app: TestApp;
let stage: DocumentsStage;
let a: Hands;
let b: Hands;
let counselA: Signed;
let own: string;
let given: string;
let archive: Buffer;
const folders: string[] = [];

const note = 'Captured from the demo exchange 示例';

const step = story();
beforeAll(async () => {
  app = await startTestApp();
  stage = await aDocumentsStage(app);
  counselA = await stage.person('member_counsel', stage.memberA);
  const counselB = await stage.person('member_counsel', stage.memberB);
  const group = await aGroup(stage, counselA, [stage.memberA, stage.memberB]);
  a = handsOf(stage, counselA);
  b = handsOf(stage, counselB);
  own = await aDocument(stage, counselA, 'Demo advice of counsel', { title: '=HYPERLINK("x") advice' });
  given = await aDocument(stage, counselA, 'Demo chart of claims', { title: 'Chart 权利要求' });
  await stage.asSystem(`UPDATE document_version SET file_name = '../../chart.txt' WHERE document_id = $1`, [
    given,
  ]);
  await a.put(`documents/${own}`, {
    title: '=HYPERLINK("x") advice',
    folder: 'correspondence',
    kind: 'letter',
    privilegeBasis: 'attorney_client',
    documentDate: '2026-01-09',
    author: '@Counsel',
    sourceNote: note,
  });
  await shared(a, given, 'T2', group);
  await b.get(`documents/${given}/versions/1/preview`);
  archive = (await a.get(`cases/${stage.caseId}/evidence.zip`)).rawPayload;
});
afterAll(async () => {
  for (const folder of folders) rmSync(folder, { recursive: true });
  await app.close();
});

/** The files of an archive, by path. */
const filesIn = (bytes: Buffer): Promise<ReadonlyMap<string, Buffer>> =>
  new Promise((resolve, reject) => {
    const files = new Map<string, Buffer>();
    fromBuffer(bytes, { lazyEntries: true }, (error, zip: ZipFile | undefined) => {
      if (zip === undefined) {
        reject(error ?? new Error('no archive'));
        return;
      }
      zip.on('end', () => resolve(files));
      zip.on('entry', (entry: { fileName: string }) => {
        zip.openReadStream(entry as never, (_, stream) => {
          const chunks: Buffer[] = [];
          stream.on('data', (chunk: Buffer) => chunks.push(chunk));
          stream.on('end', () => {
            files.set(entry.fileName, Buffer.concat(chunks));
            zip.readEntry();
          });
        });
      });
      zip.readEntry();
    });
  });

/** Unpacks an archive, changes it, and runs the checker that lies in it, with nothing of ours at hand. */
async function checked(change: (folder: string) => void = () => undefined, bytes = archive) {
  const folder = await unpacked(bytes);
  change(folder);
  return runIn(folder);
}

async function unpacked(bytes = archive): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'hezong-evidence-'));
  folders.push(folder);
  for (const [path, content] of await filesIn(bytes)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

function runIn(cwd: string, ...named: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['check-evidence.mjs', ...named], {
    cwd,
    encoding: 'utf8',
  });
  return { status, out: stdout + stderr };
}

describe('the chain of evidence of a document', () => {
  step('tells what happened to it, from its arrival on', async () => {
    const { links, isWhole } = (await a.get(`documents/${given}/evidence`)).json<EvidenceView>();
    expect(isWhole).toBe(true);
    expect(links.map(({ act }) => act)).toEqual(['added', 'received', 'classified', 'shared']);
    expect(links[0]?.actor?.id).toBe(counselA.id);
    expect(links[1]?.detail).toMatchObject({ versionNo: 1, sha256: expect.any(String) as string });
  });

  step('cannot be changed, and says so where it was', async () => {
    const change = `UPDATE document_evidence SET act = 'recalled' WHERE document_id = $1 AND no = 3`;
    await expect(stage.asSystem(change, [given])).rejects.toThrow(/permission denied|append-only/);
  });

  step('lets its own side alone know who opened it', async () => {
    const openings = (await a.get(`documents/${given}/openings`)).json<{ items: { how: string }[] }>();
    expect(openings.items.map(({ how }) => how)).toEqual(['download', 'preview']);
    expect((await b.get(`documents/${given}/openings`)).statusCode).toBe(404);
  });
});

describe('an archive of evidence', () => {
  step('holds what its reader may read and passes its own checker', async () => {
    const { status, out } = await checked();
    expect(out).toMatch(
      /^SHA-256 of manifest\.json: [0-9a-f]{64}\n2 documents, \d+ links, 6 files, 0 faults/,
    );
    expect(status).toBe(0);
    const other = (await b.get(`cases/${stage.caseId}/evidence.zip`)).rawPayload;
    const paths = [...(await filesIn(other)).keys()];
    expect(paths.some((path) => path.includes(given))).toBe(true);
    expect(paths.some((path) => path.includes(own))).toBe(false);
    expect((await checked(undefined, other)).status).toBe(0);
  });

  step('is checked in whatever way its folder is named', async () => {
    const folder = await unpacked();
    for (const named of ['.', './', folder, `${folder}/`, join('..', basename(folder))])
      expect([named, runIn(folder, named)]).toMatchObject([named, { status: 0 }]);
    expect(readFileSync(join(folder, 'FORMAT.md'), 'utf8')).toContain('node check-evidence.mjs <folder>');
  });

  step.each<[string, string, (folder: string) => void, RegExp]>([
    ['a zip', 'archive.zip', (folder) => writeFileSync(join(folder, 'archive.zip'), archive), /not a folder/],
    ['nothing', 'nowhere', () => undefined, /not a folder/],
    ['another folder', 'documents', () => undefined, /no manifest\.json/],
    [
      'a manifest that is none',
      '.',
      (folder) => writeFileSync(join(folder, 'manifest.json'), '{'),
      /cannot be read/,
    ],
  ])('says in one line that it cannot check %s', async (_, named, change, why) => {
    const folder = await unpacked();
    change(folder);
    const { status, out } = runIn(folder, named);
    expect(out).toMatch(why);
    expect(out.trimEnd().split('\n')).toHaveLength(1);
    expect(status).toBe(2);
  });

  step('leads out of no folder, whatever a file is called', async () => {
    const paths = [...(await filesIn(archive)).keys()];
    expect(paths.filter((path) => path.includes('..'))).toEqual([]);
  });

  step('has its manifest on record in the audit chain', async () => {
    const [fact] = await stage.work.read(systemCaller(stage.allianceId), (tx) =>
      tx.query<{ hash: string }>(
        `SELECT payload->>'manifestHash' AS hash FROM outbox WHERE type = 'documents.exported' ORDER BY audit_seq LIMIT 1`,
      ),
    );
    expect((await checked()).out).toContain(fact?.hash);
  });

  const inJson = (folder: string, path: string, change: (value: never) => void) => {
    const value = JSON.parse(readFileSync(join(folder, path), 'utf8')) as never;
    change(value);
    writeFileSync(join(folder, path), JSON.stringify(value));
  };

  step.each<[string, (folder: string) => void, RegExp]>([
    [
      'a file',
      (folder) => {
        const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as { files: object };
        const path = Object.keys(manifest.files).find((name) => name.includes('/versions/'))!;
        writeFileSync(join(folder, path), 'forged');
      },
      /versions.*was changed/,
    ],
    [
      'an act',
      (folder) =>
        inJson(
          folder,
          `documents/${given}/evidence.json`,
          (links: { act: string }[]) => (links[2]!.act = 'x'),
        ),
      /link 3: was changed/,
    ],
    [
      'who acted',
      (folder) =>
        inJson(folder, `documents/${given}/evidence.json`, (links: { content: { actorId: string } }[]) => {
          links[0]!.content.actorId = 'x';
        }),
      /link 1: its content was changed/,
    ],
    [
      'the order of links',
      (folder) =>
        inJson(folder, `documents/${given}/evidence.json`, (links: unknown[]) => links.splice(1, 1)),
      /does not follow|chain ends elsewhere/,
    ],
    [
      'where it comes from',
      (folder) =>
        inJson(folder, `documents/${own}/description.json`, (said: { wording: { sourceNote: string } }) => {
          said.wording.sourceNote = 'elsewhere';
        }),
      /what is said of it is not what the chain holds/,
    ],
    [
      'a title that was never revised',
      (folder) =>
        inJson(folder, `documents/${given}/description.json`, (said: { wording: { title: string } }) => {
          said.wording.title = 'another';
        }),
      /what is said of it is not what the chain holds/,
    ],
    [
      'a chain into none',
      (folder) => writeFileSync(join(folder, `documents/${own}/evidence.json`), '{'),
      /document .*: cannot be read/,
    ],
    [
      'a path to lead elsewhere',
      (folder) =>
        inJson(folder, 'manifest.json', (manifest: { files: Record<string, string> }) => {
          manifest.files['../elsewhere'] = '0'.repeat(64);
        }),
      /leads out of the archive/,
    ],
    [
      'the hash of a version',
      (folder) =>
        inJson(folder, `documents/${given}/description.json`, (said: { versions: { sha256: string }[] }) => {
          said.versions[0]!.sha256 = '0'.repeat(64);
        }),
      /SHA-256 is not in the chain/,
    ],
  ])('is found out where somebody changed %s', async (_, change, fault) => {
    const { status, out } = await checked(change);
    expect(out).toMatch(fault);
    expect(status).toBe(1);
  });

  step('goes out whole to whoever reads in a case they do not see', async () => {
    const mediator = await stage.person('mediator');
    const compartmentId = await stage.compartment('caucus', [mediator, counselA]);
    const paper = await aDocument(stage, counselA, 'Demo proposal', { compartmentId });
    for (const move of [{ action: 'classify', tier: 'T3' }, { action: 'share' }]) {
      expect((await a.post(`documents/${paper}/moves`, move)).statusCode).toBe(200);
    }
    const whole = await handsOf(stage, mediator).get(`cases/${stage.caseId}/evidence.zip`);
    expect(whole.statusCode).toBe(200);
    const { status, out } = await checked(undefined, whole.rawPayload);
    expect(out).toMatch(/1 documents, \d+ links, 3 files, 0 faults/);
    expect(status).toBe(0);
  });

  step('is not there for whom there is nothing of the case to see', async () => {
    const stranger = handsOf(stage, await stage.person('outside_counsel'));
    expect((await stranger.get(`cases/${stage.caseId}/evidence.zip`)).statusCode).toBe(404);
    expect((await stranger.get(`cases/${stage.caseId}/privilege-log`)).statusCode).toBe(404);
    const administrator = handsOf(stage, await stage.person('administrator'));
    expect((await administrator.get(`cases/${stage.caseId}/evidence.zip`)).statusCode).toBe(403);
  });
});

describe('the privilege log', () => {
  step('lists what is withheld, to whom it may be read alone', async () => {
    const log = (await a.get(`cases/${stage.caseId}/privilege-log`)).json<PrivilegeLogView>();
    expect(log.items).toMatchObject([
      { no: 1, documentId: own, basis: 'attorney_client', documentDate: '2026-01-09' },
    ]);
    const others = (await b.get(`cases/${stage.caseId}/privilege-log`)).json<PrivilegeLogView>();
    expect(others.items).toEqual([]);
  });

  step(
    'does not hold what was refused at its intake, and holds what has a version that was received',
    async () => {
      const privilegeBasis = 'work_product';
      const refused = { privilegeBasis, fileName: 'note.pdf', bytes: Buffer.from('no PDF') } as const;
      const { documentId } = await takeIn(stage, counselA, refused);
      const { versions } = (await a.get(`documents/${documentId}`)).json<DocumentView>();
      expect(versions).toMatchObject([
        { refusal: 'document.wrong_kind', because: { zh: expect.stringContaining('扩展名') as string } },
      ]);
      await takeIn(stage, counselA, { ...refused, documentId: own });
      const log = (await a.get(`cases/${stage.caseId}/privilege-log`)).json<PrivilegeLogView>();
      expect(log.items).toMatchObject([{ no: 1, documentId: own }]);
    },
  );

  step('is a table in which nothing is a formula', async () => {
    const wish = { paper: 'privilege-log', query: { id: stage.caseId }, format: 'csv', language: 'en' };
    const { id } = (await a.post('exports', wish)).json<{ id: string }>();
    await app.app.get(DueWork).runAll();
    const answer = await a.get(`exports/${id}/file`);
    expect(answer.headers['content-type']).toContain('text/csv');
    expect(answer.body).toContain(`"'=HYPERLINK(""x"") advice"`);
    expect(answer.body).toContain(`'@Counsel`);
    expect(answer.body).toMatch(/No\.,Date,Nature,.*\r\n1,2026-01-09,Letter,/);
  });
});

describe('the head of an archive', () => {
  step('is no archive: nothing was exported and nothing opened', async () => {
    const traces = () =>
      stage.work.read(systemCaller(stage.allianceId), (tx) =>
        tx.query(
          `SELECT (SELECT count(*)::int FROM outbox WHERE type = 'documents.exported') AS exported,
                  (SELECT count(*)::int FROM document_opening) AS opened`,
        ),
      );
    const before = await traces();
    const url = `/api/v1/cases/${stage.caseId}/evidence.zip`;
    const head = await app.inject({ method: 'HEAD', url, headers: counselA.headers });
    expect([head.statusCode, head.headers['content-type'], head.body]).toEqual([200, 'application/zip', '']);
    expect(await traces()).toEqual(before);
  });
});

describe('an archive for whose time in the group has ended', () => {
  step('ends where the reader’s time did, and passes the checker as far as it goes', async () => {
    app.clock.set('2026-04-01T02:00:00.000Z');
    await stage.asSystem('UPDATE standing SET until_at = $2 WHERE holder_id = $1', [
      stage.memberB,
      '2026-04-01T02:00:00Z',
    ]);
    app.clock.set('2026-04-01T03:00:00.000Z');
    await takeIn(stage, counselA, { bytes: Buffer.from('Demo chart anew'), documentId: given });
    await a.put(`documents/${given}`, { title: 'Chart anew', folder: 'other', kind: 'other' });
    const bytes = (await b.get(`cases/${stage.caseId}/evidence.zip`)).rawPayload;
    const files = await filesIn(bytes);
    const said = files.get(`documents/${given}/description.json`)?.toString() ?? '';
    expect(JSON.parse(said)).toMatchObject({ wording: { title: 'Chart 权利要求' }, versions: [{ no: 1 }] });
    expect([...files.values()].some((content) => content.includes('anew'))).toBe(false);
    expect(await checked(undefined, bytes)).toMatchObject({ status: 0 });
  });
});

describe('an archive of more documents than may come with their files', () => {
  step('is made without files', async () => {
    await stage.asSystem(
      `INSERT INTO document (id, alliance_id, case_id, folder, state, tier, proposed_tier, title, kind, shared_at, state_at, version_no,
         uploaded_by, created_at, version)
       SELECT uuidv7(), $1, $2, 'other', 'shared', 'T1', 'T1', 'Paper ' || n, 'other', $4, $4, 0, $3, $4, 1
         FROM generate_series(1, 2001) AS n`,
      [stage.allianceId, stage.caseId, counselA.id, '2026-04-01T01:00:00Z'],
    );
    const whole = await b.get(`cases/${stage.caseId}/evidence.zip`);
    expect([whole.statusCode, whole.json<{ code: string }>().code]).toEqual([409, 'evidence.too_many']);
    const { rawPayload } = await b.get(`cases/${stage.caseId}/evidence.zip?files=no`);
    const { out } = await checked(undefined, rawPayload);
    expect(out).toMatch(/2002 documents, \d+ links, 4004 files/);
    expect(out).not.toMatch(/changed|missing/);
  });
});
