import { Module } from '@nestjs/common';

/** Walls set and lifted, compartments, and the protective-order subscriptions that open them. */
@Module({})
export class ClearanceModule {}
