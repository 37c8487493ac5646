import { newIdempotencyKey } from '../../api/client';
import type { components } from '../../api/schema';
import { sendFile } from '../documents/send-file';

type Kind = components['schemas']['BeginUploadBody']['kind'];

const kindOf = (name: string): NonNullable<Kind> => (/\.(eml|msg)$/i.test(name) ? 'email' : 'other');

/** Brings a file into a case as a document of it. */
async function keepFile(caseId: string, file: File): Promise<void> {
  const about = { folder: 'correspondence', kind: kindOf(file.name) } as const;
  const body = { caseId, fileName: file.name, sizeBytes: file.size, ...about };
  await sendFile(file, body, { key: newIdempotencyKey(), signal: new AbortController().signal });
}

/** Brings files into a case, one after another; answers the names of those that could not be. */
export async function keepFiles(caseId: string, files: readonly File[]): Promise<readonly string[]> {
  const failed: string[] = [];
  for (const file of files) await keepFile(caseId, file).catch(() => failed.push(file.name));
  return failed;
}

/** A file from its bytes in base64. */
export function fileOf({ name, file }: { readonly name: string; readonly file: string }): File {
  const signs = atob(file);
  return new File([Uint8Array.from(signs, (sign) => sign.charCodeAt(0))], name);
}
