import { Module } from '@nestjs/common';
import { CalculateDeadlines } from './calculate-deadlines.js';
import { LawController } from './law.controller.js';

/** Rules, calendars and the calculation of dates; knows no case. */
@Module({ controllers: [LawController], providers: [CalculateDeadlines] })
export class LawModule {}
