import type { Page } from 'playwright-core';
import { ask, begins, enter, fitsTheScreen, send, words, writeDate } from './acts.js';
import { phone, raiseStage, scenes, type Stage } from './stage.js';

interface Question {
  readonly id: string;
  readonly contentHash: string;
  readonly about: { readonly id: string };
}
interface Call {
  readonly id: string;
  readonly group: { readonly id: string };
  readonly estimate: readonly { readonly pool: string }[] | null;
  readonly lines: readonly { readonly id: string; readonly member: { readonly id: string } }[];
}

let stage: Stage;
let treasurer: Page;
let member: Page;
let call: string;
let line: string;

beforeAll(async () => {
  stage = await raiseStage();
  treasurer = await stage.open({ locale: 'en-US' });
  member = await stage.open({ viewport: phone });
  const coordinator = await stage.open();
  await enter(treasurer, 'treasurer');
  await enter(coordinator, 'coordinator');
  await enter(member, 'member-b');
  call = await approvedCall(coordinator);
});
afterAll(() => stage.close());

/** A call on the demonstration's group as its last one, drafted and proposed by the treasurer and approved by the coordinator. */
async function approvedCall(coordinator: Page): Promise<string> {
  const [last] = (await ask<{ items: Call[] }>(treasurer, 'cash-calls')).items;
  const { group, estimate } = await ask<Call>(treasurer, `cash-calls/${last?.id ?? ''}`);
  const { id } = await send<Call>(treasurer, 'POST', 'cash-calls', {
    groupId: group.id,
    nameEn: 'Story call (demo)',
    periodFrom: new Date().toISOString().slice(0, 10),
    estimate: [{ pool: estimate?.[0]?.pool ?? '', amount: '30000.00' }],
  });
  await send(treasurer, 'POST', `cash-calls/${id}/moves`, { action: 'propose' });
  const open = await ask<{ items: Question[] }>(coordinator, 'approvals?state=open&kind=cash_call');
  const asked = open.items.find(({ about }) => about.id === id);
  await send(coordinator, 'POST', `approvals/${asked?.id ?? ''}/answers`, {
    answer: 'approve',
    contentHash: asked?.contentHash,
  });
  return id;
}

const inDialog = (page: Page, zh: string, en: string): Promise<void> =>
  page
    .getByRole('dialog')
    .getByRole('button', { name: words(zh, en) })
    .last()
    .click();
const press = (page: Page, zh: string, en: string): Promise<void> =>
  page
    .getByRole('button', { name: words(zh, en) })
    .first()
    .click();
const closed = (page: Page): Promise<void> => page.getByRole('dialog').waitFor({ state: 'detached' });
const field = (page: Page, zh: string, en: string) =>
  page.getByRole('dialog').getByLabel(begins(zh, en)).first();

describe('a cash call', () => {
  const scene = scenes(() => stage);

  scene('is issued by the treasurer', async () => {
    await treasurer.goto(`/money/calls/${call}`);
    await press(treasurer, '发出', 'Issue');
    await inDialog(treasurer, '发出', 'Issue');
    await closed(treasurer);
    await treasurer.getByText(words('已发出', 'issued')).first().waitFor();
    const { dues } = await ask<{ dues: { id: string; link: string }[] }>(member, 'money/own');
    const { lines } = await ask<Call>(member, `cash-calls/${call}`);
    line = lines[0]?.id ?? '';
    expect(dues.map(({ id }) => id)).toContain(line);
  });

  scene('tells a member on a phone what to pay, by when, and how that day was found', async () => {
    await member.goto('/money');
    await member.locator('summary').first().click();
    await member.locator(`a[href="/money/lines/${line}"]`).first().click();
    await member.getByRole('heading', { name: words('如何缴纳', 'How to pay') }).waitFor();
    const working = member.locator('section', {
      has: member.getByRole('heading', { name: words('到期日如何确定', 'How the due date was found') }),
    });
    expect(await working.getByRole('listitem').count()).toBeGreaterThan(0);
    await fitsTheScreen(member);
  });

  scene('is paid: the treasurer records the money, and takes back whose it is with a reason', async () => {
    const { reference, open } = await ask<{ reference: string; open: { amount: string } }>(
      treasurer,
      `call-lines/${line}`,
    );
    await treasurer.goto(`/money/calls/${call}`);
    await press(treasurer, '登记到账', 'Record a payment');
    await field(treasurer, '金额', 'Amount').fill(open.amount);
    await writeDate(field(treasurer, '到账日期', 'Came in on'), new Date().toISOString().slice(0, 10));
    await field(treasurer, '银行凭证号', 'Bank’s number of it').fill(`Story ${reference}`);
    await field(treasurer, '付款人', 'Payer').fill('Story payer (demo)');
    await inDialog(treasurer, '采用', 'Take it');
    await inDialog(treasurer, '登记', 'Record it');
    await closed(treasurer);
    await member.reload();
    await member.getByText(words('已缴清', 'paid')).first().waitFor();

    await treasurer.goto(`/money/lines/${line}`);
    await treasurer.locator('a[href^="/money/payments/"]').last().click();
    await press(treasurer, '撤销匹配', 'Take the match back');
    await field(treasurer, '原因', 'Reason').fill('The money was another’s (demo)');
    await inDialog(treasurer, '撤销匹配', 'Take the match back');
    await closed(treasurer);
    await treasurer.getByText('The money was another’s (demo)').waitFor();
    await treasurer.getByText(words('待匹配', 'not matched yet')).first().waitFor();
    await member.reload();
    await member.getByText('The money was another’s (demo)').waitFor();
    await fitsTheScreen(member);
    await fitsTheScreen(treasurer);
  });
});
