import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { CONFIG, type Config, ConfigError } from '../config.js';
import { isId, newId } from '../ids.js';
import { BLOB_STORE, BlobMissingError, type BlobStore } from './blob-store.js';
import { MasterKey } from './master-key.js';
import { placeOf, storeFault } from './store-faults.js';

/** Where the mark lies in the store; no part of a file has a name without a folder. */
const markName = 'hezong-store';

/** An answer about the store is good for so long: everyone may ask whether a process is ready. */
const freshMs = 5_000;

/**
 * A mark in the store of files that must be the one the database remembers. Without it a second process with a folder of its
 * own would serve every file it did not take in itself as missing.
 */
@Injectable()
export class StoreMark implements OnModuleInit {
  private expected: string | undefined;
  private answer: Promise<boolean> | undefined;
  private askedAt = Number.NEGATIVE_INFINITY;

  constructor(
    @Inject(BLOB_STORE) private readonly store: BlobStore,
    @Inject(CONFIG) private readonly config: Pick<Config, 's3' | 'dataDir'>,
    private readonly source: DataSource,
    private readonly key: MasterKey,
  ) {}

  /**
   * Ends the start where the store cannot be used or is not the database's; gives a new database's store its mark. The key
   * comes first: a process with a wrong one must not decide which store it is.
   */
  async onModuleInit(): Promise<void> {
    await this.key.check();
    try {
      await this.tryToWrite();
      this.expected = await this.agreed();
      if ((await this.found()) === this.expected) return;
    } catch (error) {
      throw storeFault(error, this.config);
    }
    throw new ConfigError(
      `${placeOf(this.config)} is not where the files of this database lie: give every process the same folder or bucket. ` +
        `If all files were moved here, write ${this.expected} into "${markName}" there.`,
    );
  }

  /** Whether the store still is the database's own. One that cannot be asked for the moment counts as it. */
  async isOurs(): Promise<boolean> {
    if (this.answer === undefined || performance.now() - this.askedAt > freshMs) {
      this.askedAt = performance.now();
      this.answer = this.found().then(
        (mark) => mark === this.expected,
        () => true,
      );
    }
    return this.answer;
  }

  private async tryToWrite(): Promise<void> {
    const name = `probe-${newId()}`;
    await this.store.put(name, Buffer.from('Hezong may write here.\n'));
    await this.store.remove([name]);
  }

  /** The mark the database remembers; remembered from now on where it is new. Processes that start at once wait for each other. */
  private agreed(): Promise<string> {
    return this.source.transaction(async (manager) => {
      await manager.query(`SELECT pg_advisory_xact_lock(hashtext('hezong blob store'))`);
      const [known] = await manager.query<{ mark: string }[]>('SELECT mark FROM blob_store');
      if (known !== undefined) return known.mark;
      const mark = (await this.found()) ?? (await this.marked());
      await manager.query('INSERT INTO blob_store (id, mark) VALUES (1, $1)', [mark]);
      return mark;
    });
  }

  private async marked(): Promise<string> {
    const mark = newId();
    await this.store.put(markName, Buffer.from(`${mark}\n`));
    return mark;
  }

  private async found(): Promise<string | undefined> {
    try {
      const mark = (await this.store.get(markName)).toString('utf8').trim();
      return isId(mark) ? mark : undefined;
    } catch (error) {
      if (error instanceof BlobMissingError) return undefined;
      throw error;
    }
  }
}
