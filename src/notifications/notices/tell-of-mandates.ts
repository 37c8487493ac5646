import { Injectable } from '@nestjs/common';
import type { HeardFact, Tx } from '../../platform/index.js';
import { firmsOf, holds } from '../../walls/index.js';
import { mandateNotices, seeThere } from '../domain/notice-words.js';
import { Audience, type Listener } from './audience.js';
import { Tell } from './tell.js';

interface Told {
  readonly counselId?: string;
  readonly personId?: string | null;
  readonly memberId?: string;
  readonly bindingId?: string;
  readonly fromId?: string | null;
  readonly toId?: string | null;
}

/** Tells a member of counsel, or of a party, that was proposed to be its own, and counsel of a mandate that began or ended. */
@Injectable()
export class TellOfMandates {
  constructor(
    private readonly audience: Audience,
    private readonly tell: Tell,
  ) {}

  async run(tx: Tx, { type, caseId, actorId, payload }: HeardFact): Promise<void> {
    const notice = mandateNotices[type];
    const { counselId, personId, memberId, bindingId, fromId, toId } = payload as Told;
    const aboutId = counselId ?? bindingId;
    if (notice === undefined || caseId === null || aboutId === undefined) return;
    const asked = notice.to === 'sides' ? [fromId, toId] : [memberId];
    const isTold = ({ personId: id, reader }: Listener): boolean =>
      notice.to === 'counsel'
        ? id === personId && holds(reader, 'outside_counsel')
        : firmsOf(reader).some((firm) => asked.includes(firm));
    const listeners = (await this.audience.inCase(tx, caseId)).filter(
      (one) => one.personId !== actorId && isTold(one),
    );
    await this.tell.run(tx, listeners, {
      subject: { kind: notice.about, id: aboutId, caseId: null },
      behind: { case: caseId },
      title: notice.title,
      body: seeThere,
      link: type === 'counsel.ended' ? '/notifications' : `/cases/${caseId}`,
      mail: 'each',
    });
  }
}
