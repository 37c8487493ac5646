import { ConfigError, readConfig } from './config.js';

describe('the configuration', () => {
  it('works with an empty environment', () => {
    expect(readConfig({})).toMatchObject({ role: 'all', port: 3000, dataDir: '.data', demo: true });
  });

  it('is no demo on a database of its own unless asked', () => {
    const own = { DATABASE_URL: 'postgres://app@db/hezong' };
    expect(readConfig(own).demo).toBe(false);
    expect(readConfig({ ...own, HEZONG_DEMO: '1' }).demo).toBe(true);
  });

  it('takes an empty value for an absent one', () => {
    expect(readConfig({ PORT: '', REDIS_URL: '' })).toEqual(readConfig({}));
  });

  it('lists everything that is wrong at once', () => {
    const wrong = { PORT: 'http', ROLE: 'boss', DATABASE_URL: 'mysql://db', HEZONG_DEMO_PASSWORD: 'short' };
    expect(() => readConfig(wrong)).toThrow(ConfigError);
    try {
      readConfig(wrong);
    } catch (error) {
      const lines = (error as Error).message.split('\n');
      expect(lines).toHaveLength(1 + 4);
      for (const name of Object.keys(wrong)) expect((error as Error).message).toContain(`${name}:`);
    }
  });
});
