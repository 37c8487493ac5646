import { Module } from '@nestjs/common';
import { CalculateDeadlines } from './calculate-deadlines.js';
import { CalculatorsController } from './calculators.controller.js';
import { LawController } from './law.controller.js';

/** Rules, calendars and the calculation of dates; knows no case. */
@Module({ controllers: [LawController, CalculatorsController], providers: [CalculateDeadlines] })
export class LawModule {}
