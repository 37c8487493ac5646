import { Injectable } from '@nestjs/common';
import { type Caller, UnitOfWork } from '../platform/index.js';
import type { GroupAccessView, GroupsPageView, GroupView } from './group-views.contract.js';
import type { GroupsQuery } from './groups.contract.js';
import { GroupsScreens } from './groups.screens.js';

/** Reads groups, each as far as its reader sees it. */
@Injectable()
export class ReadGroups {
  constructor(
    private readonly work: UnitOfWork,
    private readonly screens: GroupsScreens,
  ) {}

  list(caller: Caller, query: GroupsQuery): Promise<GroupsPageView> {
    return this.work.readOnce(caller, (tx) => this.screens.list(tx, query));
  }

  group(caller: Caller, id: string): Promise<GroupView> {
    return this.work.read(caller, (tx) => this.screens.group(tx, id));
  }

  /** Who reads what the group shares, and why. */
  access(caller: Caller, id: string): Promise<GroupAccessView> {
    return this.work.read(caller, (tx) => this.screens.access(tx, id));
  }
}
