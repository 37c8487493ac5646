import type { Page } from 'playwright-core';
import { ask, begins, choose, enter, fitsTheScreen, words, writeDate } from './acts.js';
import { phone, raiseStage, scenes, type Stage } from './stage.js';

interface Listed {
  readonly items: readonly { readonly id: string }[];
}

let stage: Stage;
let treasurer: Page;
let coordinator: Page;
let member: Page;
let groupId: string;
let statement: string;

beforeAll(async () => {
  stage = await raiseStage();
  treasurer = await stage.open({ locale: 'en-US' });
  coordinator = await stage.open();
  member = await stage.open({ viewport: phone });
  await enter(treasurer, 'treasurer');
  await enter(coordinator, 'coordinator');
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

/** A day as UTC has it, some days from now. */
const dayIn = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

describe('approved costs', () => {
  const scene = scenes(() => stage);
  let run: string;

  scene('are proposed to be shared by the treasurer, and shared once the coordinator approves', async () => {
    await treasurer.goto(`/money/shares?groupId=${groupId}`);
    await treasurer.getByRole('button', { name: words('提请分摊', 'Share approved costs') }).click();
    const dialog = treasurer.getByRole('dialog');
    await writeDate(dialog.getByLabel(begins('服务期自', 'Services from')), dayIn(-200));
    await writeDate(dialog.getByLabel(begins('服务期至', 'Services until')), dayIn(2));
    await dialog.getByRole('button', { name: words('提请分摊', 'Share approved costs') }).click();
    await treasurer.waitForURL(/\/money\/runs\/[0-9a-f-]{36}/);
    run = treasurer.url();
    await fitsTheScreen(treasurer);
    await coordinator.goto(run);
    await step(coordinator, '批准', 'Approve');
    await coordinator.getByText(words('已批准入账', 'approved')).first().waitFor();
    await fitsTheScreen(coordinator);
  });

  scene('leave a member its own line with all that it is worked out of, and nobody else’s', async () => {
    await member.goto(run);
    await member.getByRole('heading', { name: words('分摊凭证', 'Certificate') }).waitFor();
    const { certificatesOf } = await ask<{ certificatesOf: readonly unknown[] }>(
      member,
      `allocation-runs/${run.slice(-36)}`,
    );
    expect(certificatesOf).toHaveLength(1);
    await fitsTheScreen(member);
  });
});

describe('a late joiner', () => {
  const scene = scenes(() => stage);

  scene('has its payment recorded, which credits who bore the costs before', async () => {
    const { items } = await ask<Listed>(treasurer, `groups/${groupId}/buy-in-quotes`);
    await treasurer.goto(`/money/buy-ins/${items[0]?.id ?? ''}`);
    await treasurer
      .getByRole('heading', { name: words('归入既有成员', 'Credited to the earlier members') })
      .waitFor();
    await treasurer.getByRole('button', { name: words('登记付款', 'Record the payment') }).click();
    const dialog = treasurer.getByRole('dialog');
    await writeDate(dialog.getByLabel(begins('银行入账日', 'Day of the bank')), dayIn(0));
    await dialog.getByLabel(begins('银行凭证号', 'Reference of the bank')).fill('Story buy-in (demo)');
    await dialog.getByRole('button', { name: words('登记付款', 'Record the payment') }).click();
    await dialog.waitFor({ state: 'detached' });
    await treasurer.getByText(words('已付款', 'paid')).first().waitFor();
    await fitsTheScreen(treasurer);
  });
});

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
