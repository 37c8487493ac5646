import { createHash, randomBytes } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { CONFIG, type Config, ConfigError } from '../config.js';

/** The key under which all others lie: given by the environment, or made once in the data directory. */
@Injectable()
export class MasterKey {
  private held: Buffer | undefined;

  constructor(
    @Inject(CONFIG) private readonly config: Pick<Config, 'masterKey' | 'dataDir'>,
    private readonly source: DataSource,
  ) {}

  /** 32 bytes. */
  get bytes(): Buffer {
    return (this.held ??= this.config.masterKey ?? keyIn(this.config.dataDir));
  }

  /** Ends the start where the database was sealed with another key: nothing in it could be opened. */
  async check(): Promise<void> {
    const fingerprint = createHash('sha256')
      .update('hezong master')
      .update(this.bytes)
      .digest('hex')
      .slice(0, 32);
    await this.source.query(
      'INSERT INTO installation (id, master_fingerprint) VALUES (1, $1) ON CONFLICT DO NOTHING',
      [fingerprint],
    );
    const [known] = await this.source.query<{ master_fingerprint: string }[]>(
      'SELECT master_fingerprint FROM installation',
    );
    if (known?.master_fingerprint === fingerprint) return;
    throw new ConfigError(
      'This database was sealed with another master key. Set HEZONG_MASTER_KEY, the same on every host, or put back the ' +
        `file ${join(this.config.dataDir, 'master.key')} it was sealed with.`,
    );
  }
}

/** The key in a directory, made where there is none yet; two processes that start at once agree on one. */
function keyIn(dataDir: string): Buffer {
  const file = join(dataDir, 'master.key');
  mkdirSync(dataDir, { recursive: true });
  const draft = `${file}.${randomBytes(6).toString('hex')}`;
  try {
    return read(file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  writeFileSync(draft, `${randomBytes(32).toString('base64')}\n`, { mode: 0o600, flush: true });
  try {
    linkSync(draft, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    unlinkSync(draft);
  }
  return read(file);
}

function read(file: string): Buffer {
  const key = Buffer.from(readFileSync(file, 'utf8').trim(), 'base64');
  if (key.length !== 32) throw new ConfigError(`${file} does not hold a key of 32 bytes in base64.`);
  return key;
}
