import { isTag, type ChildNode, type Document, type Element, type ParentNode } from 'domhandler';

/** Never text for a reader, wherever they stand. */
const machinery = wordSet(
  `script style noscript template head iframe object embed svg canvas audio video input select textarea button
   datalist dialog map link meta del`,
);

const furnitureTags = wordSet('nav aside footer');
const furnitureRoles = wordSet(
  'navigation banner contentinfo search complementary dialog alertdialog menu menubar',
);
const furnitureNames =
  /(^|[\s_-])(nav(igation)?|menu|menue|breadcrumbs?|cookie\S*|consent\S*|sidebar|social\S*|share|sharing|skip-?links?|sprungmarken|pagination|footer|servicenavigation|sr-only|visually-hidden|screenreader\S*)($|[\s_-])/i;
const contentNames = /(^|[\s_-])(content|main|maincontent|inhalt|hauptinhalt|artikel|article)($|[\s_-])/i;

/**
 * Finds the part of a page a person came for: the marked main part, else the one that holds most of the text.
 * Navigation, banners and the like are taken out of the tree. Where that would leave next to nothing, the whole
 * body stays: losing content is worse than keeping a menu.
 */
export function mainContent(page: Document): ParentNode {
  removeWhere(page, (element) => machinery.has(element.name) || isHidden(element));
  const body = findAll(page, (element) => element.name === 'body')[0] ?? page;
  const whole = textLength(body);
  const root =
    largest(findAll(body, isMain), whole * 0.2) ??
    largest(
      findAll(body, (element) => element.name === 'article'),
      whole * 0.5,
    ) ??
    largest(
      findAll(body, (element) => contentNames.test(names(element))),
      whole * 0.6,
    ) ??
    body;
  const furniture = findAll(root, (element) => isFurniture(element, root === body));
  const lost = outermost(furniture).reduce((sum, element) => sum + textLength(element), 0);
  if (textLength(root) - lost >= whole * 0.1) furniture.forEach(detach);
  return root;
}

function isMain({ name, attribs }: Element): boolean {
  return name === 'main' || attribs['role'] === 'main';
}

function isHidden({ attribs }: Element): boolean {
  return (
    'hidden' in attribs ||
    attribs['aria-hidden'] === 'true' ||
    /display\s*:\s*none|visibility\s*:\s*hidden/i.test(attribs['style'] ?? '')
  );
}

/** A header inside an article carries its title; one of the page carries its letterhead. */
function isFurniture(element: Element, inWholeBody: boolean): boolean {
  if (furnitureTags.has(element.name) || furnitureRoles.has(element.attribs['role'] ?? '')) return true;
  if (furnitureNames.test(names(element))) return true;
  return (
    inWholeBody && ((element.name === 'header' && !findAll(element, isTopHeading)[0]) || isLinkList(element))
  );
}

function isTopHeading(element: Element): boolean {
  return element.name === 'h1';
}

/** Four links and more that make up nearly all of a list's text are a menu. */
function isLinkList(element: Element): boolean {
  if (element.name !== 'ul' && element.name !== 'ol') return false;
  const links = findAll(element, (inner) => inner.name === 'a' && 'href' in inner.attribs);
  const linked = links.reduce((sum, link) => sum + textLength(link), 0);
  return links.length >= 4 && linked > textLength(element) * 0.8;
}

function names(element: Element): string {
  return `${element.attribs['id'] ?? ''} ${element.attribs['class'] ?? ''}`;
}

function largest(elements: Element[], atLeast: number): Element | null {
  const sized = elements.map((element) => ({ element, length: textLength(element) }));
  sized.sort((a, b) => b.length - a.length);
  return sized[0] && sized[0].length > 0 && sized[0].length >= atLeast ? sized[0].element : null;
}

function textLength(node: ChildNode | ParentNode): number {
  if (node.type === 'text') return node.data.trim().length;
  return 'children' in node ? node.children.reduce((sum, inner) => sum + textLength(inner), 0) : 0;
}

function findAll(root: ParentNode, wanted: (element: Element) => boolean): Element[] {
  return root.children.flatMap((node) =>
    isTag(node) ? [...(wanted(node) ? [node] : []), ...findAll(node, wanted)] : [],
  );
}

function outermost(elements: Element[]): Element[] {
  const all = new Set<unknown>(elements);
  return elements.filter((element) => {
    for (let parent = element.parent; parent; parent = parent.parent) if (all.has(parent)) return false;
    return true;
  });
}

function removeWhere(root: ParentNode, unwanted: (element: Element) => boolean): void {
  findAll(root, unwanted).forEach(detach);
}

function detach(element: Element): void {
  if (!element.parent) return;
  element.parent.children = element.parent.children.filter((node) => node !== element);
  element.parent = null;
}

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/));
}
