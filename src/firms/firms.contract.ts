import { IsString, Length } from 'class-validator';
import { BilingualView, trimmed } from '../platform/index.js';

/** Two names, in whatever language and script. */
export class NamesBody {
  @trimmed
  @IsString()
  @Length(1, 300)
  a: string;

  @trimmed
  @IsString()
  @Length(1, 300)
  b: string;
}

/** Whether two names may be one firm's. */
export class LikenessView {
  alike: boolean;
  /** What they have in common, or that it tells no firm from another. */
  because: BilingualView;
}
