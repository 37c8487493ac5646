import { type DynamicModule, Module } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { type Config, PlatformModule } from './platform/index.js';

/** All modules, in order of dependency. The only file that knows them all. */
@Module({})
export class AppModule {
  static register(config: Config, source: DataSource): DynamicModule {
    return { module: AppModule, imports: [PlatformModule.register(config, source)] };
  }
}
