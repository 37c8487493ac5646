import { Controller, Get, HttpCode, HttpException } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import { StoreMark } from '../blobs/store-mark.js';
import { Allow } from './decorators.js';

/** For those who watch the process: is it alive, can it work. */
@ApiExcludeController()
@Controller()
export class HealthController {
  constructor(
    private readonly source: DataSource,
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
}
