import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { root } from '../house/tree.js';
import { desk, phone } from './stage.js';

/** What WCAG 2.2 asks at its levels A and AA, and of best practice what concerns headings. No rule of these is left out. */
const asked = {
  runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] },
  rules: Object.fromEntries(
    ['heading-order', 'page-has-heading-one', 'empty-heading', 'target-size'].map((rule) => [
      rule,
      { enabled: true },
    ]),
  ),
} as const;
/** What a look changes of what was asked. */
const askedOfColours = {
  runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] },
} as const;

const laptop = { width: 1024, height: 768 };

interface Fault {
  readonly rule: string;
  readonly places: readonly string[];
}

/** What stands around every screen alike. */
const frame = ['nav.rail', '.top-bar'];

/** In the page: axe over all of it, or over all but its frame; answers what it finds wrong. No style sheet is read for rules that are not asked. */
const check = (options: object, withFrame: boolean): string => `axe
  .run(
    { include: [document], exclude: ${JSON.stringify(withFrame ? [] : frame)} },
    { ...${JSON.stringify(options)}, resultTypes: ['violations'], preload: { assets: ['media'] } },
  )
  .then(({ violations }) => violations.map(({ id, nodes }) => ({
    rule: id,
    places: nodes.map(({ html, any, all, none }) =>
      [html.slice(0, 200), [...any, ...all, ...none][0]?.message].join(' — ')),
  })))`;

/** In the page: its heading is there and nothing of it is under way. */
const isThere = `document.querySelector('h1') !== null &&
  document.querySelector('.loading, .ant-spin-spinning, [aria-busy="true"]') === null`;

/** An address at which there is no screen, nor its frame. */
export const nowhere = '/nowhere';

/** A page that knows what it waits for, and that brings axe along wherever it goes. */
export interface Watched {
  readonly page: Page;
  /**
   * Goes to a screen and resolves when it is settled: within the app once there is a frame around it, else by loading it. Answers
   * whether it was loaded, and its frame with it.
   */
  visit(address: string): Promise<boolean>;
  /** Resolves when all that was asked of the API has come and is shown. */
  settled(): Promise<void>;
}

/** In the page: goes to an address as a link within the app does. */
const goTo = (address: string): string => `history.pushState(null, '', ${JSON.stringify(address)})`;

/** Counts what the page asks of the API; a stream of news goes on for as long as the page does. */
export async function watched(page: Page): Promise<Watched> {
  const flying = new Set<object>();
  page.on('request', (request) => {
    if (request.url().includes('/api/') && request.resourceType() !== 'eventsource') flying.add(request);
  });
  page.on('requestfinished', (request) => flying.delete(request));
  page.on('requestfailed', (request) => flying.delete(request));
  await page.addInitScript(readFileSync(join(root, 'node_modules/axe-core/axe.min.js'), 'utf8'));
  const settled = async (): Promise<void> => {
    const until = Date.now() + 60_000;
    for (let quiet = 0; quiet < 2;) {
      if (Date.now() > until) throw new Error(`${page.url()} does not come to rest`);
      const rests = flying.size === 0 && (await page.evaluate<boolean>(isThere).catch(() => false));
      quiet = rests ? quiet + 1 : 0;
      await new Promise((resolve) => setTimeout(resolve, 40));
    }
  };
  const rail = page.locator('nav.rail');
  const visit = async (address: string): Promise<boolean> => {
    const isLoaded = address === nowhere || (await rail.count()) === 0;
    if (isLoaded) await page.goto(address);
    else {
      // By way of where nothing is: what is there with the frame again is the screen itself, and nothing left of the one before.
      await page.evaluate(goTo(nowhere));
      await rail.waitFor({ state: 'detached' });
      await page.evaluate(goTo(address));
      await rail.waitFor({ state: 'attached' });
    }
    await settled();
    return isLoaded;
  };
  return { page, visit, settled };
}

/** Two frames: what was changed is painted. */
const painted = (page: Page): Promise<void> =>
  page.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())))');

async function speakTheOther({ page, settled }: Watched): Promise<void> {
  // By the page's own switch, also where a drawer lies over it; where there is none, as the reader's choice on this device.
  const next = await page.evaluate<string>(`(() => {
    const next = document.documentElement.lang === 'en' ? 'zh' : 'en';
    const ofSwitch = '.top-bar .ant-segmented-item-input, .outside-bar .ant-segmented-item-input';
    const choices = [...document.querySelectorAll(ofSwitch)];
    if (choices.length === 0) localStorage.setItem('hezong.language', next);
    else choices.find((choice) => !choice.checked).click();
    return choices.length === 0 ? next : '';
  })()`);
  if (next !== '') await page.reload();
  await settled();
}

/**
 * Everything wrong with a screen: on a desk in light and dark, on a phone in the other language in dark and light; and at any width
 * nothing lies beyond its side. It is gone to once and changed in place, so that it takes a second and not eight; the frame around
 * it is looked at with the first screen of each person.
 */
export async function faultsOf(watching: Watched, address: string): Promise<readonly string[]> {
  const { page } = watching;
  const found: string[] = [];
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize(desk);
  const withFrame = await watching.visit(address);
  const look = async (how: string, options: object): Promise<void> => {
    await painted(page);
    const faults = await page.evaluate<readonly Fault[]>(check(options, withFrame));
    for (const { rule, places } of faults)
      for (const place of places) found.push(`${address} ${how} ${rule}: ${place}`);
  };
  const fits = async (width: number): Promise<void> => {
    const beyond = await page.evaluate<number>('document.documentElement.scrollWidth - window.innerWidth');
    if (beyond > 0) found.push(`${address} lies ${String(beyond)} px beyond ${String(width)} px`);
  };
  await look('on a desk, light', asked);
  await fits(desk.width);
  await page.emulateMedia({ colorScheme: 'dark' });
  await look('on a desk, dark', askedOfColours);
  await page.setViewportSize(laptop);
  await painted(page);
  await fits(laptop.width);
  await page.setViewportSize(phone);
  await speakTheOther(watching);
  await look('on a phone, dark', asked);
  await fits(phone.width);
  await page.emulateMedia({ colorScheme: 'light' });
  await look('on a phone, light', askedOfColours);
  return found;
}
