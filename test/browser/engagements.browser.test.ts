import type { Page } from 'playwright-core';
import { ask, begins, choose, enter, fitsTheScreen, statusOf, words, writeDate } from './acts.js';
import { phone, raiseStage, scenes, type Stage } from './stage.js';

let stage: Stage;
/** Leads the check and the engagement; reads English. */
let counsel: Page;
/** Decides on checks; reads Chinese. */
let ethics: Page;
/** Keeps the group’s money. */
let treasurer: Page;
let coordinator: Page;
/** Of the same group, and of no team; on a telephone. */
let other: Page;
let expert: Page;
let caseId: string;
/** Addresses of the check and of the engagement. */
let check: string;
let engagement: string;

beforeAll(async () => {
  stage = await raiseStage();
  counsel = await stage.open({ locale: 'en-US' });
  ethics = await stage.open();
  treasurer = await stage.open();
  coordinator = await stage.open({ locale: 'en-US' });
  other = await stage.open({ viewport: phone });
  expert = await stage.open({ viewport: phone });
  await enter(counsel, 'counsel');
  await enter(ethics, 'ethics');
  await enter(treasurer, 'treasurer');
  await enter(coordinator, 'coordinator');
  await enter(other, 'counsel-b');
  await enter(expert, 'expert');
  const { items } = await ask<{ items: { id: string; number: string | null }[] }>(
    counsel,
    'cases?q=337-TA-9901',
  );
  caseId = items[0]?.id ?? '';
});
afterAll(() => stage.close());

const press = (page: Page, zh: string, en: string): Promise<void> =>
  page
    .getByRole('button', { name: words(zh, en) })
    .last()
    .click();
const field = (page: Page, zh: string, en: string) =>
  page.getByRole('dialog').getByLabel(begins(zh, en)).first();
const closed = (page: Page): Promise<void> => page.getByRole('dialog').waitFor({ state: 'detached' });
const said = (page: Page, zh: string, en: string): Promise<void> =>
  page.getByText(words(zh, en)).first().waitFor();

/** Takes a step of a life: its button, and the one of the dialog that asks. */
async function steps(page: Page, zh: string, en: string, fill?: () => Promise<void>): Promise<void> {
  await page
    .getByRole('button', { name: words(zh, en) })
    .first()
    .click();
  await fill?.();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: words(zh, en) })
    .click();
  await closed(page);
}

describe('an engagement of an expert', () => {
  const scene = scenes(() => stage);

  scene('counsel asks for a check, and sends the names', async () => {
    await counsel.goto(`/cases/${caseId}/experts`);
    await press(counsel, '提出核查', 'Ask for a check');
    await choose(field(counsel, '专家', 'Expert'), /Zhou Ming/, 'Zhou');
    await choose(field(counsel, '为应诉组全体提出', 'For a whole group'), /Luminaires/);
    await counsel
      .getByRole('dialog')
      .getByRole('button', { name: words('提出核查', 'Ask for a check') })
      .click();
    await counsel.waitForURL(/\/conflict-checks\/[0-9a-f-]{36}/);
    check = new URL(counsel.url()).pathname;
    expect(
      await counsel.getByRole('button', { name: words('提出聘用', 'Propose an engagement') }).count(),
    ).toBe(0);
    await steps(counsel, '发送名单', 'Send the names');
    await steps(counsel, '作出声明', 'Declare', () =>
      field(counsel, '专家声明', 'What the expert declares').fill('No tie to anybody named. (demo)'),
    );
    await said(counsel, '待决定', 'To be decided');
  });

  scene('an ethics officer clears the expert; to others there is no check', async () => {
    await ethics.goto(check);
    await steps(ethics, '认定无冲突', 'Find it clear', () =>
      field(ethics, '原因', 'Reason').fill('未发现冲突（演示）'),
    );
    await said(ethics, '无冲突', 'Clear');
    expect(await statusOf(other, check.slice(1))).toBe(404);
  });

  scene('counsel proposes to engage the expert, and enters what they quote', async () => {
    await counsel.reload();
    await press(counsel, '提出聘用', 'Propose an engagement');
    await choose(field(counsel, '以何身份', 'As'), /^(鉴定人|Appraiser)$/);
    await field(counsel, '工作说明书', 'Statement of work').fill('Compare the drivers with claim 1. (demo)');
    await writeDate(field(counsel, '工作首日', 'First day of work'), '2027-01-04');
    await writeDate(field(counsel, '工作末日', 'Last day of work'), '2027-06-30');
    await field(counsel, '费用上限', 'Cap').fill('240000.00');
    await choose(field(counsel, '币种', 'Currency'), 'CNY');
    await counsel
      .getByRole('dialog')
      .getByRole('button', { name: words('提出聘用', 'Propose an engagement') })
      .click();
    await counsel.waitForURL(/\/expert-engagements\/[0-9a-f-]{36}/);
    engagement = new URL(counsel.url()).pathname;
    await steps(counsel, '报价', 'Quote', async () => {
      await field(counsel, '每小时费率', 'An hour').fill('3200.00');
      await field(counsel, '预计工时', 'Hours there will be').fill('62.5');
    });
    await counsel.getByText('CNY 200,000.00').first().waitFor();
    await fitsTheScreen(counsel);
  });

  scene('who keeps the money approves the budget, and is not told who it is for', async () => {
    await steps(counsel, '申请预算', 'Ask for the budget');
    // There is no band for the rate yet: two people approve.
    for (const keeper of [treasurer, coordinator]) {
      await keeper.goto('/approvals');
      await keeper
        .getByRole('button', { name: words('批准专家预算', 'Approve the budget of an expert') })
        .first()
        .click();
      const pane = keeper.getByRole('complementary').last();
      await pane.getByRole('button', { name: words('批准', 'Approve') }).click();
      await keeper
        .getByRole('dialog')
        .getByRole('button', { name: words('批准', 'Approve') })
        .click();
      await closed(keeper);
      expect(await pane.getByText(/Zhou Ming|周明/).count()).toBe(0);
      expect(await statusOf(keeper, engagement.slice(1))).not.toBe(200);
    }
  });

  scene('the work is signed for and begins', async () => {
    await counsel.reload();
    await steps(counsel, '签署工作说明书', 'Sign the statement of work');
    await steps(counsel, '开始工作', 'Begin the work');
    await said(counsel, '进行中', 'Active');
    expect(await statusOf(expert, engagement.slice(1))).toBe(404);
    await other.goto(`/cases/${caseId}/experts`);
    // Whom the demonstration has designated is met; who is engaged here is not.
    const designated = other.getByRole('list', {
      name: words('已指定的出庭作证专家', 'Designated as testifying'),
    });
    await designated
      .getByText(/Ines Vogel/)
      .first()
      .waitFor();
    expect(await other.getByText(/Zhou Ming|周明/).count()).toBe(0);
    await fitsTheScreen(other);
  });

  scene('the expert is designated by their typed name, and then others learn it', async () => {
    const designate = words('指定为出庭作证专家', 'Designate as testifying');
    await counsel.getByRole('button', { name: designate }).first().click();
    await counsel
      .getByRole('heading', { name: words('指定后须向对方披露', 'What becomes discoverable') })
      .waitFor();
    const name = field(counsel, '输入专家姓名以确认', 'Type the expert’s name to confirm');
    const confirm = counsel.getByRole('dialog').getByRole('button', { name: designate });
    await name.fill('Somebody Else');
    await confirm.click();
    await counsel.getByRole('dialog').getByRole('alert').first().waitFor();
    await name.fill('Zhou Ming (demo)');
    await confirm.click();
    await closed(counsel);
    await said(counsel, '已指定出庭作证', 'Designated as testifying');
    await other.reload();
    await other
      .getByText(/周明|Zhou Ming/)
      .first()
      .waitFor();
    expect(await statusOf(other, engagement.slice(1))).toBe(404);
    await fitsTheScreen(other);
  });
});
