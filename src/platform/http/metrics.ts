import { Injectable } from '@nestjs/common';
import { collectDefaultMetrics, Counter, Histogram, Registry } from 'prom-client';

const reads: readonly string[] = ['GET', 'HEAD'];

/**
 * What the process counts, in Prometheus' form. Labels hold no id, no name and no route: that somebody wrote down a settlement is a
 * secret, so a route that is asked seldom would tell it by being counted.
 */
@Injectable()
export class Metrics {
  readonly registry = new Registry();
  private readonly requests = new Histogram({
    name: 'hezong_http_request_seconds',
    help: 'Duration of HTTP requests by whether they read or change something, and by class of status',
    labelNames: ['way', 'status'] as const,
    buckets: [0.005, 0.02, 0.05, 0.1, 0.3, 1, 3, 10],
    registers: [this.registry],
  });
  readonly work = new Counter({
    name: 'hezong_work_total',
    help: 'Work taken from the queue by outcome',
    labelNames: ['outcome'] as const,
    registers: [this.registry],
  });

  constructor() {
    collectDefaultMetrics({ register: this.registry, prefix: 'hezong_' });
  }

  /** Counts an answered request. */
  answered(method: string, status: number, seconds: number): void {
    const labels = {
      way: reads.includes(method) ? 'read' : 'change',
      status: `${String(Math.floor(status / 100))}xx`,
    };
    this.requests.observe(labels, seconds);
  }
}
