import { readFile } from 'node:fs/promises';
import type { Download, Page } from 'playwright-core';
import { aListedRow, asCsv } from '../../src/cases/intake/import.fixtures.js';
import {
  address,
  ask,
  begins,
  choose,
  enter,
  expectPresses,
  fitsTheScreen,
  namedPresses,
  send,
  statusOf,
  words,
} from './acts.js';
import { type StoryCase, theDemoCase } from './story-case.js';
import { phone, play, raiseStage, type Stage } from './stage.js';

interface CaseFile {
  readonly id: string;
  readonly number: string | null;
}

const demoCase = '337-TA-9901';

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

const theCase = async (page: Page): Promise<CaseFile> => {
  const { items } = await ask<{ items: CaseFile[] }>(page, `cases?q=${demoCase}`);
  return items[0]!;
};

/** What a page is made of, whatever its language. */
const structure = async (page: Page): Promise<Record<string, number>> => {
  await page.getByRole('table').first().waitFor();
  await page.waitForLoadState('networkidle');
  const roles = [
    'heading',
    'link',
    'button',
    'table',
    'columnheader',
    'row',
    'navigation',
    'searchbox',
  ] as const;
  const counts = await Promise.all(roles.map((role) => page.getByRole(role).count()));
  return Object.fromEntries(roles.map((role, index) => [role, counts[index] ?? 0]));
};

describe('signing in', () => {
  story('with a wrong password says so, lets nobody in and keeps the address', async (page) => {
    await page.goto('/sign-in');
    await page.getByLabel(words('邮箱', 'Email')).fill(address('coordinator'));
    await page.getByLabel(words('密码', 'Password')).fill('a wrong password');
    await page.getByRole('button', { name: words('登录', 'Sign in') }).click();
    const notice = page.getByRole('alert');
    await notice.waitFor();
    expect(await notice.innerText()).toMatch(/密码|password/);
    expect(await page.getByLabel(words('邮箱', 'Email')).inputValue()).toBe(address('coordinator'));
    expect(await statusOf(page, 'sessions/current')).toBe(401);
  });

  story('leads on to where one wanted to go', async (page) => {
    await page.goto('/cases?forum=us-itc');
    await page.getByRole('button', { name: new RegExp(address('coordinator')) }).click();
    await page.getByRole('button', { name: words('登录', 'Sign in') }).click();
    await page.getByRole('heading', { level: 1, name: words('案件', 'Cases') }).waitFor();
    expect(new URL(page.url()).search).toBe('?forum=us-itc');
    await page.getByRole('link', { name: new RegExp(demoCase) }).waitFor();
  });
});

/** One of the parts of a case, of which the navigation may have the name as well. */
const partOfCase = (page: Page, name: RegExp) =>
  page
    .getByRole('navigation', { name: words('案件各部分', 'Parts of the case') })
    .getByRole('link', { name });

describe('the deadlines of all cases', () => {
  story('stand by weeks, narrowed by the address, and as a month', async (page) => {
    await enter(page, 'coordinator');
    await page.goto('/deadlines');
    await page.getByRole('heading', { level: 2 }).first().waitFor();
    expect(await page.getByRole('row').count()).toBeGreaterThan(1);
    await page.getByText(words('月历', 'Month')).click();
    await page.getByRole('table').waitFor();
    await page.goto('/deadlines?within=2001-01-01');
    await page.getByText(words('没有符合条件的内容', 'Nothing matches these filters')).first().waitFor();
  });

  story('stay narrowed to a period as a month, until filters and order are cleared', async (page) => {
    await enter(page, 'coordinator');
    const at = (): URLSearchParams => new URL(page.url()).searchParams;
    await page.goto('/deadlines?view=month&month=2001-01&within=next_month&sort=-due');
    await page.getByText(words('不在所选期间内', 'Outside the period chosen above')).waitFor();
    await page.getByRole('button', { name: words('清除筛选', 'Clear filters') }).click();
    await page
      .getByText(words('不在所选期间内', 'Outside the period chosen above'))
      .waitFor({ state: 'detached' });
    expect(at().has('within')).toBe(false);
    expect(at().has('sort')).toBe(false);
  });

  story('are put back into their own order, where no filter is set', async (page) => {
    await enter(page, 'coordinator');
    await page.goto('/deadlines?sort=-due');
    await page.getByRole('button', { name: words('恢复默认排序', 'Default order') }).click();
    await page.waitForURL(({ search }) => search === '');
    await page.goto('/deadlines?sort=-due&within=30');
    await page.getByRole('button', { name: words('清除筛选', 'Clear filters') }).click();
    await page.waitForURL(({ search }) => search === '');
  });

  story('of one day lead to the whole month of that day', async (page) => {
    await enter(page, 'coordinator');
    await page.goto('/deadlines?within=2001-01-09');
    await page.getByText(words('月历', 'Month')).click();
    await page.getByRole('heading', { name: words('2001年1月', 'January 2001') }).waitFor();
    expect(new URL(page.url()).searchParams.has('within')).toBe(false);
    await page.getByRole('button', { name: words('本月', 'This month') }).click();
    await page
      .getByRole('heading', { name: words('2001年1月', 'January 2001') })
      .waitFor({ state: 'detached' });
    expect(new URL(page.url()).searchParams.get('month')).toMatch(/^20\d\d-\d\d$/);
  });
});

describe('two languages', () => {
  story('show the same page, and the choice stays', async (page) => {
    await enter(page, 'coordinator');
    const { id } = await theCase(page);
    await page.goto(`/cases/${id}/deadlines`);
    const inChinese = await structure(page);
    await page.getByRole('heading', { level: 1 }).getByText(demoCase).waitFor();
    await page.getByText('EN', { exact: true }).click();
    await partOfCase(page, /^Deadlines/).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    expect(await structure(page)).toEqual(inChinese);
    await page.reload();
    await partOfCase(page, /^Deadlines/).waitFor();
    await page.getByText('中文', { exact: true }).click();
    await partOfCase(page, /^期限 ?\d*$/).waitFor();
  });
});

describe('on a phone', () => {
  story(
    'one gets about, reads cases as cards and opens a working',
    async (page) => {
      await enter(page, 'coordinator');
      await page.goto('/today');
      await page.getByRole('button', { name: words('打开导航', 'Open navigation') }).click();
      const drawer = page.getByRole('dialog');
      await drawer.getByRole('link', { name: words('案件', 'Cases') }).click();
      const title = page.getByRole('link', { name: new RegExp(demoCase) });
      await title.waitFor();
      expect(await page.locator('.card-label').first().isVisible()).toBe(true);
      await fitsTheScreen(page);
      await title.click();
      await page.getByRole('button', { name: begins('概览', 'Overview') }).click();
      await partOfCase(page, begins('期限', 'Deadlines')).click();
      await page
        .getByRole('row')
        .filter({ hasText: '210.13(a)' })
        .first()
        .getByRole('button')
        .first()
        .click();
      const working = page.getByRole('dialog', { name: words('推算过程', 'How it was counted') });
      await working.getByRole('heading', { name: words('为何是这一天', 'Why this date') }).waitFor();
      expect(await working.locator('.steps li').count()).toBeGreaterThan(2);
      await fitsTheScreen(page);
      await working
        .getByRole('button', { name: /close|关闭/i })
        .first()
        .click();
      await working.waitFor({ state: 'detached' });
    },
    { viewport: phone },
  );
});

describe('the bell', () => {
  for (const viewport of [{ width: 1440, height: 900 }, phone])
    story(
      `shows beside it how many notices are unread, on a screen ${String(viewport.width)} wide`,
      async (page) => {
        await page.route('**/api/v1/notifications?*', async (route) => {
          const answer = await route.fetch();
          await route.fulfill({
            response: answer,
            json: { ...((await answer.json()) as object), unread: 150 },
          });
        });
        await enter(page, 'coordinator');
        await page.goto('/today');
        const bell = page.getByRole('button', { name: /^150 (条未读|unread)/ });
        const icon = await bell.locator('svg').boundingBox();
        const count = await bell.locator('sup').boundingBox();
        expect(count?.x).toBeGreaterThanOrEqual((icon?.x ?? Infinity) + (icon?.width ?? 0));
        await fitsTheScreen(page);
      },
      { viewport },
    );
});

describe('by the keyboard', () => {
  story('`/` searches, `g t` goes to today, `?` shows the keys', async (page) => {
    await enter(page, 'coordinator');
    await page.goto('/cases');
    await page.getByRole('link', { name: new RegExp(demoCase) }).waitFor();
    await page.keyboard.press('?');
    const keys = page.getByRole('dialog', { name: words('键盘快捷键', 'Keyboard shortcuts') });
    await keys.waitFor();
    await page.keyboard.press('Escape');
    await keys.waitFor({ state: 'hidden' });
    await page.keyboard.press('/');
    await page.keyboard.type('lantian');
    const hit = page.locator('.hit').filter({ hasText: /Lantian|蓝天/ });
    await hit.first().waitFor();
    await page.keyboard.press('Escape');
    await page.locator('main').click();
    await page.keyboard.press('g');
    await page.keyboard.press('t');
    await page.getByRole('heading', { level: 1, name: begins('今日', 'Today') }).waitFor();
  });
});

describe('importing a list', () => {
  story('is tried first, then done, and done again changes nothing', async (page) => {
    await enter(page, 'coordinator');
    await page.goto('/cases/new?by=import');
    const rows = [1, 2, 3].map((n) => aListedRow({ investigation_number: `337-TA-900${String(n)}` }));
    const text = asCsv([...rows, aListedRow({ investigation_number: 'not a number', title: '' })]);
    await page.getByLabel(begins('文件内容', 'Text of the file')).fill(text);
    const tried = async (): Promise<void> => {
      await page.getByRole('button', { name: words('试运行', 'Dry run') }).click();
      await page.getByRole('heading', { name: begins('试运行结果', 'Dry run:') }).waitFor();
    };
    await tried();
    await page
      .getByText(words('新建 3，更新 0，无变化 0，拒绝 1', '3 new, 0 changed, 0 the same, 1 refused'))
      .waitFor();
    expect(await ask(page, 'cases?q=337-TA-900')).toMatchObject({ items: [] });
    await page.getByRole('button', { name: words('导入', 'Import') }).click();
    await page.getByRole('heading', { name: words('导入结果', 'Imported') }).waitFor();
    await page.getByRole('link', { name: '337-TA-9003' }).waitFor();
    await tried();
    await page
      .getByText(words('新建 0，更新 0，无变化 3，拒绝 1', '0 new, 0 changed, 3 the same, 1 refused'))
      .waitFor();
  });
});

describe('one’s days in one’s own calendar', () => {
  story('come by a secret address that is shown once, until it is revoked', async (page) => {
    await enter(page, 'member-a');
    await page.goto('/account');
    await page.getByRole('link', { name: words('管理日历订阅', 'Manage calendar feeds') }).click();
    const make = page.getByRole('button', { name: words('新建日历订阅', 'Make a calendar feed') });
    await make.click();
    await page.getByLabel(words('用于何处', 'Where it will be used')).fill('Phone');
    await page.keyboard.press('Enter');
    const feed = new URL(await page.getByLabel(words('秘密地址', 'Your secret address')).innerText())
      .pathname;
    expect(await (await page.request.get(feed)).text()).toMatch(/^BEGIN:VCALENDAR/);
    await page.getByRole('button', { name: words('我已添加', 'I have added it') }).click();
    await page.reload();
    await page.getByRole('cell', { name: 'Phone', exact: true }).waitFor();
    expect(await page.getByText('/feeds/').count()).toBe(0);
    await page.getByRole('button', { name: begins('撤销日历订阅', 'Revoke the calendar feed') }).click();
    await page.getByRole('button', { name: words('撤销', 'Revoke') }).click();
    await page.getByText(words('尚无日历订阅', 'There is no calendar feed')).waitFor();
    expect((await page.request.get(feed)).status()).toBe(404);
  });
});

describe('counsel proposed to a member', () => {
  story('is answered in a dialog that Today opens', async (page) => {
    await enter(page, 'coordinator');
    const { id, parties } = await theDemoCase(page);
    const { firm, personId } = parties
      .flatMap(({ counsel }) => counsel)
      .find((one) => one.personId !== null)!;
    const dongfang = parties.find(({ name }) => name.startsWith('Dongfang'))!;
    await send(page, 'POST', `parties/${dongfang.id}/counsel`, { firm, personId });
    await enter(page, 'member-c');
    await page.goto('/today');
    await page.getByRole('link', { name: /^(答复|Answer): (有代理律师人选|Counsel was proposed)/ }).click();
    const dialog = page.getByRole('dialog', { name: /Dongfang/ });
    await dialog.getByText(firm).waitFor();
    const asked = page.url();
    await dialog.getByRole('textbox').fill('Story reason');
    await page.reload();
    await dialog.getByText('Story reason').waitFor();
    await dialog.getByRole('radio', { name: words('同意委任', 'Take as counsel') }).check();
    await dialog.getByRole('button', { name: words('答复', 'Answer') }).click();
    await dialog.waitFor({ state: 'detached' });
    expect(new URL(page.url()).search).toBe('');
    await page.goto(asked);
    await page.getByText(words('已答复或已撤回', 'Already answered or withdrawn')).waitFor();
    await page.getByRole('alert').getByRole('button').click();
    await page.waitForURL(({ search }) => search === '');
    const kept = await ask<StoryCase>(page, `cases/${id}`);
    const counsel = kept.parties.find((party) => party.id === dongfang.id)?.counsel ?? [];
    expect(counsel.map((one) => [one.firm, one.actions.includes('accept')])).toEqual([[firm, false]]);
  });
});

describe('a place that is not for this role', () => {
  story('is not offered, and its address says why', async (page) => {
    await enter(page, 'member-b');
    await page.goto('/today');
    const navigation = page.getByRole('navigation', { name: words('主导航', 'Main navigation') });
    await navigation.getByRole('link', { name: words('案件', 'Cases') }).waitFor();
    expect(await navigation.getByRole('link', { name: words('审计', 'Audit') }).count()).toBe(0);
    await page.goto('/administration/mail');
    const notice = page.getByRole('alert');
    await notice.waitFor();
    expect(await notice.innerText()).toMatch(/权限|无权|not allowed|may not|role/i);
    expect(await notice.getByRole('button').count()).toBe(0);
    expect(await statusOf(page, 'mails')).toBe(403);
    await page.goto('/cases/new');
    await page.getByText(words('您的角色不能建立案件', 'Your role does not open cases')).waitFor();
    expect(await page.getByRole('textbox').count()).toBe(0);
  });

  story('says so in the language of the person, not of the device', async (page) => {
    await enter(page, 'counsel');
    await page.goto('/members');
    const notice = page.getByRole('alert');
    await notice.waitFor();
    expect(await notice.innerText()).not.toMatch(/\p{Script=Han}/u);
  });
});

/** The first and last day of the month after this one, where the coordinator is. */
function nextMonth(): readonly [string, string] {
  const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai' }).format(new Date());
  const [year = 0, month = 0] = today.split('-').map(Number);
  const day = (...of: [number, number, number]): string =>
    new Date(Date.UTC(...of)).toISOString().slice(0, 10);
  return [day(year, month, 1), day(year, month + 1, 0)];
}

describe('exporting', () => {
  const taken = async (page: Page, button: RegExp, format: string): Promise<Download> => {
    const file = page.waitForEvent('download');
    await page.getByRole('button', { name: button }).click();
    await page.getByRole('menuitem', { name: format }).first().click();
    return file;
  };
  const chosen = async (page: Page, button: RegExp, format: string): Promise<string> =>
    (await taken(page, button, format)).suggestedFilename();

  story('hands out the deadlines one sees and a report of a case', async (page) => {
    await enter(page, 'coordinator');
    await page.goto('/deadlines');
    expect(await chosen(page, words('导出', 'Export'), 'PDF')).toMatch(/^期限 \d{4}-\d\d-\d\d\.pdf$/);
    const { items } = await ask<{ items: { rows: number; status: { id: string } }[] }>(page, 'exports');
    expect(items[0]).toMatchObject({ status: { id: 'ready' } });
    expect(items[0]?.rows).toBeGreaterThan(1);
    const { id } = await theCase(page);
    await page.goto(`/cases/${id}`);
    expect(await chosen(page, words('案件报告', 'Case report'), 'Excel')).toMatch(/^案件报告.*\.xlsx$/);
    expect(await chosen(page, words('案件报告', 'Case report'), 'Word')).toMatch(/^案件报告.*\.docx$/);
    await page.goto('/deadlines');
    await page.getByRole('button', { name: words('导出', 'Export') }).click();
    await page.getByRole('menuitem', { name: begins('最近一日的导出', 'Exports of the last day') }).click();
    await page
      .getByRole('dialog')
      .getByText(/^案件报告.*\.xlsx$/)
      .waitFor();
  });

  story('hands the board the deadlines of next month as a PDF in five presses', async (page) => {
    const presses = await namedPresses(page);
    await enter(page, 'coordinator');
    await page.goto('/today');
    const navigation = page.getByRole('navigation', { name: words('主导航', 'Main navigation') });
    await navigation.getByRole('link', { name: words('期限', 'Deadlines') }).click();
    const [first, last] = nextMonth();
    const asked = page.waitForRequest((request) => request.url().includes(`from=${first}&to=${last}`));
    await choose(page.getByLabel(words('时间范围', 'When')), words('下月', 'Next month'));
    await asked;
    expect(await chosen(page, words('导出', 'Export'), 'PDF')).toMatch(/\.pdf$/);
    expectPresses(presses(), 5);
  });

  story('has the columns the reader chose, in their order', async (page) => {
    await enter(page, 'coordinator');
    await page.goto('/deadlines?columns=due.rule');
    await page.getByRole('row').nth(1).waitFor();
    const file = await taken(page, words('导出', 'Export'), 'CSV');
    const [headings] = (await readFile(await file.path(), 'utf8')).split(/\r?\n/);
    expect(headings).toBe('\uFEFF应办日期,另一可能日期,截止时刻,指定依据,推算日期,依据');
  });

  story('prints a page without its buttons, with the alliance and the day', async (page) => {
    await enter(page, 'coordinator');
    await page.goto('/deadlines');
    await page.getByRole('table').first().waitFor();
    await page.emulateMedia({ media: 'print' });
    await page.locator('.print-head').waitFor();
    expect(await page.locator('.print-head').innerText()).toMatch(/联盟.*\d{4}/);
    // The headings by which a list is sorted are what its columns are called.
    expect(await page.locator('button:not(.sort-heading)').filter({ visible: true }).count()).toBe(0);
    expect(await page.getByRole('navigation').filter({ visible: true }).count()).toBe(0);
  });
});
