/** A turn to write parts of a file, and how many were counted when it was given. */
export interface Turn {
  readonly id: string;
  readonly from: number;
}

/** What there is of a file: how many parts are counted, and all turns in the order in which they were given. */
export interface Layout {
  readonly parts: number;
  readonly turns: readonly Turn[];
}

/** One part as it is stored: its number, and the turn in which it was written. Under that name nobody else writes. */
export interface Piece {
  readonly no: number;
  readonly turn: string;
}

/** Each turn with where it ended: how many parts were counted when the next was given, or are now. */
const spansOf = ({ parts, turns }: Layout) =>
  turns.map((turn, i) => ({ ...turn, until: turns[i + 1]?.from ?? parts }));

/** The parts that are counted, in order: each turn wrote those from where it began until the next was given. */
export const countedOf = (layout: Layout): readonly Piece[] =>
  spansOf(layout).flatMap(({ id, from, until }) =>
    Array.from({ length: until - from }, (_, i) => ({ no: from + i, turn: id })),
  );

/** What may be stored and was never counted: each turn can have left one part, the one that followed its last. */
export const straysOf = (layout: Layout): readonly Piece[] =>
  spansOf(layout).map(({ id, until }) => ({ no: until, turn: id }));

/** Everything of a file that may be stored. */
export const piecesOf = (layout: Layout): readonly Piece[] => [...countedOf(layout), ...straysOf(layout)];

/** Whether a part is one of those that are counted. */
export const isCounted = (layout: Layout, { no, turn }: Piece): boolean =>
  countedOf(layout).some((piece) => piece.no === no && piece.turn === turn);
