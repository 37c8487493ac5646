import { FiguresScreens, MemberMoney } from './figures.screens.js';
import { MadeForReader } from './made-for.reader.js';
import { MoneyController } from './money.controller.js';
import { OwnScreens } from './own.screens.js';
import { StatementPapers } from './statement.papers.js';
import { StatementScreens } from './statement.screens.js';

export const moneyControllers = [MoneyController];

export const moneyProviders = [
  FiguresScreens,
  MadeForReader,
  MemberMoney,
  OwnScreens,
  StatementPapers,
  StatementScreens,
];
