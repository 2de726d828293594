import type { Mentions } from '../../contract/parliament/mentions.ts';
import type { Positions } from '../../contract/parliament/positions.ts';
import { toCsv } from '../../export/csv.ts';

const stanceNames = {
  demand: 'fordert',
  support: 'befürwortet',
  rejection: 'lehnt ab',
  announcement: 'kündigt an',
  evaluation: 'bewertet',
};

/** The quotations of positions as a table, one a row, with their exact citations. */
export function positionsTable({ sections, positions }: Positions): string {
  const rows = positions.groups.flatMap(({ label, section, quotations }) => {
    const statements = section === null ? [] : sections[section]!.statements;
    // What a model wrote stands before the quotations.
    const quoted = statements.slice(statements.length - quotations.length);
    return quotations.map(({ speaker, party, role, date, stance }, at) => {
      const [citation] = quoted[at]!.citations;
      const place = `${citation!.title}, ${citation!.anchor.label}`;
      const said = stance ? stanceNames[stance] : 'erwähnt';
      return [label, speaker, party, role, date, said, citation!.quote, place];
    });
  });
  const header = ['Gruppe', 'Person', 'Fraktion', 'Amt', 'Datum', 'Art', 'Zitat', 'Fundstelle'];
  return toCsv([header, ...rows]);
}

const tenths = new Intl.NumberFormat('de-DE', { maximumFractionDigits: 1, useGrouping: false });

/** Counts as a table, one row per month or session and party. */
export function mentionsTable({ unit, buckets, parties }: Mentions): string {
  const header = [
    unit === 'month' ? 'Monat' : 'Sitzung',
    'Fraktion',
    'Reden dazu',
    'Reden',
    'je 1.000 Reden',
  ];
  const rows = buckets.flatMap((bucket) =>
    bucket.parties.map(({ speeches, of, perThousand }, at) => {
      const rate = perThousand === null ? null : tenths.format(perThousand);
      return [bucket.label, parties[at]!.label, speeches, of, rate];
    }),
  );
  return toCsv([header, ...rows]);
}
