import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { type Product, startProduct } from './product.js';

/** How long a page may take to show what it must, on a busy machine. */
const patienceMs = 60_000;

export const desk = { width: 1440, height: 900 };
export const phone = { width: 390, height: 844 };

/** A started product and a browser in front of it. */
export interface Stage {
  readonly product: Product;
  readonly browser: Browser;
  /** A browser of someone's own: own cookies, own language, own size. */
  open(look?: { locale?: 'zh-CN' | 'en-US'; viewport?: typeof desk }): Promise<Page>;
  /** What pages complained of since it was last asked: errors nobody caught, and what the browser refused to do. */
  complaints(): readonly string[];
  /** Pictures of all open pages, by their paths. */
  pictures(): Promise<readonly string[]>;
  close(): Promise<void>;
}

/** An answer such as 401 or 412 is no complaint: stories ask for them. */
const isAnswer = (text: string): boolean => text.startsWith('Failed to load resource');

function listen(context: BrowserContext, hear: (complaint: string) => void): void {
  context.on('weberror', (fault) => hear(fault.error().stack ?? fault.error().message));
  context.on('console', (line) => {
    if (line.type() === 'error' && !isAnswer(line.text())) hear(line.text());
  });
}

/** Raises it; `scene` plays on it. */
export async function raiseStage(): Promise<Stage> {
  const { CHROMIUM_PATH: executablePath = '' } = process.env;
  const [product, browser] = await Promise.all([
    startProduct(),
    chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-background-networking'] }),
  ]);
  const contexts: BrowserContext[] = [];
  const complaints: string[] = [];
  return {
    product,
    browser,
    open: async ({ locale = 'zh-CN', viewport = desk } = {}) => {
      const context = await browser.newContext({ baseURL: product.url, locale, viewport });
      context.setDefaultTimeout(patienceMs);
      contexts.push(context);
      listen(context, (complaint) => complaints.push(complaint));
      return context.newPage();
    },
    complaints: () => complaints.splice(0),
    pictures: () => {
      const folder = mkdtempSync(join(tmpdir(), 'hezong-picture-'));
      const pages = contexts.flatMap((context) => context.pages());
      return Promise.all(
        pages.map(async (page, index) => {
          const path = join(folder, `${String(index + 1)}.png`);
          await page.screenshot({ path, fullPage: true, timeout: 5_000 }).catch(() => undefined);
          return path;
        }),
      );
    },
    close: async () => {
      await browser.close();
      await product.close();
    },
  };
}

/** Plays one act without a complaint of any page; where it fails, the failure says where the pictures of it are. */
export async function play(stage: Stage, act: () => Promise<void>): Promise<void> {
  try {
    await act();
    expect(stage.complaints()).toEqual([]);
  } catch (cause) {
    const pictures = await stage.pictures();
    const why = cause instanceof Error ? cause.message : String(cause);
    const said = [why, ...stage.complaints(), `Pictures: ${pictures.join(' ')}`];
    throw new Error(said.join('\n'), { cause });
  }
}

/** Scenes that go on from one another: after one that failed, the others are not played. */
export function scenes(stage: () => Stage): (title: string, act: () => Promise<void>) => void {
  let failed: string | undefined;
  return (title, act) => {
    it(title, async () => {
      if (failed !== undefined) throw new Error(`Not played, since this failed: ${failed}`);
      failed = title;
      await play(stage(), act);
      failed = undefined;
    });
  };
}
