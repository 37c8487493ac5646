import { forgedZip } from '../../reading/archives.fixtures.js';
import { lookIntoArchive } from './read-archive.js';

const found = (...names: readonly Buffer[]) => {
  const bytes = forgedZip(names.map((rawName) => ({ name: '', rawName })));
  return lookIntoArchive({ bytes, fileBytes: bytes.length });
};
const raw = (name: string): Buffer => Buffer.from(name, 'latin1');
const marked = raw('\xff\xfea');
const withNul = raw(`${'a\0'.repeat(20_000)}a`);

describe('names of an archive that do not say how they are written', () => {
  it.each([
    ['document.archive_nested', 'inner.zip', [marked, raw('inner.zip')]],
    ['document.macros', 'word/vbaproject.bin', [marked, raw('word/vbaproject.bin')]],
    ['document.archive_names', '../../up.exe', [marked, raw('../../up.exe')]],
    ['document.archive_names', 'with NUL', [raw('inner.zip'), withNul]],
  ])('are refused (%s) for %s, whatever another name is', async (refusal, _, names) => {
    expect(await found(...names)).toEqual({ refusal });
  });

  it('are those of a Chinese system, also where half a sign is `|` or a stroke', async () => {
    // 教育 and 許可 in Big5.
    const names = ['b1d0 a87c', 'b35c a569'].map((hex) => Buffer.from(hex.replace(' ', ''), 'hex'));
    expect(await found(...names)).toEqual({ names: new Set(['教育', '許可']) });
  });
});
