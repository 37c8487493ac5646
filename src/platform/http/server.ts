import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import cookie from '@fastify/cookie';
import fastifyStatic from '@fastify/static';
import { UnsupportedMediaTypeException } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest, RawServerDefault } from 'fastify';
import { refuse } from '../../kernel/index.js';
import { canonicalJson } from '../domain/canonical-json.js';
import { Clock } from '../clock.js';
import { CONFIG, type Config } from '../config.js';
import { NotFoundError, RefusedError } from '../errors.js';
import { newId } from '../ids.js';
import type { IdempotencyKey } from '../words.js';
import { Log } from '../log.js';
import { compressAnswers } from './compress.js';
import { Metrics } from './metrics.js';
import { preferredLanguage, problemBody, problemOf } from './problem.js';
import { ProblemFilter } from './problem.filter.js';
import { PlausibleBody } from './plausible.js';
import { leadVisitors } from './lead-visitors.js';
import { securityHeaders } from './security-headers.js';
import { validation } from './validation.js';
import { wellFormed } from './well-formed.js';

/** Largest body in bytes; imports of thousands of rows fit, files have their own way. */
const bodyLimit = 8 * 1024 * 1024;

/** The same where nobody need have signed in: an address, a password, a secret. */
const publicBodyLimit = 64 * 1024;

const wellFormedRequestId = /^[\w.-]{8,64}$/;

/** An address that cannot even be decoded names nothing. It comes here before any route, guard or filter. */
function answerUnreadable(_: Error, request: FastifyRequest, reply: FastifyReply): void {
  const language = preferredLanguage(request.headers['accept-language']);
  const path = request.url.split('?')[0] ?? '';
  void reply
    .status(404)
    .headers({ 'x-request-id': request.id, 'cache-control': 'no-store', 'content-language': language })
    .type('application/problem+json; charset=utf-8')
    .send(problemBody(problemOf(new NotFoundError()), language, path, request.id));
}

/** The HTTP server, with a request id of its own making unless a proxy gave a well-formed one. */
export const httpAdapter = ({ trustedProxies }: Pick<Config, 'trustedProxies'>): FastifyAdapter =>
  new FastifyAdapter({
    bodyLimit,
    trustProxy: trustedProxies,
    routerOptions: { ignoreTrailingSlash: true, maxParamLength: 200 },
    genReqId: (request: { headers: Record<string, string | string[] | undefined> }) => {
      const given = request.headers['x-request-id'];
      return typeof given === 'string' && wellFormedRequestId.test(given) ? given : newId();
    },
    frameworkErrors: answerUnreadable,
    logger: false,
  });

/** Everything between the socket and the controllers. Call before `init` or `listen`. */
export async function prepareHttp(app: NestFastifyApplication): Promise<void> {
  app.setGlobalPrefix('api/v1', { exclude: ['api/health/live', 'api/health/ready'] });
  app.useGlobalPipes(validation(), new PlausibleBody(app.get(Clock)));
  app.useGlobalFilters(app.get(ProblemFilter));
  await app.register(cookie);
  guardBrowsers(app);
  leadVisitors(app.getHttpAdapter().getInstance());
  readBodies(app);
  observe(app);
  compressAnswers(app.getHttpAdapter().getInstance());
}

/** Every answer says what a browser may do with it. */
function guardBrowsers(app: NestFastifyApplication): void {
  const headers = securityHeaders();
  const fastify = app.getHttpAdapter().getInstance();
  fastify.addHook('onRequest', (_request, reply, done) => {
    reply.headers(headers);
    done();
  });
}

/** Bodies are JSON, looked through before they are parsed; a form is none of ours. They come here before any guard. */
function readBodies(app: NestFastifyApplication): void {
  app
    .getHttpAdapter()
    .getInstance()
    .addHook('onRoute', (route) => {
      const { access } = (route.config ?? {}) as { readonly access?: unknown };
      if (access === 'public') route.bodyLimit = publicBodyLimit;
    });
  const parse = app.getHttpAdapter().getInstance().getDefaultJsonParser('error', 'error');
  app.useBodyParser<RawServerDefault>('application/json', { bodyLimit }, (request, body, done) => {
    const fault = wellFormed(body);
    if (fault === undefined) return parse(request, body.toString(), done);
    done(fault);
  });
  app.useBodyParser('application/x-www-form-urlencoded', { bodyLimit }, (_request, _body, done) => {
    done(new UnsupportedMediaTypeException());
  });
}

/** Numbers every request and counts it. A worker answers only those who watch it. */
function observe(app: NestFastifyApplication): void {
  const { role } = app.get<Config>(CONFIG);
  const metrics = app.get(Metrics);
  const log = app.get(Log);
  const fastify = app.getHttpAdapter().getInstance();
  fastify.addHook('onRequest', (request, reply, done) => {
    reply.header('x-request-id', request.id);
    if (request.url.startsWith('/api/')) reply.header('cache-control', 'no-store');
    done(role === 'worker' && !request.url.startsWith('/api/health/') ? new NotFoundError() : undefined);
  });
  fastify.addHook('onResponse', (request, reply, done) => {
    const { method, id: requestId } = request;
    const route = request.routeOptions.url ?? 'none';
    metrics.answered(method, reply.statusCode, reply.elapsedTime / 1000);
    log.debug({ requestId, method, route, status: reply.statusCode }, 'request answered');
    done();
  });
}

/**
 * Serves the web app at `/`: files as they are, every other path outside the API as the page itself.
 * Call after the app's routes are there (`init`); does nothing where the web app is not built.
 */
export async function serveWeb(app: NestFastifyApplication, folder: string): Promise<boolean> {
  if (!existsSync(join(folder, 'index.html'))) return false;
  const fastify = app.getHttpAdapter().getInstance();
  await fastify.register(fastifyStatic, {
    root: folder,
    wildcard: false,
    preCompressed: true,
    setHeaders: (reply, path) => {
      const lasting = path.includes('/assets/');
      reply.header('cache-control', lasting ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
  fastify.get('/*', (request, reply) => {
    if (!/^\/(api|assets)\//.test(request.url)) return reply.sendFile('index.html');
    reply.callNotFound();
    return reply;
  });
  return true;
}

/** The idempotency key of a request, where it carries one. Refuses (422) a key that is empty or over 255 characters. */
export function idempotencyOf(request: FastifyRequest): IdempotencyKey | undefined {
  const key = request.headers['idempotency-key'];
  if (key === undefined || request.method !== 'POST') return undefined;
  if (typeof key !== 'string' || key.length === 0 || key.length > 255) throw badKey();
  const requestHash = createHash('sha256')
    .update(canonicalJson(request.body ?? null))
    .digest('hex');
  const path = request.url.split('?')[0] ?? '';
  // Both spellings are one route.
  return { key, route: path.endsWith('/') ? path.slice(0, -1) : path, requestHash };
}

const badKey = (): RefusedError =>
  new RefusedError(
    refuse(
      'idempotency.bad_key',
      'An Idempotency-Key has 1 to 255 characters.',
      '幂等键（Idempotency-Key）长度须为 1 至 255 个字符。',
    ).refusal,
    422,
  );
