import type { Bilingual, Language } from '../contract/bilingual.ts';
import { figureWords, omitted } from '../words/figure.ts';
import { formatBareValue, formatShortValue, NO_VALUE } from '../words/number.ts';
import { type Described, drawOnce } from './frame.tsx';
import { round } from './round.ts';
import { Mark } from './status-mark.tsx';

/** A unit's target in the tree; those below it follow it. */
export interface TreeNode {
  readonly id: string;
  readonly name: Bilingual;
  readonly href: string | null;
  /** 0 for the topmost. */
  readonly depth: number;
  readonly target: number | null;
  /** What is reached so far. */
  readonly value: number | null;
  /** Targets of the units directly below, and whether they add up to this one; `null` of a unit without any. */
  readonly parts: {
    readonly targets: readonly { readonly id: string; readonly target: number }[];
    readonly sum: number;
    readonly agrees: boolean;
  } | null;
}

/** How a target is shared out, and whether the shares add up to it. */
export interface DecompositionTreeSpec extends Described {
  readonly nodes: readonly TreeNode[];
  readonly unit: Bilingual;
  readonly decimals: number;
  /** Most lines shown. */
  readonly show: number;
}

interface LineProps {
  readonly spec: DecompositionTreeSpec;
  readonly node: TreeNode;
  /** Where the bars of units without parts end. */
  readonly end: number;
  readonly language: Language;
}

function percent(share: number): string {
  return `${round(Math.min(1, Math.max(0, share)) * 99)}%`;
}

/** The parts of a target side by side, as shares of the larger of target and sum; what is left over stays empty. */
function Parts({
  target,
  parts,
}: {
  readonly target: number | null;
  readonly parts: NonNullable<TreeNode['parts']>;
}) {
  const whole = Math.max(target ?? 0, parts.sum);
  let before = 0;
  return (
    <>
      {target !== null && !parts.agrees && (
        <line
          className="fig-target"
          x1={percent(target / whole)}
          x2={percent(target / whole)}
          y1="0"
          y2="16"
        />
      )}
      {parts.targets.map(({ id, target: part }, index) => {
        const from = before / whole;
        before += part;
        return (
          <rect
            key={id}
            className={index % 2 === 0 ? 'fig-part' : 'fig-part fig-part-other'}
            x={percent(from)}
            width={percent(part / whole)}
            y="3"
            height="10"
          />
        );
      })}
    </>
  );
}

function Bar({ spec, node, end, language }: LineProps) {
  const say = (value: number) => formatShortValue(value, spec.unit, spec.decimals, language);
  return (
    <svg className="fig-bar" width="100%" height="16" aria-hidden="true">
      {node.parts ? (
        <Parts target={node.target} parts={node.parts} />
      ) : (
        <>
          {node.target !== null && end > 0 && (
            <rect className="fig-plan" x="0.3%" width={percent(node.target / end)} y="2" height="12" />
          )}
          {node.value !== null && end > 0 && (
            <rect
              className="fig-actual"
              x="0.3%"
              width={percent(node.value / end)}
              y="5"
              height="6"
              data-v={`${figureWords.actual[language]} ${say(node.value)}`}
            />
          )}
        </>
      )}
    </svg>
  );
}

/** Whether a target is the sum of its parts, and by how much it is not. */
function Check({ spec, node: { target, parts }, language }: LineProps) {
  if (!parts) return null;
  const say = (value: number) => formatBareValue(value, spec.unit, spec.decimals, language);
  if (target === null) return <span className="fig-note">Σ {say(parts.sum)}</span>;
  return (
    <span className="fig-note">
      <Mark name={parts.agrees ? 'met' : 'not_met'} /> Σ {say(parts.sum)}
    </span>
  );
}

function Line(props: LineProps) {
  const { spec, node, language } = props;
  const name = node.name[language];
  return (
    <tr className={`fig-depth-${Math.min(node.depth, 3)}`}>
      <th scope="row">{node.href === null ? name : <a href={node.href}>{name}</a>}</th>
      <td>
        {node.target === null ? NO_VALUE : formatBareValue(node.target, spec.unit, spec.decimals, language)}
      </td>
      <td>
        <Bar {...props} />
      </td>
      <td>
        <Check {...props} />
      </td>
    </tr>
  );
}

/** Draws a tree of targets: above, the parts of each side by side and their sum; below, each unit's target with what is reached. */
export function drawDecompositionTree(spec: DecompositionTreeSpec, language: Language): string {
  const single = spec.nodes.filter(({ parts }) => parts === null);
  const end = Math.max(0, ...single.flatMap(({ target, value }) => [target ?? 0, value ?? 0]));
  const shown = spec.nodes.slice(0, spec.show);
  const left = spec.nodes.length - shown.length;
  return drawOnce(
    <table className="fig-tree">
      <caption className="fig-unseen">{spec.title}</caption>
      <thead>
        <tr>
          <th scope="col">{figureWords.unit[language]}</th>
          <th scope="col">{figureWords.target[language]}</th>
          <td>
            <span className="fig-note">{figureWords.treeKey[language]}</span>
          </td>
          <th scope="col">{figureWords.sumOfParts[language]}</th>
        </tr>
      </thead>
      <tbody>
        {shown.map((node) => (
          <Line key={node.id} spec={spec} node={node} end={end} language={language} />
        ))}
        {left > 0 && (
          <tr className="fig-omitted">
            <td colSpan={4}>{omitted(left)[language]}</td>
          </tr>
        )}
      </tbody>
    </table>,
  );
}
