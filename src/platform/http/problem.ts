import { HttpException } from '@nestjs/common';
import { QueryRunnerAlreadyReleasedError } from 'typeorm';
import { acknowledgementOf, type Bilingual, type Language } from '../../kernel/index.js';
import {
  ImplausibleDatesError,
  InvalidInputError,
  NotFoundError,
  RefusedError,
  StaleVersionError,
  UnauthenticatedError,
} from '../errors.js';

/** One fault of an input. `acknowledge` is what to send where it is right all the same. */
interface ProblemFault {
  readonly pointer: string;
  readonly because: Bilingual;
  readonly acknowledge?: string;
}

/** What is told of an error: RFC 9457 problem details, with a stable code. */
export interface Problem {
  readonly status: number;
  readonly code: string;
  readonly title: Bilingual;
  readonly detail: Bilingual;
  readonly errors?: readonly ProblemFault[];
  readonly retryAfterSeconds?: number;
  readonly currentVersion?: number;
}

const titles: Readonly<Record<number, Bilingual>> = {
  401: { en: 'Sign in first', zh: '请先登录' },
  403: { en: 'Not allowed', zh: '无权操作' },
  404: { en: 'Not found', zh: '未找到' },
  405: { en: 'Not possible here', zh: '此处不支持' },
  408: { en: 'Waited too long', zh: '等待超时' },
  409: { en: 'Not possible now', zh: '当前不可操作' },
  412: { en: 'Changed in the meantime', zh: '内容已被更改' },
  413: { en: 'Too large', zh: '内容过大' },
  415: { en: 'Wrong content type', zh: '内容类型不支持' },
  422: { en: 'Please change the input', zh: '请修改输入' },
  429: { en: 'Too many attempts', zh: '尝试过于频繁' },
  503: { en: 'Not available at the moment', zh: '暂时不可用' },
};

const badRequest: Bilingual = { en: 'The request cannot be read', zh: '请求无法读取' };
const failure: Bilingual = { en: 'Something went wrong on our side', zh: '系统发生错误' };

const titled = (status: number): Bilingual => titles[status] ?? (status < 500 ? badRequest : failure);

const notFound: Bilingual = {
  en: 'There is nothing here under this address, or it is not yours to see.',
  zh: '此地址下没有内容，或您无权查看。',
};
const broken: Bilingual = {
  en: 'The request was not carried out; nothing was changed. Please try again, and tell us the request number if it happens again.',
  zh: '请求未执行，未作任何更改。请重试；如再次发生，请告知请求编号。',
};
const away: Bilingual = {
  en: 'The database cannot be reached. Nothing was changed; please try again in a moment.',
  zh: '数据库暂时无法连接，未作任何更改，请稍后重试。',
};

/** Turns any error into what may be told of it. Never says what is inside: a bug is a bare 500. */
export function problemOf(error: unknown): Problem {
  if (error instanceof RefusedError) {
    const { status, refusal, retryAfterSeconds } = error;
    return {
      status,
      code: refusal.code,
      title: titled(status),
      detail: refusal.because,
      ...(retryAfterSeconds !== undefined && { retryAfterSeconds }),
    };
  }
  if (error instanceof NotFoundError)
    return { status: 404, code: 'not_found', title: titled(404), detail: notFound };
  if (error instanceof InvalidInputError) {
    return {
      status: 422,
      code: 'input.invalid',
      title: titled(422),
      detail: firstOf(error),
      errors: error.faults,
    };
  }
  if (error instanceof ImplausibleDatesError) return implausible(error);
  if (error instanceof StaleVersionError) return stale(error);
  if (error instanceof UnauthenticatedError) {
    return { status: 401, code: error.refusal.code, title: titled(401), detail: error.refusal.because };
  }
  return problemOfFramework(error);
}

const implausible = ({ odd }: ImplausibleDatesError): Problem => ({
  status: 422,
  code: 'date.implausible',
  title: { en: 'Please check these dates', zh: '请核对日期' },
  detail: {
    en: `${odd.map(({ oddity }) => oddity.because.en).join(' ')} Correct it, or send "acknowledged" to say that it is right.`,
    zh: `${odd.map(({ oddity }) => oddity.because.zh).join('')}请更正；如确认无误，请以“acknowledged”字段声明。`,
  },
  errors: odd.map(({ pointer, oddity }) => ({
    pointer,
    because: oddity.because,
    acknowledge: acknowledgementOf(oddity),
  })),
});

const firstOf = (error: InvalidInputError): Bilingual => error.faults[0]?.because ?? titled(422);

const stale = (error: StaleVersionError): Problem => ({
  status: 412,
  code: 'version.stale',
  title: titled(412),
  detail: {
    en: `Someone changed this in the meantime: the newest version is ${error.currentVersion}. Load it and apply your change again.`,
    zh: `此内容已被他人更改：最新版本为 ${error.currentVersion}。请重新载入后再作修改。`,
  },
  currentVersion: error.currentVersion,
});

const taken: Bilingual = {
  en: 'Someone else made the same thing at the same moment. Load the page again and look before you repeat it.',
  zh: '他人刚刚提交了相同内容。请重新载入页面并核对后再操作。',
};

const unstorable: Bilingual = {
  en: 'The text holds a character that cannot be stored (such as NUL). Take it out and try again.',
  zh: '文本含有无法保存的字符（如空字符），请删除后重试。',
};

/** What PostgreSQL calls the error, where it is PostgreSQL's. */
const sqlState = (error: unknown): string | undefined =>
  typeof error === 'object' && error !== null && 'driverError' in error
    ? (error.driverError as { code?: string }).code
    : undefined;

/** Characters that are not UTF-8, or NUL in a text or in JSON. */
const untranslatable: readonly (string | undefined)[] = ['22021', '22P05'];

function problemOfFramework(error: unknown): Problem {
  const state = sqlState(error);
  // A unique constraint decided a race that the rules could not see.
  if (state === '23505')
    return { status: 409, code: 'conflict.same_thing', title: titled(409), detail: taken };
  if (untranslatable.includes(state)) {
    return { status: 422, code: 'input.unstorable', title: titled(422), detail: unstorable };
  }
  const status = error instanceof HttpException ? error.getStatus() : statusCodeOf(error);
  if (status === 503 || isUnreachable(error)) {
    return { status: 503, code: 'database.unreachable', title: titled(503), detail: away };
  }
  if (status === 404) return { status, code: 'not_found', title: titled(404), detail: notFound };
  if (status >= 400 && status < 500) {
    return { status, code: `request.${status}`, title: titled(status), detail: titled(status) };
  }
  return { status: 500, code: 'internal', title: titled(500), detail: broken };
}

/** Fastify's own errors (a body that is no JSON, one that is too large) carry a status. */
const statusCodeOf = (error: unknown): number => {
  const status =
    typeof error === 'object' && error !== null && 'statusCode' in error ? error.statusCode : 500;
  return typeof status === 'number' ? status : 500;
};

const unreachable = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ENOTFOUND',
  'ETIMEDOUT',
  '57P01',
  '57P02',
  '57P03',
  '53300',
]);

function isUnreachable(error: unknown): boolean {
  // The server closed the connection between two statements of a transaction; TypeORM let go of it then.
  if (error instanceof QueryRunnerAlreadyReleasedError) return true;
  if (typeof error !== 'object' || error === null) return false;
  if ('code' in error && typeof error.code === 'string' && unreachable.has(error.code)) return true;
  if ('driverError' in error) return isUnreachable(error.driverError);
  return error instanceof Error && error.message.startsWith('Connection terminated');
}

/** The problem as JSON in one language. */
export const problemBody = (problem: Problem, language: Language, instance: string, requestId: string) => ({
  type: `urn:hezong:problem:${problem.code}`,
  title: problem.title[language],
  status: problem.status,
  code: problem.code,
  detail: problem.detail[language],
  instance,
  requestId,
  ...(problem.errors && {
    errors: problem.errors.map(({ pointer, because, acknowledge }) => ({
      pointer,
      detail: because[language],
      ...(acknowledge !== undefined && { acknowledge }),
    })),
  }),
  ...(problem.currentVersion !== undefined && { currentVersion: problem.currentVersion }),
});

/** The language a header asks for; English unless Chinese is preferred. */
export function preferredLanguage(header: string | undefined): Language {
  const wanted = (header ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', quality] = part.trim().split(';q=');
      return { tag: tag.toLowerCase(), quality: quality === undefined ? 1 : Number(quality) || 0 };
    })
    .filter(({ tag }) => tag.startsWith('zh') || tag.startsWith('en'))
    .sort((a, b) => b.quality - a.quality);
  return wanted[0]?.tag.startsWith('zh') ? 'zh' : 'en';
}
