import type { Locator, Page } from 'playwright-core';
import { begins, choose, daysIn, enter, fitsTheScreen, words, writeDate } from './acts.js';
import { phone, play, raiseStage, type Stage } from './stage.js';

let stage: Stage;

beforeAll(async () => {
  stage = await raiseStage();
});
afterAll(() => stage.close());

/** One story of one person in a browser of their own. */
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

const resultIn = (page: Page): Locator => page.getByRole('region', { name: words('计算结果', 'Result') });

describe('the calculator', () => {
  story('answers without a case, and its address carries the question to someone else', async (page) => {
    await enter(page, 'member-b');
    await page.goto('/calculators/deadline');
    await choose(
      page.getByLabel(words('事件', 'Event')),
      /委员会送达申请书及调查通知|Complaint and notice of investigation served by the Commission/,
      'notice of investigation served',
    );
    await writeDate(page.getByLabel(words('送达日期', 'Date of service')), '2026-04-01');
    await choose(page.getByLabel(words('送达方式', 'Method of service')), words('快递', 'Express carrier'));
    await choose(page.getByLabel(begins('送达地', 'Sent to')), words('境外', 'abroad'));
    const dates = await resultsOf(page);
    expect(dates).toContain('2026-04-27');
    const other = await stage.open({ locale: 'en-US' });
    await enter(other, 'counsel');
    await other.goto(page.url());
    expect(await resultsOf(other)).toEqual(dates);
    await other.context().close();
  });

  story('counts a period in China over the golden week, for whoever has the link', async (page) => {
    await enter(page, 'member-b');
    await page.goto('/calculators/deadline');
    await page.getByRole('tab', { name: words('期间计算', 'Any period') }).click();
    await writeDate(page.getByLabel(words('起算日', 'Runs from the day')), '2026-09-16');
    await page.getByLabel(words('长度', 'Length')).fill('15');
    const result = resultIn(page);
    await result.getByText('2026年10月7日（星期三）为非工作日：国庆节。').waitFor();
    expect(await daysIn(result.locator('.result-due'))).toEqual(['2026-10-08']);
    const other = await stage.open({ locale: 'en-US', viewport: phone });
    await enter(other, 'counsel');
    await other.goto(page.url());
    await resultIn(other).locator('.result-due').waitFor();
    expect(await daysIn(resultIn(other).locator('.result-due'))).toEqual(['2026-10-08']);
    await fitsTheScreen(other);
    await other.context().close();
  });

  story('leaves a due date open that the calendar cannot tell', async (page) => {
    await enter(page, 'member-b');
    await page.goto('/calculators/deadline?what=period&start=2026-12-20&amount=15');
    await page.getByText(words('届满日未定，此为稳妥日期', 'due date open; this day is safe')).waitFor();
    expect(await daysIn(resultIn(page).locator('.result-due'))).toEqual(['2027-01-04']);
  });

  story(
    'reads a clock of business hours on a phone, which stands in a pause',
    async (page) => {
      await enter(page, 'member-b');
      await page.goto(
        '/calculators/deadline?what=clock&startedAt=2026-09-30+16:00&limit=5&at=2026-10-09+12:00&zone=Asia/Shanghai',
      );
      const due = resultIn(page).locator('.due');
      await due.getByText('2026-10-13 16:00').waitFor();
      await page.getByRole('button', { name: words('添加暂停', 'Add a pause') }).click();
      const from = page.getByLabel(words('第1次暂停自', 'Pause 1 from'));
      await from.fill('2026-10-08 10:00');
      await from.press('Enter');
      await due.getByText(words('暂停中，届满时刻未定', 'not known while it stands')).waitFor();
      const until = page.getByLabel(begins('第1次暂停至', 'Pause 1 until'));
      await until.fill('2026-10-08 11:00');
      await until.press('Enter');
      await due.getByText('2026-10-13 17:00').waitFor();
      await fitsTheScreen(page);
    },
    { viewport: phone },
  );
});

async function resultsOf(page: Page): Promise<readonly (string | null)[]> {
  const results = resultIn(page);
  await results.getByText('201.16(e)').first().waitFor({ state: 'attached' });
  await results.and(page.locator('[aria-busy="false"]')).waitFor();
  return daysIn(results.locator('.result-due'));
}
