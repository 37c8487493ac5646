import type { Bilingual } from '../kernel/index.js';
import type { Role } from '../platform/index.js';

/** The demonstration's alliance. It, its firms and its people are invented. */
export const demoAlliance = {
  id: '01900000-0000-7000-8000-00000000de40',
  name: {
    en: 'Galaxy Lighting Patent Alliance (demo, invented)',
    zh: '星河照明产业专利联盟（演示，虚构）',
  },
  zone: 'Asia/Shanghai',
} as const;

/** A firm of the demonstration, known by a letter. */
export interface DemoFirm {
  readonly key: 'a' | 'b' | 'c' | 'd';
  readonly name: Bilingual;
  readonly size: 'large' | 'medium' | 'small';
}

/** By its English name, the firm that comes in late. */
export const demoLatecomer = 'Haiyan Drivers (demo)';

export const demoFirms: readonly DemoFirm[] = [
  { key: 'a', name: { en: 'Lantian Lighting (demo)', zh: '蓝天照明（演示）' }, size: 'large' },
  { key: 'b', name: { en: 'Chenguang Opto (demo)', zh: '晨光光电（演示）' }, size: 'medium' },
  { key: 'c', name: { en: 'Dongfang Luminaire (demo)', zh: '东方灯具（演示）' }, size: 'medium' },
  { key: 'd', name: { en: demoLatecomer, zh: '海燕驱动电源（演示）' }, size: 'small' },
];

/** A person of the demonstration. */
export interface DemoPerson {
  readonly account: string;
  readonly name: string;
  readonly latinName: string;
  readonly language: 'zh' | 'en';
  readonly role: Role;
  readonly firm?: DemoFirm['key'];
  readonly zone?: string;
}

export const demoPeople: readonly DemoPerson[] = [
  {
    account: 'admin',
    name: '演示管理员',
    latinName: 'Demo Administrator',
    language: 'zh',
    role: 'administrator',
  },
  {
    account: 'coordinator',
    name: '演示协调员',
    latinName: 'Demo Coordinator',
    language: 'zh',
    role: 'coordinator',
  },
  { account: 'treasurer', name: '演示财务', latinName: 'Demo Treasurer', language: 'zh', role: 'treasurer' },
  {
    account: 'member-a',
    name: '蓝天法务（演示）',
    latinName: 'Lantian Legal (demo)',
    language: 'zh',
    role: 'member_counsel',
    firm: 'a',
  },
  {
    account: 'rep-a',
    name: '蓝天代表（演示）',
    latinName: 'Lantian Representative (demo)',
    language: 'zh',
    role: 'member_representative',
    firm: 'a',
  },
  {
    account: 'member-b',
    name: '晨光代表（演示）',
    latinName: 'Chenguang Representative (demo)',
    language: 'zh',
    role: 'member_representative',
    firm: 'b',
  },
  {
    account: 'counsel',
    name: '演示外部律师',
    latinName: 'Demo Outside Counsel',
    language: 'en',
    role: 'outside_counsel',
    zone: 'America/New_York',
  },
  {
    account: 'officer',
    name: '演示维权专员',
    latinName: 'Demo Assistance Officer',
    language: 'zh',
    role: 'assistance_officer',
  },
  {
    account: 'ethics',
    name: '演示冲突审查员',
    latinName: 'Demo Ethics Officer',
    language: 'zh',
    role: 'ethics_officer',
  },
  {
    account: 'counsel-b',
    name: '晨光外部律师（演示）',
    latinName: 'Chenguang Outside Counsel (demo)',
    language: 'en',
    role: 'outside_counsel',
    zone: 'America/New_York',
  },
  {
    account: 'expert',
    name: '演示专家',
    latinName: 'Demo Expert',
    language: 'en',
    role: 'expert',
    zone: 'America/New_York',
  },
  {
    account: 'member-c',
    name: '东方代表（演示）',
    latinName: 'Dongfang Representative (demo)',
    language: 'zh',
    role: 'member_representative',
    firm: 'c',
  },
  {
    account: 'legal-c',
    name: '东方法务（演示）',
    latinName: 'Dongfang Legal (demo)',
    language: 'zh',
    role: 'member_counsel',
    firm: 'c',
  },
  {
    account: 'member-d',
    name: '海燕代表（演示）',
    latinName: 'Haiyan Representative (demo)',
    language: 'zh',
    role: 'member_representative',
    firm: 'd',
  },
  { account: 'auditor', name: '演示审计', latinName: 'Demo Auditor', language: 'zh', role: 'auditor' },
  {
    account: 'accountant',
    name: '演示独立会计师',
    latinName: 'Demo Independent Accountant',
    language: 'zh',
    role: 'accountant',
  },
];

/** The address of a demonstration account. */
export const demoAddress = (account: string): string => `${account}@demo.hezong.test`;
