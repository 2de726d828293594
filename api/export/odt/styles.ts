import type { PaperStyle } from '../paper.ts';
import { listStyles } from './list-styles.ts';
import { pageParts } from './page.ts';
import { paragraphStyles, typeSizes } from './paragraph-styles.ts';
import { part, tag } from './xml.ts';

/** `styles.xml`: every style of a paper, its lists, its page and what stands above and below the text. */
export function stylesXml(style: PaperStyle): string {
  const { automatic, master } = pageParts(style);
  return part(
    'office:document-styles',
    tag(
      'office:font-face-decls',
      {},
      tag('style:font-face', { 'style:name': 'Arial', 'svg:font-family': 'Arial' }),
    ),
    tag(
      'office:styles',
      {},
      defaults(style),
      ...paragraphStyles(style),
      ...characters,
      ...listStyles,
      ...notes,
    ),
    tag('office:automatic-styles', {}, automatic),
    tag('office:master-styles', {}, master),
  );
}

function defaults({ body }: PaperStyle): string {
  const { text, line } = typeSizes[body];
  return tag(
    'style:default-style',
    { 'style:family': 'paragraph' },
    tag('style:paragraph-properties', { 'fo:line-height': line, 'style:tab-stop-distance': '1.25cm' }),
    tag('style:text-properties', {
      'style:font-name': 'Arial',
      'fo:font-size': `${text}pt`,
      'fo:language': 'de',
      'fo:country': 'DE',
      'fo:hyphenate': 'true',
      'fo:hyphenation-remain-char-count': 2,
      'fo:hyphenation-push-char-count': 2,
    }),
  );
}

const character = (name: string, text: Record<string, string>): string =>
  tag(
    'style:style',
    {
      'style:name': name,
      'style:display-name': name.replaceAll('_20_', ' '),
      'style:family': 'text',
    },
    tag('style:text-properties', text),
  );

const characters = [
  character('Strong_20_Emphasis', { 'fo:font-weight': 'bold' }),
  character('Emphasis', { 'fo:font-style': 'italic' }),
  character('Gesperrt', { 'fo:letter-spacing': '0.1cm' }),
  character('Gestrichen', {
    'style:text-line-through-style': 'solid',
    'style:text-line-through-type': 'single',
  }),
  character('Unterstrichen', { 'style:text-underline-style': 'solid', 'style:text-underline-width': 'auto' }),
  character('Platzhalter', { 'fo:background-color': '#ffff00' }),
  character('Footnote_20_Symbol', { 'style:text-position': 'super 58%' }),
];

const notes = ['footnote', 'endnote'].map((kind) =>
  tag('text:notes-configuration', {
    'text:note-class': kind,
    'style:num-format': '1',
    'text:start-value': 0,
    'text:citation-body-style-name': 'Footnote_20_Symbol',
    'text:default-style-name': kind === 'footnote' ? 'Footnote' : 'Endnote',
    ...(kind === 'footnote' && {
      'text:footnotes-position': 'page',
      'text:start-numbering-at': 'document',
    }),
  }),
);
