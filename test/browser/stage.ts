import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { type Product, startProduct } from './product.js';

/** How long a page may take to show what it must, on a busy machine. */
const patienceMs = 20_000;

export const desk = { width: 1440, height: 900 };
export const phone = { width: 390, height: 844 };

/** A started product and a browser in front of it. */
export interface Stage {
  readonly product: Product;
  readonly browser: Browser;
  /** A browser of someone's own: own cookies, own language, own size. */
  open(look?: { locale?: 'zh-CN' | 'en-US'; viewport?: typeof desk }): Promise<Page>;
  /** Pictures of all open pages, by their paths. */
  pictures(): Promise<readonly string[]>;
  close(): Promise<void>;
}

/** Raises it; `scene` plays on it. */
export async function raiseStage(): Promise<Stage> {
  const { CHROMIUM_PATH: executablePath = '' } = process.env;
  const [product, browser] = await Promise.all([
    startProduct(),
    chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-background-networking'] }),
  ]);
  const contexts: BrowserContext[] = [];
  return {
    product,
    browser,
    open: async ({ locale = 'zh-CN', viewport = desk } = {}) => {
      const context = await browser.newContext({ baseURL: product.url, locale, viewport });
      context.setDefaultTimeout(patienceMs);
      contexts.push(context);
      return context.newPage();
    },
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

/** Plays one act; where it fails, the failure says where the pictures of it are. */
export async function play(stage: Stage, act: () => Promise<void>): Promise<void> {
  try {
    await act();
  } catch (cause) {
    const pictures = await stage.pictures();
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new Error(`${why}\nPictures: ${pictures.join(' ')}`, { cause });
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
