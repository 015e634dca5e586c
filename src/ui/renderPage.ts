import type { VNode } from 'preact';
import { render } from 'preact-render-to-string';

/** A whole HTML document from a `Page`. */
export function renderPage(page: VNode): string {
  return `<!doctype html>${render(page)}`;
}
