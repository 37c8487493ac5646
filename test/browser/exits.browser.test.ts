import type { Page } from 'playwright-core';
import { ask, begins, choose, enter, fitsTheScreen, words } from './acts.js';
import { phone, raiseStage, scenes, type Stage } from './stage.js';

interface Listed {
  readonly items: readonly { readonly id: string }[];
}

let stage: Stage;
let treasurer: Page;
let member: Page;
let groupId: string;
let statement: string;

beforeAll(async () => {
  stage = await raiseStage();
  treasurer = await stage.open({ locale: 'en-US' });
  member = await stage.open({ viewport: phone });
  await enter(treasurer, 'treasurer');
  await enter(member, 'legal-c');
  for (const { id } of (await ask<Listed>(treasurer, 'groups')).items) {
    const { items } = await ask<Listed>(treasurer, `groups/${id}/exit-statements`);
    if (items[0] !== undefined) [groupId, statement] = [id, `/money/exits/${items[0].id}`];
  }
});
afterAll(() => stage.close());

/** Takes a step of a statement: its button, the reason where one is asked for, and the same word again. */
async function step(page: Page, zh: string, en: string, reason?: string): Promise<void> {
  const name = words(zh, en);
  await page.getByRole('button', { name }).last().click();
  const dialog = page.getByRole('dialog');
  if (reason !== undefined) await dialog.getByLabel(begins('原因', 'Reason')).fill(reason);
  await dialog.getByRole('button', { name }).click();
  await dialog.waitFor({ state: 'detached' });
}

describe('an exit', () => {
  const scene = scenes(() => stage);

  scene('the treasurer withdraws a statement and draws it up anew', async () => {
    await treasurer.goto(statement);
    await step(treasurer, '退回草稿', 'Take back to draft', 'The tail was agreed anew (demo).');
    await step(treasurer, '撤回', 'Withdraw', 'Drawn up anew (demo).');
    await treasurer.goto(`/money/ends?groupId=${groupId}`);
    await treasurer
      .getByRole('button', { name: words('编制退出结算单', 'Draw up an exit statement') })
      .click();
    const dialog = treasurer.getByRole('dialog');
    await choose(dialog.getByLabel(begins('成员', 'Member')).first(), /./);
    await dialog.getByRole('button', { name: words('保存', 'Save') }).click();
    await treasurer.waitForURL(/\/money\/exits\/[0-9a-f-]{36}/);
    statement = treasurer.url();
    await step(treasurer, '送达成员', 'Send to the member');
    await treasurer.getByText(words('已送达成员', 'sent to the member')).first().waitFor();
  });

  scene('the member reads it on a phone and countersigns; it may be settled then', async () => {
    await member.goto(statement);
    await member.getByText(begins('已缴款', 'Paid in')).first().waitFor();
    await fitsTheScreen(member);
    await step(member, '确认签署', 'Countersign');
    await member.getByText(words('成员已确认', 'countersigned')).first().waitFor();
    await treasurer.goto(statement);
    await treasurer.getByRole('button', { name: words('结算入账', 'Settle') }).waitFor();
    await fitsTheScreen(treasurer);
  });
});
