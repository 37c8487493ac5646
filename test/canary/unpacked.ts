import { fromBuffer, type Entry, type ZipFile } from 'yauzl';

const isZip = (bytes: Buffer): boolean => bytes.subarray(0, 4).toString('latin1') === 'PK\u0003\u0004';

const opened = (bytes: Buffer): Promise<ZipFile> =>
  new Promise((resolve, reject) => {
    fromBuffer(bytes, { lazyEntries: true }, (error, zip) => (error ? reject(error) : resolve(zip)));
  });

const read = (zip: ZipFile, entry: Entry): Promise<string> =>
  new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => {
      if (error) {
        reject(error);
        return;
      }
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', () => resolve(Buffer.concat(parts).toString('latin1')));
      stream.on('error', reject);
    });
  });

/** What an answer says: as it is, or where it is an archive the names and contents of all that is in it. */
export async function unpacked(bytes: Buffer): Promise<string> {
  if (!isZip(bytes)) return bytes.toString('latin1');
  const zip = await opened(bytes);
  const texts: string[] = [];
  return new Promise((resolve, reject) => {
    zip.on('entry', (entry: Entry) => {
      const take = async (): Promise<void> => {
        texts.push(entry.fileName, await read(zip, entry));
        zip.readEntry();
      };
      take().catch(reject);
    });
    zip.on('end', () => resolve(texts.join('\n')));
    zip.on('error', reject);
    zip.readEntry();
  });
}
