import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Metrics } from './metrics.js';
import { serveMetrics } from './serve-metrics.js';

let server: Server;
let address: string;
const metrics = new Metrics();
beforeAll(async () => {
  server = await serveMetrics(metrics, 0, '127.0.0.1');
  address = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
});
afterAll(() => void server.close());

describe('what the process counts', () => {
  it('is told without a word of what was asked', async () => {
    metrics.answered('PUT', 204, 0.01);
    metrics.answered('GET', 404, 0.01);
    const text = await (await fetch(`${address}/metrics`)).text();
    expect(text).toContain('hezong_http_request_seconds_count{way="change",status="2xx"} 1');
    expect(text).toContain('hezong_http_request_seconds_count{way="read",status="4xx"} 1');
    expect(text).not.toMatch(/(route|method)=|work_total\{kind/);
  });

  it.each(['/', '/metrics/', '/metrics?x=1', '/api/health/live'])(
    'is told at no other path: %s',
    async (path) => {
      expect((await fetch(`${address}${path}`)).status).toBe(404);
    },
  );

  it('is not told to whoever sends something', async () => {
    expect((await fetch(`${address}/metrics`, { method: 'POST' })).status).toBe(404);
  });
});
