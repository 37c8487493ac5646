import { inPool } from '../authorization/ask.js';
import { documents } from '../authorization/papers.js';
import type { Ground } from '../authorization/world/ground.js';

/** Secrets of the joint case: what it says to nobody but those it is for. By name, whatever shows it. */
const papers = documents.filter(
  ({ place, paper }) =>
    place === 'joint' &&
    paper !== undefined &&
    (paper.tier === 'T2' || paper.tier === 'T3') &&
    paper.state !== 'returned',
);

/** What is shared in A's group anew each time: an office or a seat taken meanwhile reads it. */
const fresh = "document: A's for the group, late";

const respondents = ['respondent: A', 'respondent: B'];

/** What somebody opens of the secrets, asked as they would ask. */
export class Secrets {
  /** How many requests it took. */
  asked = 0;

  constructor(private readonly ground: Ground) {}

  /** Shares again now what A shares in its group. */
  shareAnew(): Promise<void> {
    const { app } = this.ground;
    return this.ground.change('here', 'UPDATE document SET shared_at = $1 WHERE id = $2', [
      app.clock.now(),
      this.ground.id(fresh),
    ]);
  }

  /** All there are, by name. */
  readonly names: readonly string[] = [
    ...papers.map(({ key }) => `document: ${key}`),
    'the joint case',
    ...respondents.flatMap((name) => [`defences of ${name}`, `talks of ${name}`]),
  ];

  /** By list and search, and what a party says for itself: few requests. */
  async listed(who: string): Promise<ReadonlySet<string>> {
    const caseId = this.ground.id('case: the joint case');
    const bodies = await Promise.all(
      [`documents?caseId=${caseId}&limit=100`, 'documents?q=content&limit=100', 'search?q=document'].map(
        (path) => this.bodyOf(who, path),
      ),
    );
    const shown = papers
      .map(({ key }) => `document: ${key}`)
      .filter((name) => bodies.some((body) => body.includes(this.ground.id(name))));
    return new Set([...shown, ...(await this.said(who, caseId))]);
  }

  /** One by one as well. */
  async all(who: string): Promise<ReadonlySet<string>> {
    const open = new Set(await this.listed(who));
    await inPool(papers, 4, async ({ key }) => {
      const id = this.ground.id(`document: ${key}`);
      for (const path of [`documents/${id}`, `documents/${id}/versions/1/content`])
        if ((await this.bodyOf(who, path)) !== '') open.add(`document: ${key}`);
    });
    return open;
  }

  /** The case itself, defences, and talks of settling. */
  private async said(who: string, caseId: string): Promise<readonly string[]> {
    const paths = new Map([['the joint case', `cases/${caseId}`]]);
    for (const name of respondents) {
      paths.set(`defences of ${name}`, `respondents/${this.ground.id(name)}/position`);
      paths.set(`talks of ${name}`, `respondents/${this.ground.id(name)}/settlement`);
    }
    const answers = await Promise.all(
      [...paths].map(async ([name, path]) => ((await this.bodyOf(who, path)) === '' ? [] : [name])),
    );
    return answers.flat();
  }

  /** What is answered; nothing where it is not there for them. */
  private async bodyOf(who: string, path: string): Promise<string> {
    this.asked += 1;
    const { statusCode, body } = await this.ground.ask(who, 'GET', path);
    return statusCode < 300 ? body : '';
  }
}
