import { paragraphLooks } from '../paper.ts';
import { headingStyle, lookStyle } from './style-names.ts';
import { tag } from './xml.ts';

interface Variant {
  breakBefore?: boolean;
  align?: 'left' | 'center' | 'right' | undefined;
}

const aligned = { left: 'start', center: 'center', right: 'end' } as const;

/** The automatic style of a paragraph that differs from its own style in place or alignment only. */
export function variantOf(style: string, { breakBefore = false, align }: Variant): string {
  const side = align && align !== 'left' ? `_${align}` : '';
  return `${style}${side}${breakBefore ? '_Seite' : ''}`;
}

/** All of them, so that none has to be collected while writing. */
export const variantStyles: string[] = [
  ...([1, 2, 3] as const).map(headingStyle),
  ...paragraphLooks.map(lookStyle),
].flatMap((style) =>
  (['left', 'center', 'right'] as const).flatMap((align) =>
    [false, true]
      .filter((breakBefore) => breakBefore || align !== 'left')
      .map((breakBefore) =>
        tag(
          'style:style',
          {
            'style:name': variantOf(style, { breakBefore, align }),
            'style:family': 'paragraph',
            'style:parent-style-name': style,
          },
          tag('style:paragraph-properties', {
            'fo:break-before': breakBefore ? 'page' : undefined,
            'fo:text-align': align === 'left' ? undefined : aligned[align],
          }),
        ),
      ),
  ),
);
