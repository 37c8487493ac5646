import { Module } from '@nestjs/common';

/** Documents by tier, their versions, their text, and the evidence of where they come from. */
@Module({})
export class DocumentsModule {}
