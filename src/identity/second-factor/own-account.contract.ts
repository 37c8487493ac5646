import { IsBoolean, IsOptional, IsString, Length } from 'class-validator';
import type { Instant } from '../../kernel/index.js';

/** One's password as it is. */
export class OwnPasswordBody {
  @IsString()
  @Length(1, 200)
  password: string;
}

/** One's password as it is, and as it is to be. */
export class ChangePasswordBody extends OwnPasswordBody {
  @IsString()
  @Length(1, 200)
  newPassword: string;

  /** Whether access tokens and calendar feeds go on: they end where this is left out. */
  @IsOptional()
  @IsBoolean()
  keepAccess?: boolean;
}

/** A code of the app, or a recovery code. */
export class CodeBody {
  @IsString()
  @Length(1, 40)
  code: string;
}

/** How one's second factor stands. */
export class SecondFactorView {
  /** Null where it is not in force. */
  onSince: Instant | null;
  recoveryLeft: number;
  /** Whether the alliance one acts in requires it. */
  required: boolean;
}

/** A secret for the app, to be confirmed by a code: the only time it is shown. */
export class NewSecondFactorView {
  secret: string;
  /** What the app reads from a picture. */
  address: string;
}

/** Recovery codes: the only time they are shown. Each is good once. */
export class RecoveryCodesView {
  codes: string[];
}
