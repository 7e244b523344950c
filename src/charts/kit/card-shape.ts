/** A size of a share card: pixels of its image, and how much it may say. */
export interface CardShape {
  readonly width: number;
  readonly height: number;
  /** The sizes of its lead, the largest first. */
  readonly leadSizes: readonly number[];
  /** Size of what stands in small letters. */
  readonly small: number;
  /** How many further facts it tells at most. */
  readonly facts: number;
}

/** What Facebook and Zalo show beside a link. */
export const wideCard: CardShape = {
  width: 1200,
  height: 630,
  leadSizes: [84, 74, 64, 58, 52, 47, 42, 38, 34],
  small: 25,
  facts: 2,
};

/** For posts of pictures. */
export const squareCard: CardShape = {
  width: 1080,
  height: 1080,
  leadSizes: [92, 82, 72, 64, 58, 52, 47, 42, 38],
  small: 29,
  facts: 4,
};
