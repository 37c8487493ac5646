import { CredentialMails } from '../../src/identity/index.js';
import type { Ground } from '../authorization/world/ground.js';

const password = 'five unrelated plain words';

/** The secret of the link that was sent to an address. */
async function tokenTo({ app }: Ground, email: string): Promise<string | undefined> {
  const mails = await app.app.get(CredentialMails).waiting();
  const text = mails.findLast(({ to }) => to === email)?.text ?? '';
  return /#token=([\w-]+)/.exec(text)?.[1];
}

/** Has whoever was invited at an address accept and sign in, under a name of the world; false where there was no link for them. */
export async function accept(ground: Ground, name: string, email: string): Promise<boolean> {
  const token = await tokenTo(ground, email);
  if (token === undefined) return false;
  const taken = await ground.ask('nobody', 'POST', 'invitations/acceptance', {
    token,
    password,
  });
  return taken.statusCode < 300 && ground.enter(name, email, password);
}
