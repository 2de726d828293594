import type { PaperStyle } from '../paper.ts';
import { headingStyle, lookStyle } from './style-names.ts';
import { tag } from './xml.ts';

/** Size in points and distance of lines. */
export const typeSizes = {
  standard: { text: 11, line: '110%' },
  speech: { text: 14, line: '165%' },
} as const;

type Properties = Record<string, string>;

function paragraphStyle(
  name: string,
  paragraph: Properties,
  text: Properties = {},
  more: Properties = {},
  tabs = '',
): string {
  return tag(
    'style:style',
    {
      'style:name': name,
      'style:display-name': name.replaceAll('_20_', ' ').replaceAll('_', ' '),
      'style:family': 'paragraph',
      ...(name !== 'Standard' && { 'style:parent-style-name': 'Standard' }),
      ...more,
    },
    tag('style:paragraph-properties', paragraph, tabs),
    tag('style:text-properties', text),
  );
}

const bold = { 'fo:font-weight': 'bold' };

const points = (size: number): Properties => ({ 'fo:font-size': `${size}pt` });

/** Every paragraph style of a paper. */
export function paragraphStyles({ body }: PaperStyle): string[] {
  const { text } = typeSizes[body];
  const heading = (level: 1 | 2 | 3, before: string, look: Properties) =>
    paragraphStyle(
      headingStyle(level),
      { 'fo:margin-top': before, 'fo:margin-bottom': '0.14cm', 'fo:keep-with-next': 'always' },
      look,
      {
        'style:next-style-name': lookStyle('body'),
        'style:default-outline-level': String(level),
        'style:class': 'text',
      },
    );
  const note = (name: string) =>
    paragraphStyle(
      name,
      { 'fo:margin-left': '0.6cm', 'fo:text-indent': '-0.6cm', 'fo:line-height': '100%' },
      points(9),
      { 'style:class': 'extra' },
    );
  return [
    paragraphStyle('Standard', {}, {}, { 'style:class': 'text' }),
    paragraphStyle(lookStyle('body'), { 'fo:margin-bottom': '0.25cm' }, {}, { 'style:class': 'text' }),
    paragraphStyle(
      lookStyle('title'),
      { 'fo:margin-top': '0.2cm', 'fo:margin-bottom': '0.35cm', 'fo:keep-with-next': 'always' },
      { ...points(text + 5), ...bold },
      { 'style:class': 'chapter' },
    ),
    heading(1, '0.3cm', { ...points(text + 1), ...bold }),
    heading(2, '0.2cm', { ...points(text), ...bold }),
    heading(3, '0.15cm', { ...points(text), 'fo:font-style': 'italic' }),
    paragraphStyle(lookStyle('subject'), { 'fo:margin-top': '0.35cm', 'fo:margin-bottom': '0.28cm' }, bold),
    paragraphStyle(lookStyle('line'), { 'fo:line-height': '105%' }, points(11)),
    paragraphStyle(lookStyle('small'), { 'fo:line-height': '100%', 'fo:margin-bottom': '0.14cm' }, points(9)),
    paragraphStyle(lookStyle('quote'), {
      'fo:margin-left': '0.75cm',
      'fo:margin-right': '0.75cm',
      'fo:margin-bottom': '0.25cm',
    }),
    paragraphStyle(lookStyle('signature'), { 'fo:margin-top': '0.7cm', 'fo:keep-together': 'always' }),
    paragraphStyle('Listenpunkt', { 'fo:margin-bottom': '0.14cm' }),
    ...[
      ['Angabe', '2.25cm'],
      ['Angabe_weit', '4.25cm'],
    ].map(([name = '', width = '']) =>
      paragraphStyle(
        name,
        { 'fo:margin-left': width, 'fo:text-indent': `-${width}`, 'fo:line-height': '105%' },
        points(11),
        {},
        tabStop('0cm'),
      ),
    ),
    paragraphStyle('Linie', { 'fo:border-bottom': '0.5pt solid #808080', 'fo:margin-bottom': '0.28cm' }),
    ...[1, 2, 3].map((level) =>
      paragraphStyle(
        `Eigene_Marke_${level}`,
        {
          'fo:margin-left': `${0.75 * level}cm`,
          'fo:text-indent': '-0.75cm',
          'fo:margin-bottom': '0.14cm',
        },
        {},
        {},
        tabStop('0cm'),
      ),
    ),
    note('Footnote'),
    note('Endnote'),
  ];
}

const tabStop = (position: string): string =>
  tag('style:tab-stops', {}, tag('style:tab-stop', { 'style:position': position }));
