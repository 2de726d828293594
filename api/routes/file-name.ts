/** RFC 6266: a plain name for old clients, RFC 8187 encoding for all letters. */
export function fileNameParameter(path: string): string {
  const name = path.split('/').at(-1) || 'dokument';
  const plain = name.replace(/[^\w.\- ]/g, '_');
  const encoded = encodeURIComponent(name).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16)}`,
  );
  return `filename="${plain}"; filename*=UTF-8''${encoded}`;
}
