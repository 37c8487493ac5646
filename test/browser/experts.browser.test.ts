import type { Page } from 'playwright-core';
import { begins, choose, enter, fitsTheScreen, statusOf, words, writeDate } from './acts.js';
import { phone, raiseStage, scenes, type Stage } from './stage.js';

let stage: Stage;
let coordinator: Page;
let counsel: Page;
let ethics: Page;
let expert: Page;
/** The address of who is proposed. */
let proposed: string;

beforeAll(async () => {
  stage = await raiseStage();
  coordinator = await stage.open();
  counsel = await stage.open({ locale: 'en-US' });
  ethics = await stage.open({ locale: 'en-US', viewport: phone });
  expert = await stage.open({ locale: 'en-US' });
  await enter(coordinator, 'coordinator');
  await enter(counsel, 'counsel');
  await enter(ethics, 'ethics');
  await enter(expert, 'expert');
});
afterAll(() => stage.close());

const press = (page: Page, zh: string, en: string): Promise<void> =>
  page
    .getByRole('button', { name: words(zh, en) })
    .last()
    .click();
const closed = (page: Page): Promise<void> => page.getByRole('dialog').waitFor({ state: 'detached' });
const field = (page: Page, zh: string, en: string) =>
  page.getByRole('dialog').getByLabel(begins(zh, en)).first();
const heading = (page: Page, name: RegExp) => page.getByRole('heading', { level: 1, name });

/** Enters something of a kind; `write` fills what that kind asks for. */
async function enters(page: Page, kind: RegExp, write: () => Promise<void>): Promise<void> {
  await press(page, '添加条目', 'Add an entry');
  await choose(field(page, '条目类别', 'What it is'), kind);
  await write();
  await press(page, '保存', 'Save');
  await closed(page);
}

describe('the pool of experts', () => {
  const scene = scenes(() => stage);

  scene('counsel proposes somebody', async () => {
    await counsel.goto('/experts');
    await press(counsel, '提名专家', 'Propose an expert');
    await field(counsel, '英文名称', 'English name').fill('Storya Glass');
    await field(counsel, '中文名称', 'Chinese name').fill('葛故事');
    await choose(field(counsel, '专家类别', 'Serves as'), /^(出庭作证专家|Testifying expert)$/);
    await field(counsel, '专利分类', 'Classes').fill('g02b 6/10;');
    await press(counsel, '提名专家', 'Propose an expert');
    await counsel.waitForURL(/\/experts\/[0-9a-f-]{36}/);
    proposed = new URL(counsel.url()).pathname;
    await heading(counsel, /Storya Glass/).waitFor();
    await counsel.getByText('G02B6/10').first().waitFor();
  });

  scene('a dossier asks for what each kind needs, and marks what is confidential', async () => {
    await coordinator.goto(proposed);
    await enters(coordinator, /^(资质|Qualification)$/, async () => {
      await field(coordinator, '资质名称', 'Qualification').fill('Optical engineer (demo)');
      await field(coordinator, '颁发机构', 'Issued by').fill('Invented Board');
      await writeDate(field(coordinator, '颁发日期', 'Issued on'), '2015-05-04');
      await writeDate(field(coordinator, '有效期至', 'Valid until'), '2020-05-03');
    });
    await coordinator.getByText(words('已过有效期', 'no longer valid')).waitFor();
    await enters(coordinator, /^(任职与关联|Affiliation)$/, async () => {
      await field(coordinator, '单位', 'Firm').fill('Invented Prism Ltd (demo)');
      await field(coordinator, '关系', 'Tie').fill('Shareholder');
      await field(coordinator, '持股比例', 'Share in percent').fill('0.5');
      await writeDate(field(coordinator, '起', 'From'), '2021-02-03');
    });
    await coordinator.getByText('Invented Prism Ltd (demo)').waitFor();
    await coordinator.getByText(words('保密', 'confidential')).waitFor();
    await counsel.reload();
    await counsel.getByText('Optical engineer (demo)').waitFor();
    expect(await counsel.getByText('Invented Prism').count()).toBe(0);
  });

  scene('an entry is corrected with a reason, and what it was stays on record', async () => {
    await coordinator
      .getByRole('button', { name: begins('更正: Optical engineer', 'Correct: Optical engineer') })
      .click();
    const until = field(coordinator, '有效期至', 'Valid until');
    await until.fill('2099-05-03');
    await field(coordinator, '原因', 'Reason').fill('Renewed (demo)');
    await press(coordinator, '保存', 'Save');
    await closed(coordinator);
    await coordinator.getByText('2099-05-03').waitFor();
    await press(coordinator, '显示已撤回的条目', 'Show withdrawn entries');
    await coordinator.getByText('Renewed (demo)').waitFor();
  });

  scene(
    'who did not declare is not verified; the declaration is recorded, and the expert is verified',
    async () => {
      const verify = coordinator.getByRole('button', { name: words('核实', 'Verify') });
      expect(await verify.getAttribute('aria-disabled')).toBe('true');
      await press(coordinator, '登记声明', 'Record a declaration');
      await field(coordinator, '声明的取得方式', 'How it was given').fill('Signed letter (demo)');
      await press(coordinator, '登记声明', 'Record a declaration');
      await closed(coordinator);
      await coordinator.getByText(begins('下次声明截止', 'to declare anew by')).first().waitFor();
      await verify.click();
      await coordinator
        .getByRole('dialog')
        .getByRole('button', { name: words('核实', 'Verify') })
        .click();
      await closed(coordinator);
      await coordinator.getByText(words('已核实，待批准入库', 'verified, waits for admission')).waitFor();
    },
  );

  scene('an ethics officer admits the expert, on a phone', async () => {
    await ethics.goto(proposed);
    await fitsTheScreen(ethics);
    await ethics.getByRole('button', { name: words('批准', 'Approve') }).click();
    await ethics
      .getByRole('dialog')
      .getByRole('button', { name: words('批准', 'Approve') })
      .click();
    await closed(ethics);
    await ethics.getByText(words('在库', 'active')).waitFor();
  });

  scene('the list finds the expert by the class above', async () => {
    await counsel.goto('/experts');
    await counsel.getByLabel(begins('分类号', 'Class, such')).fill('G02B');
    await counsel.waitForURL(/class=G02B/);
    await counsel.getByRole('link', { name: /Storya Glass|葛故事/ }).waitFor();
    await counsel.getByRole('link', { name: /Demo Expert|演示专家/ }).waitFor({ state: 'detached' });
    await fitsTheScreen(counsel);
  });

  scene('an expert declares on their own desk, and sees nobody else', async () => {
    await expert.goto('/today');
    await expert.getByRole('link', { name: words('我的专家档案', 'My expert record') }).click();
    await heading(expert, /Demo Expert|演示专家/).waitFor();
    await press(expert, '作出声明', 'Declare');
    await expert
      .getByRole('dialog')
      .getByRole('button', { name: words('作出声明', 'Declare') })
      .click();
    await closed(expert);
    expect(await statusOf(expert, proposed.slice(1))).toBe(404);
    await expert.goto(proposed);
    await expert.getByText(words('此处没有内容', 'There is nothing here')).waitFor();
  });
});
