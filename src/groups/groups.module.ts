import { Module } from '@nestjs/common';
import { GroupsReader } from './groups.reader.js';

/** Joint-defence groups: the agreement, who signed it, and who is in on which day. */
@Module({ providers: [GroupsReader], exports: [GroupsReader] })
export class GroupsModule {}
