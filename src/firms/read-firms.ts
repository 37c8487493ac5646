import { Injectable } from '@nestjs/common';
import type { CalendarDate } from '../kernel/index.js';
import { type Caller, UnitOfWork } from '../platform/index.js';
import { FirmsScreens } from './firms.screens.js';
import type {
  FirmDetailView,
  FirmGroupView,
  FirmLikenessQuery,
  FirmLikenessView,
  FirmsQuery,
  FirmsView,
} from './register.contract.js';

/** Reads the register: a list, a firm, its group on a day, and what may be the firm that is meant. */
@Injectable()
export class ReadFirms {
  constructor(
    private readonly work: UnitOfWork,
    private readonly screens: FirmsScreens,
  ) {}

  list(caller: Caller, query: FirmsQuery): Promise<FirmsView> {
    return this.work.read(caller, (tx) => this.screens.list(tx, query));
  }

  firm(caller: Caller, id: string): Promise<FirmDetailView> {
    return this.work.read(caller, (tx) => this.screens.firm(tx, id));
  }

  group(caller: Caller, id: string, on: CalendarDate | undefined): Promise<FirmGroupView> {
    return this.work.read(caller, (tx) => this.screens.group(tx, id, on));
  }

  likely(caller: Caller, query: FirmLikenessQuery): Promise<FirmLikenessView> {
    return this.work.read(caller, (tx) => this.screens.likely(tx, query));
  }
}
