import { atom, onMount } from 'nanostores';
import type { PersonKind } from '../../utils/ccus/ids.ts';

export type Route =
  | { page: 'list' }
  | { page: 'new'; kind: PersonKind }
  | { page: 'profile'; id: string }
  | { page: 'import' }
  | { page: 'inquiries' }
  | { page: 'inquiry'; id: string }
  | { page: 'write'; id: string | null }
  | { page: 'contact' }
  | { page: 'guard' }
  | { page: 'fees' }
  | { page: 'items' }
  | { page: 'lessons' }
  | { page: 'structure' }
  | { page: 'sheet'; id: string }
  | { page: 'safety'; wiped: boolean }
  | { page: 'about' };

/** Addresses of the pages, for links. */
export const hrefs = {
  list: '#/',
  business: '#/business/new',
  worker: '#/worker/new',
  import: '#/import',
  inquiries: '#/inquiries',
  write: '#/inquiries/write',
  contact: '#/contact',
  safety: '#/safety',
  guard: '#/guard',
  fees: '#/fees',
  items: '#/items',
  lessons: '#/lessons',
  structure: '#/structure',
  wiped: '#/safety/wiped',
  about: '#/about',
  inquiry: (id: string) => `#/inquiries/${id}`,
  rewrite: (id: string) => `#/inquiries/write/${id}`,
  profile: (id: string) => `#/profile/${id}`,
  sheet: (id: string) => `#/sheet/${id}`,
} as const;

/** The page that the `#` part of an address names. An unknown address leads to the list. */
export function readRoute(hash: string): Route {
  const profile = /^#\/profile\/([\w-]+)$/.exec(hash)?.[1];
  if (profile) return { page: 'profile', id: profile };
  const sheet = /^#\/sheet\/([\w-]+)$/.exec(hash)?.[1];
  if (sheet) return { page: 'sheet', id: sheet };
  const write = /^#\/inquiries\/write(?:\/([\w-]+))?$/.exec(hash);
  if (write) return { page: 'write', id: write[1] ?? null };
  const inquiry = /^#\/inquiries\/([\w-]+)$/.exec(hash)?.[1];
  if (inquiry) return { page: 'inquiry', id: inquiry };
  switch (hash) {
    case hrefs.inquiries:
      return { page: 'inquiries' };
    case hrefs.business:
      return { page: 'new', kind: 'business' };
    case hrefs.worker:
      return { page: 'new', kind: 'worker' };
    case hrefs.import:
      return { page: 'import' };
    case hrefs.contact:
      return { page: 'contact' };
    case hrefs.safety:
      return { page: 'safety', wiped: false };
    case hrefs.wiped:
      return { page: 'safety', wiped: true };
    case hrefs.guard:
      return { page: 'guard' };
    case hrefs.fees:
      return { page: 'fees' };
    case hrefs.items:
      return { page: 'items' };
    case hrefs.lessons:
      return { page: 'lessons' };
    case hrefs.structure:
      return { page: 'structure' };
    case hrefs.about:
      return { page: 'about' };
    default:
      return { page: 'list' };
  }
}

/** The `#` part of the address in use. */
export const hash = atom(location.hash);

onMount(hash, () => {
  const follow = () => hash.set(location.hash);
  addEventListener('hashchange', follow);
  return () => removeEventListener('hashchange', follow);
});

/** Goes to a page of this window. */
export const go = (href: string) => {
  location.hash = href;
};
