/** The bytes of a file in base64, as JSON carries them: the server tells how they are written. */
export async function base64Of(file: Blob): Promise<string> {
  const url = await new Promise<string>((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => resolve(typeof reader.result === 'string' ? reader.result : ''));
    reader.addEventListener('error', () => reject(reader.error ?? new Error('unreadable')));
    reader.readAsDataURL(file);
  });
  return url.slice(url.indexOf(',') + 1);
}

/** A table that was chosen or pasted. */
export type GivenTable = { readonly text: string } | { readonly name: string; readonly file: string };

/** Whether there is anything in a table. */
export const isGiven = (table: GivenTable): boolean => ('file' in table ? true : table.text.trim() !== '');
