import { dictionary } from '../../i18n/words';

export const checkpointWords = dictionary({
  checkpoints: { zh: '检查点', en: 'Checkpoints' },
  why: {
    zh: '检查点以本系统的密钥签署，表明某一时刻审计链的环数与末环哈希，每日 02:00（UTC）自动生成，截至该时刻。请将其保存在系统运维人员接触不到之处：此后历史若被改动、截断或整体重造，与其比对即可发现。',
    en: 'A checkpoint says, signed by this installation, how many links the chain had at a moment and the hash of the last. One is made every day at 02:00 UTC, of what had happened by then. Keep it where nobody who runs the system can reach it: a history that was changed, cut short or forged anew shows against it.',
  },
  make: { zh: '立即生成', en: 'Make one now' },
  none: { zh: '尚无检查点。', en: 'There is none yet.' },
  size: { zh: '环数', en: 'Links' },
  madeBy: { zh: '生成者', en: 'Made by' },
  head: { zh: '末环哈希', en: 'Hash of the last link' },
  keep: { zh: '保存', en: 'Keep it' },
  downloadOf: {
    zh: (n: number) => `下载第 ${n} 环的检查点`,
    en: (n: number) => `Download the checkpoint of ${n} links`,
  },
  byMail: { zh: '每个新检查点均发送至我的邮箱', en: 'Send me each new checkpoint by mail' },
  key: { zh: '签署公钥', en: 'Signing key' },
  keyHint: {
    zh: '请记下该公钥；日后出示的检查点应由同一密钥签署。',
    en: 'Note it down: a checkpoint shown later should be signed by the same key.',
  },
  chain: { zh: '审计链本身', en: 'The chain itself' },
  downloadChain: { zh: '下载审计链（NDJSON）', en: 'Download the chain (NDJSON)' },
  chainHint: {
    zh: '截至最近一次签署，每行一环；您有权知悉的事实附有其内容与盐值。可用源代码中的 scripts/check-audit.mjs 与检查点比对，无需本系统。',
    en: 'A link a line, as far as it is signed; with what a fact says, and its salt, where you may be told. scripts/check-audit.mjs of the source code checks it against a checkpoint without this system.',
  },
  against: { zh: '以检查点校验', en: 'Verify against a checkpoint' },
  againstHint: {
    zh: '选择保存的检查点文件，或粘贴其内容；收到的整封邮件亦可。',
    en: 'Choose the file you kept, or paste what it says; the whole mail it came with will do.',
  },
  file: { zh: '检查点文件', en: 'Checkpoint file' },
  text: { zh: '检查点内容', en: 'What it says' },
  check: { zh: '校验', en: 'Verify' },
  given: { zh: '所提交的检查点', en: 'The checkpoint given' },
  givenOf: {
    zh: (n: number, at: string) => `${at} 共 ${n} 环`,
    en: (n: number, at: string) => `${n} links at ${at}`,
  },
  valid: {
    zh: '签名有效，审计链已与其比对',
    en: 'its signature is valid, and the chain was compared with it',
  },
  other_key: {
    zh: '签名有效，但密钥非本系统所有；审计链已与其比对',
    en: 'signed by a key this installation does not know; the chain was compared with it',
  },
  invalid: {
    zh: '签名无效：其内容已被改动，未作比对',
    en: 'its signature is wrong: the text was changed, so nothing was compared with it',
  },
  compared: { zh: '已比对的检查点', en: 'Compared with' },
  keptHere: {
    zh: (n: number) => `本系统保存的 ${n} 个检查点`,
    en: (n: number) => `${n} checkpoint${n === 1 ? '' : 's'} kept here`,
  },
});
