const maxSegment = 200;
const maxPath = 1000;

/** What a request says about where a file comes from; all of it is untrusted. */
export interface GivenNames {
  /** Where the file stands, given by programs that know it. */
  source?: string | undefined;
  /** Path inside the folder it was taken from. */
  path?: string | undefined;
  /** File name of the multipart part. */
  name: string;
}

/** The name under which a file is taken in. It names a document and is never used to open a file. */
export function incomingName({ source, path, name }: GivenNames): string {
  if (source) return (source.startsWith('/') ? '/' : '') + relativePath(source);
  return relativePath(path || name);
}

/**
 * A path made harmless: no drive or root, no „.“ or „..“, no control or direction-changing characters,
 * forward slashes, Unicode in composed form.
 */
export function relativePath(given: string): string {
  const segments = given
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '')
    .replaceAll('\\', '/')
    .split('/')
    .map((segment) => segment.trim())
    .filter((segment) => segment !== '' && segment !== '.' && segment !== '..')
    .map(shorten);
  while (/^[a-z]:$/i.test(segments[0] ?? '')) segments.shift();
  const path = segments.join('/');
  return path.length > maxPath ? path.slice(-maxPath).replace(/^[^/]*\//, '') : path || 'unbenannt';
}

/** Cuts over-long names in front of their ending, so that the ending stays. */
function shorten(segment: string): string {
  if (segment.length <= maxSegment) return segment;
  const ending = /\.[\p{L}\p{N}]{1,10}$/u.exec(segment)?.[0] ?? '';
  return segment.slice(0, maxSegment - ending.length) + ending;
}
