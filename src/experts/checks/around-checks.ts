import { Injectable } from '@nestjs/common';
import { todayIn } from '../../identity/index.js';
import type { Tx } from '../../platform/index.js';
import type { AroundCheck, CheckHand } from '../domain/checks/check-life.js';
import type { NamesOnlySheet } from '../domain/checks/sheet.js';
import { ExpertsReader } from '../pool/experts.reader.js';
import { sheetOf } from './case-matters.reader.js';
import { CheckSides } from './check-sides.js';
import { ChecksStore, type StoredCheck } from './checks.store.js';
import { type StoredWaiver, WaiversStore } from './waivers.store.js';

/** What decides of a check besides itself, and what would leave. */
export interface Surroundings {
  readonly around: Omit<AroundCheck, 'waivers'> & { readonly waivers: readonly StoredWaiver[] };
  readonly sheet: NamesOnlySheet;
}

/** Gathers what decides of a check. */
@Injectable()
export class AroundChecks {
  constructor(
    private readonly checks: ChecksStore,
    private readonly waivers: WaiversStore,
    private readonly sides: CheckSides,
    private readonly experts: ExpertsReader,
  ) {}

  /** As of now, for whoever acts with some hands. */
  async of(tx: Tx, check: StoredCheck, hands: readonly CheckHand[]): Promise<Surroundings> {
    const { id, expertId } = check;
    const { matter, memberIds } = await this.sides.today(tx, check);
    const runs = await this.checks.lastRuns(tx, [id]);
    const waivers = (await this.waivers.of(tx, [id])).get(id) ?? [];
    const expert = (await this.experts.withDossiers(tx, [expertId])).get(expertId);
    return {
      around: {
        hands,
        personId: tx.caller.personId,
        now: tx.now,
        today: await todayIn(tx),
        holds: await this.checks.holdsOf(tx, expertId, id),
        isActive: expert?.status === 'active',
        hits: isSearched(check) ? (runs.get(id)?.hits ?? []) : [],
        waivers,
        memberIds,
      },
      sheet: sheetOf(matter, check.classes),
    };
  }
}

/** What an earlier search found says nothing once names were sent again. */
const isSearched = ({ declaredAt }: StoredCheck): boolean => declaredAt !== null;
