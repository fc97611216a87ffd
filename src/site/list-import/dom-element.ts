type Child = Node | string | false | undefined;

/** An element of that name, class and content; what is said in it is text, never markup. */
export function made<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
  ...children: readonly Child[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  if (className !== '') element.className = className;
  element.append(...children.filter((child) => child !== false && child !== undefined));
  return element;
}

/** A button that does that. */
export function button(label: string, className: string, onClick: () => void): HTMLButtonElement {
  const element = made('button', className, label);
  element.type = 'button';
  element.addEventListener('click', onClick);
  return element;
}

/** A list of these items; undefined where there is none. */
export function listOf(className: string, items: readonly Child[]): HTMLUListElement | undefined {
  const shown = items.filter((item) => item !== false && item !== undefined);
  if (shown.length === 0) return undefined;
  return made('ul', className, ...shown.map((item) => made('li', '', item)));
}
