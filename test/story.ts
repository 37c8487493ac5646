type Given<Row> = [Row] extends [readonly unknown[]] ? Row : [Row];
type Act = () => Promise<void> | void;

/** How to write the steps of one story, as tests are written. */
export interface Step {
  (title: string, act: Act, timeoutMs?: number): void;
  /** A step for each row; `%s` in the title stands for its first value. */
  each<Row>(
    rows: readonly Row[],
  ): (title: string, act: (...given: Given<Row>) => Promise<void> | void) => void;
}

/** Enough for a whole story, for whichever step is asked for first plays those before it. */
const patienceMs = 60_000;

/**
 * Tests that go on from one another: each first plays those before it that were not played yet, so that each can be run alone and
 * in any order. One that comes after a failed one fails with it.
 */
export function story(tell: (title: string, act: () => Promise<void>, timeoutMs: number) => void = it): Step {
  const acts: Act[] = [];
  const played: Promise<void>[] = [];
  async function playUntil(last: number): Promise<void> {
    for (let at = 0; at <= last; at++) await (played[at] ??= Promise.resolve().then(acts[at]));
  }
  const step = (title: string, act: Act, timeoutMs = patienceMs): void => {
    const at = acts.push(act) - 1;
    tell(title, () => playUntil(at), timeoutMs);
  };
  const each =
    <Row>(rows: readonly Row[]) =>
    (title: string, act: (...given: Given<Row>) => Promise<void> | void): void => {
      for (const row of rows) {
        const given = (Array.isArray(row) ? row : [row]) as Given<Row>;
        step(title.replace('%s', String(given[0])), () => act(...given));
      }
    };
  return Object.assign(step, { each });
}
