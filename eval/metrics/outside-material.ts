/** A block of a request, opened and closed by the same name and identifier. */
const block = /^<(stelle|text|anliegen)-([0-9a-f]{10})(?: [^\n]*)?>\n[\s\S]*?\n<\/\1-\2>$/m;

/**
 * What of a request's message stands outside its blocks, read as a model would: the first opening line decides which
 * identifier is in force, and only its closing line ends a block. Attributes of a block belong to it.
 */
export function outsideMaterial(message: string): string {
  const identifier = block.exec(message)?.[2];
  if (identifier === undefined) return message;
  const ours = new RegExp(
    `^<(stelle|text|anliegen)-${identifier}(?: [^\\n]*)?>\\n[\\s\\S]*?\\n</\\1-${identifier}>$`,
    'gm',
  );
  return message.replace(ours, '');
}
