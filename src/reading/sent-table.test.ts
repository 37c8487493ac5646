import { InvalidInputError, systemCaller } from '../platform/index.js';
import { ReadFiles } from './read-files.js';
import { SentTables } from './sent-table.js';

it('says of a table that is too long that it is, and imports none of it', async () => {
  const long = Buffer.from('number,title\n'.repeat(700_000)).toString('base64');
  const refusal: unknown = await new SentTables(new ReadFiles())
    .read(systemCaller('demo'), long)
    .catch((error: unknown) => error);
  const [fault] = refusal instanceof InvalidInputError ? refusal.faults : [];
  expect([fault?.pointer, fault?.because.en, fault?.because.zh]).toEqual([
    '/file',
    'The table is too long: as text, it may have 8 million characters. Divide it and send one part after another.',
    '表格过长：按文本计最多 800 万个字符，请拆分后分次提交。',
  ]);
});
