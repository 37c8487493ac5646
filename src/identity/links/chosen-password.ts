import { isRefused } from '../../kernel/index.js';
import { InvalidInputError, newSecret } from '../../platform/index.js';
import { choosePassword } from '../domain/password.js';
import { hashPassword } from '../sign-in/secrets.js';

/** A link with the password its holder chose, and where the holder is. */
export interface ChosenPassword {
  readonly secret: string;
  readonly password: string;
  readonly address: string;
  readonly device: string | undefined;
  readonly requestId: string;
}

/** The hash of a password that may be chosen, and the secret by which the device is known from now on. */
export async function accepted(
  { password, device }: ChosenPassword,
  email: string,
): Promise<{ readonly hash: string; readonly device: string }> {
  const choice = choosePassword(password, email);
  if (isRefused(choice)) {
    throw new InvalidInputError([{ pointer: '/password', because: choice.refusal.because }]);
  }
  return { hash: await hashPassword(password), device: device ?? newSecret() };
}
