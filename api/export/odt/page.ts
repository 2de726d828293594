import type { PaperStyle } from '../paper.ts';
import { lookStyle } from './style-names.ts';
import { tag, text } from './xml.ts';

const number = tag('text:page-number', { 'text:select-page': 'current' });

const line = (style: string, content: string): string => tag('text:p', { 'text:style-name': style }, content);

/** The page: A4 with the margins of DIN 5008, and its number as the paper has it; the first page carries none. */
export function pageParts({ pageNumbers, running }: PaperStyle): { automatic: string; master: string } {
  const dashed = `– ${number} –`;
  const above = running
    ? line('Seitenkopf', `${text(running.left)}<text:tab/>${dashed}<text:tab/>${text(running.right)}`)
    : line('Seitenzahl', dashed);
  const parts = {
    dashed: [tag('style:header', {}, above), tag('style:header-first', {}, line('Seitenzahl', ''))],
    plain: [tag('style:footer', {}, line('Seitenzahl', number))],
    none: [],
  }[pageNumbers];
  return {
    automatic: layout(pageNumbers) + centred + threeStops,
    master: tag('style:master-page', { 'style:name': 'Standard', 'style:page-layout-name': 'A4' }, ...parts),
  };
}

function layout(pageNumbers: PaperStyle['pageNumbers']): string {
  const [above, below] = [pageNumbers === 'dashed', pageNumbers === 'plain'];
  return tag(
    'style:page-layout',
    { 'style:name': 'A4' },
    tag('style:page-layout-properties', {
      'fo:page-width': '21cm',
      'fo:page-height': '29.7cm',
      'style:print-orientation': 'portrait',
      'fo:margin-top': above ? '1.25cm' : '2.5cm',
      'fo:margin-bottom': below ? '1cm' : '2cm',
      'fo:margin-left': '2.5cm',
      'fo:margin-right': '2cm',
    }),
    tag('style:header-style', {}, above ? band('fo:margin-bottom', '1.25cm') : ''),
    tag('style:footer-style', {}, below ? band('fo:margin-top', '1cm') : ''),
  );
}

/** Header or footer with its distance from the text; together they make up the margin. */
const band = (side: string, height: string): string =>
  tag('style:header-footer-properties', { 'svg:height': height, [side]: '0.5cm' });

const centred = tag(
  'style:style',
  { 'style:name': 'Seitenzahl', 'style:family': 'paragraph', 'style:parent-style-name': 'Standard' },
  tag('style:paragraph-properties', { 'fo:text-align': 'center' }),
);

const threeStops = tag(
  'style:style',
  { 'style:name': 'Seitenkopf', 'style:family': 'paragraph', 'style:parent-style-name': lookStyle('small') },
  tag(
    'style:paragraph-properties',
    {},
    tag(
      'style:tab-stops',
      {},
      tag('style:tab-stop', { 'style:position': '8.25cm', 'style:type': 'center' }),
      tag('style:tab-stop', { 'style:position': '16.5cm', 'style:type': 'right' }),
    ),
  ),
);
