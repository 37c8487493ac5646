import { Controller, Get, Header, HttpCode, HttpException } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import { StoreMark } from '../blobs/store-mark.js';
import { Allow } from './decorators.js';
import { Metrics } from './metrics.js';

/** For those who watch the process: is it alive, can it work, what does it count. */
@ApiExcludeController()
@Controller()
export class HealthController {
  constructor(
    private readonly source: DataSource,
    private readonly metrics: Metrics,
    private readonly mark: StoreMark,
  ) {}

  @Allow('public')
  @Get('api/health/live')
  live(): { status: string } {
    return { status: 'live' };
  }

  /** Ready when the database answers and the store of files is the database's own; 503 otherwise. */
  @Allow('public')
  @HttpCode(200)
  @Get('api/health/ready')
  async ready(): Promise<{ status: string }> {
    try {
      await this.source.query('SELECT 1');
    } catch {
      throw new HttpException('database unreachable', 503);
    }
    if (!(await this.mark.isOurs())) throw new HttpException('another store of files', 503);
    return { status: 'ready' };
  }

  @Allow('public')
  @Header('content-type', 'text/plain; version=0.0.4; charset=utf-8')
  @Get('metrics')
  count(): Promise<string> {
    return this.metrics.registry.metrics();
  }
}
