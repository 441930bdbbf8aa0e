import type { ReactNode } from 'react';
import type { Language } from '../contract/bilingual.ts';
import { staticMarkup } from './static-markup.ts';
import { NARROW, type Variant, WIDE } from './variant.ts';

/** What every figure carries for those who do not see it. */
export interface Described {
  /** Names the figure: what is measured, of whom, when. */
  readonly title: string;
  /** What it shows, in a sentence; the headline of the figure. */
  readonly description: string;
}

/** Title and description as one text. */
export function spoken({ title, description }: Described, language: Language): string {
  if (description === '') return title;
  return language === 'zh' ? `${title}。${description}` : `${title}. ${description}`;
}

interface FrameProps {
  /** Class that names the kind of figure. */
  readonly kind: string;
  readonly width: number;
  readonly height: number;
  readonly label: string;
  /** Font size of the drawing's text; none for a drawing without text. */
  readonly size?: number;
  readonly variant?: Variant['name'];
  readonly children: ReactNode;
}

/** The outermost element of a drawing. */
export function Frame({ kind, width, height, label, size, variant, children }: FrameProps) {
  const classes = ['fig', `fig-${kind}`, variant && `fig-${variant}`].filter(Boolean).join(' ');
  return (
    <svg
      className={classes}
      viewBox={`0 0 ${width} ${Math.ceil(height)}`}
      width={width}
      height={Math.ceil(height)}
      role="img"
      aria-label={label}
      {...(size === undefined ? {} : { fontSize: size })}
    >
      {children}
    </svg>
  );
}

/** Markup of a figure drawn once for narrow and once for wide containers. */
export function drawBoth(draw: (variant: Variant) => ReactNode): string {
  return staticMarkup(
    <div className="fig-both">
      {draw(NARROW)}
      {draw(WIDE)}
    </div>,
  );
}

/** Markup of a figure that is drawn once. */
export function drawOnce(node: ReactNode): string {
  return staticMarkup(node);
}
