import { HttpException, MethodNotAllowedException } from '@nestjs/common';
import { QueryRunnerAlreadyReleasedError } from 'typeorm';
import { refuse } from '../../kernel/index.js';
import { InvalidInputError, NotFoundError, RefusedError, StaleVersionError } from '../errors.js';
import { preferredLanguage, problemBody, problemOf } from './problem.js';

const refusal = refuse('deadline.no_evidence', 'Evidence is needed.', '须有证据。').refusal;

describe('what is told of an error', () => {
  it.each([
    [new RefusedError(refusal), 409, 'deadline.no_evidence'],
    [new RefusedError(refusal, 403), 403, 'deadline.no_evidence'],
    [new NotFoundError(), 404, 'not_found'],
    [new InvalidInputError([]), 422, 'input.invalid'],
    [new StaleVersionError(3), 412, 'version.stale'],
    [new MethodNotAllowedException(), 405, 'request.405'],
    [Object.assign(new Error('body'), { statusCode: 413 }), 413, 'request.413'],
    [Object.assign(new Error('connect'), { code: 'ECONNREFUSED' }), 503, 'database.unreachable'],
    [new QueryRunnerAlreadyReleasedError(), 503, 'database.unreachable'],
    [new HttpException('away', 503), 503, 'database.unreachable'],
    [{ driverError: { code: '23505' } }, 409, 'conflict.same_thing'],
    [{ driverError: { code: '22021' } }, 422, 'input.unstorable'],
    [new TypeError('a bug with secret content'), 500, 'internal'],
    ['thrown text', 500, 'internal'],
  ])('%s is a %i with code %s', (error, status, code) => {
    expect(problemOf(error)).toMatchObject({ status, code });
  });

  it('never says what a bug says', () => {
    const body = problemBody(problemOf(new TypeError('secret')), 'en', '/api/v1/cases', 'r1');
    expect(JSON.stringify(body)).not.toContain('secret');
    expect(body).toMatchObject({ requestId: 'r1', instance: '/api/v1/cases' });
  });

  it('points at each fault in the language asked for', () => {
    const fault = { pointer: '/title', because: { en: 'Too long.', zh: '过长。' } };
    const problem = problemOf(new InvalidInputError([fault]));
    expect(problemBody(problem, 'zh', '/', 'r').errors).toEqual([{ pointer: '/title', detail: '过长。' }]);
  });
});

describe('the language asked for', () => {
  it.each([
    [undefined, 'en'],
    ['zh-CN,zh;q=0.9,en;q=0.8', 'zh'],
    ['en-GB,zh;q=0.9', 'en'],
    ['fr-FR, zh;q=0.2, en;q=0.1', 'zh'],
    ['zh;q=0.1,en;q=0.5', 'en'],
    ['fr', 'en'],
    [';;;q=,', 'en'],
  ])('%s is %s', (header, language) => {
    expect(preferredLanguage(header)).toBe(language);
  });
});
