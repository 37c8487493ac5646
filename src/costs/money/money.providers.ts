import { AgedScreens } from './aged.screens.js';
import { MoneyDeskController } from './desk.controller.js';
import { DeskPapers } from './desk.papers.js';
import { DeskScreens } from './desk.screens.js';
import { FiguresScreens, MemberMoney } from './figures.screens.js';
import { GroupsMoneyScreens } from './groups.screens.js';
import { LateMembers } from './late.reader.js';
import { MadeForReader } from './made-for.reader.js';
import { MoneyController } from './money.controller.js';
import { OwnScreens } from './own.screens.js';
import { PlansNow } from './plans-now.reader.js';
import { SharesReader } from './shares.reader.js';
import { StatementPapers } from './statement.papers.js';
import { StatementScreens } from './statement.screens.js';

export const moneyControllers = [MoneyController, MoneyDeskController];

export const moneyProviders = [
  AgedScreens,
  DeskPapers,
  DeskScreens,
  FiguresScreens,
  GroupsMoneyScreens,
  LateMembers,
  MadeForReader,
  MemberMoney,
  OwnScreens,
  PlansNow,
  SharesReader,
  StatementPapers,
  StatementScreens,
];
