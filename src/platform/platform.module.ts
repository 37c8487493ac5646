import { type DynamicModule, Module } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { SigningKey } from './audit/signing-key.js';
import { AuditReader } from './audit.reader.js';
import { blobProviders } from './blobs/providers.js';
import { Clock } from './clock.js';
import { CONFIG, type Config } from './config.js';
import { Consumers } from './facts/consumers.js';
import { deliveryProviders, queueModules, workingProviders } from './delivery/providers.js';
import { HealthController } from './http/health.controller.js';
import { Metrics } from './http/metrics.js';
import { ProblemFilter } from './http/problem.filter.js';
import { Duties } from './facts/duties.js';
import type { FactTable } from './facts/facts.js';
import { Log } from './log.js';
import { Notices } from './facts/notices.js';
import { Subjects } from './facts/subjects.js';
import { UnitOfWork } from './unit-of-work.js';

const provided = [
  ...deliveryProviders,
  ...blobProviders,
  AuditReader,
  Clock,
  Duties,
  Log,
  Metrics,
  Notices,
  ProblemFilter,
  SigningKey,
  Subjects,
  UnitOfWork,
];

/** What every module stands on. Global: nobody imports it twice. */
@Module({})
export class PlatformModule {
  /** `source` is connected already; `facts` are all that may be recorded. */
  static register(config: Config, source: DataSource, facts: FactTable): DynamicModule {
    const values = [
      { provide: CONFIG, useValue: config },
      { provide: Consumers, useValue: new Consumers(facts) },
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
