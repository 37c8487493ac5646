import { type DynamicModule, Module } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { SigningKey } from './audit/signing-key.js';
import { AuditReader } from './audit.reader.js';
import { blobProviders } from './blobs/providers.js';
import { Clock } from './clock.js';
import { CONFIG, type Config } from './config.js';
import { Consumers } from './consumers.js';
import { deliveryProviders, queueModules, workingProviders } from './delivery/providers.js';
import { HealthController } from './http/health.controller.js';
import { Metrics } from './http/metrics.js';
import { ProblemFilter } from './http/problem.filter.js';
import { Log } from './log.js';
import { UnitOfWork } from './unit-of-work.js';

const provided = [
  ...deliveryProviders,
  ...blobProviders,
  AuditReader,
  Clock,
  Consumers,
  Log,
  Metrics,
  ProblemFilter,
  SigningKey,
  UnitOfWork,
];

/** What every module stands on. Global: nobody imports it twice. */
@Module({})
export class PlatformModule {
  /** `source` is connected already. */
  static register(config: Config, source: DataSource): DynamicModule {
    const values = [
      { provide: CONFIG, useValue: config },
      { provide: DataSource, useValue: source },
    ];
    const works = config.role !== 'api';
    return {
      module: PlatformModule,
      global: true,
      imports: works ? [...queueModules()] : [],
      controllers: [HealthController],
      providers: [...values, ...provided, ...(works ? workingProviders : [])],
      exports: [...values, ...provided],
    };
  }
}
