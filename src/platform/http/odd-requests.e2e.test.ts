import { startTestApp, type TestApp } from '../../../test/app.js';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

describe('a request nobody writes by accident', () => {
  it('is told in problem details that an address which cannot be decoded names nothing', async () => {
    const answer = await app.inject({ url: '/api/v1/cases/%ff', headers: { 'accept-language': 'zh' } });
    expect(answer.statusCode).toBe(404);
    expect(answer.headers['content-type']).toBe('application/problem+json; charset=utf-8');
    expect(answer.json()).toMatchObject({ code: 'not_found', title: '未找到' });
  });

  it('is told that its body nests too deep, before anything walks down it', async () => {
    const answer = await app.inject({
      method: 'POST',
      url: '/api/v1/sessions',
      headers: { 'content-type': 'application/json' },
      payload: `${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}`,
    });
    expect(answer.json()).toMatchObject({ status: 422, code: 'input.invalid' });
  });

  it('is told that its body is too much or no object, before anything is made of it', async () => {
    for (const payload of [`[${Array<string>(20_000).fill('{}').join(',')}]`, '[{}]']) {
      const answer = await app.inject({
        method: 'POST',
        url: '/api/v1/sessions',
        headers: { 'content-type': 'application/json; charset=utf-8' },
        payload,
      });
      expect(answer.json()).toMatchObject({ status: 422, code: 'input.invalid', errors: [{ pointer: '' }] });
    }
  });

  it('is told that its body is too large where nobody need have signed in, and elsewhere that it must', async () => {
    const payload = JSON.stringify({ email: 'x'.repeat(70_000), password: 'y' });
    const post = (route: string) =>
      app.inject({
        method: 'POST',
        url: `/api/v1/${route}`,
        headers: { 'content-type': 'application/json' },
        payload,
      });
    expect((await post('sessions')).json()).toMatchObject({ status: 413, code: 'request.413' });
    expect((await post('cases')).statusCode).toBe(401);
  });

  it('is told that a form is not what it sends', async () => {
    const answer = await app.inject({
      method: 'POST',
      url: '/api/v1/sessions',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      payload: 'email=a&password=b',
    });
    expect(answer.json()).toMatchObject({ status: 415, code: 'request.415' });
  });
});
