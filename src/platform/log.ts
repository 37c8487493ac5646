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

  error(first: unknown, message?: string): void {
    this.pino.error(asFields(first), message ?? asMessage(first));
  }

  warn(first: unknown, message?: string): void {
    this.pino.warn(asFields(first), message ?? asMessage(first));
  }

  /** Nest's name for what is worth knowing in operation. */
  log(first: unknown, message?: string): void {
    this.pino.info(asFields(first), message ?? asMessage(first));
  }

  debug(first: unknown, message?: string): void {
    this.pino.debug(asFields(first), message ?? asMessage(first));
  }
}

const asFields = (first: unknown): object =>
  first instanceof Error ? { err: first } : typeof first === 'object' && first !== null ? first : {};

const asMessage = (first: unknown): string =>
  first instanceof Error ? first.message : typeof first === 'string' ? first : '';

/** An error's class, code and stack. A database error's message and detail may quote a row, so they stay out. */
function errorWithoutContent(error: Error) {
  const { type, stack } = stdSerializers.err(error);
  const code = 'code' in error ? error.code : undefined;
  const constraint = 'constraint' in error ? error.constraint : undefined;
  const fromDatabase = 'driverError' in error;
  const frames = stack?.split('\n').filter((line) => line.trimStart().startsWith('at '));
  return {
    type,
    code,
    constraint,
    ...(!fromDatabase && { message: error.message }),
    stack: frames?.join('\n'),
  };
}
