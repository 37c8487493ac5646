import { Module } from '@nestjs/common';

/** Who may see what: walls, compartments, standing, and the one rule that decides. */
@Module({})
export class WallsModule {}
