import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import {
  ask,
  begins,
  choose,
  expectPresses,
  namedPresses,
  enter,
  fitsTheScreen,
  send,
  statusOf,
  words,
  writeDate,
} from './acts.js';
import { phone, raiseStage, scenes, type Stage } from './stage.js';
import { type StoryCase, theDemoCase } from './story-case.js';

const name = 'story-prior-art.txt';
const secret = 'Quincunx dimmer of 2008';
const folder = mkdtempSync(join(tmpdir(), 'hezong-story-'));

let stage: Stage;
let counsel: Page;
let inGroup: Page;
let inList: Page;
let outside: Page;
let file: StoryCase;
let address: string;
let presses: () => readonly string[];

beforeAll(async () => {
  // Longer than one part, so that it can be cut off between two.
  writeFileSync(
    join(folder, name),
    `${secret}\n${'prior art of an invented dimmer circuit\n'.repeat(130_000)}`,
  );
  stage = await raiseStage();
  counsel = await stage.open({ locale: 'en-US' });
  presses = await namedPresses(counsel);
  inGroup = await stage.open();
  outside = await stage.open();
  await enter(counsel, 'counsel');
  await enter(inGroup, 'member-b');
  await enter(outside, 'member-d');
  file = await theDemoCase(counsel);
});
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await stage.close();
});

const idOfDocument = (): string => address.split('/').at(-1) ?? '';
const list = (): string => `/cases/${file.id}/documents`;
const nothing = (page: Page) =>
  page.getByRole('heading', { name: words('此处没有内容', 'There is nothing here') });

async function move(page: Page, action: RegExp): Promise<void> {
  await page.getByRole('button', { name: begins('可办理事项', 'Actions') }).click();
  await page.getByRole('menuitem', { name: action }).click();
}

const doIt = (page: Page): Promise<void> =>
  page.getByRole('button', { name: words('确定', 'Confirm') }).click();

describe('a document on its way', () => {
  const scene = scenes(() => stage);

  scene('is cut off while it is sent, and goes on from there after the page was left', async () => {
    const held: string[] = [];
    await counsel.route(/\/api\/v1\/uploads\/[^/]+$/, async (route) => {
      const { 'upload-offset': offset } = route.request().headers();
      if (route.request().method() !== 'PATCH' || offset === '0') return route.continue();
      held.push(offset ?? '');
    });
    await counsel.goto(`${list()}?upload=new`);
    await counsel.getByLabel('Choose files').setInputFiles(join(folder, name));
    await choose(counsel.getByLabel('Folder', { exact: true }).last(), 'Evidence');
    await counsel.getByRole('button', { name: /^Upload \(1 files?\)$/ }).click();
    await counsel.getByText('sending', { exact: true }).waitFor();
    await expectSoon(() => held.length > 0);
    await counsel.reload();
    await counsel.unroute(/\/api\/v1\/uploads\/[^/]+$/);
    const offsets: string[] = [];
    counsel.on('request', (request) => {
      const { 'upload-offset': offset } = request.headers();
      if (offset !== undefined) offsets.push(offset);
    });
    await counsel.getByText(/chosen files are not, so choose them again/).waitFor();
    await counsel.getByLabel('Choose files').setInputFiles(join(folder, name));
    await counsel.getByRole('dialog').getByText('Evidence', { exact: true }).waitFor();
    await counsel.getByRole('button', { name: /^Upload \(1 files?\)$/ }).click();
    await counsel.getByText('received', { exact: true }).waitFor({ timeout: 60_000 });
    expect(offsets).toEqual([held[0]]);
    await counsel.getByRole('dialog').getByRole('link', { name: 'Open' }).click();
    await counsel.getByText('Received', { exact: true }).waitFor();
    address = new URL(counsel.url()).pathname;
  });

  scene('is nobody else’s before counsel has classified and shared it', async () => {
    for (const other of [inGroup, outside]) {
      expect(await statusOf(other, `documents/${idOfDocument()}`)).toBe(404);
      await other.goto(address);
      await nothing(other).waitFor();
    }
  });

  scene(
    'is shared in a group from one button, in one dialog that names the firms that will read it',
    async () => {
      const before = presses().length;
      await counsel.getByRole('button', { name: 'Share', exact: true }).click();
      const dialog = counsel.getByRole('dialog', { name: /^Share “story-prior-art/ });
      await dialog.getByText(/^1 · story-prior-art/).waitFor();
      await dialog.getByRole('radio', { name: /Luminaires joint defence/ }).check();
      const issue = dialog.getByLabel('Common issue', { exact: true });
      await choose(issue, /Invalidity of US9900001/);
      const readers = dialog.getByRole('region', { name: 'Who will read it' });
      for (const firm of [/Lantian/, /Chenguang/]) await readers.getByText(firm).first().waitFor();
      expect(await readers.getByText(/Haiyan|Dongfang/).count()).toBe(0);
      await dialog.getByText('This also classifies it: Group.').waitFor();
      await dialog.getByRole('button', { name: 'Share', exact: true }).click();
      await counsel.getByText('Shared', { exact: true }).waitFor();
      await counsel.getByText(/Invalidity of US9900001/).waitFor();
      expectPresses(presses().slice(before), 5);
    },
  );

  scene('is found and read by a member of the group, which is told why it may', async () => {
    await inGroup.goto(`${list()}?q=quincunx`);
    await inGroup.getByRole('link', { name: /story-prior-art/ }).click();
    await inGroup.getByText(new RegExp(secret)).waitFor();
    await inGroup.getByRole('heading', { name: words('您为何可见', 'Why you see it') }).waitFor();
    await inGroup.getByRole('button', { name: words('还有谁可见', 'Who else can see it') }).waitFor();
    inList = await inGroup.context().newPage();
    await inList.goto(`${list()}?q=quincunx`);
    await inList.getByRole('link', { name: /story-prior-art/ }).waitFor();
  });

  scene('is neither listed nor found nor there for whom the group has not taken in', async () => {
    await outside.goto('/documents?q=quincunx');
    await outside.getByText(words('没有符合条件的内容', 'Nothing matches these filters')).waitFor();
    await outside.goto(address);
    await nothing(outside).waitFor();
    const hidden = await outside.getByRole('main').innerText();
    await outside.goto('/documents/00000000-0000-7000-8000-000000000000');
    await nothing(outside).waitFor();
    expect(await outside.getByRole('main').innerText()).toBe(hidden);
  });

  scene('is taken back: who has it open loses it, and its counsel learns who had', async () => {
    await move(counsel, /^(Recall|Claw)/);
    await counsel.getByText(/It works at once/).waitFor();
    await counsel.getByLabel('Reason').fill('Shared by mistake');
    await doIt(counsel);
    const before = counsel.getByRole('dialog');
    await before.getByText(/Opened before/).waitFor();
    await before.getByText(/晨光代表/).waitFor();
    expect(await before.getByRole('listitem').count()).toBe(1);
    await nothing(inGroup).waitFor();
    await inList.getByRole('link', { name: /story-prior-art/ }).waitFor({ state: 'detached' });
    await inList.close();
    expect(await inGroup.getByText(new RegExp(secret)).count()).toBe(0);
    await counsel.keyboard.press('Escape');
    await counsel.getByText('Recalled', { exact: true }).waitFor();
  });

  scene('keeps its chain of evidence', async () => {
    const { isWhole } = await ask<{ isWhole: boolean }>(counsel, `documents/${idOfDocument()}/evidence`);
    expect(isWhole).toBe(true);
    await counsel
      .locator('section', { has: counsel.getByRole('heading', { name: 'Evidence' }) })
      .getByRole('button', { name: 'Open' })
      .click();
    await counsel.getByText('all links intact').waitFor();
  });

  scene('fits a phone', async () => {
    const small = await stage.open({ viewport: phone });
    await enter(small, 'counsel');
    for (const path of [list(), address, `${list()}?upload=new`]) {
      await small.goto(path);
      await small.getByRole('heading', { level: 1 }).waitFor();
      await fitsTheScreen(small);
    }
  });
});

describe('what others supplied, and what may not end', () => {
  const scene = scenes(() => stage);
  const summary = 'story-summary.txt';
  const lowering = /^Lower the tier/;
  let supplier: Page;

  beforeAll(async () => {
    writeFileSync(join(folder, summary), 'A summary of an invented claim chart\n');
    supplier = await stage.open({ locale: 'en-US' });
    await enter(supplier, 'counsel-b');
  });

  async function upload(fileName: string): Promise<void> {
    await counsel.goto(`${list()}?upload=new`);
    await counsel.getByLabel('Choose files').setInputFiles(join(folder, fileName));
    await counsel.getByRole('button', { name: /^Upload \(1 files?\)$/ }).click();
  }

  scene('an upload that was stopped is discarded, and nothing of it stays', async () => {
    let id = '';
    await counsel.route(/\/api\/v1\/uploads\/[^/]+$/, async (route) => {
      id = new URL(route.request().url()).pathname.split('/').at(-1) ?? '';
      if (route.request().method() !== 'PATCH') return route.continue();
    });
    const begun = counsel.waitForRequest((request) => request.method() === 'PATCH');
    await upload(name);
    await begun;
    await counsel.getByRole('button', { name: 'Pause' }).click();
    await counsel.getByRole('button', { name: 'Discard' }).click();
    await counsel.getByText('discarded', { exact: true }).waitFor();
    await counsel.unroute(/\/api\/v1\/uploads\/[^/]+$/);
    expect(await ask(counsel, `uploads/${id}`)).toMatchObject({ state: 'abandoned', fileName: '' });
  });

  scene('a file chosen by mistake is left out, and when the right one was captured is said', async () => {
    await counsel.goto(`${list()}?upload=new`);
    const files = [join(folder, name), join(folder, summary)];
    await counsel.getByLabel('Choose files').setInputFiles(files);
    await counsel.getByRole('button', { name: `Remove ${name}` }).click();
    await writeDate(counsel.getByLabel('Captured at'), '2026-03-02 09:30');
    await counsel.getByText(/time in .* \(GMT/).waitFor();
    await counsel.getByRole('button', { name: 'Upload (1 file)' }).click();
    await counsel.getByRole('dialog').getByRole('link', { name: 'Open' }).click();
    await counsel.getByText('Received', { exact: true }).waitFor();
    await counsel.getByText(/^2026-03-02 09:30 GMT/).waitFor();
    await counsel.getByRole('button', { name: words('编辑', 'Edit') }).click();
    const captured = counsel.getByRole('dialog').getByLabel('Captured at');
    expect(await captured.inputValue()).toBe('2026-03-02 09:30');
    await writeDate(captured, '2026-03-02 10:45');
    await counsel.getByRole('button', { name: words('保存', 'Save') }).click();
    await counsel.getByText(/^2026-03-02 10:45 GMT/).waitFor();
  });

  scene('says what it was made from, found by its words', async () => {
    await counsel.getByRole('button', { name: 'Name its sources' }).click();
    await choose(counsel.getByRole('dialog').getByRole('combobox'), /Claim chart/, 'claim chart');
    await counsel.keyboard.press('Escape');
    await counsel.getByRole('button', { name: words('保存', 'Save') }).click();
    await counsel.getByRole('link', { name: /Claim chart/ }).waitFor();
    address = new URL(counsel.url()).pathname;
  });

  scene('is lowered with the agreement of a source’s supplier, who cannot read it', async () => {
    await counsel.getByRole('button', { name: lowering }).click();
    await choose(counsel.getByRole('dialog').getByLabel('Tier', { exact: true }), 'Alliance');
    await counsel.getByLabel('Reason').fill('Nothing of the chart is in it');
    await doIt(counsel);
    await counsel.getByText(/waiting for approval already/).waitFor();
    expect(await statusOf(supplier, `documents/${idOfDocument()}`)).toBe(404);
    await supplier.goto('/documents');
    const asked = supplier.getByRole('region', { name: 'Your agreement is asked to lower a tier' });
    await asked.getByText('A document you cannot read').waitFor();
    await asked.getByRole('link', { name: /Claim chart/ }).waitFor();
    await asked.getByRole('button', { name: 'Agree' }).click();
    await asked.waitFor({ state: 'detached' });
    await counsel.reload();
    await counsel.getByText('agreed', { exact: true }).waitFor();
    await counsel.getByText('Alliance', { exact: true }).first().waitFor();
  });

  scene('does not end while its whole case is held', async () => {
    await counsel.goto(list());
    await counsel.getByRole('button', { name: /^Legal hold/ }).click();
    await counsel.getByRole('button', { name: 'Hold the whole case' }).click();
    await counsel.getByLabel('Reason').fill('The investigation is pending');
    await doIt(counsel);
    await counsel.getByText('The investigation is pending').waitFor();
    await counsel.goto(address);
    await counsel.getByText(/the whole case/).waitFor();
    await counsel.getByRole('button', { name: 'Lift' }).click();
    await counsel.getByLabel('Reason').fill('It is over');
    await counsel.getByRole('dialog').getByRole('button', { name: 'Lift' }).click();
    await counsel.getByText(/It is over/).waitFor();
  });
});

describe('many documents at once', () => {
  const scene = scenes(() => stage);
  const both = ['story-first.txt', 'story-second.txt'];

  scene('go on without the one that somebody else changed meanwhile, which is told', async () => {
    for (const each of both) writeFileSync(join(folder, each), `What ${each} says\n`);
    await counsel.goto(`${list()}?upload=new`);
    await counsel.getByLabel('Choose files').setInputFiles(both.map((each) => join(folder, each)));
    await counsel.getByRole('button', { name: 'Upload (2 files)' }).click();
    await counsel.getByText('received', { exact: true }).nth(1).waitFor();
    await counsel.goto(list());
    for (const each of both) await counsel.getByRole('checkbox', { name: `Choose ${each}` }).check();
    // What the reader sees stays as it is, as on a slow line.
    await counsel.route(/\/api\/v1\/documents\?/, () => undefined);
    const { items } = await ask<{ items: { id: string; title: string; folder: string; kind: string }[] }>(
      counsel,
      `documents?caseId=${file.id}`,
    );
    const { id, ...said } = items.find(({ title }) => title === both[0])!;
    const theirs = { title: said.title, folder: said.folder, kind: said.kind };
    await send(counsel, 'PUT', `documents/${id}`, { ...theirs, author: 'Somebody else' });
    const chosen = counsel.getByRole('group', { name: 'The rows you chose' });
    await choose(chosen.getByLabel('Tier', { exact: true }), 'Alliance');
    await chosen.getByRole('button', { name: 'Classify (2)' }).click();
    const told = counsel.getByRole('status').filter({ hasText: '1 done, 1 not done' });
    await told.getByText(/^story-first\.txt: Someone changed this in the meantime/).waitFor();
    const after = await ask<{ items: { title: string; state: { id: string } }[] }>(
      counsel,
      `documents?caseId=${file.id}`,
    );
    const stateOf = (one: string) => after.items.find(({ title }) => title === one)?.state.id;
    expect(both.map(stateOf)).toEqual(['received', 'classified']);
  });
});

/** Waits for something the page does on its own. */
async function expectSoon(isSo: () => boolean): Promise<void> {
  for (let tries = 0; tries < 200 && !isSo(); tries += 1)
    await new Promise((resolve) => setTimeout(resolve, 50));
  expect(isSo()).toBe(true);
}
