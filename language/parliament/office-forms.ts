/** How a minister is called by what he is responsible for: the first part of „Finanzminister“. */
const portfolios: Record<string, string> = {
  Arbeit: 'Arbeits',
  Auswärtigen: 'Außen',
  Bauen: 'Bau',
  Bauwesen: 'Bau',
  Bildung: 'Bildungs',
  Digitales: 'Digital',
  Digitalisierung: 'Digital',
  Entwicklung: 'Entwicklungs',
  Ernährung: 'Ernährungs',
  Familie: 'Familien',
  Finanzen: 'Finanz',
  Forschung: 'Forschungs',
  Frauen: 'Frauen',
  Gesundheit: 'Gesundheits',
  Heimat: 'Heimat',
  Innern: 'Innen',
  Jugend: 'Jugend',
  Justiz: 'Justiz',
  Klimaschutz: 'Klimaschutz',
  Kultur: 'Kultur',
  Landwirtschaft: 'Landwirtschafts',
  Soziales: 'Sozial',
  Umwelt: 'Umwelt',
  Verbraucherschutz: 'Verbraucherschutz',
  Verkehr: 'Verkehrs',
  Verteidigung: 'Verteidigungs',
  Wirtschaft: 'Wirtschafts',
  Wissenschaft: 'Wissenschafts',
  Wohnen: 'Bau',
};

const minister = /^(Bundes|Staats|Landes)?minister(?:in)?\s+(?:der|des|für|im)\s+(.+)$/i;

/**
 * How others address whoever holds an office, by its title as printed: „Bundesministerin der Finanzen“ →
 * „Bundesfinanzminister“, „Finanzminister“ and the title without its ending. Without forms of address: those are
 * added by whoever looks for them. Nothing for offices that several hold at a time.
 */
export function officeForms(title: string): string[] {
  if (/^Bundeskanzler(?:in)?$/.test(title)) return ['Bundeskanzler', 'Kanzler'];
  if (/^Ministerpräsident(?:in)?\b/.test(title)) return ['Ministerpräsident'];
  const match = minister.exec(title);
  if (!match) return [];
  const [, of = '', portfolio] = match;
  const fields = portfolio!
    .split(/,\s*|\s+(?:und|sowie)\s+(?:für\s+)?/)
    .map((field) => field.split(' ').at(-1)!);
  const forms = fields.flatMap((field) => portfolios[field] ?? []);
  const short = forms.flatMap((form) => [
    `${form}minister`,
    ...(of ? [`${of}${form.toLowerCase()}minister`] : []),
  ]);
  return [...new Set([title.replace(/^(\S*minister)in\b/i, '$1'), ...short])];
}
