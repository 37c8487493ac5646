import type { Locator, Page } from 'playwright-core';
import { ask, begins, enter, send, words } from './acts.js';
import { forwarded } from './notice.js';
import { play, raiseStage, type Stage } from './stage.js';
import type { StoryCase } from './story-case.js';

/** Two people who change the same thing: whoever saves second sees the other's words, and nothing is lost. */

let stage: Stage;
beforeAll(async () => {
  stage = await raiseStage();
});
afterAll(() => stage.close());

interface CaseFile {
  readonly number: string | null;
  readonly titleEn: string | null;
  readonly titleZh: string | null;
  readonly summary: string | null;
  readonly version: number;
}

interface Known extends StoryCase {
  readonly version: number;
  readonly members: readonly { readonly id: string }[];
}

/** A story at a case of its own. */
const story = (title: string, tell: (page: Page, file: Known) => Promise<void>): void =>
  it(title, async () => {
    const page = await stage.open();
    await play(stage, async () => {
      await enter(page, 'coordinator');
      await tell(page, await aCase(page));
    });
    await page.context().close();
  });

let cases = 0;

const aCase = (page: Page): Promise<Known> => {
  const number = `337-TA-88${String(++cases).padStart(2, '0')}`;
  return send(page, 'POST', 'cases', {
    kind: 'itc_337',
    number,
    titleEn: 'Certain Story Luminaires (demo, invented)',
    proceedings: [{ forum: 'us-itc', number }],
    parties: [{ name: 'Lumen Story Co., Ltd. (demo, invented)', role: 'respondent', side: 'ours' }],
  });
};

const caseOf = (page: Page, { id }: StoryCase): Promise<CaseFile> => ask(page, `cases/${id}`);

/** What someone else saves meanwhile, from their own desk. */
async function theySave(page: Page, file: StoryCase, theirs: Partial<CaseFile>): Promise<void> {
  const { number, titleEn, titleZh, summary, version } = await caseOf(page, file);
  const said = Object.entries({ number, titleEn, titleZh, summary, ...theirs }).filter(
    ([, each]) => each !== null,
  );
  await send(page, 'PUT', `cases/${file.id}`, Object.fromEntries(said), { 'If-Match': String(version) });
}

async function openEdit(page: Page): Promise<Locator> {
  const edit = page.getByRole('dialog', { name: words('编辑', 'Edit') });
  await page
    .getByRole('button', { name: words('编辑', 'Edit') })
    .first()
    .click();
  await edit.waitFor();
  return edit;
}

const titleIn = (edit: Locator): Locator => edit.getByLabel(begins('案件名称（英文）', 'Title in English'));
const summaryIn = (edit: Locator): Locator => edit.getByLabel(begins('概要', 'Summary'));
const saveOf = (dialog: Locator): Locator => dialog.getByRole('button', { name: words('保存', 'Save') });

const conflictOn = (page: Page): Locator =>
  page.getByRole('dialog', { name: words('内容已被他人更改', 'Someone changed this in the meantime') });
const keepMine = (conflict: Locator): Promise<void> =>
  conflict.getByRole('button', { name: words('保存我的修改', 'Save my changes') }).click();

/** The page reads its case again behind the dialog, as it does when one comes back to it after a while. */
async function readBehind(page: Page, file: StoryCase): Promise<void> {
  const read = page.waitForResponse(
    (answer) => new URL(answer.url()).pathname === `/api/v1/cases/${file.id}`,
  );
  await page.clock.fastForward('01:00');
  await page.evaluate(`window.dispatchEvent(new Event('visibilitychange'))`);
  await (await read).finished();
}

describe('two people at the words of one case', () => {
  story(
    'the later one sees both versions, after the page has read the newer one behind the dialog',
    async (page, file) => {
      await page.clock.install();
      await page.goto(`/cases/${file.id}`);
      const edit = await openEdit(page);
      await titleIn(edit).fill('Mine (demo)');
      await theySave(page, file, { titleEn: 'Theirs (demo)' });
      await readBehind(page, file);
      await saveOf(edit).click();
      const conflict = conflictOn(page);
      await conflict.getByText('Theirs (demo)').waitFor();
      await conflict.getByText('Mine (demo)').waitFor();
      expect(await caseOf(page, file)).toMatchObject({ titleEn: 'Theirs (demo)' });
      await keepMine(conflict);
      await edit.waitFor({ state: 'detached' });
      expect(await caseOf(page, file)).toMatchObject({ titleEn: 'Mine (demo)' });
    },
  );

  story('a draft goes out to the version it was begun on', async (page, file) => {
    await page.goto(`/cases/${file.id}`);
    const before = await openEdit(page);
    await titleIn(before).fill('Mine from before (demo)');
    await before.getByRole('button', { name: words('取消', 'Cancel') }).click();
    await before.waitFor({ state: 'detached' });
    await theySave(page, file, { titleEn: 'Theirs (demo)' });
    await page.reload();
    const edit = await openEdit(page);
    expect(await titleIn(edit).inputValue()).toBe('Mine from before (demo)');
    await edit.getByText(words('已恢复未提交的草稿', 'Your unsent draft is back')).waitFor();
    await saveOf(edit).click();
    const conflict = conflictOn(page);
    await conflict.getByText('Theirs (demo)').waitFor();
    await conflict
      .getByRole('button', { name: words('放弃我的修改，采用最新内容', 'Drop mine, take what is there') })
      .click();
    expect(await titleIn(edit).inputValue()).toBe('Theirs (demo)');
    await titleIn(edit).fill('Theirs, and a word of mine (demo)');
    await saveOf(edit).click();
    await edit.waitFor({ state: 'detached' });
    expect(await caseOf(page, file)).toMatchObject({ titleEn: 'Theirs, and a word of mine (demo)' });
  });

  story('keeps of both what only one of them wrote', async (page, file) => {
    await page.goto(`/cases/${file.id}`);
    const edit = await openEdit(page);
    await summaryIn(edit).fill('My summary (demo)');
    await theySave(page, file, { titleEn: 'Their title (demo)' });
    await saveOf(edit).click();
    const conflict = conflictOn(page);
    const row = conflict.getByRole('row').filter({ hasText: 'Their title (demo)' });
    await row
      .getByText(words('您未改动，保留最新内容', 'not changed by you: keeps what is there now'))
      .waitFor();
    await keepMine(conflict);
    await edit.waitFor({ state: 'detached' });
    expect(await caseOf(page, file)).toMatchObject({
      titleEn: 'Their title (demo)',
      summary: 'My summary (demo)',
    });
  });

  story(
    'asks nothing where the case is newer for another reason, and saves a cleared number as none',
    async (page, file) => {
      await page.goto(`/cases/${file.id}`);
      const edit = await openEdit(page);
      await edit.getByLabel(begins('案号', 'Number')).fill('');
      await send(page, 'POST', `cases/${file.id}/products`, { name: 'Added meanwhile' });
      await saveOf(edit).click();
      await edit.waitFor({ state: 'detached' });
      expect(await caseOf(page, file)).toMatchObject({ number: null });
    },
  );
});

describe('two people at one party', () => {
  story('a draft does not put an old name back over a newer one', async (page, file) => {
    const party = file.parties[0]!;
    const edit = page.getByRole('dialog', { name: words('编辑当事人', 'Edit the party') });
    await page.goto(`/cases/${file.id}`);
    await page.getByRole('button', { name: `编辑: ${party.name}` }).click();
    await edit.getByLabel(begins('所在地', 'Place')).fill('Mine');
    await edit.getByRole('button', { name: words('取消', 'Cancel') }).click();
    const theirs = { role: party.role, side: party.side, name: 'Their name (demo)' };
    await send(page, 'PUT', `parties/${party.id}`, theirs, { 'If-Match': '1' });
    await page.reload();
    await page.getByText('Their name (demo)').first().waitFor();
    await page.getByRole('button', { name: '编辑: Their name (demo)' }).click();
    await saveOf(edit).click();
    const conflict = conflictOn(page);
    await conflict.getByText('Their name (demo)').waitFor();
    await keepMine(conflict);
    await edit.waitFor({ state: 'detached' });
    const { parties } = await ask<StoryCase>(page, `cases/${file.id}`);
    expect(parties.find(({ id }) => id === party.id)).toMatchObject({
      name: 'Their name (demo)',
      place: 'Mine',
    });
  });
});

describe('two people at the members of one case', () => {
  story('whom one names and whom the other names are both named', async (page, file) => {
    const members = await ask<{ items: { id: string; name: { zh: string } }[] }>(page, 'members?limit=50');
    const [mine, theirs] = [members.items[0]!, members.items[1]!];
    await page.goto(`/cases/${file.id}`);
    await page.getByRole('button', { name: begins('编辑: 相关成员', 'Edit: Members') }).click();
    const edit = page.getByRole('dialog', { name: words('相关成员', 'Members concerned') });
    const field = edit.getByRole('combobox');
    await field.fill(mine.name.zh);
    await page.locator('.ant-select-item-option').filter({ hasText: mine.name.zh }).first().click();
    await edit.getByText(/拼音|pinyin/).click();
    await send(page, 'PUT', `cases/${file.id}/members`, { memberIds: [theirs.id] });
    await saveOf(edit).click();
    const conflict = conflictOn(page);
    await conflict.getByText(theirs.name.zh).waitFor();
    await keepMine(conflict);
    await edit.waitFor({ state: 'detached' });
    const now = await ask<Known>(page, `cases/${file.id}`);
    expect(now.members.map(({ id }) => id).sort()).toEqual([theirs.id, mine.id].sort());
  });
});

describe('a dialog with a form', () => {
  story('begins in its first field, and asks before it closes over what was written', async (page, file) => {
    await page.goto(`/cases/${file.id}`);
    const dialog = page.getByRole('dialog', { name: words('添加程序', 'Add a proceeding') });
    await page.getByRole('button', { name: words('添加程序', 'Add a proceeding') }).click();
    await dialog.getByLabel(begins('受理机关', 'Forum')).and(page.locator(':focus')).waitFor();
    await dialog.getByLabel(begins('案号', 'Number')).fill('2:26-cv-00123');
    const cancel = dialog.getByRole('button', { name: words('取消', 'Cancel') });
    await cancel.click();
    const asked = page.getByRole('dialog', { name: words('放弃已填写的内容？', 'Leave what you wrote?') });
    await asked.getByRole('button', { name: words('继续填写', 'Go on writing') }).click();
    await asked.waitFor({ state: 'detached' });
    expect(await dialog.getByLabel(begins('案号', 'Number')).inputValue()).toBe('2:26-cv-00123');
    await cancel.click();
    await asked.getByRole('button', { name: words('放弃', 'Leave it') }).click();
    await dialog.waitFor({ state: 'detached' });
  });
});

describe('a notice that was read from a file and left', () => {
  story('is there again, and says which files are not', async (page) => {
    await page.goto('/cases/new');
    await page
      .getByLabel(begins('邮件或文件', 'A mail or file'))
      .setInputFiles({ name: 'Fwd.eml', mimeType: 'message/rfc822', buffer: Buffer.from(forwarded) });
    await page.getByRole('checkbox', { name: 'exhibit.txt' }).waitFor();
    const gone = page.getByText(/未保留：Fwd\.eml、exhibit\.txt/);
    expect(await gone.count()).toBe(0);
    await page.reload();
    await page.getByRole('region', { name: words('拟建案件', 'Proposed case') }).waitFor();
    await gone.waitFor();
    expect(await page.getByRole('checkbox', { name: 'exhibit.txt' }).count()).toBe(0);
  });
});
