import { Module } from '@nestjs/common';
import { NamesController } from './names.controller.js';

/** Firms and their names; which names may be one firm's. */
@Module({ controllers: [NamesController] })
export class FirmsModule {}
