import type { Page } from 'playwright-core';
import { ask, begins, enter, eventually, fitsTheScreen, statusOf, words } from './acts.js';
import { phone, raiseStage, scenes, type Stage } from './stage.js';
import { aStoryCase, type StoryCase } from './story-case.js';

interface Matrix {
  readonly version: number;
  readonly cells: readonly { readonly products: number; readonly claims: number }[];
}

const lantian = /^(Lantian Lighting|蓝天照明)/;

let stage: Stage;
let keeper: Page;
let counsel: Page;
let file: StoryCase;

beforeAll(async () => {
  stage = await raiseStage();
  [keeper, counsel] = [await stage.open(), await stage.open({ locale: 'en-US' })];
  await enter(keeper, 'coordinator');
  await enter(counsel, 'counsel');
  file = await aStoryCase(keeper, '337-TA-9907');
});
afterAll(() => stage.close());

const tab = (view = ''): string => `/cases/${file.id}/accusations${view === '' ? '' : `?view=${view}`}`;
const cell = (respondent: string, row: number, patent: string) =>
  keeper.getByLabel(new RegExp(`^(${respondent}).*${patent}`)).nth(row);
const save = () => keeper.getByRole('button', { name: words('保存', 'Save') }).last();
const matrix = (page: Page): Promise<Matrix> => ask(page, `cases/${file.id}/accusation-matrix`);

describe('who is accused of what', () => {
  const scene = scenes(() => stage);

  scene('the coordinator writes claims cell by cell, by the keyboard alone', async () => {
    await keeper.goto(tab('grid'));
    await cell('Lantian|蓝天', 0, 'US9900001').focus();
    await keeper.keyboard.type('claims 5, 1–3');
    await keeper.keyboard.press('ArrowRight');
    await keeper.keyboard.type('7');
    await keeper.keyboard.press('Enter');
    await keeper.keyboard.type('8-9');
    await save().click();
    await keeper.getByText(words('没有未保存的修改', 'Nothing unsaved')).waitFor();
    const kept = () => cell('Lantian|蓝天', 0, 'US9900001').inputValue();
    await eventually(kept, (claims) => claims === '1-3, 5');
    expect((await matrix(keeper)).version).toBe(1);
  });

  scene('what is no list of claims is said at its cell, and what was written stays', async () => {
    await cell('Chenguang|晨光', 0, 'US9900001').fill('all of them');
    await save().click();
    await keeper.locator('.grid-fault').waitFor();
    expect(await keeper.locator('input:focus').getAttribute('aria-invalid')).toBe('true');
    await keeper.reload();
    expect(await cell('Chenguang|晨光', 0, 'US9900001').inputValue()).toBe('all of them');
    await cell('Chenguang|晨光', 0, 'US9900001').fill('1');
    await save().click();
    await keeper.getByText(words('没有未保存的修改', 'Nothing unsaved')).waitFor();
    expect((await matrix(keeper)).cells).toHaveLength(3);
  });

  scene('a cell that is emptied is struck for a reason', async () => {
    await cell('Chenguang|晨光', 0, 'US9900001').fill('');
    await save().click();
    await keeper.getByLabel(begins('原因', 'Reason')).fill('Not in the complaint');
    await save().click();
    await keeper.getByText(words('没有未保存的修改', 'Nothing unsaved')).waitFor();
    expect((await matrix(keeper)).cells).toHaveLength(2);
  });

  scene('the heat map says its numbers and opens the entries behind a cell', async () => {
    await counsel.goto(tab());
    const shown = counsel.getByRole('button', { name: /US9900002 against Lantian.*2 products ?, 3 claims/ });
    await shown.click();
    await counsel.getByRole('complementary').getByText('Claims 8-9').waitFor();
    expect(await counsel.getByRole('button', { name: 'Import a table' }).count()).toBe(0);
  });

  scene('own counsel writes the defences and, for itself alone, how far its talks are', async () => {
    await counsel.goto(tab('respondents'));
    await counsel.getByRole('button', { name: lantian }).click();
    await counsel.getByRole('button', { name: 'Defences and licence' }).click();
    await counsel.getByRole('checkbox', { name: 'non-infringement' }).check();
    await counsel.getByRole('button', { name: 'Save' }).click();
    await counsel.getByRole('cell', { name: /non-infringement/ }).waitFor();
    await counsel.getByRole('button', { name: 'Add an entry' }).click();
    await counsel.getByLabel(/^Note/).fill('Kolibri: they asked for a running royalty');
    await counsel.getByRole('button', { name: 'Save' }).click();
    await counsel.getByText(/^Kolibri/).waitFor();
  });

  scene('the coordinator sees the defences, and of the talks nothing at all', async () => {
    await keeper.goto(tab('respondents'));
    await keeper.getByRole('button', { name: lantian }).click();
    await keeper.getByRole('complementary').waitFor();
    await keeper.waitForLoadState('networkidle');
    expect(await keeper.getByText(/和解进展|Settlement talks|Kolibri/).count()).toBe(0);
    const party = file.parties.find(({ name }) => lantian.test(name));
    expect(await statusOf(keeper, `respondents/${party?.id ?? ''}/settlement`)).toBe(404);
    await keeper.goto(`/cases/${file.id}/record`);
    await keeper.getByText(words('抗辩与许可状态变更', 'Defences and licence revised')).first().waitFor();
    expect(await keeper.getByText(/settlement/).count()).toBe(0);
  });

  scene('on a phone the matrix is cards that fit the screen', async () => {
    const small = await stage.open({ viewport: phone });
    await enter(small, 'coordinator');
    for (const view of ['', 'grid', 'respondents']) {
      await small.goto(tab(view));
      await small.getByRole('button', { name: begins('指控', 'Accusations'), expanded: false }).waitFor();
      await small.waitForLoadState('networkidle');
      await fitsTheScreen(small);
    }
  });
});
