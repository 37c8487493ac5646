import { Injectable } from '@nestjs/common';
import { PeopleReader } from '../../identity/index.js';
import type { Bilingual } from '../../kernel/index.js';
import { type HeardFact, Notices, Subjects, type Telling, type Tx } from '../../platform/index.js';
import { overviewFacts } from '../overview.facts.js';
import { viewSubjects } from './views.subjects.js';
import { ViewsStore } from './views.store.js';

/** Tells whoever made a view that somebody else withdrew it, and why. */
@Injectable()
export class TellOfViews {
  constructor(
    notices: Notices,
    subjects: Subjects,
    private readonly people: PeopleReader,
    private readonly views: ViewsStore,
  ) {
    notices.add(overviewFacts, (tx, fact) => this.tell(tx, fact));
    subjects.add(viewSubjects);
  }

  private async tell(tx: Tx, { subject, payload, actorId }: HeardFact): Promise<readonly Telling[]> {
    const { viewId, reason } = payload as { readonly viewId: string; readonly reason?: string };
    const [maker] = await this.people.addressees(tx, [subject.id]);
    if (reason === undefined || actorId === null || actorId === subject.id || maker === undefined) return [];
    const by = (await this.people.names(tx, [actorId])).get(actorId) ?? '';
    const name = await this.views.nameOf(tx, viewId);
    return [
      {
        to: [{ personId: maker.id, address: maker.email, language: maker.language }],
        notice: {
          subject: { kind: 'view', id: viewId, caseId: null },
          behind: {},
          title: { en: 'A view you shared was withdrawn', zh: '您共享的视图已被撤回' },
          body: said({ by, name, reason }),
          link: '/notifications',
          mail: 'none',
        },
      },
    ];
  }
}

const said = ({
  by,
  name,
  reason,
}: {
  readonly by: string;
  readonly name: string;
  readonly reason: string;
}): Bilingual => ({
  en: `${by} withdrew “${name}”: ${reason}`,
  zh: `${by} 撤回了“${name}”：${reason}`,
});
