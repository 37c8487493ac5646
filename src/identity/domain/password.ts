import { type Decision, grant, refuse } from '../../kernel/index.js';

/** Shortest and longest password, in characters (code points). */
export const passwordLength = { min: 12, max: 200 } as const;

/** Long passwords that stand near the top of every list of stolen ones; shorter ones are refused for their length. */
const stolen = new Set(
  `1q2w3e4r5t6y 1q2w3e4r5t6y7u 1qaz2wsx3edc 1qaz2wsx3edc4rfv 1qazxsw23edc zaq12wsxcde3 q1w2e3r4t5y6 1234qwerasdf
  1234qwerasdfzxcv qwer1234asdf qwerasdfzxcv qazwsxedcrfv qazwsxedc123 qwertyuiop12 qwertyuiop123 qwertyuiopasdf
  qwerty123456 qwerty1234567 qwerty12345678 qwerty123456789 asdfghjkl123 asdfghjklqwertyuiop zxcvbnm12345 zxcvbnm123456
  password1234 password12345 password123456 password123456789 password2024 password2025 password2026 passw0rd1234
  p@ssw0rd1234 p@ssword1234 p@55w0rd1234 mypassword123 yourpassword adminpassword rootpassword newpassword1
  administrator administrator1 admin1234567 admin12345678 admin123456789 admin@123456 admin@1234567 root12345678
  changeme1234 changemeplease changeit1234 letmein12345 letmein123456 welcome12345 welcome123456 welcome@1234
  iloveyou1234 iloveyou12345 iloveyou123456 iloveyouforever woaini1314520 woaini5201314 woaini123456 woaini123456789
  aini13145200 5201314520131 a12345678901 a123456789012 aa1234567890 aa123456789012 abc123456789 abc1234567890
  abcd12345678 abcd123456789 abcdefg12345 abcdefg1234567 asd123456789 qq1234567890 qq123456789012 wang123456789
  li1234567890 zhang123456789 123456abcdef 123456qwerty 123456789abc 123456789abcd 123qweasdzxc 123qwe123qwe
  unitedstates thisisapassword nopassword123 secret123456 sunshine1234 football1234 baseball1234 princess1234
  dragon123456 monkey123456 michael12345 trustno1trustno1 correcthorsebatterystaple test12345678 testtest1234
  guest1234567 master123456 superman1234 shanghai2024 beijing2024 beijing2008 china1234567 zhongguo1949
  zhongguo12345 system123456 oracle123456 huawei@123456 huawei123456 p@ssw0rd123456 hello1234567 computer1234`.split(
    /\s+/,
  ),
);

const rows = ['abcdefghijklmnopqrstuvwxyz', '01234567890123456789', 'qwertyuiopasdfghjklzxcvbnm'];
const reversed = (text: string): string => [...text].reverse().join('');

/** One run along the alphabet, the digits or the keyboard, in either direction. */
const isRun = (text: string): boolean =>
  rows.some((row) => row.includes(text) || reversed(row).includes(text));

/** One piece of up to six characters said again and again. */
const isRepetition = (text: string): boolean => /^(.{1,6})\1+$/u.test(text);

const localPart = (email: string): string => email.split('@')[0] ?? '';

/**
 * Whether a password may be chosen: long enough, not obvious, not holding the own address. No rule of composition (OWASP ASVS
 * 5.0, 6.2). Refused with `password.too_short`, `password.too_long`, `password.obvious` or `password.holds_address`.
 */
export function choosePassword(password: string, email: string): Decision<string, never> {
  const length = [...password].length;
  const { min, max } = passwordLength;
  if (length < min) {
    return refuse(
      'password.too_short',
      `A password has at least ${min} characters; this one has ${length}.`,
      `密码至少 ${min} 个字符；当前为 ${length} 个。`,
    );
  }
  if (length > max) {
    return refuse(
      'password.too_long',
      `A password has at most ${max} characters; this one has ${length}.`,
      `密码最多 ${max} 个字符；当前为 ${length} 个。`,
    );
  }
  const plain = password.toLowerCase();
  const own = localPart(email.toLowerCase());
  if (own.length >= 3 && plain.includes(own)) return holdsAddress;
  return stolen.has(plain) || isRun(plain) || isRepetition(plain) ? obvious : grant(password);
}

const holdsAddress = refuse(
  'password.holds_address',
  'The password contains your e-mail address; please choose another.',
  '密码中含有您的邮箱名，请另选密码。',
);

const obvious = refuse(
  'password.obvious',
  'This password is among the first that would be guessed; please choose another, such as four unrelated words.',
  '该密码极易被猜中，请另选密码，例如四个互不相关的词语。',
);
