import { Module } from '@nestjs/common';

/** Joint-defence groups: the agreement, who signed it, and who is in on which day. */
@Module({})
export class GroupsModule {}
