import { describe, expect, it } from 'vitest';
import { child, descendants, parseXml, textOf } from './xml.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const strictWord = 'http://purl.oclc.org/ooxml/wordprocessingml/main';

describe('parseXml', () => {
  it.each([
    ['another prefix', `<ns0:p xmlns:ns0="${word}" ns0:id="7"><ns0:t>a</ns0:t></ns0:p>`],
    ['no prefix', `<p xmlns="${word}" xmlns:x="${word}" x:id="7"><t>a</t></p>`],
    ['strict', `<w:p xmlns:w="${strictWord}" w:id="7"><w:t>a</w:t></w:p>`],
  ])('knows namespaces by their address: %s', (_, xml) => {
    const root = parseXml(bytes(xml));
    expect(child(root, 'w:p')?.attributes['w:id']).toBe('7');
    expect(textOf(child(root, 'w:p', 'w:t'))).toBe('a');
  });

  it('decodes characters and UTF-16, and finds descendants in order', () => {
    expect(textOf(parseXml(bytes('<a>&lt;&#228;&amp;&#x20AC;<![CDATA[<b>]]></a>')))).toBe('<ä&€<b>');
    expect(textOf(parseXml(Buffer.from('\ufeff<a>ü</a>', 'utf16le')))).toBe('ü');
    const root = parseXml(bytes('<a><b>1</b><c><b>2</b></c></a>'));
    expect(descendants(root, 'b').map(textOf)).toEqual(['1', '2']);
  });

  it.each([
    ['document type declarations', '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'],
    ['text cut off', '<a><b>1</b>'],
    ['nesting without end', '<a>'.repeat(2000) + '</a>'.repeat(2000)],
  ])('refuses %s', (_, xml) => {
    expect(() => parseXml(bytes(xml))).toThrow(expect.objectContaining({ code: 'damaged' }));
  });

  it('expands no entities of its own', () => {
    expect(textOf(parseXml(bytes('<a>&lol9;</a>')))).toBe('&lol9;');
  });
});
