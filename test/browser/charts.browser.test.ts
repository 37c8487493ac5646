import type { Page } from 'playwright-core';
import { ask, enter, fitsTheScreen, words } from './acts.js';
import { desk, phone, play, raiseStage, type Stage } from './stage.js';

let stage: Stage;
beforeAll(async () => {
  stage = await raiseStage();
});
afterAll(() => stage.close());

const story = (
  title: string,
  tell: (page: Page) => Promise<void>,
  look?: Parameters<Stage['open']>[0],
): void =>
  it(title, async () => {
    const page = await stage.open(look);
    await play(stage, () => tell(page));
    await page.context().close();
  });

/** In a page: the colour in which a chart is written. */
const fillOfText = "getComputedStyle(document.querySelector('figure svg text')).fill";

const chartOf = (page: Page) =>
  page.getByRole('figure', {
    name: words('未来十二周的期限（按受理机关）', 'Deadlines of the next 12 weeks by forum'),
  });

/** How many deadlines the list has in the weeks the chart tells of. */
async function listedWith(page: Page, asked: string): Promise<number> {
  const { searchParams } = new URL(asked);
  const { items } = await ask<{ items: unknown[] }>(page, `deadlines?limit=200&${searchParams.toString()}`);
  return items.length;
}

describe('a chart', () => {
  story('travels when it is looked at, and says in a sentence what it shows', async (page) => {
    const drawn: string[] = [];
    page.on('request', (request) => {
      if (/\/(echarts|zrender|drawing)-/.test(request.url())) drawn.push(request.url());
    });
    await enter(page, 'coordinator');
    await page.goto('/deadlines');
    await page.getByRole('table').first().waitFor();
    await page.waitForLoadState('networkidle');
    expect(drawn).toEqual([]);
    const asked = page.waitForRequest((request) => request.url().includes('/deadlines/weeks'));
    await page.getByText(words('十二周', '12 weeks')).click();
    const picture = chartOf(page).getByRole('img');
    await picture.locator('svg text').first().waitFor();
    expect(drawn.length).toBeGreaterThan(1);
    const total = await listedWith(page, (await asked).url());
    expect(total).toBeGreaterThan(1);
    expect(await picture.getAttribute('aria-label')).toContain(`共有期限 ${String(total)} 项`);
    expect((await picture.locator('svg text').allTextContents()).join(' ')).toMatch(/\d{4}-\d\d-\d\d/);
  });

  story('has the table behind it one press away, with the same sums', async (page) => {
    await enter(page, 'coordinator');
    const asked = page.waitForRequest((request) => request.url().includes('/deadlines/weeks'));
    await page.goto('/deadlines?view=weeks');
    const chart = chartOf(page);
    await chart.getByText(words('表', 'Table')).click();
    const table = chart.getByRole('table');
    expect(await table.getByRole('row').count()).toBe(1 + 12 + 1);
    const sums = await table.getByRole('row').last().getByRole('cell').allTextContents();
    expect(sums.at(-1)).toBe(String(await listedWith(page, (await asked).url())));
    expect(sums.slice(0, -1).reduce((all, one) => all + Number(one), 0)).toBe(Number(sums.at(-1)));
    expect(await chart.getByRole('img').count()).toBe(0);
  });

  story('on paper stands above its table, drawn in the light', async (page) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await enter(page, 'coordinator');
    await page.goto('/deadlines?view=weeks');
    await chartOf(page).getByRole('img').locator('svg text').first().waitFor();
    const colour = (): Promise<string> => page.evaluate<string>(fillOfText);
    const atNight = await colour();
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await page.evaluate("window.dispatchEvent(new Event('beforeprint'))");
    expect(await colour()).not.toBe(atNight);
    const chart = chartOf(page);
    const [picture, table] = [
      await chart.getByRole('img').boundingBox(),
      await chart.getByRole('table').boundingBox(),
    ];
    expect((picture?.y ?? 0) + (picture?.height ?? 0)).toBeLessThanOrEqual(table?.y ?? 0);
    const [width, room] = [await chart.locator('svg').boundingBox(), await chart.boundingBox()];
    expect(width?.width ?? Infinity).toBeLessThanOrEqual(room?.width ?? 0);
  });

  story(
    'fits a phone, and grows with its room',
    async (page) => {
      await enter(page, 'coordinator');
      await page.goto('/deadlines?view=weeks');
      const picture = chartOf(page).locator('svg');
      await picture.locator('text').first().waitFor();
      await fitsTheScreen(page);
      const narrow = await picture.boundingBox();
      await page.setViewportSize(desk);
      await page.waitForFunction(`document.querySelector('figure svg').clientWidth > ${String(phone.width)}`);
      expect((await picture.boundingBox())?.width).toBeGreaterThan(narrow?.width ?? Infinity);
    },
    { viewport: phone },
  );
});
