import { BilingualView, IsText } from '../platform/index.js';

/** Two names, in whatever language and script. */
export class NamesBody {
  @IsText(300)
  a: string;

  @IsText(300)
  b: string;
}

/** Whether two names may be one firm's. */
export class LikenessView {
  alike: boolean;
  /** What they have in common, or that it tells no firm from another. */
  because: BilingualView;
}
