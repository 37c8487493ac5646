import { randomBytes } from 'node:crypto';
import { mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { BlobMissingError, type BlobStore } from './blob-store.js';

const draftMarkBytes = 6;

/** What the name of a draft ends in; no part's own name holds a dot. */
const draftMark = /\.[0-9a-f]{12}$/;

/** Parts as files in a folder of this host. */
export class LocalStore implements BlobStore {
  constructor(private readonly folder: string) {}

  async put(name: string, bytes: Buffer): Promise<void> {
    const path = join(this.folder, name);
    const draft = `${path}.${randomBytes(draftMarkBytes).toString('hex')}`;
    await mkdir(dirname(path), { recursive: true, mode: 0o700 });
    const file = await open(draft, 'wx', 0o600);
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(draft, path);
    await syncFolder(dirname(path));
  }

  async get(name: string): Promise<Buffer> {
    try {
      return await readFile(join(this.folder, name));
    } catch (error) {
      if (isMissing(error)) throw new BlobMissingError();
      throw error;
    }
  }

  /** With them go their drafts: a process that died as it wrote leaves one. */
  async remove(names: readonly string[]): Promise<void> {
    const paths = new Set(names.map((name) => join(this.folder, name)));
    for (const folder of new Set([...paths].map((path) => dirname(path)))) {
      const there = (await filesOf(folder)).map((file) => join(folder, file));
      const taken = there.filter((path) => paths.has(path.replace(draftMark, '')));
      await Promise.all(taken.map((path) => rm(path, { force: true })));
    }
  }
}

const isMissing = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === 'ENOENT';

async function filesOf(folder: string): Promise<readonly string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}

/** A renamed file outlives a loss of power only once its folder is written too. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
