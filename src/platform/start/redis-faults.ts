import { Redis } from 'ioredis';
import { type Config, ConfigError } from '../config.js';

const patienceMs = 5_000;

/**
 * Throws `ConfigError` where Redis refuses the password, which no waiting mends. A Redis that is away is none of it: the queue
 * holds the only copy of nothing, and waits for it.
 */
export async function assertRedis({ role, redisUrl }: Pick<Config, 'role' | 'redisUrl'>): Promise<void> {
  if (redisUrl === undefined || role === 'api') return;
  const redis = new Redis(redisUrl, {
    lazyConnect: true,
    connectTimeout: patienceMs,
    commandTimeout: patienceMs,
    maxRetriesPerRequest: 0,
    retryStrategy: () => null,
  });
  // Why a connection was closed is told here alone; what refuses a command comes by the command.
  const told: Error[] = [];
  redis.on('error', (error) => told.push(error));
  try {
    await redis.connect();
    await redis.ping();
  } catch (error) {
    told.push(error as Error);
    if (!told.some(({ message }) => /\b(WRONGPASS|NOAUTH|NOPERM)\b/.test(message))) return;
    throw new ConfigError(
      `Redis at ${new URL(redisUrl).host} does not let Hezong in: correct user and password in REDIS_URL.`,
    );
  } finally {
    redis.disconnect();
  }
}
