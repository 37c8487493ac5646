import {
  applyDecorators,
  createParamDecorator,
  type ExecutionContext,
  Injectable,
  type PipeTransform,
  SetMetadata,
} from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import { ApiHeader } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { InvalidInputError, NotFoundError } from '../errors.js';
import { isId } from '../ids.js';
import type { Access, Caller } from '../words.js';

/** A request after the guard let it in. */
export interface KnownRequest extends FastifyRequest {
  caller?: Caller;
}

/** Where a route's access is written. */
export const ACCESS = 'hezong:access';

/** Who may use a route. Every route has one; the app does not start otherwise. The server knows it before it reads a body. */
export const Allow = (access: Access): MethodDecorator =>
  applyDecorators(SetMetadata(ACCESS, access), RouteConfig({ access }));

const requestOf = (context: ExecutionContext): KnownRequest =>
  context.switchToHttp().getRequest<KnownRequest>();

/** The caller, as the guard found it. */
export const Who = createParamDecorator((_: unknown, context: ExecutionContext): Caller => {
  const { caller } = requestOf(context);
  if (caller === undefined) throw new Error('A route asks who calls, but lets anyone in');
  return caller;
});

const versionAsked = createParamDecorator((_: unknown, context: ExecutionContext): number | undefined => {
  const header = requestOf(context).headers['if-match'];
  if (header === undefined || header === '*') return undefined;
  const version = /^(?:W\/)?"?(\d{1,9})"?$/.exec(header)?.[1];
  if (version === undefined) throw new InvalidInputError([ifMatchFault(header)]);
  return Number(version);
});

const describesIfMatch = ApiHeader({
  name: 'If-Match',
  description:
    'The version that was read: where somebody changed it meanwhile, nothing is changed (412). Left out, or `*`: whichever it is.',
  schema: { type: 'string' },
});

/** The version an `If-Match` header names, or undefined where there is none. */
export const IfMatch = (): ParameterDecorator => (target, method, place) => {
  versionAsked()(target, method, place);
  const descriptor = method && Object.getOwnPropertyDescriptor(target, method);
  if (method && descriptor) describesIfMatch(target, method, descriptor);
};

const ifMatchFault = (header: string) => ({
  pointer: '/headers/if-match',
  because: {
    en: `If-Match "${header}" is not a version number.`,
    zh: `If-Match“${header}”不是版本号。`,
  },
});

/** An id in a path. One of the wrong form names nothing, hence 404 as for any thing that is not there. */
@Injectable()
export class Uuid implements PipeTransform<string, string> {
  transform(value: string): string {
    if (!isId(value)) throw new NotFoundError();
    return value.toLowerCase();
  }
}

/** A number in a path: 1, 2, 3 … What is none names nothing. */
@Injectable()
export class Ordinal implements PipeTransform<string, number> {
  transform(value: string): number {
    if (!/^[1-9]\d{0,5}$/.test(value)) throw new NotFoundError();
    return Number(value);
  }
}
