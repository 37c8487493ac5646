import { setTimeout as pause } from 'node:timers/promises';
import type { InjectOptions, LightMyRequestResponse } from 'fastify';
import { newId } from '../../src/platform/index.js';
import type { Persona } from './personas.js';
import type { Outcome } from './policy/words.js';
import type { Rehearsal } from './rehearsal.js';
import { type Making, pathOf, type Sent } from './requests.js';
import { nameOf, type Thing } from './things.js';
import type { Ground } from './world/ground.js';

/** What came of asking. */
export interface Answer {
  readonly outcome: Outcome;
  /** Whether it was decided before anybody looked at what was named in path, query or body. */
  readonly isUnseen: boolean;
  readonly status: number;
  readonly code: string;
  /** Without the id of the request. */
  readonly body: string;
  /** As it came, in bytes. */
  readonly raw: Buffer;
  readonly headers: Readonly<Record<string, unknown>>;
}

/** What a question may have besides. */
export interface Extra {
  readonly instead?: string;
  readonly query?: Readonly<Record<string, string>>;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Works on many things, so many at a time. */
export async function inPool<T>(
  tasks: readonly T[],
  width: number,
  work: (task: T) => Promise<void>,
): Promise<void> {
  const left = [...tasks].reverse();
  const worker = async (): Promise<void> => {
    for (let task = left.pop(); task !== undefined; task = left.pop()) await work(task);
  };
  await Promise.all(Array.from({ length: width }, worker));
}

/** An answer that began and was cut: what it said is lost. */
const brokenOff = (error: unknown) => ({
  statusCode: 599,
  body: error instanceof Error ? `"detail":"${error.message}"` : '',
  rawPayload: Buffer.alloc(0),
  headers: {},
});

/** The code of an error: an answer that was given may name what stands against other things. */
const codeOf = ({ statusCode, body }: Pick<LightMyRequestResponse, 'statusCode' | 'body'>): string =>
  statusCode < 400 ? '' : (/"code":"([\w.]+)"/.exec(body)?.[1] ?? '');

/** A role that may not, as opposed to a rule that refuses who may see. */
const ofRole = new Set(['access.denied', 'token.too_narrow', 'token.session_needed']);

function outcomeOf(status: number, code: string, wasPerformed: boolean): Outcome {
  if (wasPerformed || status < 400) return 'yes';
  if (status === 401) return 'out';
  if (status === 404) return 'hidden';
  return status === 403 && ofRole.has(code) ? 'no' : 'refused';
}

/** Asks over HTTP, in a world that keeps nothing of what is asked. */
export class Asker {
  constructor(
    private readonly ground: Ground,
    private readonly rehearsal: Rehearsal,
    private readonly requests: Readonly<Record<string, Making>>,
  ) {}

  /** Asks about a thing, or about one that does not exist where `instead` gives an id; `query` comes on top of what is usual. */
  async ask(
    route: string,
    who: Persona,
    what: Thing | undefined,
    { instead, query, headers: besides }: Extra = {},
  ): Promise<Answer> {
    const [method = 'GET', path = ''] = route.split(' ');
    const sent: Sent = this.requests[route]?.(this.ground, what, who) ?? {};
    const requestId = newId();
    const named =
      instead === undefined || what === undefined ? undefined : [this.ground.id(nameOf(what)), instead];
    const swap = (text: string): string => (named ? text.replaceAll(named[0] ?? '', named[1] ?? '') : text);
    const asked = new URLSearchParams({ ...sent.query, ...query }).toString();
    const url = `/api/v1/${swap(pathOf(this.ground, path, what, sent))}${asked && `?${swap(asked)}`}`;
    const payload = sent.payload instanceof Buffer ? sent.payload : swap(JSON.stringify(sent.payload ?? {}));
    const type = { 'content-type': 'application/json' };
    const headers = {
      ...type,
      ...this.ground.headersOf(who.key),
      'x-request-id': requestId,
      ...sent.headers,
      ...besides,
    };
    const request =
      method === 'GET' || method === 'HEAD' ? { method, url, headers } : { method, url, headers, payload };
    const answer = await this.patiently(request);
    const code = codeOf(answer);
    const outcome = outcomeOf(answer.statusCode, code, this.rehearsal.performed.delete(requestId));
    const body = answer.body.replaceAll(requestId, '(request)');
    const isUnseen = !this.rehearsal.looked.delete(requestId);
    return {
      outcome,
      isUnseen,
      status: answer.statusCode,
      code,
      body,
      raw: answer.rawPayload,
      headers: answer.headers,
    };
  }

  /** Of some things a person may have so many under way and no more: then the question is asked again. */
  private async patiently(request: InjectOptions & { readonly url: string }) {
    for (;;) {
      const answer = await this.answerTo(request);
      if (answer.statusCode !== 429) return answer;
      await pause(20);
    }
  }

  /** A stream of events never ends: its beginning is the answer. */
  private async answerTo(request: InjectOptions & { readonly url: string }) {
    const { app } = this.ground;
    if (!request.url.includes('document-events')) return app.inject(request).catch(brokenOff);
    const begun = await app.inject({ ...request, payloadAsStream: true });
    if (begun.statusCode === 200) {
      begun.raw.res.destroy();
      return { statusCode: 200, body: '', rawPayload: Buffer.alloc(0), headers: begun.headers };
    }
    const parts: Buffer[] = [];
    for await (const part of begun.stream()) parts.push(part as Buffer);
    const rawPayload = Buffer.concat(parts);
    return { statusCode: begun.statusCode, body: rawPayload.toString(), rawPayload, headers: begun.headers };
  }

  /** What an answer is once the id asked for is taken out of it: hidden and missing must then be the same, byte for byte. */
  bare(answer: Answer, id: string): string {
    const { date: _date, 'x-request-id': _request, ...headers } = answer.headers;
    return JSON.stringify([answer.status, answer.body, headers]).replaceAll(id, '(id)');
  }
}
