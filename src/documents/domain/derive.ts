import { type Decision, grant, deny, refuse } from '../../kernel/index.js';
import { maxTier, type Tier } from '../../walls/index.js';
import type { Hand } from './hand.js';
import { type DocumentFact, documentFact, type DocumentLife, tierNames } from './life.js';

/** A source as far as what is made from it goes. */
export interface Source {
  readonly id: string;
  readonly tier: Tier;
  readonly compartmentId: string | null;
  /** Every document it was itself made from, through all steps. */
  readonly ancestors: readonly string[];
}

/**
 * Says of a document from which others it was made. It takes the highest tier among them while it is its own side's alone.
 *
 * Refusals: of rights `document.not_own`; `document.source_kept` where a source that is not its own side's alone is left out (what is to be
 * opened in spite of it is lowered, with its supplier's agreement); `document.own_source` where it would be made from itself; `document.two_compartments`; `document.source_sealed`
 * where a source lies in a compartment and the document does not; `document.below_source` where it is shared already at a lower
 * tier.
 */
export function derive(
  life: DocumentLife,
  hand: Hand,
  sources: readonly Source[],
  leavesOutForeign = false,
): Decision<DocumentLife, DocumentFact> {
  if (hand === 'other') return notOwn;
  if (leavesOutForeign) return sourceKept;
  if (sources.some(({ id, ancestors }) => id === life.id || ancestors.includes(life.id))) return ownSource;
  const compartments = new Set(
    sources.flatMap(({ compartmentId }) => (compartmentId === null ? [] : [compartmentId])),
  );
  if (life.compartmentId !== null) compartments.add(life.compartmentId);
  if (compartments.size > 1) return twoCompartments;
  if (compartments.size === 1 && life.compartmentId === null) return sourceSealed;
  const tier = maxTier(life.tier, ...sources.map((source) => source.tier));
  if (tier !== life.tier && life.state === 'shared') return sharedBelow(life.tier, tier);
  const derived: DocumentLife = { ...life, tier };
  return grant(derived, documentFact('document.derived', derived, { tier }));
}

const notOwn = deny(
  'document.not_own',
  'Only those who act for the side that supplied the document may say what it was made from.',
  '仅代表文件提供方的人员可以指明其来源文件。',
);

const sourceKept = refuse(
  'document.source_kept',
  'A source that others supplied stays named: to open the document in spite of it, ask for a lowering, so that its supplier can agree.',
  '由他方提供的来源文件不得移除：如需开放本文件，请申请降级，由提供方同意。',
);

const ownSource = refuse(
  'document.own_source',
  'A document cannot be made from itself: leave out the source that was made from it.',
  '文件不能以自身为来源，请去除由其衍生的来源文件。',
);

const twoCompartments = refuse(
  'document.two_compartments',
  'The sources lie in two different compartments; nothing may be made from both. Keep them apart.',
  '来源文件分属两个不同的专区，不得合并衍生，请分开处理。',
);

const sourceSealed = refuse(
  'document.source_sealed',
  'A source lies in a compartment: bring the document into that compartment.',
  '来源文件位于专区内，请将本文件录入该专区。',
);

const sharedBelow = (tier: Tier, source: Tier) =>
  refuse(
    'document.below_source',
    `The source is of tier "${tierNames[source].en}" while this is shared as "${tierNames[tier].en}": recall it first.`,
    `来源文件为“${tierNames[source].zh}”级，而本文件已按“${tierNames[tier].zh}”级共享：请先撤回。`,
  );
