import { type ArgumentsHost, Catch, type ExceptionFilter, Injectable } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { KnownRequest } from './decorators.js';
import { Log } from '../log.js';
import { preferredLanguage, problemBody, problemOf } from './problem.js';

/** Answers every error as `application/problem+json` in the caller's language; a bug is logged once, with its cause. */
@Injectable()
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(private readonly log: Log) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<KnownRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const problem = problemOf(error);
    if (problem.status === 500) this.log.error({ requestId: request.id, err: error }, 'request failed');
    if (problem.status === 503) this.log.warn({ requestId: request.id, err: error }, 'database unreachable');
    if (reply.sent) return;
    const asked = request.headers['accept-language'];
    const language = asked === undefined ? (request.caller?.language ?? 'en') : preferredLanguage(asked);
    if (problem.retryAfterSeconds !== undefined)
      reply.header('retry-after', String(problem.retryAfterSeconds));
    const path = request.url.split('?')[0] ?? '';
    void reply
      .status(problem.status)
      .header('content-language', language)
      .type('application/problem+json; charset=utf-8')
      .send(problemBody(problem, language, path, request.id));
  }
}
