import { Injectable } from '@nestjs/common';
import { Binds, sightOfCaller, visibleCase, visibleParty } from '../cases/index.js';
import { type Caller, hasRole, NotFoundError, type Tx, UnitOfWork } from '../platform/index.js';
import { type RemindersView, toReminderView } from './notifications.contract.js';
import { NotificationsStore } from './notifications.store.js';
import { selfOf } from './self-of.js';

/** Who is reminded of a deadline, and when. */
@Injectable()
export class ListReminders {
  constructor(
    private readonly work: UnitOfWork,
    private readonly notifications: NotificationsStore,
  ) {}

  /** For those who may see the deadline; coordinators and auditors see everyone's reminders, others their own. */
  run(caller: Caller, deadlineId: string): Promise<RemindersView> {
    return this.work.read(caller, async (tx) => {
      await this.assertVisible(tx, deadlineId);
      const whose = hasRole(caller, 'coordinator', 'auditor') ? null : selfOf(caller);
      const rows = await this.notifications.remindersOf(tx, deadlineId, whose);
      return { items: rows.map(toReminderView) };
    });
  }

  private async assertVisible(tx: Tx, deadlineId: string): Promise<void> {
    const binds = new Binds();
    const sight = sightOfCaller(tx.caller);
    const rows = await tx.query(
      `SELECT 1 FROM deadline d LEFT JOIN party p ON p.alliance_id = d.alliance_id AND p.id = d.party_id
        WHERE d.alliance_id = ${binds.bind(tx.caller.allianceId)} AND d.id = ${binds.bind(deadlineId)}
          AND ${visibleCase(sight, 'd.case_id', binds)} AND ${visibleParty(sight, 'p', binds)}`,
      binds.values,
    );
    if (rows.length === 0) throw new NotFoundError();
  }
}
