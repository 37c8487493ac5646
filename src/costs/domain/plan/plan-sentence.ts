import type { Bilingual } from '../../../kernel/index.js';
import type { CostPlan, PlanBound, PlanLayer, PlanMethod, PlanPool, TakesPart } from './cost-plan.js';

/** How things in a plan are called. */
export interface PlanNames {
  readonly member: (id: string) => Bilingual;
  readonly metric: (key: string) => Bilingual;
  readonly patent: (id: string) => Bilingual;
  readonly issue: (id: string) => Bilingual;
}

/** Several texts joined in both languages. */
function joined(texts: readonly Bilingual[], en: string, zh: string, lastEn = en): Bilingual {
  const english = texts.map((text) => text.en);
  const last = english.pop() ?? '';
  return {
    en: english.length === 0 ? last : `${english.join(en)}${lastEn}${last}`,
    zh: texts.map((text) => text.zh).join(zh),
  };
}

const listed = (texts: readonly Bilingual[], word = ' and '): Bilingual => joined(texts, ', ', '、', word);

/** A plan as a member of a board reads it: a sentence for each pool. */
export const planSentence = (plan: CostPlan, names: PlanNames): Bilingual =>
  joined(
    plan.pools.map((pool) => poolSentence(plan, pool, names)),
    ' ',
    '',
  );

/** A pool as a sentence. */
export function poolSentence({ currency }: CostPlan, pool: PlanPool, names: PlanNames): Bilingual {
  const { name, method, takesPart } = pool;
  const how = sayMethod(method, { names, currency });
  if (method.kind === 'individual')
    return { en: `“${name.en}” is ${how.en}.`, zh: `“${name.zh}”：${how.zh}。` };
  const who = sayWho(takesPart, names);
  return { en: `“${name.en}” is shared ${how.en}; ${who.en}.`, zh: `“${name.zh}”：${how.zh}；${who.zh}。` };
}

function sayWho(takesPart: TakesPart, names: PlanNames): Bilingual {
  switch (takesPart.who) {
    case 'all':
      return { en: 'all members take part', zh: '全体成员参与' };
    case 'listed': {
      const { en, zh } = listed(takesPart.memberIds.map(names.member));
      return { en: `${en} ${takesPart.memberIds.length === 1 ? 'takes' : 'take'} part`, zh: `由${zh}参与` };
    }
    case 'facing': {
      const { patents = [], issues = [] } = takesPart;
      const { en, zh } = listed([...patents.map(names.patent), ...issues.map(names.issue)], ' or ');
      return { en: `those who face ${en} take part`, zh: `由涉及${zh}的成员参与` };
    }
  }
}

interface Wording {
  readonly names: PlanNames;
  readonly currency: string;
}

function sayMethod(method: PlanMethod, wording: Wording): Bilingual {
  const { names } = wording;
  switch (method.kind) {
    case 'equal':
      return { en: 'in equal parts, one for each economic group', zh: '按关联集团均摊（每个集团一份）' };
    case 'tiers': {
      const units = Object.entries(method.units).map(([id, count]) => {
        const { en, zh } = names.member(id);
        return { en: `${en} ${count}`, zh: `${zh} ${count}` };
      });
      const { en, zh } = listed(units);
      return { en: `by units (${en})`, zh: `按档位单位数分摊（${zh}）` };
    }
    case 'weights': {
      const { en, zh } = names.metric(method.metric);
      return { en: `by ${en}`, zh: `按${zh}分摊` };
    }
    case 'products_patents':
      return sayProducts(method.patents, names);
    case 'hybrid': {
      const [base, rest] = [sayMethod(method.base, wording), sayMethod(method.variable, wording)];
      return {
        en: `${method.basePercent}% ${base.en}, and the rest ${rest.en}`,
        zh: `${method.basePercent}% ${base.zh}，其余${rest.zh}`,
      };
    }
    case 'bounded':
      return sayBounded(method, wording);
    case 'individual': {
      const { en, zh } = names.member(method.memberId);
      return { en: `borne by ${en} alone`, zh: `由${zh}单独承担` };
    }
    case 'layers':
      return sayLayers(method.layers, wording);
  }
}

function sayProducts(patents: readonly string[] | undefined, names: PlanNames): Bilingual {
  const { en, zh } = patents ? listed(patents.map(names.patent)) : { en: 'each patent', zh: '各件专利' };
  return { en: `by the number of accused products under ${en}`, zh: `按${zh}项下被控产品数分摊` };
}

function sayBounded(
  { floor, cap, of }: PlanMethod & { readonly kind: 'bounded' },
  wording: Wording,
): Bilingual {
  const how = sayMethod(of, wording);
  const say = (bound: PlanBound): Bilingual =>
    bound.endsWith('%')
      ? { en: `${bound} of it`, zh: `该费用的 ${bound}` }
      : { en: `${grouped(bound)} ${wording.currency}`, zh: ` ${grouped(bound)} ${wording.currency}` };
  const bounds = [
    ...(floor === undefined ? [] : [{ en: `less than ${say(floor).en}`, zh: `不低于${say(floor).zh}` }]),
    ...(cap === undefined ? [] : [{ en: `more than ${say(cap).en}`, zh: `不高于${say(cap).zh}` }]),
  ];
  const { en, zh } = joined(bounds, ' or ', '、');
  return {
    en: `${how.en}, where no economic group bears ${en}`,
    zh: `${how.zh}，每个关联集团承担的金额${zh}`,
  };
}

function sayLayers(layers: readonly PlanLayer[], wording: Wording): Bilingual {
  return joined(
    layers.map(({ upTo, method }) => {
      const how = sayMethod(method, wording);
      if (upTo === undefined) return { en: `above that ${how.en}`, zh: `超出部分${how.zh}` };
      const amount = `${grouped(upTo)} ${wording.currency}`;
      return { en: `up to ${amount} ${how.en}`, zh: `累计 ${amount} 以内${how.zh}` };
    }),
    '; ',
    '；',
  );
}

/** `40000.00` as `40,000.00`. */
const grouped = (amount: string): string => amount.replace(/\B(?=(\d{3})+(?!\d))(?<!\.\d*)/g, ',');
