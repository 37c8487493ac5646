import { Injectable } from '@nestjs/common';
import { SystemWalls } from '../../clearance/index.js';
import { granted, type Tx, WorkRegistry } from '../../platform/index.js';
import { openToRecheck } from '../domain/checks/check-life.js';
import { checkFact, moveCheck } from '../domain/checks/check.js';
import { compareRuns, verdictOf } from '../domain/checks/runs.js';
import { deathOf, isSigned } from '../domain/checks/waiver.js';
import { AroundChecks } from './around-checks.js';
import { ChecksStore, type LastRun, type StoredCheck } from './checks.store.js';
import { type Found, ScreenChecks } from './screen-checks.js';
import { WaiversStore } from './waivers.store.js';

/** Why a check is searched: it was declared, a night has passed, or a fact was heard. */
export type SearchTrigger = 'declared' | 'nightly' | `${string}.${string}`;

/** Closes a case to an expert while a check of them in it waits to be decided anew. */
@Injectable()
export class ExpertWalls {
  constructor(
    registry: WorkRegistry,
    private readonly checks: ChecksStore,
    private readonly walls: SystemWalls,
  ) {
    registry.onFact('expert.changed', 'conflict-check-walls', (tx, { subject }) =>
      this.followAccount(tx, subject.id),
    );
  }

  /** Of a check that waits to be decided anew. */
  async close(tx: Tx, { expertPersonId, caseId }: StoredCheck): Promise<void> {
    if (expertPersonId !== null) await this.walls.set(tx, expertPersonId, caseId);
  }

  /** Once a check waits no more: where no other of the expert in the case waits, and some is decided for them. */
  async open(
    tx: Tx,
    { expertId, expertPersonId, caseId }: Pick<StoredCheck, 'expertId' | 'expertPersonId' | 'caseId'>,
  ): Promise<void> {
    if (expertPersonId === null) return;
    const [there] = await this.checks.standOf(tx, expertId, caseId);
    if (there !== undefined && !there.waits && there.serves)
      await this.walls.lift(tx, expertPersonId, caseId);
  }

  /** An account that was linked while a check waits: it is given once and kept. */
  private async followAccount(tx: Tx, expertId: string): Promise<void> {
    const stand = await this.checks.standOf(tx, expertId, null);
    const waiting = stand.filter(({ waits }) => waits);
    const personId = waiting.length === 0 ? null : await this.checks.accountOf(tx, expertId);
    if (personId === null) return;
    for (const { caseId } of waiting) await this.walls.set(tx, personId, caseId);
  }
}

/** Searches checks for conflicts, and has those decided anew of which something is found that was not known. */
@Injectable()
export class SearchChecks {
  constructor(
    private readonly checks: ChecksStore,
    private readonly waivers: WaiversStore,
    private readonly screening: ScreenChecks,
    private readonly surroundings: AroundChecks,
    private readonly walls: ExpertWalls,
  ) {}

  /** The search that follows a declaration at once. The check is locked by the caller. */
  async first(tx: Tx, check: StoredCheck): Promise<void> {
    const [found] = await this.screening.run(tx, [check]);
    if (found === undefined) throw new Error('A search that found neither something nor nothing');
    const before = (await this.checks.lastRuns(tx, [check.id])).get(check.id);
    await this.keep(tx, check.id, found, 'declared', before);
    await this.buryWaivers(tx, check, found);
    await this.move(tx, check, 'screen');
  }

  /** Some checks again. What is found as before costs nothing but the search. */
  async again(tx: Tx, ids: readonly string[], trigger: SearchTrigger): Promise<void> {
    const known = await this.checks.some(tx, ids);
    const found = await this.screening.run(tx, known);
    const before = await this.checks.lastRuns(tx, ids);
    const waivers = await this.waivers.of(tx, ids);
    for (const [at, check] of known.entries()) {
      const now = found[at];
      const last = before.get(check.id);
      const isWaived = (waivers.get(check.id) ?? []).some(({ diedAt }) => diedAt === null);
      if (now === undefined || (!isWaived && !differs(last, now))) continue;
      await this.decideAnew(tx, check.id, now, trigger);
    }
    await this.checks.searched(tx, ids);
  }

  /** With the check locked: what was found is compared with what is known by now. */
  private async decideAnew(tx: Tx, id: string, now: Found, trigger: SearchTrigger): Promise<void> {
    const check = await this.checks.lock(tx, id);
    if (!isOpen(check)) return;
    const last = (await this.checks.lastRuns(tx, [id])).get(id);
    if (differs(last, now)) await this.keep(tx, id, now, trigger, last);
    const buried = await this.buryWaivers(tx, check, now);
    const { fresh } = compareRuns(last?.hits ?? [], now.hits);
    if (check.status === 'screened' || (fresh.length === 0 && !buried)) return;
    if (check.status !== 'recheck') await this.move(tx, check, 'recheck');
    await this.walls.close(tx, check);
  }

  private async keep(
    tx: Tx,
    checkId: string,
    { on, hits, inputsHash }: Found,
    trigger: SearchTrigger,
    last: LastRun | undefined,
  ): Promise<void> {
    const no = (last?.no ?? 0) + 1;
    await this.checks.keepRun(tx, {
      checkId,
      no,
      at: tx.now,
      trigger,
      on,
      inputsHash,
      verdict: verdictOf(hits),
      hits,
    });
  }

  /** Ends the waivers that hold no more; whether a check rested on one of them. */
  private async buryWaivers(tx: Tx, check: StoredCheck, { hits }: Found): Promise<boolean> {
    const { around } = await this.surroundings.of(tx, check, ['system']);
    const dead = around.waivers.flatMap((waiver) => {
      const death = waiver.diedAt === null ? deathOf(waiver, { ...around, hits }) : undefined;
      return death === undefined ? [] : [{ waiver, death }];
    });
    for (const { waiver, death } of dead) await this.waivers.end(tx, waiver.id, death);
    if (dead.length > 0) await tx.record([checkFact(check, 'waiver_died')]);
    return (
      check.status === 'waived' && dead.some(({ waiver, death }) => isSigned(waiver) && death !== 'hit_gone')
    );
  }

  private async move(tx: Tx, check: StoredCheck, action: 'screen' | 'recheck'): Promise<void> {
    const { around, sheet } = await this.surroundings.of(tx, check, ['system']);
    const { state, facts } = granted(moveCheck(check, action, {}, around, sheet));
    await this.checks.save(tx, state);
    await tx.record(facts);
  }
}

const isOpen = ({ status }: StoredCheck): boolean => openToRecheck.includes(status);

/** Whether a search found anything else than the last one: more, less, or the same in other words. */
function differs(last: LastRun | undefined, { hits }: Found): boolean {
  if (last === undefined) return true;
  const { fresh, gone, changed } = compareRuns(last.hits, hits);
  return fresh.length + gone.length + changed.length > 0;
}
