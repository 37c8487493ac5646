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

  it('listens on this machine alone where there are demo accounts, unless told otherwise', () => {
    const own = { DATABASE_URL: 'postgres://app@db/hezong' };
    expect(readConfig({}).host).toBe('127.0.0.1');
    expect(readConfig({ ...own, HEZONG_DEMO: '1' }).host).toBe('127.0.0.1');
    expect(readConfig(own).host).toBe('0.0.0.0');
    expect(readConfig({ HOST: '0.0.0.0' }).host).toBe('0.0.0.0');
  });

  it('takes an empty value for an absent one', () => {
    expect(readConfig({ PORT: '', REDIS_URL: '' })).toEqual(readConfig({}));
  });

  it.each([
    ['DATABASE_URL', 'postgres://hezong_app:pass#word@db:5432/hezong'],
    ['DATABASE_URL', 'postgres://'],
    ['DATABASE_OWNER_URL', 'db.example.org'],
    ['REDIS_URL', 'redis://redis:port'],
    ['SMTP_URL', 'smtp://mail:99999'],
    ['SMTP_URL', 'mail.example.org:587'],
    ['MAIL_FROM', 'Hezong'],
    ['MAIL_FROM', 'Hezong <hezong@localhost'],
    ['HEZONG_MASTER_KEY', 'secret'],
    ['S3_ENDPOINT', 'store:8333'],
    ['CLAMAV_SOCKET', 'clamav'],
    ['TRUSTED_PROXIES', '10.0.0.0/33'],
    ['TRUSTED_PROXIES', 'the proxy'],
    ['HEZONG_DEMO', 'maybe'],
    ['PORT', '70000'],
  ])('does not take %s=%s, and says in one line what it should be', (name, value) => {
    expect(() => readConfig({ [name]: value })).toThrow(new RegExp(`^ {2}${name}: .{10,200}$`, 'm'));
  });

  it.each([
    ['DATABASE_URL', 'postgresql:///hezong?host=/run/postgresql'],
    ['DATABASE_URL', 'postgres://hezong_app:pass%23word@[::1]:5432/hezong'],
    ['REDIS_URL', 'rediss://:secret@redis'],
    ['SMTP_URL', 'smtps://user%40example.org:secret@mail.example.org:465?pool=true'],
    ['MAIL_FROM', 'Hezong 合纵 <hezong@example.org>'],
    ['MAIL_FROM', 'hezong@localhost'],
    ['TRUSTED_PROXIES', 'loopback, 10.0.0.0/8, fd00::/8, 192.0.2.7'],
    ['HEZONG_DEMO', 'no'],
  ])('takes %s=%s', (name, value) => {
    expect(() => readConfig({ [name]: value })).not.toThrow();
  });

  it('asks for the rest of S3 where a part of it is set', () => {
    const lines = (given: Record<string, string>): string[] => {
      try {
        readConfig(given);
      } catch (error) {
        return (error as Error).message.split('\n').slice(1);
      }
      return [];
    };
    expect(lines({ S3_BUCKET: 'hezong' })).toEqual([
      expect.stringContaining('S3_ENDPOINT: '),
      '  S3_ACCESS_KEY_ID: must be set where S3_ENDPOINT is',
      '  S3_SECRET_ACCESS_KEY: must be set where S3_ENDPOINT is',
    ]);
    expect(lines({ S3_REGION: 'eu-central-1' })).toEqual([]);
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
