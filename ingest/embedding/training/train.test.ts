import { execFile, spawnSync } from 'node:child_process';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { StaticModel } from '../own/static-model.ts';

const python = '/usr/bin/python3';
const recipe = fileURLToPath(new URL('.', import.meta.url));
const equipped = spawnSync(python, ['-c', 'import torch, gensim, sentencepiece, onnx']).status === 0;

const small = ['--pieces', '100', '--dimensions', '16', '--steps', '4', '--threads', '1'];

const subjects = [
  'Behörde',
  'Antragstellerin',
  'Gemeinde',
  'Hebamme',
  'Bundesanstalt',
  'Werkstatt',
  'Schule',
  'Kasse',
];
const verbs = ['prüft', 'bewilligt', 'verwahrt', 'veröffentlicht', 'beantragt', 'erstattet', 'verlängert'];
const objects = [
  'den Zuschuss',
  'die Unterlagen',
  'das Zeugnis',
  'die Frist',
  'den Bescheid',
  'das Verzeichnis',
];

function sentence(i: number): string {
  const pick = (list: string[], step: number) => list[Math.floor(i / step) % list.length]!;
  return `Die ${pick(subjects, 1)} ${pick(verbs, 3)} ${pick(objects, 5)} innerhalb von ${(i % 9) + 2} Wochen nach Eingang.`;
}

function paragraph(from: number): string {
  return [0, 1, 2].map((s) => sentence(from + s)).join(' ');
}

function text(i: number): string {
  return [0, 5, 10, 15].map((p) => paragraph(i * 13 + p)).join('\n\n');
}

function records(): object[] {
  return Array.from({ length: 240 }, (_, i) => {
    if (i % 3 === 0) return { text: text(i), title: `Merkblatt ${i}` };
    if (i % 3 === 1)
      return { id: `rede${i}`, session: i % 7, agenda: 'TOP 1', parts: [['paragraph', text(i)]] };
    return {
      id: `gesetz${i}`,
      bjnr: `g${i % 5}`,
      law_title: `Gesetz über die ${subjects[i % 5]!}`,
      heading: `Aufgaben der ${subjects[i % 8]!} im Fall ${i}`,
      breadcrumb: ['Abschnitt 1 Allgemeines'],
      text: `# § ${i} Aufgaben\n\n${text(i)}`,
    };
  });
}

test.skipIf(!equipped)(
  'one command makes a loadable model of any text, twice the same',
  { timeout: 300_000 },
  async () => {
    const folder = await mkdtemp(join(tmpdir(), 'amtsfeder-'));
    const corpus = join(folder, 'texte.jsonl');
    await writeFile(
      corpus,
      records()
        .map((record) => JSON.stringify(record))
        .join('\n'),
    );
    const train = (name: string) =>
      promisify(execFile)(
        python,
        [
          '-B',
          'train.py',
          ...small,
          '--out',
          `${folder}/${name}`,
          '--work',
          `${folder}/${name}-work`,
          corpus,
        ],
        {
          cwd: recipe,
          env: { PYTHONHASHSEED: '0' },
        },
      );
    await train('eins');
    await train('zwei');
    const [one, two] = await Promise.all(
      ['eins', 'zwei'].map((name) => StaticModel.load(join(folder, name))),
    );
    const vector = one!.embed('Die Behörde prüft den Zuschuss.');
    expect(vector).toHaveLength(16);
    expect(Math.hypot(...vector)).toBeCloseTo(1, 5);
    expect(
      Math.hypot(...two!.embed('Die Behörde prüft den Zuschuss.').map((value, d) => value - vector[d]!)),
    ).toBeLessThan(0.01);
  },
);
