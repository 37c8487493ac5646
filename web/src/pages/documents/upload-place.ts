import type { components } from '../../api/schema.js';

type Wanted = components['schemas']['BeginUploadBody'];

/** What may differ between two tries of the same upload: the hash of the content, and the answers to warnings. */
const besides: readonly string[] = ['sha256', 'acknowledged'] satisfies readonly (keyof Wanted)[];

/**
 * By what an upload is known again on this device: the file without its content, which would have to be read first, and all that was
 * chosen for it. With another choice the upload is another one, or what was chosen now would be lost.
 */
export function placeOf(
  {
    name,
    size,
    lastModified,
  }: { readonly name: string; readonly size: number; readonly lastModified: number },
  wanted: Wanted,
): string {
  const chosen = Object.entries(wanted)
    .filter(([key]) => !besides.includes(key))
    .sort(([one], [other]) => (one < other ? -1 : 1));
  return `hezong.upload|${JSON.stringify([name, size, lastModified, chosen])}`;
}
