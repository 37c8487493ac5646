import type { Locator, Page } from 'playwright-core';
import { ask, begins, choose, enter, fitsTheScreen, send, statusOf, words } from './acts.js';
import { phone, raiseStage, scenes, type Stage } from './stage.js';
import { type StoryCase, theDemoCase } from './story-case.js';

const demoCase = '337-TA-9901';
const order = 'Story protective order';
const secret = 'Quincunx unit cost 4.25';

let stage: Stage;
let ethics: Page;
let counsel: Page;
let counselB: Page;
let expert: Page;
let file: StoryCase;
let orderAddress: string;
let subscriptionAddress: string;
let documentAddress: string;

beforeAll(async () => {
  stage = await raiseStage();
  ethics = await stage.open();
  counsel = await stage.open({ locale: 'en-US' });
  counselB = await stage.open({ locale: 'en-US' });
  expert = await stage.open({ locale: 'en-US' });
  await enter(ethics, 'ethics');
  await enter(counsel, 'counsel');
  await enter(counselB, 'counsel-b');
  await enter(expert, 'expert');
  file = await theDemoCase(counsel);
});
afterAll(() => stage.close());

const today = (): string => new Intl.DateTimeFormat('en-CA', { timeZone: 'America/New_York' }).format();
const pathOf = (page: Page): string => new URL(page.url()).pathname;
const idOfDocument = (): string => documentAddress.split('/').at(-1) ?? '';
const nothing = (page: Page): Locator =>
  page.getByRole('heading', { name: words('此处没有内容', 'There is nothing here') });
const dialog = (page: Page): Locator => page.getByRole('dialog');
const press = (on: Page | Locator, zh: string, en: string): Promise<void> =>
  on
    .getByRole('button', { name: words(zh, en) })
    .first()
    .click();

/** Takes one step of the subscription at an address: the button, what it asks, and the state it leads to. */
async function step(
  page: Page,
  [zh, en]: readonly [string, string],
  state: RegExp,
  fill: (asked: Locator) => Promise<void> = () => Promise.resolve(),
): Promise<void> {
  await page.goto(subscriptionAddress);
  await press(page, zh, en);
  await fill(dialog(page));
  await press(dialog(page), zh, en);
  await dialog(page).waitFor({ state: 'detached' });
  await page.locator('.meta, .document-part').getByText(state).first().waitFor();
}

const withNumber =
  (number: string) =>
  (asked: Locator): Promise<void> =>
    asked
      .getByLabel(/^(文号|确认文号|异议决定|Document number|Acknowledgement|Decision on the objection)$/)
      .fill(number);
/** Enter alone in a form of one field would send it already. */
const withDay = async (asked: Locator): Promise<void> => {
  const day = asked.getByRole('textbox', { name: words('日期', 'Day') });
  await day.fill(today());
  await day.press('Tab');
};

async function begin(
  whom: RegExp,
  capacity: RegExp,
  more?: (asked: Locator) => Promise<void>,
): Promise<void> {
  await counsel.goto(orderAddress);
  await press(counsel, '发起登记', 'Begin a subscription');
  const asked = dialog(counsel);
  await choose(asked.getByLabel('Person'), whom);
  await choose(asked.getByLabel('Capacity'), capacity);
  await asked.getByLabel('Firm or institution').fill('Story Firm (demo)');
  await more?.(asked);
  await press(asked, '发起登记', 'Begin a subscription');
  await counsel.getByText('Steps taken').waitFor();
  subscriptionAddress = pathOf(counsel);
}

describe('a wall', () => {
  const scene = scenes(() => stage);

  scene('is set by the ethics officer, and what is behind it is not there any more', async () => {
    const walled = await stage.open();
    await enter(walled, 'member-b');
    await walled.goto('/cases');
    await walled.getByRole('link', { name: new RegExp(demoCase) }).waitFor();
    await ethics.goto('/walls');
    await press(ethics, '设置隔离墙', 'Set a wall');
    const asked = dialog(ethics);
    await choose(asked.getByLabel(words('被隔离者', 'Against')), words('人员', 'Person'));
    await choose(asked.getByLabel(words('人员', 'Person')), /晨光代表/, '晨光');
    await choose(asked.getByLabel(words('隔离对象', 'Kept from')), words('案件', 'Case'));
    await choose(asked.getByLabel(words('案件', 'Case')), new RegExp(demoCase), demoCase);
    await asked.getByLabel(begins('原因', 'Reason')).fill('A relative works for the complainant');
    await press(asked, '设置', 'Set');
    await asked.waitFor({ state: 'detached' });
    await ethics.getByRole('cell', { name: /晨光代表/ }).waitFor();
    expect(await statusOf(walled, `cases/${file.id}`)).toBe(404);
    await walled.goto(`/cases/${file.id}`);
    await nothing(walled).waitFor();
    await walled.goto('/cases');
    await walled.waitForLoadState('networkidle');
    expect(await walled.getByText(demoCase).count()).toBe(0);
    await walled.context().close();
  });

  scene('is not lifted by who set it, but by another officer, for a reason', async () => {
    const lift = ethics.getByRole('button', { name: words('解除', 'Lift') });
    expect(await lift.getAttribute('aria-disabled')).toBe('true');
    expect(await lift.getAttribute('aria-description')).not.toBe('');
    const admin = await stage.open();
    await enter(admin, 'admin');
    const { items } = await ask<{ items: { id: string; name: string }[] }>(admin, 'people?limit=100');
    const auditor = items.find(({ name }) => name === '演示审计')?.id ?? '';
    await send(admin, 'POST', `people/${auditor}/appointments`, { role: 'ethics_officer' });
    await ethics.goto('/nominations');
    await press(ethics, '确认', 'Confirm');
    await press(dialog(ethics), '确认', 'Confirm');
    await dialog(ethics).waitFor({ state: 'detached' });
    await admin.context().close();
    const second = await stage.open();
    await enter(second, 'auditor');
    await second.goto('/walls');
    await press(second, '解除', 'Lift');
    await dialog(second).getByLabel(begins('原因', 'Reason')).fill('Reviewed: a distant relative');
    await press(dialog(second), '解除', 'Lift');
    await second.getByText(words('已解除', 'lifted')).waitFor();
    await second.context().close();
    const free = await stage.open();
    await enter(free, 'member-b');
    expect(await statusOf(free, `cases/${file.id}`)).toBe(200);
    await free.context().close();
  });
});

describe('a protective order', () => {
  const scene = scenes(() => stage);

  scene('is opened by outside counsel, who comes in by signing, filing and being acknowledged', async () => {
    const keeper = await stage.open();
    await enter(keeper, 'coordinator');
    const again = { forum: 'us-itc', number: '337-TA-9909' };
    await send(keeper, 'POST', `cases/${file.id}/proceedings`, again);
    await keeper.context().close();
    await counsel.goto('/orders');
    await press(counsel, '开设专区', 'Open a compartment');
    const opening = dialog(counsel);
    await choose(opening.getByLabel('Kind'), 'Protective order (CBI)');
    await choose(opening.getByLabel('Case', { exact: true }), new RegExp(demoCase), demoCase);
    await choose(opening.getByLabel('Investigation'), /9909/);
    await opening.getByLabel('English name').fill(order);
    await press(opening, '开设专区', 'Open a compartment');
    await counsel.getByRole('heading', { level: 1, name: order }).waitFor();
    orderAddress = pathOf(counsel);
    await begin(/演示外部律师|Demo Outside Counsel/, /outside counsel/i);
    await step(counsel, ['签署保密承诺', 'Sign the undertaking'], /^(Signed|已签署)$/);
    await step(counsel, ['登记提交', 'Record the filing'], /^(Filed|已提交)$/, async (asked) => {
      await withNumber('EDIS 999101 (demo)')(asked);
      await withDay(asked);
    });
    await step(ethics, ['生效', 'Activate'], /^(Active|有效)$/, withNumber('Acknowledgement 9 (demo)'));
    await counsel.goto(orderAddress);
    await counsel.getByText('you are in').waitFor();
  });

  scene('lets an expert in after notice, an objection and the decision on it', async () => {
    await begin(/演示专家|Demo Expert/, /^expert$/i, (asked) =>
      choose(asked.getByLabel(begins('聘任的应诉组', 'Engaged by the group')), /Luminaires/),
    );
    await step(expert, ['签署保密承诺', 'Sign the undertaking'], /^Signed$/, async (asked) => {
      for (const said of [order, 'Story Firm (demo)', `I have read the protective order "${order}"`])
        await asked.getByText(said).first().waitFor();
      await asked.getByLabel(begins('现任职务', 'Present employment')).fill('Professor, Story University');
      await asked.getByLabel(begins('教育经历', 'Education')).fill('Ph.D., Story University, 2011');
    });
    await step(counsel, ['登记提交', 'Record the filing'], /^Filed$/, async (asked) => {
      await withNumber('EDIS 999102 (demo)')(asked);
      await withDay(asked);
    });
    await step(
      counsel,
      ['通知信息提供方', 'Give notice to the suppliers'],
      /^Suppliers given notice$/,
      async (asked) => {
        const suppliers = asked.getByLabel(begins('信息提供方', 'Suppliers'));
        await choose(suppliers, /Brightwell/);
        await asked.getByText('Each supplier chosen may object').click();
      },
    );
    await counsel.getByText('Ph.D., Story University, 2011').waitFor();
    await counselB.goto(subscriptionAddress);
    await counselB.getByRole('img', { name: 'Windows: 1. May object still: 1' }).waitFor();
    // No supplier of theirs was given notice.
    expect(await counselB.getByText('Ph.D., Story University').count()).toBe(0);
    await step(counselB, ['提出异议', 'Object'], /^Objected to: the parties confer$/, (asked) =>
      asked.getByLabel(begins('原因', 'Reason')).fill('Advised a competitor of ours'),
    );
    await step(ethics, ['登记：异议不成立', 'Record: objection overruled'], /^获准$/, withNumber('Order 12'));
    await step(ethics, ['生效', 'Activate'], /^有效$/, withNumber('Acknowledgement 10 (demo)'));
  });

  scene('takes a document in, which the expert reads and nobody in house', async () => {
    await counsel.goto(`/cases/${file.id}/documents?upload=new`);
    await counsel
      .getByLabel('Choose files')
      .setInputFiles({ name: 'story-costs.txt', mimeType: 'text/plain', buffer: Buffer.from(secret) });
    await choose(counsel.getByLabel('Compartment', { exact: true }), order);
    await counsel.getByRole('button', { name: /^Upload \(1 file/ }).click();
    await counsel.getByText('received', { exact: true }).waitFor({ timeout: 60_000 });
    await dialog(counsel).getByRole('link', { name: 'Open' }).click();
    await counsel.getByRole('heading', { level: 1, name: /story-costs/ }).waitFor();
    documentAddress = pathOf(counsel);
    await counsel.getByRole('button', { name: 'Share', exact: true }).click();
    await dialog(counsel)
      .getByRole('radio', { name: /Luminaires/ })
      .check();
    await choose(dialog(counsel).getByLabel('Common issue', { exact: true }), /Invalidity/);
    await dialog(counsel).getByRole('button', { name: 'Share', exact: true }).click();
    await counsel.getByText('Shared', { exact: true }).waitFor();
    await expert.goto('/documents');
    await expert.getByRole('link', { name: /story-costs/ }).click();
    await expert.getByText(secret).waitFor();
    for (const account of ['member-a', 'member-b', 'coordinator', 'counsel-b']) {
      const other = await stage.open();
      await enter(other, account);
      expect([account, await statusOf(other, `documents/${idOfDocument()}`)]).toEqual([account, 404]);
      await other.goto(documentAddress);
      await nothing(other).waitFor();
      await other.context().close();
    }
  });

  scene('shuts at once for whose subscription is revoked, also on the screen they have open', async () => {
    await step(ethics, ['撤销', 'Revoke'], /^已撤销$/, (asked) =>
      asked.getByLabel(begins('原因', 'Reason')).fill('Took a mandate against a member'),
    );
    expect(await statusOf(expert, `documents/${idOfDocument()}`)).toBe(404);
    await nothing(expert).waitFor();
    expect(await expert.getByText(secret).count()).toBe(0);
    await expert.goto('/documents?q=quincunx');
    await expert.getByText('Nothing matches these filters').waitFor();
  });

  scene('fits a phone, as the walls do', async () => {
    const small = await stage.open({ viewport: phone });
    await enter(small, 'ethics');
    for (const path of ['/walls', '/orders', orderAddress, subscriptionAddress]) {
      await small.goto(path);
      await small.getByRole('heading', { level: 1 }).waitFor();
      await fitsTheScreen(small);
    }
  });
});
