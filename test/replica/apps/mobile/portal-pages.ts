// Which page of the portal a route shows. A new page is one file and one line here.

import { Component, type Type } from '@angular/core';
import { APPLY_ROUTE, CONSENT_ROUTE, ENTRY_ROUTE, PORTAL_ROUTE, TERMS_ROUTE } from '../../addresses.ts';
import type { AccountKind } from '../../login/accounts.ts';
import { APPLY_HOME } from '../../login/portal-words.ts';
import { invented } from '../../words.ts';
import { ConsentPage, EntryPage, MethodPage } from './application-pages.ts';
import { DisclosurePage, WithdrawalPage } from './business-pages.ts';
import { MENU, bare, menuRoute } from './portal-menu.ts';
import { me } from './portal-state.ts';
import { MailPage, RegisteredPage } from './registered-pages.ts';

const ID_LABEL = { business: '事業者ID', worker: '技能者ID', application: '申請ログインID' } as const;

const HomePage = Component({
  template: `<p class="crumbs">{{ w.home }}</p><h1>{{ w.notices }}</h1>
    @if (me()?.kind === 'application') { <div class="notes">@for (line of apply; track line) { <p>{{ line }}</p> }</div> }
    @else { <div class="notes"><p>{{ w.none }}</p></div> }
    @if (me(); as who) { <dl class="form"><dt>{{ idLabel[who.kind] }}</dt><dd>{{ who.id }}</dd><dt>{{ w.owner }}</dt><dd>{{ who.owner }}</dd></dl> }`,
})(
  class {
    w = { home: invented('ホーム'), notices: '通知', none: invented('新しい通知はありません。'), owner: invented('登録名') };
    apply = APPLY_HOME;
    idLabel = ID_LABEL;
    me = me;
  },
);

/** The label and its group of the menu's item at a route. */
function itemAt(kind: AccountKind, route: string): readonly [group: string, item: string] | undefined {
  for (const group of MENU[kind]) {
    for (const item of group.items) if (menuRoute(PORTAL_ROUTE, group, item) === route) return [bare(group.label), bare(item)];
  }
  return undefined;
}

const LeftOutPage = Component({
  template: '<p class="crumbs">{{ crumbs }}</p><h1>{{ heading }}</h1><p>{{ text }}</p>',
})(
  class {
    private item = itemAt(me()?.kind ?? 'application', location.hash.slice(1)) ?? [
      invented('ホーム'),
      invented('この画面は複製にはありません'),
    ];
    crumbs = this.item.join(' / ');
    heading = this.item[1];
    text = invented('この画面は練習用の複製では省略しています。');
  },
);

const PAGES: Record<AccountKind, Record<string, Type<unknown>>> = {
  application: { [APPLY_ROUTE]: MethodPage, [CONSENT_ROUTE]: ConsentPage, [TERMS_ROUTE]: ConsentPage, [ENTRY_ROUTE]: EntryPage },
  worker: { [`${PORTAL_ROUTE}/200/10`]: MailPage, [`${PORTAL_ROUTE}/510/10`]: RegisteredPage },
  business: {
    [`${PORTAL_ROUTE}/200/10`]: MailPage,
    [`${PORTAL_ROUTE}/510/10`]: RegisteredPage,
    [`${PORTAL_ROUTE}/610/10`]: DisclosurePage,
    [`${PORTAL_ROUTE}/910/10`]: WithdrawalPage,
  },
};

export const pageOf = (kind: AccountKind, route: string): Type<unknown> =>
  route === PORTAL_ROUTE ? HomePage : (PAGES[kind][route] ?? LeftOutPage);
