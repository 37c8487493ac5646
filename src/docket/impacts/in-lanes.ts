/** Cases of a list that are looked at or moved at the same time: while one waits for the database, another is worked out. */
const lanes = 2;

/** Does one thing after another until nothing is left, several at the same time. Throws what failed once all have ended. */
export async function inLanes(next: () => Promise<boolean>): Promise<void> {
  const oneAfterAnother = async (): Promise<void> => {
    while (await next());
  };
  const ended = await Promise.allSettled(Array.from({ length: lanes }, oneAfterAnother));
  for (const lane of ended) if (lane.status === 'rejected') throw lane.reason;
}
