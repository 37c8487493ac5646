import { Inject, Injectable, type LoggerService } from '@nestjs/common';
import { destination, type Logger, pino, stdSerializers } from 'pino';
import { CONFIG, type Config } from './config.js';

/**
 * Structured logs on standard output. They carry request ids, routes, ids and codes; never a secret, a body or free text of
 * a case. ERROR means that a person must act.
 */
@Injectable()
export class Log implements LoggerService {
  private readonly pino: Logger;

  constructor(@Inject(CONFIG) config: Pick<Config, 'logLevel'>) {
    this.pino = pino(
      { level: config.logLevel, base: { app: 'hezong' }, serializers: { err: errorWithoutContent } },
      destination({ dest: 1, sync: true }),
    );
  }

  error(first: unknown, second?: string): void {
    this.pino.error(...entry(first, second));
  }

  warn(first: unknown, second?: string): void {
    this.pino.warn(...entry(first, second));
  }

  /** What is worth knowing in operation. The framework's own talk (a bare text) is for debugging. */
  log(first: unknown, second?: string): void {
    if (typeof first === 'string') this.debug(first, second);
    else this.pino.info(...entry(first, second));
  }

  debug(first: unknown, second?: string): void {
    this.pino.debug(...entry(first, second));
  }
}

/** Ours come as (fields, message), the framework's as (message, context). */
function entry(first: unknown, second: string | undefined): [object, string] {
  if (first instanceof Error) return [{ err: first }, second ?? 'error'];
  if (typeof first === 'object' && first !== null) return [first, second ?? ''];
  return [{ context: second }, String(first)];
}

/** An error's class, code and stack. A database error's message and detail may quote a row, so they stay out. */
function errorWithoutContent(error: Error) {
  const { type, stack } = stdSerializers.err(error);
  const code = 'code' in error ? error.code : undefined;
  const constraint = 'constraint' in error ? error.constraint : undefined;
  const fromDatabase = 'driverError' in error;
  const frames = stack.split('\n').filter((line) => line.trimStart().startsWith('at '));
  return {
    type,
    code,
    constraint,
    ...(!fromDatabase && { message: error.message }),
    stack: frames.join('\n'),
  };
}
