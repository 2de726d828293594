/** The properties a Markdown file may begin with, between two `---` lines, and where its text begins. */
export interface FrontMatter {
  /** Plain values and block texts by lower-case key; nested YAML is not read. */
  values: Map<string, string>;
  text: string;
  /** Lines before the text. */
  lines: number;
}

export function splitFrontMatter(source: string): FrontMatter {
  const found = /^---[ \t]*\n(.*?\n)(?:---|\.\.\.)[ \t]*\n/s.exec(source);
  if (!found || !/^[\w-]+:/m.test(found[1]!)) return { values: new Map(), text: source, lines: 0 };
  return {
    values: readValues(found[1]!),
    text: source.slice(found[0].length),
    lines: found[0].split('\n').length - 1,
  };
}

function readValues(yaml: string): Map<string, string> {
  const values = new Map<string, string>();
  for (const [, key, first, rest] of yaml.matchAll(/^([\w-]+):[ \t]*(.*)\n((?:[ \t]+.*\n|[ \t]*\n)*)/gm)) {
    const isBlock = /^[|>][+-]?$/.test(first!.trim());
    const value = isBlock ? rest!.replace(/\\?\n\s*/g, ' ') : first!.replace(/^(["'])(.*)\1\s*$/, '$2');
    if (value.trim() !== '') values.set(key!.toLowerCase(), value.trim());
  }
  return values;
}
