import { Expose, plainToInstance, Transform } from 'class-transformer';
import {
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUrl,
  Length,
  Matches,
  Max,
  Min,
  ValidateIf,
  validateSync,
} from 'class-validator';
import { IsAddress, IsNetworks } from './start/addresses.js';

const asInt = Transform(({ value }: { value: unknown }) =>
  typeof value === 'string' ? Number(value) : value,
);
const flags: Readonly<Record<string, boolean>> = {
  '1': true,
  true: true,
  yes: true,
  '0': false,
  false: false,
  no: false,
};
const asFlag = Transform(({ value }: { value: unknown }) =>
  typeof value === 'string' ? (flags[value.toLowerCase()] ?? value) : value,
);

const needsS3 = (env: Environment): boolean =>
  [env.S3_ENDPOINT, env.S3_BUCKET, env.S3_ACCESS_KEY_ID, env.S3_SECRET_ACCESS_KEY].some(
    (value) => value !== undefined,
  );

/** The environment as the process finds it; every setting is optional and has a working default. */
class Environment {
  @Expose()
  @IsIn(['api', 'worker', 'all'])
  ROLE: 'api' | 'worker' | 'all' = 'all';

  @Expose()
  @asInt
  @IsInt()
  @Min(0)
  @Max(65535)
  PORT = 3000;

  @Expose()
  @IsOptional()
  @IsString()
  @Length(1, 255)
  HOST?: string;

  @Expose()
  @IsOptional()
  @asInt
  @IsInt()
  @Min(1)
  @Max(65535)
  METRICS_PORT?: number;

  @Expose()
  @IsString()
  @Length(1, 1000)
  HEZONG_DATA_DIR = '.data';

  @Expose()
  @IsOptional()
  @IsAddress(['postgres', 'postgresql'], 'postgres://hezong_app:<password>@<host>:5432/hezong')
  DATABASE_URL?: string;

  @Expose()
  @IsOptional()
  @IsAddress(['postgres', 'postgresql'], 'postgres://hezong_owner:<password>@<host>:5432/hezong')
  DATABASE_OWNER_URL?: string;

  @Expose()
  @asInt
  @IsInt()
  @Min(2)
  @Max(200)
  DATABASE_POOL = 16;

  @Expose()
  @IsOptional()
  @IsAddress(['redis', 'rediss'], 'redis://default:<password>@<host>:6379')
  REDIS_URL?: string;

  @Expose()
  @IsOptional()
  @IsAddress(['smtp', 'smtps'], 'smtp://<user>:<password>@<host>:587')
  SMTP_URL?: string;

  @Expose()
  @Length(3, 255)
  @Matches(/^(?:[^<>@]+ <[^\s<>@]+@[^\s<>@]+>|[^\s<>@]+@[^\s<>@]+)$/, {
    message: 'must look like Hezong <hezong@example.org>',
  })
  MAIL_FROM = 'Hezong <hezong@localhost>';

  @Expose()
  @IsOptional()
  @IsUrl({ require_tld: false, protocols: ['http', 'https'], require_protocol: true })
  PUBLIC_URL?: string;

  @Expose()
  @IsOptional()
  @Matches(/^[A-Za-z0-9+/]{43}=$/, {
    message: 'must be 32 bytes in base64, as "openssl rand -base64 32" makes them',
  })
  HEZONG_MASTER_KEY?: string;

  @Expose()
  @ValidateIf((env: Environment) => needsS3(env))
  @IsUrl(
    { require_tld: false, protocols: ['http', 'https'], require_protocol: true },
    { message: 'must be the http(s) address of the store where S3_BUCKET or a key is set' },
  )
  S3_ENDPOINT?: string;

  @Expose()
  @ValidateIf((env: Environment) => needsS3(env))
  @IsString({ message: 'must be set where S3_ENDPOINT is' })
  S3_BUCKET?: string;

  @Expose()
  @IsString()
  @Length(1, 64)
  S3_REGION = 'us-east-1';

  @Expose()
  @ValidateIf((env: Environment) => needsS3(env))
  @IsString({ message: 'must be set where S3_ENDPOINT is' })
  S3_ACCESS_KEY_ID?: string;

  @Expose()
  @ValidateIf((env: Environment) => needsS3(env))
  @IsString({ message: 'must be set where S3_ENDPOINT is' })
  S3_SECRET_ACCESS_KEY?: string;

  @Expose()
  @IsOptional()
  @Matches(/^(\/.+|[^/]+:\d{1,5})$/, { message: 'must be a path or host:port' })
  CLAMAV_SOCKET?: string;

  @Expose()
  @asInt
  @IsInt()
  @Min(1024)
  @Max(64 * 1024 ** 3)
  UPLOAD_MAX_BYTES = 2 * 1024 ** 3;

  @Expose()
  @asInt
  @IsInt()
  @Min(1024)
  UPLOAD_DAILY_BYTES = 20 * 1024 ** 3;

  @Expose()
  @IsNetworks()
  TRUSTED_PROXIES = 'loopback';

  @Expose()
  @IsOptional()
  @asFlag
  @IsBoolean({ message: 'must be 1 or 0' })
  HEZONG_DEMO?: boolean;

  @Expose()
  @IsString()
  @Length(12, 200)
  HEZONG_DEMO_PASSWORD = 'hezong-demo-2026';

  @Expose()
  @IsIn(['trace', 'debug', 'info', 'warn', 'error', 'silent'])
  LOG_LEVEL: 'trace' | 'debug' | 'info' | 'warn' | 'error' | 'silent' = 'info';

  @Expose()
  @asInt
  @IsInt()
  @Min(500)
  @Max(600_000)
  WORK_LEASE_MS = 30_000;

  @Expose()
  @asInt
  @IsInt()
  @Min(20)
  @Max(60_000)
  WORK_SCAN_MS = 500;

  @Expose()
  @asInt
  @IsInt()
  @Min(1)
  @Max(64)
  WORK_CONCURRENCY = 4;

  @Expose()
  @asInt
  @IsInt()
  @Min(5)
  @Max(10_080)
  SESSION_IDLE_MINUTES = 720;

  @Expose()
  @asInt
  @IsInt()
  @Min(1)
  @Max(720)
  SESSION_HOURS = 168;
}

/** What the process runs as, read once at start. */
export interface Config {
  readonly role: 'api' | 'worker' | 'all';
  readonly port: number;
  /** Where it listens: with demo accounts, whose passwords are known, on this machine alone unless told otherwise. */
  readonly host: string;
  /** Where it tells what it counts. Absent: nowhere. */
  readonly metricsPort?: number;
  readonly dataDir: string;
  /** Absent: the embedded PostgreSQL is started in `dataDir`. */
  readonly databaseUrl?: string;
  /** The role that owns the tables and runs migrations; `databaseUrl` where it is not given. */
  readonly databaseOwnerUrl?: string;
  readonly databasePool: number;
  /** Absent: the queue lives in PostgreSQL. */
  readonly redisUrl?: string;
  /** Absent: mails are kept and shown, not sent. */
  readonly smtpUrl?: string;
  readonly mailFrom: string;
  readonly publicUrl?: string;
  /** 32 bytes under which every other key lies. Absent: made once and kept in `dataDir`. */
  readonly masterKey?: Buffer;
  /** Where files are kept. Absent: in `dataDir`. */
  readonly s3?: {
    readonly endpoint: string;
    readonly bucket: string;
    readonly region: string;
    readonly accessKeyId: string;
    readonly secretAccessKey: string;
  };
  /** ClamAV's daemon: a path, or `host:port`. Absent: files are not scanned, and say so. */
  readonly clamavSocket?: string;
  /** The largest file, and how much one person may bring in within a day. */
  readonly upload: { readonly maxBytes: number; readonly dailyBytes: number };
  /** Whose `X-Forwarded-*` headers are believed: addresses, ranges, or `loopback`, `linklocal`, `uniquelocal`; by commas. */
  readonly trustedProxies: string;
  readonly demo: boolean;
  readonly demoPassword: string;
  readonly logLevel: Environment['LOG_LEVEL'];
  readonly work: { readonly leaseMs: number; readonly scanMs: number; readonly concurrency: number };
  readonly session: { readonly idleMs: number; readonly absoluteMs: number };
}

/** Nest's token for the configuration. */
export const CONFIG = Symbol('config');

/** The environment is wrong; the message lists everything that is. */
export class ConfigError extends Error {}

/**
 * Reads and validates the environment. An empty value counts as absent.
 * Throws `ConfigError` with one line for each fault.
 */
export function readConfig(source: Readonly<Record<string, string | undefined>> = process.env): Config {
  const given = Object.fromEntries(
    Object.entries(source).filter(([, value]) => value !== undefined && value !== ''),
  );
  const env = plainToInstance(Environment, given, {
    excludeExtraneousValues: true,
    exposeDefaultValues: true,
  });
  const faults = validateSync(env, { skipMissingProperties: false }).flatMap((error) =>
    Object.values(error.constraints ?? {})
      .slice(0, 1)
      .map((message) => `  ${error.property}: ${message}`),
  );
  if (faults.length > 0) throw new ConfigError(`The configuration is not valid:\n${faults.join('\n')}`);
  return toConfig(env);
}

function toConfig(env: Environment): Config {
  const demo = env.HEZONG_DEMO ?? env.DATABASE_URL === undefined;
  return {
    role: env.ROLE,
    port: env.PORT,
    host: env.HOST ?? (demo ? '127.0.0.1' : '0.0.0.0'),
    ...(env.METRICS_PORT && { metricsPort: env.METRICS_PORT }),
    dataDir: env.HEZONG_DATA_DIR,
    ...(env.DATABASE_URL && { databaseUrl: env.DATABASE_URL }),
    ...(env.DATABASE_OWNER_URL && { databaseOwnerUrl: env.DATABASE_OWNER_URL }),
    databasePool: env.DATABASE_POOL,
    ...(env.REDIS_URL && { redisUrl: env.REDIS_URL }),
    ...(env.SMTP_URL && { smtpUrl: env.SMTP_URL }),
    mailFrom: env.MAIL_FROM,
    ...(env.PUBLIC_URL && { publicUrl: env.PUBLIC_URL }),
    ...(env.HEZONG_MASTER_KEY && { masterKey: Buffer.from(env.HEZONG_MASTER_KEY, 'base64') }),
    ...(env.S3_ENDPOINT && {
      s3: {
        endpoint: env.S3_ENDPOINT,
        bucket: env.S3_BUCKET ?? '',
        region: env.S3_REGION,
        accessKeyId: env.S3_ACCESS_KEY_ID ?? '',
        secretAccessKey: env.S3_SECRET_ACCESS_KEY ?? '',
      },
    }),
    ...(env.CLAMAV_SOCKET && { clamavSocket: env.CLAMAV_SOCKET }),
    upload: { maxBytes: env.UPLOAD_MAX_BYTES, dailyBytes: env.UPLOAD_DAILY_BYTES },
    trustedProxies: env.TRUSTED_PROXIES,
    demo,
    demoPassword: env.HEZONG_DEMO_PASSWORD,
    logLevel: env.LOG_LEVEL,
    work: { leaseMs: env.WORK_LEASE_MS, scanMs: env.WORK_SCAN_MS, concurrency: env.WORK_CONCURRENCY },
    session: { idleMs: env.SESSION_IDLE_MINUTES * 60_000, absoluteMs: env.SESSION_HOURS * 3_600_000 },
  };
}
