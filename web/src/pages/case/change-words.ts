import { dictionary } from '../../i18n/words';

export const changeWords = dictionary({
  title: { zh: '保存后的变动', en: 'What saving will change' },
  withdrawing: { zh: '撤销后的变动', en: 'What withdrawing will change' },
  wait: {
    zh: '填写完整后，在此预览变动，随后方可保存。',
    en: 'Complete the entry to see what it changes; then it can be saved.',
  },
  working: { zh: '正在推算…', en: 'Working it out…' },
  services: { zh: '原与事件同日的送达', en: 'Services that had the event’s date' },
  servicesHint: {
    zh: '事件日期变了，这些送达是否一并变更？逐一选择。',
    en: 'The event gets another date. Do these services too? Choose for each.',
  },
  carry: { zh: (on: string) => `随事件改为 ${on}`, en: (on: string) => `Carry to ${on}` },
  leave: { zh: (on: string) => `保留 ${on}`, en: (on: string) => `Leave at ${on}` },
  own: { zh: (on: string) => `另定 ${on}`, en: (on: string) => `Its own, ${on}` },
  dates: {
    zh: (n: number) => (n === 0 ? '没有期限因此变动' : `变动的期限：${n} 项`),
    en: (n: number) => (n === 0 ? 'No date changes' : n === 1 ? 'One date changes' : `${n} dates change`),
  },
  staying: {
    zh: (n: number) => `不变的期限：${n} 项`,
    en: (n: number) => (n === 1 ? 'One date stays' : `${n} dates stay`),
  },
  moves: { zh: '变动', en: 'moves' },
  goes: { zh: '关闭', en: 'goes' },
  stays: { zh: '不变', en: 'stays' },
});
