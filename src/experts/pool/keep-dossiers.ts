import { Injectable } from '@nestjs/common';
import { FirmsStore, noSuchFirm } from '../../firms/index.js';
import {
  assertAllowed,
  type Caller,
  InvalidInputError,
  moneyAboveZero,
  newId,
  personOf,
  RefusedError,
  type Tx,
  UnitOfWork,
} from '../../platform/index.js';
import { refuse } from '../../kernel/index.js';
import { type EntryFault, entryFaults, type EntryWords, isConfidential } from '../domain/dossier.js';
import { againstEntry } from '../domain/dossier-hands.js';
import { AdmitExperts } from './admit-experts.js';
import { classesGiven } from './classes-given.js';
import { DossiersStore, type Entry } from './dossiers.store.js';
import type { DossierEntryBody, WithdrawDossierEntryBody } from './entries.contract.js';
import { expertFact } from './expert-fact.js';
import { dossierHandOf } from './expert-hands.js';
import { type Expert, ExpertsStore } from './experts.store.js';

/** Enters what a dossier says, and withdraws what is not so. */
@Injectable()
export class KeepDossiers {
  constructor(
    private readonly work: UnitOfWork,
    private readonly experts: ExpertsStore,
    private readonly dossiers: DossiersStore,
    private readonly admission: AdmitExperts,
    private readonly firms: FirmsStore,
  ) {}

  /** Refused (422) property by property. An expert who was verified is to be verified again. */
  enter(caller: Caller, expertId: string, body: DossierEntryBody): Promise<{ readonly id: string }> {
    return this.work.run(caller, async (tx) => {
      const expert = await this.experts.lock(tx, expertId);
      const id = await this.write(tx, expert, body, { at: '' });
      await this.changed(tx, expert);
      return { id };
    });
  }

  /** Withdraws an entry, with what stands in its place. Refused (409) where it was withdrawn already. */
  withdraw(
    caller: Caller,
    id: string,
    { reason, replacement }: WithdrawDossierEntryBody,
  ): Promise<{ readonly id: string }> {
    return this.work.run(caller, async (tx) => {
      const { expertId } = await this.dossiers.entry(tx, id);
      const expert = await this.experts.lock(tx, expertId);
      const entry = await this.dossiers.entry(tx, id);
      assertAllowed(againstEntry(expert, dossierHandOf(caller, expert), entry)?.refusal);
      if (entry.withdrawnAt !== null) throw new RefusedError(withdrawnAlready.refusal);
      if (replacement !== undefined && replacement.kind !== entry.kind) throw otherKind();
      await this.dossiers.withdraw(tx, id, reason);
      const now =
        replacement === undefined
          ? id
          : await this.write(tx, expert, replacement, { replaces: entry, at: '/replacement' });
      await this.changed(tx, expert);
      return { id: now };
    });
  }

  private async write(
    tx: Tx,
    expert: Expert,
    body: DossierEntryBody,
    { replaces, at }: { readonly replaces?: Entry; readonly at: string },
  ): Promise<string> {
    const said = wordsOf(body, at);
    await this.assertFirm(tx, said.firmId, at);
    const words = { ...said, firmId: said.firmId ?? firmKept(tx.caller, said, replaces) };
    assertAllowed(againstEntry(expert, dossierHandOf(tx.caller, expert), words)?.refusal);
    const faults = entryFaults(words);
    if (faults.length > 0) throw new InvalidInputError(faults.map((fault) => faultAt(fault, at)));
    const made: Entry = {
      ...words,
      classes: [...words.classes],
      id: newId(),
      expertId: expert.id,
      confidential: isConfidential(words),
      enteredBy: personOf(tx.caller),
      enteredAt: tx.now,
      withdrawnBy: null,
      withdrawnAt: null,
      withdrawReason: null,
      replaces: replaces?.id ?? null,
    };
    await this.dossiers.insert(tx, made);
    return made.id;
  }

  /** Which firm of the register one is, is said by who sees the whole register. */
  private async assertFirm(tx: Tx, firmId: string | null, at: string): Promise<void> {
    if (firmId === null) return;
    if (!(seesRegister(tx.caller) && (await this.firms.has(tx, firmId))))
      throw new InvalidInputError([noSuchFirm(`${at}/firmId`)]);
  }

  private async changed(tx: Tx, expert: Expert): Promise<void> {
    await this.admission.changed(tx, expert);
    await tx.record([expertFact('dossier_changed', expert.id)]);
  }
}

const seesRegister = ({ permissions }: Caller): boolean => permissions.includes('firms.survey');

/** Who does not see which firm of the register one is does not take that away by correcting the rest. */
const firmKept = (caller: Caller, { firmName }: EntryWords, replaces: Entry | undefined): string | null =>
  !seesRegister(caller) && replaces?.firmName === firmName ? replaces.firmId : null;

function wordsOf(body: DossierEntryBody, at: string): EntryWords {
  const hourly = body.hourly && moneyAboveZero(body.hourly, `${at}/hourly`);
  return {
    kind: body.kind,
    title: body.title ?? null,
    place: body.place ?? null,
    number: body.number ?? null,
    firmId: body.firmId?.toLowerCase() ?? null,
    firmName: body.firmName ?? null,
    role: body.role ?? null,
    side: body.side ?? null,
    classes: classesGiven(body.classes ?? [], `${at}/classes`),
    from: body.from ?? null,
    until: body.until ?? null,
    percent: body.percent ?? null,
    excluded: body.excluded ?? null,
    currency: hourly?.currency ?? null,
    hourlyMinor: hourly?.minor.toString() ?? null,
    travelPercent: body.travelPercent ?? null,
    link: body.link ?? null,
  };
}

/** The rate of a rate is one property on the wire. */
const onTheWire: Readonly<Record<string, string>> = { hourlyMinor: 'hourly', currency: 'hourly' };

const faultAt = ({ field, because }: EntryFault, at: string) => ({
  pointer: `${at}/${onTheWire[field] ?? field}`,
  because,
});

const otherKind = (): InvalidInputError =>
  InvalidInputError.at(
    '/replacement/kind',
    'What stands in place of an entry is of the same kind.',
    '替代条目须与原条目类别相同。',
  );

const withdrawnAlready = refuse(
  'expert.entry_withdrawn',
  'This entry was withdrawn already.',
  '该条目已被撤回。',
);
