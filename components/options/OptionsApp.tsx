import { useStore } from '@nanostores/preact';
import { useEffect } from 'preact/hooks';
import { language } from '../../utils/words/i18n.ts';
import { optionsWords } from '../../utils/words/ja/options.ts';
import { importWords } from '../../utils/words/ja/import.ts';
import { profileWords } from '../../utils/words/ja/profile.ts';
import { AboutPage } from './AboutPage.tsx';
import { ContactPage } from './ContactPage.tsx';
import { ImportPage } from './import/ImportPage.tsx';
import { ListPage } from './ListPage.tsx';
import { EditProfilePage, NewProfilePage } from './ProfilePage.tsx';
import { hash, hrefs, readRoute, type Route } from './route.ts';
import '../base.css';
import './options.css';

function Header({ route }: { route: Route }) {
  const words = useStore(optionsWords);
  const contactTitle = useStore(profileWords).contactTitle;
  const importTitle = useStore(importWords).title;
  const doors = [
    ['list', words.listTitle],
    ['import', importTitle],
    ['contact', contactTitle],
    ['about', words.aboutTitle],
  ] as const;
  return (
    <header class="header">
      <a
        class="skip visually-hidden"
        href="#main"
        onClick={(event) => {
          event.preventDefault();
          document.querySelector('h1')?.focus();
        }}
      >
        {words.skip}
      </a>
      <div class="header-inner">
        <p class="brand">
          <img src="/icon/48.png" alt="" />
          {words.product}
        </p>
        <nav class="nav" aria-label={words.navigation}>
          {doors.map(([page, title]) => (
            <a key={page} href={hrefs[page]} aria-current={route.page === page ? 'page' : undefined}>
              {title}
            </a>
          ))}
        </nav>
      </div>
    </header>
  );
}

function CurrentPage({ route }: { route: Route }) {
  switch (route.page) {
    case 'list':
      return <ListPage />;
    case 'new':
      return <NewProfilePage key={route.kind} kind={route.kind} />;
    case 'profile':
      return <EditProfilePage key={route.id} id={route.id} />;
    case 'import':
      return <ImportPage />;
    case 'contact':
      return <ContactPage />;
    case 'about':
      return <AboutPage />;
  }
}

export function OptionsApp() {
  const route = readRoute(useStore(hash));
  const locale = useStore(language);
  useEffect(() => {
    document.documentElement.lang = locale;
  }, [locale]);
  return (
    <>
      <Header route={route} />
      <CurrentPage route={route} />
    </>
  );
}
