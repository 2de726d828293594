import { z } from 'zod';

// What zod says about a wrong request reaches people.
z.config(z.locales.de());

type Issue = z.core.$ZodIssue;

/** What is wrong with a request, in German, field by field: „question – fehlt; limit – höchstens 100“. */
export function describeIssues(issues: readonly Issue[]): string {
  const parts = issues.map((issue) => {
    const said = describeIssue(issue);
    return issue.path.length > 0 ? `${issue.path.join('.')} – ${said}` : said;
  });
  return `Die Anfrage ist ungültig: ${parts.join('; ')}`;
}

function describeIssue(issue: Issue): string {
  switch (issue.code) {
    case 'too_small':
      return bound('mindestens', issue.origin, issue.minimum);
    case 'too_big':
      return bound('höchstens', issue.origin, issue.maximum);
    case 'invalid_value':
      return `erlaubt sind ${issue.values.map((value) => `„${String(value)}“`).join(', ')}`;
    case 'unrecognized_keys':
      return `nicht bekannt: ${issue.keys.map((key) => `„${key}“`).join(', ')}`;
    default:
      return issue.message.endsWith('erhalten undefined') ? 'fehlt' : issue.message;
  }
}

const units: Record<string, string> = {
  string: ' Zeichen',
  array: ' Einträge',
  set: ' Einträge',
  file: ' Bytes',
};

function bound(which: 'mindestens' | 'höchstens', origin: string, limit: number | bigint): string {
  if (which === 'mindestens' && Number(limit) === 1 && origin in units) return 'darf nicht leer sein';
  return `${which} ${limit.toLocaleString('de-DE')}${units[origin] ?? ''}`;
}
