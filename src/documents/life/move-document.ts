import { Injectable } from '@nestjs/common';
import { type Bilingual } from '../../kernel/index.js';
import { type Caller, granted, InvalidInputError, type Tx, UnitOfWork } from '../../platform/index.js';
import { DocumentsStore, type DocumentFile } from '../shelf/documents.store.js';
import { type DocumentLife, hasContent } from '../domain/life.js';
import { type Circumstances, documentLife } from '../domain/document-life.js';
import { moveDocument, movesOf, noGroupTier } from '../domain/move-document.js';
import { EvidenceLog } from '../log/evidence-log.store.js';
import { DocumentPlace, type Handled } from './document-place.js';
import type { MoveDocumentBody } from './life.contract.js';
import { erasureTimer, retentionTimer } from './life-timers.js';
import { LifeStore } from './life.store.js';

/** What follows when the content of a document ends: it is forgotten at once, and erased from storage soon after. */
@Injectable()
export class EndDocument {
  constructor(
    private readonly documents: DocumentsStore,
    private readonly life: LifeStore,
  ) {}

  async run(tx: Tx, { id }: Pick<DocumentFile, 'id'>): Promise<void> {
    await this.documents.forgetText(tx, id);
    await this.documents.setTokens(tx, id, []);
    await this.life.endLowerings(tx, id);
    await tx.cancelTimers(retentionTimer, [id]);
    await tx.plan({ kind: erasureTimer, subjectId: id, dueAt: tx.now });
  }
}

/** Does a named action on a document; sharing it in a new way classifies it in the same transaction. */
@Injectable()
export class MoveDocument {
  constructor(
    private readonly work: UnitOfWork,
    private readonly place: DocumentPlace,
    private readonly ending: EndDocument,
    private readonly documents: DocumentsStore,
    private readonly life: LifeStore,
    private readonly evidence: EvidenceLog,
  ) {}

  run(caller: Caller, id: string, body: MoveDocumentBody, expected?: number): Promise<{ id: string }> {
    return this.work.run(caller, async (tx) => {
      const handled = await this.place.lock(tx, id, expected);
      const { file, key } = handled;
      if (documentLife.acts[body.action].ends) await this.life.lockEndings(tx, file, 'ending');
      const circumstances = await this.circumstances(tx, handled, body);
      let life: DocumentLife = file;
      for (const wish of movesOf(file, { ...body, at: tx.now })) {
        const { state, facts } = granted(moveDocument(life, wish, circumstances));
        const { past } = documentLife.acts[wish.action];
        await this.evidence.append(
          tx,
          file,
          { act: past, detail: detailOf(state), reason: wish.reason },
          key,
        );
        await tx.record(facts);
        life = state;
      }
      await this.documents.update(tx, { ...file, ...life });
      if (!hasContent(life.state)) await this.ending.run(tx, file);
      return { id };
    });
  }

  /** A group or tag that is named must be one of the case's, so that a mistake is told at once. */
  private async circumstances(tx: Tx, handled: Handled, body: MoveDocumentBody): Promise<Circumstances> {
    const { file } = handled;
    if (file.firmId !== null && body.tier === 'T2') throw unknown('/tier', noGroupTier);
    const wanted = { groupId: body.groupId ?? file.groupId, issueId: body.issueId ?? file.issueId };
    const circumstances = await this.place.circumstances(tx, handled, wanted);
    if (body.groupId !== undefined && circumstances.agreement === null) throw unknown('/groupId', noGroup);
    if (body.issueId !== undefined && !circumstances.isTagged) throw unknown('/issueId', noIssue);
    return circumstances;
  }
}

const unknown = (pointer: string, because: Bilingual): InvalidInputError =>
  new InvalidInputError([{ pointer, because }]);
const noGroup = { en: 'There is no such group in this case.', zh: '本案没有该联合应诉组。' };
const noIssue = { en: 'The group has no such common issue.', zh: '该组没有此共同议题。' };

const detailOf = ({ state, tier, groupId, issueId }: DocumentLife) => ({ state, tier, groupId, issueId });
