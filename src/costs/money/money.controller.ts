import { Controller, Get, Query } from '@nestjs/common';
import { Allow, type Caller, Who } from '../../platform/index.js';
import { FiguresScreens } from './figures.screens.js';
import { FigureQuery, FigureView, OwnMoneyView } from './own.contract.js';
import { GroupsMoneyQuery, GroupsMoneyView, MoneyGroupsView } from './groups.contract.js';
import { GroupsMoneyScreens } from './groups.screens.js';
import { OwnScreens } from './own.screens.js';
import { StatementQuery, StatementView } from './statement.contract.js';
import { StatementScreens } from './statement.screens.js';

/** What people see of the money of members. */
@Controller('money')
export class MoneyController {
  constructor(
    private readonly own: OwnScreens,
    private readonly figures: FiguresScreens,
    private readonly statements: StatementScreens,
    private readonly groups: GroupsMoneyScreens,
  ) {}

  /** What the caller's own members paid, owe, bear and carry, fund by fund over all cases; empty for who belongs to none. */
  @Allow('money.read')
  @Get('own')
  ours(@Who() caller: Caller): Promise<OwnMoneyView> {
    return this.own.money(caller);
  }

  /** How a figure of a member comes about: the entries that make it, the newest first. */
  @Allow('money.read')
  @Get('figure')
  figure(@Who() caller: Caller, @Query() query: FigureQuery): Promise<FigureView> {
    return this.figures.figure(caller, query);
  }

  /** A member's statement of account in a fund: one page of its lines between what stood before and what stands at the end. */
  @Allow('money.read')
  @Get('statement')
  statement(@Who() caller: Caller, @Query() query: StatementQuery): Promise<StatementView> {
    return this.statements.statement(caller, query);
  }

  /** The groups of whose money the caller sees something: their plans, totals, who is late and who pays for whom, each as far as they see it. */
  @Allow('money.read')
  @Get('groups')
  ofGroups(@Who() caller: Caller, @Query() query: GroupsMoneyQuery): Promise<GroupsMoneyView> {
    return this.groups.list(caller, query);
  }

  /** What the groups are called of whose money the caller sees something: to choose one of them. */
  @Allow('money.read')
  @Get('group-names')
  namesOfGroups(@Who() caller: Caller, @Query() query: GroupsMoneyQuery): Promise<MoneyGroupsView> {
    return this.groups.names(caller, query);
  }
}
