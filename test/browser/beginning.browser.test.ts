import type { Page } from 'playwright-core';
import { ask, begins, enter, send, words } from './acts.js';
import { play, raiseStage, type Stage } from './stage.js';

let stage: Stage;
beforeAll(async () => {
  stage = await raiseStage();
});
afterAll(() => stage.close());

/** A story that the coordinator begins in a browser of their own. */
const story = (title: string, tell: (page: Page) => Promise<void>): void =>
  it(title, async () => {
    const page = await stage.open();
    await play(stage, async () => {
      await enter(page, 'coordinator');
      await tell(page);
    });
    await page.context().close();
  });

interface DateToVerify {
  readonly id: string;
  readonly version: number;
  readonly actions: readonly { readonly action: string; readonly obstacle: object | null }[];
}

describe('the first steps of an alliance', () => {
  story('lead to the forms that are still to be filled in, and are put away by who wants', async (page) => {
    await page.goto('/today');
    const guide = page.getByRole('region', { name: words('开始使用', 'First steps') });
    const steps = guide.getByRole('listitem');
    await steps.first().waitFor();
    expect(await steps.filter({ hasText: /（已完成）|\(done\)/ }).count()).toBe(3);
    await guide.getByRole('link', { name: words('复核日期', 'Verify the date') }).click();
    await page.getByRole('heading', { level: 1, name: begins('337', '337') }).waitFor();
    expect(new URL(page.url()).search).toBe('?show=toConfirm');
    await page.goto('/today');
    await guide.getByRole('button', { name: words('不再显示', 'Don’t show again') }).click();
    await guide.waitFor({ state: 'detached' });
    await page.reload();
    await page.getByRole('heading', { level: 2 }).first().waitFor();
    expect(await guide.count()).toBe(0);
  });

  story('are over for good on a device once a date was verified', async (page) => {
    const asked: string[] = [];
    page.on('request', (request) => {
      const { pathname, searchParams } = new URL(request.url());
      if (pathname === '/api/v1/deadlines') asked.push(searchParams.get('status') ?? '');
    });
    const { items } = await ask<{ items: DateToVerify[] }>(
      page,
      'deadlines?status=proposed&owed=party&limit=200',
    );
    const date = items.find(({ actions }) =>
      actions.some((one) => one.action === 'confirm' && !one.obstacle),
    );
    await send(page, 'POST', 'deadlines/confirm', { items: [{ id: date?.id, version: date?.version }] });
    asked.length = 0;
    await page.goto('/today');
    await page.getByRole('heading', { level: 2 }).first().waitFor();
    await page.waitForLoadState('networkidle');
    expect(asked.sort()).toEqual(['confirmed', 'met']);
    asked.length = 0;
    await page.reload();
    await page.getByRole('heading', { level: 2 }).first().waitFor();
    await page.waitForLoadState('networkidle');
    expect(asked).toEqual([]);
  });
});

describe('a member that was added', () => {
  story('is shown, and the way back leads to the list, not to an empty form', async (page) => {
    await page.goto('/members');
    await page.getByRole('button', { name: words('新增成员', 'Add a member') }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel(words('中文名称', 'Chinese name')).fill('示例后退灯具有限公司（演示）');
    await dialog
      .getByLabel(words('英文名称', 'English name'))
      .fill('Backstep Lamps Co., Ltd. (demo, invented)');
    await dialog.getByRole('button', { name: words('保存', 'Save') }).click();
    await page.waitForURL(/\/members\/[0-9a-f-]{36}$/);
    await page.goBack();
    await page.getByRole('heading', { level: 1, name: words('成员', 'Members') }).waitFor();
    expect(new URL(page.url()).search).toBe('');
    expect(await dialog.count()).toBe(0);
  });
});

describe('dates that wait on Today', () => {
  story('are verified all at once, and the reader is led to what became of them', async (page) => {
    // Who recorded an event may not verify its dates: counsel has more of them to verify than the coordinator.
    await enter(page, 'counsel');
    await page.goto('/today');
    const section = page.getByRole('region', { name: words('待复核的日期', 'Dates to verify') });
    await section.getByRole('checkbox', { name: words('全选', 'Choose all') }).check();
    const boxes = section.getByRole('listitem').getByRole('checkbox');
    expect(await boxes.count()).toBeGreaterThan(1);
    expect(await boxes.and(page.locator(':checked')).count()).toBe(await boxes.count());
    await section.getByRole('button', { name: begins('复核', 'Verify') }).click();
    await page.locator(':focus').getByRole('status').waitFor();
  });
});
