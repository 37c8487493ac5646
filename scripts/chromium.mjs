import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import process from 'node:process';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const places = ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'];

function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The path of a Chromium, or nothing; `CHROMIUM_PATH` has the first word. */
export function findChromium() {
  const given = process.env.CHROMIUM_PATH;
  const folders = (process.env.PATH ?? '').split(delimiter);
  const candidates = folders.flatMap((folder) => names.map((name) => join(folder, name)));
  return [...(given ? [given] : []), ...candidates, ...places].find(isExecutable);
}

const chineseFonts = '/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc';

/** Installs Debian packages where we are root and the system has apt; answers whether it did. */
export function installed(...packages) {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (...args) => spawnSync('apt-get', ['-qq', ...args], { env, stdio: 'inherit' }).status === 0;
  return apt('update') && apt('install', '-y', '--no-install-recommends', ...packages);
}

/** A Chromium that can show Chinese, installed where that is possible; nothing otherwise. */
export function readyChromium() {
  const wanted = [
    ...(findChromium() === undefined ? ['chromium'] : []),
    ...(process.platform === 'linux' && !existsSync(chineseFonts) ? ['fonts-noto-cjk'] : []),
  ];
  if (wanted.length > 0) installed(...wanted);
  return findChromium();
}
