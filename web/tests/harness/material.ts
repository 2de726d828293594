import { writePdf } from './write-pdf.ts';

/** A file as Playwright puts it into a file input. */
interface GivenFile {
  name: string;
  mimeType: string;
  buffer: Buffer;
}

const given = (name: string, mimeType: string, content: Uint8Array | string): GivenFile => ({
  name,
  mimeType,
  buffer: Buffer.from(content as string),
});

const vermerk = writePdf([
  [
    { text: 'Vermerk zum Ausbau der Radschnellwege', size: 18 },
    { text: 'Referat 34, 12. Februar 2025' },
    { text: '' },
    { text: '1. Ausgangslage', size: 14 },
    { text: 'Im Bezirk Nordheide fehlen 48 Kilometer sichere Radwege zwischen den Schulen und den' },
    { text: 'Bahnhöfen. Die Gemeinden haben im Herbst 2024 drei Strecken vorgeschlagen. Das Landesamt' },
    { text: 'hat die Vorschläge geprüft und die Strecke entlang der Aue am besten bewertet.' },
  ],
  [
    { text: '2. Kosten', size: 14 },
    { text: 'Der Bau der Strecke entlang der Aue kostet nach der Schätzung des Landesamtes 6,4 Millionen' },
    {
      text: 'Euro. Das Land trägt davon 75 Prozent, die Gemeinden tragen den Rest nach ihrer Einwohnerzahl.',
    },
    { text: 'Die Unterhaltung übernimmt ab dem dritten Jahr der Kreis Nordheide.' },
    { text: '' },
    { text: '3. Weiteres Vorgehen', size: 14 },
    { text: 'Das Referat schlägt vor, den Förderantrag bis zum 30. Juni 2025 zu stellen. Die Planung soll' },
    { text: 'im Oktober 2025 beginnen und ein Jahr dauern. Über den Grunderwerb verhandelt der Kreis.' },
  ],
]);

const protokoll = `# Protokoll der Besprechung am 3. März 2025

## Teilnehmende

Vertreten waren das Referat 34, der Kreis Nordheide und vier Gemeinden.

## Beschlüsse

Die Gemeinden stellen die Flächen am Bahnhof Lindental kostenlos bereit. Der Kreis übernimmt die Beleuchtung der
Unterführung und lässt sie bis zum Winter erneuern.

Die Frage der Fahrradparkhäuser wird im Mai erneut beraten.
`;

/** Two readable files and a broken one, all invented. */
export const material = {
  vermerk: given('Vermerk Radwege.pdf', 'application/pdf', vermerk),
  protokoll: given('Protokoll.md', 'text/markdown', protokoll),
  broken: given('kaputt.pdf', 'application/pdf', vermerk.subarray(0, 200)),
};

const districts = ['Nordheide', 'Lindental', 'Ostmark', 'Seeblick', 'Talwald', 'Westhafen'];

/** A long invented report: a chapter for each district, each with costs, deadlines and other matters. */
export const longReport = [
  '# Bericht über den Radverkehr 2025',
  ...districts.flatMap((district, index) => [
    `## Bezirk ${district}`,
    `Im Bezirk ${district} sind ${12 + index} Kilometer Radweg gebaut worden. Die Zählstellen haben ${310 + 17 * index} Fahrten am Tag erfasst. Die Schulen haben sich an der Planung beteiligt.`,
    `Die Kosten im Bezirk ${district} betragen ${2 + index},4 Millionen Euro. Das Land trägt davon ${60 + index} Prozent. Mehrkosten entstehen durch den Grunderwerb.`,
    `Die Frist für den Förderantrag endet im Bezirk ${district} am ${10 + index}. Mai 2026. Wer die Frist versäumt, kann den Antrag erst im Folgejahr stellen.`,
    `Die Unterhaltung übernimmt der Kreis. Über die Beschilderung wird mit den Gemeinden im Bezirk ${district} noch gesprochen. Die Beleuchtung ist bestellt.`,
  ]),
].join('\n\n');
