import type { Page } from 'playwright-core';
import { ask, begins, choose, enter, fitsTheScreen, inPattern, words, writeDate } from './acts.js';
import { phone, raiseStage, scenes, type Stage } from './stage.js';

let stage: Stage;
let treasurer: Page;
let coordinator: Page;
let liaison: Page;
let member: Page;
let group: GroupOfCounsel;
/** A day on which the group's plan holds. */
let day: string;
let cost: string;

beforeAll(async () => {
  stage = await raiseStage();
  treasurer = await stage.open({ locale: 'en-US' });
  coordinator = await stage.open();
  liaison = await stage.open({ locale: 'en-US' });
  member = await stage.open({ viewport: phone });
  await enter(treasurer, 'treasurer');
  await enter(coordinator, 'coordinator');
  await enter(liaison, 'counsel');
  await enter(member, 'member-b');
  group = await groupOfCounsel();
  day = await dayOfPlan(group.id);
});
afterAll(() => stage.close());

interface GroupOfCounsel {
  readonly id: string;
  readonly name: { readonly en: string; readonly zh: string };
}

/** The demonstration's group that is in force and run by counsel. */
async function groupOfCounsel(): Promise<GroupOfCounsel> {
  const { items } = await ask<{ items: (GroupOfCounsel & { status: { id: string } })[] }>(liaison, 'groups');
  const found = items.find(({ status }) => status.id === 'effective');
  if (found === undefined) throw new Error('No group of the demonstration is in force.');
  return found;
}

/** The first day of the plan that holds in a group today. */
async function dayOfPlan(groupId: string): Promise<string> {
  const { items } = await ask<{ items: { isEffective: boolean; effectiveFrom: string }[] }>(
    coordinator,
    `groups/${groupId}/cost-plans`,
  );
  const plan = items.find(({ isEffective }) => isEffective);
  if (plan === undefined) throw new Error('No plan of the demonstration holds today.');
  return plan.effectiveFrom;
}

const press = (page: Page, zh: string, en: string): Promise<void> =>
  page
    .getByRole('button', { name: words(zh, en) })
    .last()
    .click();
const closed = (page: Page): Promise<void> => page.getByRole('dialog').waitFor({ state: 'detached' });
const field = (page: Page, zh: string, en: string) =>
  page.getByRole('dialog').getByLabel(begins(zh, en)).first();

/** The group by its name in either language: lists show the reader's first, the other one near. */
const chooseGroup = (page: Page): Promise<void> =>
  choose(
    field(page, '所属应诉组', 'For which group'),
    new RegExp([group.name.zh, group.name.en].map(inPattern).join('|')),
  );

async function writeInvoice(page: Page, number: string): Promise<void> {
  await chooseGroup(page);
  await choose(field(page, '聘用', 'Engagement'), /Story Counsel|故事律师/);
  await field(page, '发票号', 'Invoice number').fill(number);
  await writeDate(field(page, '发票日期', 'Invoice date'), day);
  await writeDate(field(page, '服务首日', 'First day of service'), day);
  await writeDate(field(page, '服务末日', 'Last day of service'), day);
  await field(page, '金额', 'Amount').fill('25000.00');
}

describe('costs', () => {
  const scene = scenes(() => stage);

  scene('the treasurer enters a vendor and whom it works for', async () => {
    await treasurer.goto('/money/vendors');
    await press(treasurer, '登记供应商', 'Enter a vendor');
    await field(treasurer, '英文', 'English').fill('Story Counsel LLP');
    await field(treasurer, '中文', 'Chinese').fill('故事律师事务所');
    await press(treasurer, '保存', 'Save');
    await treasurer.getByRole('heading', { level: 1, name: /Story Counsel LLP/ }).waitFor();
    await press(treasurer, '登记聘用', 'Engage for a group');
    await chooseGroup(treasurer);
    await field(treasurer, '工作范围', 'What it does').fill('Depositions (demo)');
    await writeDate(field(treasurer, '聘用起始日', 'First day'), day);
    await press(treasurer, '保存', 'Save');
    await closed(treasurer);
    await treasurer.getByText('Depositions (demo)').first().waitFor();
  });

  scene('counsel enters an invoice for the group; closed half-way, what was written is back', async () => {
    await liaison.goto('/money/costs');
    await press(liaison, '登记费用', 'Enter a cost');
    await writeInvoice(liaison, 'STORY-0042');
    await liaison.keyboard.press('Escape');
    await closed(liaison);
    await press(liaison, '登记费用', 'Enter a cost');
    expect(await field(liaison, '发票号', 'Invoice number').inputValue()).toBe('STORY-0042');
    await field(liaison, '工作说明', 'What it was for').fill('Deposition of their expert (demo)');
    await choose(field(liaison, '说明的阅读范围', 'Who may read that'), /T2|仅在组人员/);
    expect(await liaison.evaluate<string>('JSON.stringify(sessionStorage)')).toContain('STORY-0042');
    expect(await liaison.evaluate<string>('JSON.stringify(sessionStorage)')).not.toContain('Deposition of');
    await press(liaison, '登记该费用', 'Enter it');
    await liaison.waitForURL(/\/money\/costs\/[0-9a-f-]{36}/);
    cost = liaison.url();
    await liaison.getByText('Deposition of their expert (demo)').waitFor();
  });

  scene('who enters it again is warned while they type', async () => {
    await treasurer.goto('/money/costs?act=enter');
    await writeInvoice(treasurer, 'story 42');
    await treasurer
      .getByRole('dialog')
      .getByText(/(The same invoice is there: |已有相同发票：)C-\d{4}/)
      .waitFor();
  });

  scene(
    'the coordinator codes and reviews it, and the treasurer approves it without its narrative',
    async () => {
      await coordinator.goto(cost);
      await coordinator.getByText(begins('有说明，您无权阅读', 'Something is written here')).waitFor();
      await press(coordinator, '归类', 'Code');
      await choose(field(coordinator, '费用池', 'Pool'), /./);
      await choose(field(coordinator, '任务或支出', 'Task or outlay'), /L330/, 'L330');
      await coordinator
        .getByRole('dialog')
        .getByRole('button', { name: words('归类', 'Code') })
        .click();
      await closed(coordinator);
      await press(coordinator, '审核', 'Review');
      await coordinator
        .getByRole('dialog')
        .getByRole('button', { name: words('审核', 'Review') })
        .click();
      await closed(coordinator);
      await treasurer.goto(cost);
      await treasurer.getByText(begins('有说明，您无权阅读', 'Something is written here')).waitFor();
      await press(treasurer, '批准', 'Approve');
      await treasurer
        .getByRole('dialog')
        .getByRole('button', { name: words('批准', 'Approve') })
        .click();
      await closed(treasurer);
      await treasurer
        .getByRole('table')
        .getByText(begins('待分摊费用', 'Costs not yet shared'))
        .first()
        .waitFor();
      expect(await treasurer.content()).not.toContain('Deposition of their expert');
    },
  );

  scene('a member of the group reads it on a phone; costs fit the screen', async () => {
    await member.goto('/money/costs');
    await member
      .getByRole('link', { name: /^C-\d{4}$/ })
      .first()
      .waitFor();
    await fitsTheScreen(member);
    await member.goto(cost);
    await member.getByText('Deposition of their expert (demo)').waitFor();
    await fitsTheScreen(member);
    await fitsTheScreen(treasurer);
  });

  scene(
    "the case's money shows its plan, calls, runs and costs; the fund's balance to who keeps it",
    async () => {
      const { items } = await ask<{ items: { group: { id: string }; case: { id: string } }[] }>(
        treasurer,
        'money/groups',
      );
      const of = items.find(({ group: { id } }) => id === group.id);
      const balance = { level: 3, name: words('现金余额变化', 'Cash over time') } as const;
      for (const page of [treasurer, member]) {
        await page.goto(`/cases/${of?.case.id ?? ''}/money`);
        await page.getByRole('link', { name: begins('分摊方案', 'Cost plan') }).waitFor();
        await page
          .getByRole('heading', { level: 3, name: words('谁为谁承担', 'Who pays for whom') })
          .waitFor();
        for (const [zh, en, link] of [
          ['缴款通知', 'Cash calls', /^\d+ · /],
          ['分摊记录', 'Allocations', /^(费用分摊|Allocation) \d+$/],
          ['费用', 'Costs', /^C-\d{4}$/],
        ] as const)
          await page
            .getByRole('table', { name: words(zh, en) })
            .getByRole('link', { name: link })
            .first()
            .waitFor();
        await fitsTheScreen(page);
      }
      expect(await treasurer.getByRole('heading', balance).count()).toBe(1);
      expect(await member.getByRole('heading', balance).count()).toBe(0);
    },
  );
});

describe('what stands to single members', () => {
  const scene = scenes(() => stage);

  scene('the treasurer proposes to pay some of it out, for others to approve', async () => {
    await treasurer.goto(`/money/ends?groupId=${group.id}`);
    await treasurer
      .getByRole('heading', { name: words('成员结存', 'What stands to single members') })
      .waitFor();
    await fitsTheScreen(treasurer);
    await press(treasurer, '退还结存', 'Pay out');
    await field(treasurer, '金额', 'Amount').fill('1.00');
    await treasurer
      .getByRole('dialog')
      .getByRole('button', { name: words('退还结存', 'Pay out') })
      .click();
    await treasurer.waitForURL(/\/money\/refunds\/[0-9a-f-]{36}/);
    await treasurer.getByText(begins('本资金结存', 'What stands in the fund')).waitFor();
  });

  scene('a member sees its own alone, and all of it fits a phone', async () => {
    await member.goto(`/money/ends?groupId=${group.id}`);
    const own = member.locator('section', {
      has: member.getByRole('heading', { name: words('成员结存', 'What stands to single members') }),
    });
    await own.waitFor();
    expect(await own.getByText(begins('在组', 'in the group')).count()).toBe(1);
    await fitsTheScreen(member);
  });
});

describe('a plan in thought', () => {
  const scene = scenes(() => stage);
  let asking: string;
  let drafted: string;

  const drafts = () => coordinator.getByRole('button', { name: words('据此起草方案', 'Draft a plan of it') });
  const paymentDays = () => field(coordinator, '付款天数', 'Days to pay');
  /** Keeps requests from being sent until it is told to let go. */
  const held = async (page: Page, of: string, method: string) => {
    let letGo = (): void => undefined;
    const released = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    const asked = page.waitForRequest((request) => request.url().endsWith(of) && request.method() === method);
    await page.route(`**${of}`, async (route) => {
      if (route.request().method() === method) await released;
      await route.continue();
    });
    return { asked, letGo };
  };

  scene('shows no shares of before under what is asked now, and drafts what was answered', async () => {
    asking = `/money/groups/${group.id}/what-if`;
    await coordinator.goto(asking);
    await drafts().waitFor();
    const { asked, letGo } = await held(coordinator, `/groups/${group.id}/what-ifs`, 'POST');
    await coordinator.getByLabel(words('分摊总额', 'Shared in all')).fill('40000.00');
    expect(await drafts().count()).toBe(0);
    await asked;
    expect([await drafts().count(), await coordinator.getByText('100,000.00').count()]).toEqual([0, 0]);
    letGo();
    await drafts().click();
    await coordinator.getByRole('dialog').getByText('40,000.00').waitFor();
    await writeDate(field(coordinator, '生效日', 'Holds from'), new Date().toISOString().slice(0, 10));
    await paymentDays().fill('77');
    await press(coordinator, '保存', 'Save');
    await coordinator.waitForURL(/\/money\/plans\/[0-9a-f-]{36}/);
    drafted = coordinator.url();
    await coordinator.getByText('40,000.00').first().waitFor();
  });

  scene('begins once it is known from what: from the plan that holds, not from a newer draft', async () => {
    await coordinator.goto(asking);
    const plans = `/groups/${group.id}/cost-plans`;
    const { asked, letGo } = await held(coordinator, plans, 'GET');
    await drafts().click();
    await asked;
    expect(await coordinator.getByRole('dialog').count()).toBe(0);
    letGo();
    await paymentDays().waitFor();
    expect(await paymentDays().inputValue()).not.toBe('77');
    await coordinator.unroute(`**${plans}`);
  });

  scene('says why its certificate could not be opened, and opens it when asked again', async () => {
    const auditor = await stage.open();
    await enter(auditor, 'auditor');
    await auditor.goto(drafted);
    await auditor.route('**/opening', (route) => route.abort());
    await press(auditor, '查看完整凭证', 'Open the whole certificate');
    await auditor.getByRole('alert').waitFor();
    await auditor.unroute('**/opening');
    await press(auditor, '查看完整凭证', 'Open the whole certificate');
    await auditor.getByRole('button', { name: words('下载凭证（JSON）', 'Certificate (JSON)') }).waitFor();
    expect(await auditor.getByRole('alert').count()).toBe(0);
    await fitsTheScreen(auditor);
  });

  scene('tells the accountant of the sums that were shared, and not that there is nothing', async () => {
    const accountant = await stage.open();
    await enter(accountant, 'accountant');
    await accountant.goto('/money/shares');
    await accountant.getByRole('heading', { name: words('分摊记录', 'Allocations') }).waitFor();
    await accountant.getByRole('link', { name: begins('费用分摊', 'Allocation') }).waitFor();
    await fitsTheScreen(accountant);
    expect(await accountant.getByRole('heading', { level: 1 }).count()).toBe(1);
  });
});
