import { readFile } from 'node:fs/promises';
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

describe('the calculator of costs', () => {
  const cell = (page: Page, pool: string | RegExp, who: string, column: number): Locator =>
    page
      .getByRole('table', { name: pool })
      .getByRole('row', { name: new RegExp(`^${who} `) })
      .getByRole('cell')
      .nth(column);
  const base = begins('基础部分：', 'Base:');
  const variable = begins('变动部分：', 'Variable part:');

  story(
    'splits a total as one slides, says who bears the odd unit and why, and its address carries it',
    async (page) => {
      await enter(page, 'member-b');
      await page.goto('/calculators/costs');
      await cell(page, base, 'A', 1).getByText('74,074.08').waitFor();
      await cell(page, variable, 'B', 1).getByText('218,209.88').waitFor();
      await cell(page, base, 'A', 4)
        .getByText(
          words(
            '余数 1/5 相同者按加入先后排第 1，前 1 位承担',
            'of equal remainders 1/5, place 1 by joining; the first 1 bear a unit',
          ),
        )
        .waitFor();

      const slider = page.getByRole('slider', { name: words('第1行权重滑块', 'Weight by slider, row 1') });
      await slider.focus();
      for (let step = 0; step < 2; step += 1) await slider.press('ArrowRight');
      await cell(page, variable, 'A', 1).getByText('352,558.20').waitFor();
      expect(await page.getByLabel(words('第1行权重', 'Weight, row 1')).inputValue()).toBe('41');

      await choose(page.getByLabel(words('分摊方法', 'Method')), begins('均摊', 'Equal'));
      const whole = begins('应承担：', 'Share:');
      await cell(page, whole, 'A', 1).getByText('246,913.58').waitFor();
      await page.getByLabel(words('第2行上限', 'Cap, row 2')).fill('10%');
      await cell(page, whole, 'B', 4).getByText(words('达到上限', 'stands at the cap')).waitFor();
      await cell(page, whole, 'B', 1).getByText('123,456.78').waitFor();

      const other = await stage.open({ locale: 'en-US', viewport: phone });
      await enter(other, 'counsel');
      await other.goto(page.url());
      await cell(other, whole, 'B', 1).getByText('123,456.78').waitFor();
      await fitsTheScreen(other);
      await other.context().close();
    },
  );

  story(
    'says what to change where bounds cannot hold, and hands out a certificate where they can',
    async (page) => {
      await enter(page, 'treasurer');
      await page.goto('/calculators/costs?method=equal&amount=100.00&who=A|||||15%25%0AB|||||15%25');
      await page
        .getByRole('alert')
        .getByText(/30\.00 CNY/)
        .waitFor();
      await page.getByLabel(words('第2行上限', 'Cap, row 2')).fill('');
      const [saved] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: words('下载分摊凭证', 'Download the certificate') }).click(),
      ]);
      const certificate = JSON.parse(await readFile(await saved.path(), 'utf8')) as {
        pools: { lines: unknown[] }[];
      };
      expect(certificate.pools[0]?.lines).toHaveLength(2);
    },
  );

  story('reckons a default, an exit, a recovery and a buy-in, each one link from the other', async (page) => {
    await enter(page, 'member-b');
    await page.goto('/calculators/costs');
    const goTo = (zh: string, en: string) =>
      page
        .getByRole('navigation', { name: words('计算器', 'Calculators') })
        .getByRole('link', { name: words(zh, en) })
        .click();
    const result = resultIn(page);
    await goTo('违约代垫', 'Default');
    await result.getByText('21,536.46').waitFor();
    await goTo('退出结算', 'Exit');
    await result.getByText('33,500.00').waitFor();
    await page.getByLabel(words('约定的收尾费用', 'Agreed wind-down')).fill('1000');
    await result.getByText('32,500.00').waitFor();
    await goTo('追回款项', 'Recovery');
    await result.getByRole('cell', { name: '137,681.53' }).waitFor();
    await goTo('入组费', 'Buy-in');
    await result.getByText('180,000.00').waitFor();
  });
});

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
