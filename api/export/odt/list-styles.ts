import { tag } from './xml.ts';

/** Lists as German authorities number them: 1. a) i), and dashes. */
export const listStyles = [
  tag(
    'text:list-style',
    { 'style:name': 'Nummern' },
    ...(['1', 'a', 'i'] as const).map((format, index) =>
      tag(
        'text:list-level-style-number',
        {
          'text:level': index + 1,
          'style:num-format': format,
          'style:num-suffix': index === 0 ? '.' : ')',
        },
        indent(index + 1),
      ),
    ),
  ),
  tag(
    'text:list-style',
    { 'style:name': 'Striche' },
    ...[1, 2, 3].map((level) =>
      tag('text:list-level-style-bullet', { 'text:level': level, 'text:bullet-char': '–' }, indent(level)),
    ),
  ),
];

function indent(level: number): string {
  return tag(
    'style:list-level-properties',
    { 'text:list-level-position-and-space-mode': 'label-alignment' },
    tag('style:list-level-label-alignment', {
      'text:label-followed-by': 'listtab',
      'text:list-tab-stop-position': `${0.75 * level}cm`,
      'fo:text-indent': '-0.75cm',
      'fo:margin-left': `${0.75 * level}cm`,
    }),
  );
}
