import type { Locator, Page } from 'playwright-core';

/** The password of every demo account. */
const password = 'hezong-demo-2026';

/** A text as a pattern takes it. */
export const inPattern = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/** A text in either language, and nothing but it. */
export const words = (zh: string, en: string): RegExp =>
  new RegExp(`^\\s*(${inPattern(zh)}|${inPattern(en)})\\s*$`);

/** A text that begins so in either language: a label with a remark behind it, a button that names its object. */
export const begins = (zh: string, en: string): RegExp =>
  new RegExp(`^\\s*(${inPattern(zh)}|${inPattern(en)})`);

export const address = (account: string): string => `${account}@demo.hezong.test`;

/** Signs in by the page, as one does. */
export async function signIn(page: Page, account: string): Promise<void> {
  await page.goto('/sign-in');
  await page.getByLabel(words('邮箱', 'Email')).fill(address(account));
  await page.getByLabel(words('密码', 'Password')).fill(password);
  await page.getByRole('button', { name: words('登录', 'Sign in') }).click();
  await page.getByRole('heading', { level: 1, name: begins('今日', 'Today') }).waitFor();
}

/** Signs in without the page, where the story is about something else. */
export async function enter(page: Page, account: string): Promise<void> {
  await send(page, 'POST', 'sessions', { email: address(account), password });
}

export async function signOut(page: Page): Promise<void> {
  await page.getByRole('button', { name: begins('用户菜单', 'User menu') }).click();
  await page.getByRole('menuitem', { name: words('退出登录', 'Sign out') }).click();
  await page.getByRole('heading', { name: words('登录', 'Sign in') }).waitFor();
}

/** Asks the API as whoever is signed in on the page. */
export async function ask<Answer>(page: Page, path: string): Promise<Answer> {
  const answer = await page.request.get(`/api/v1/${path}`);
  if (!answer.ok()) throw new Error(`GET ${path} answers ${answer.status()}: ${await answer.text()}`);
  return (await answer.json()) as Answer;
}

/** Which status the API answers with. */
export const statusOf = async (page: Page, path: string): Promise<number> =>
  (await page.request.get(`/api/v1/${path}`)).status();

/** Sends the API something as whoever is signed in on the page. */
export async function send<Answer>(
  page: Page,
  method: 'POST' | 'PUT',
  path: string,
  given: { readonly [name: string]: unknown },
  headers: Record<string, string> = {},
): Promise<Answer> {
  const answer = await page.request.fetch(`/api/v1/${path}`, { method, data: given, headers });
  if (!answer.ok()) throw new Error(`${method} ${path} answers ${answer.status()}: ${await answer.text()}`);
  return (await answer.json()) as Answer;
}

/** Chooses from a list that opens below its field; what is typed narrows it. */
export async function choose(field: Locator, option: string | RegExp, typed?: string): Promise<void> {
  await field.click();
  if (typed !== undefined) await field.fill(typed);
  const list = field.page().locator('.ant-select-dropdown:not(.ant-select-dropdown-hidden)');
  await list.locator('.ant-select-item-option').filter({ hasText: option }).first().click();
}

/** Writes a date as one does: by hand, then Enter. */
export async function writeDate(field: Locator, date: string): Promise<void> {
  await field.click();
  await field.fill(date);
  await field.press('Enter');
}

/** The days a part of the page shows, in order, as `YYYY-MM-DD`. */
export async function daysIn(part: Locator): Promise<readonly (string | null)[]> {
  const times = await part.locator('time').all();
  return Promise.all(times.map((time) => time.getAttribute('datetime')));
}

/** Asks again and again until the answer is as wanted; fails with the last one. */
export async function eventually<Answer>(
  asking: () => Promise<Answer>,
  isWanted: (answer: Answer) => boolean,
  withinMs = 90_000,
): Promise<Answer> {
  const until = Date.now() + withinMs;
  for (;;) {
    const answer = await asking();
    if (isWanted(answer)) return answer;
    if (Date.now() > until) throw new Error(`Not in time; the last answer was ${JSON.stringify(answer)}`);
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

/** Nothing of the page lies beyond the screen's side. */
export async function fitsTheScreen(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  const beyond = await page.evaluate<number>('document.documentElement.scrollWidth - window.innerWidth');
  expect([page.url(), Math.max(beyond, 0)]).toEqual([page.url(), 0]);
}

/** In a page: what somebody presses, by the name it has there. */
const namePresses = `
  const nameOf = (at) => {
    const near = at instanceof Element ? (at.closest('[aria-label], button, a, label, [role]') ?? at) : undefined;
    const said = near?.getAttribute('aria-label') || near?.textContent || near?.getAttribute('placeholder') || near?.id || 'page';
    return said.trim().slice(0, 40);
  };
  addEventListener('pointerdown', (e) => e.isTrusted && window.pressed(nameOf(e.target)), true);
  addEventListener('keydown', (e) => e.isTrusted && window.pressed(e.key + ' in ' + nameOf(e.target)), true);`;

/**
 * Names every press of the mouse, a finger or a key on a page from now on, whatever pages it goes to. What is filled into a field at
 * once, as by pasting, is none.
 */
export async function namedPresses(page: Page): Promise<() => readonly string[]> {
  const presses: string[] = [];
  await page.exposeFunction('pressed', (name: string) => presses.push(name));
  await page.addInitScript(namePresses);
  return () => [...presses];
}

/** Not more presses than this many; where there are more, says which. */
export const expectPresses = (presses: readonly string[], most: number): void =>
  expect(presses.length > most ? presses : []).toEqual([]);
