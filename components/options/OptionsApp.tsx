import { useStore } from '@nanostores/preact';
import { useEffect } from 'preact/hooks';
import { onWiped } from '../../utils/storage/wipe.ts';
import { language } from '../../utils/words/i18n.ts';
import { feesWords } from '../../utils/words/ja/fees.ts';
import { guardPageWords } from '../../utils/words/ja/guard-page.ts';
import { lessonWords } from '../../utils/words/ja/lessons.ts';
import { inquiryWords } from '../../utils/words/ja/inquiries.ts';
import { optionsWords } from '../../utils/words/ja/options.ts';
import { importWords } from '../../utils/words/ja/import.ts';
import { profileWords } from '../../utils/words/ja/profile.ts';
import { vaultWords } from '../../utils/words/ja/vault.ts';
import { vault } from '../vault/state.ts';
import { AboutPage } from './AboutPage.tsx';
import { ContactPage } from './profiles/ContactPage.tsx';
import { ImportPage } from './import/ImportPage.tsx';
import { InquiriesPage } from './inquiries/InquiriesPage.tsx';
import { InquiryPage } from './inquiries/InquiryPage.tsx';
import { WritePage } from './inquiries/WritePage.tsx';
import { ListPage } from './profiles/ProfilesPage.tsx';
import { FeesPage } from './fees/FeesPage.tsx';
import { GuardPage } from './guard/GuardPage.tsx';
import { LessonsPage } from './lessons/LessonsPage.tsx';
import { LockedPage, MustSetPage } from './LockedPage.tsx';
import { EditProfilePage, NewProfilePage } from './profiles/ProfilePage.tsx';
import { ItemsPage } from './sheet/ItemsPage.tsx';
import { SheetPage } from './sheet/SheetPage.tsx';
import { StructurePage } from './StructurePage.tsx';
import { SafetyPage } from './safety/SafetyPage.tsx';
import { hash, hrefs, readRoute, type Route } from './route.ts';
import '../base.css';
import './options.css';

/** Pages without an entry in the navigation, with the page that leads to them. */
const within: Partial<Record<Route['page'], Route['page']>> = {
  new: 'list',
  profile: 'list',
  sheet: 'list',
  inquiry: 'inquiries',
  write: 'inquiries',
};

function Header({ route }: { route: Route }) {
  const words = useStore(optionsWords);
  const contactTitle = useStore(profileWords).contactTitle;
  const importTitle = useStore(importWords).title;
  const doors = [
    ['list', words.listTitle],
    ['inquiries', useStore(inquiryWords).title],
    ['import', importTitle],
    ['contact', contactTitle],
    ['safety', useStore(vaultWords).title],
    ['guard', useStore(guardPageWords).title],
    ['fees', useStore(feesWords).title],
    ['lessons', useStore(lessonWords).title],
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
            <a key={page} href={hrefs[page]} aria-current={route.page === page ? 'page' : within[route.page] === page ? 'true' : undefined}>
              {title}
            </a>
          ))}
        </nav>
      </div>
    </header>
  );
}

/** Pages that show no stored data. */
const openPages: readonly Route['page'][] = ['safety', 'about'];

function CurrentPage({ route }: { route: Route }) {
  const { state } = useStore(vault);
  if (state === 'waiting') return <main class="page" />;
  if (!openPages.includes(route.page)) {
    if (state === 'locked') return <LockedPage />;
    if (state === 'mustSet') return <MustSetPage />;
  }
  switch (route.page) {
    case 'list':
      return <ListPage />;
    case 'new':
      return <NewProfilePage key={route.kind} kind={route.kind} />;
    case 'profile':
      return <EditProfilePage key={route.id} id={route.id} />;
    case 'import':
      return <ImportPage />;
    case 'inquiries':
      return <InquiriesPage />;
    case 'inquiry':
      return <InquiryPage key={route.id} id={route.id} />;
    case 'write':
      return <WritePage key={route.id} id={route.id} />;
    case 'contact':
      return <ContactPage />;
    case 'safety':
      return <SafetyPage wiped={route.wiped} />;
    case 'sheet':
      return <SheetPage key={route.id} id={route.id} />;
    case 'guard':
      return <GuardPage />;
    case 'items':
      return <ItemsPage />;
    case 'fees':
      return <FeesPage />;
    case 'lessons':
      return <LessonsPage />;
    case 'structure':
      return <StructurePage />;
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
  // Nothing that another window has deleted may stay in this one's memory.
  useEffect(() => onWiped(() => location.reload()), []);
  return (
    <>
      <Header route={route} />
      <CurrentPage route={route} />
    </>
  );
}
