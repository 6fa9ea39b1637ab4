// The signed-in portal: the person at the top right, the menu at the left, notices in the middle.

import { HttpClient } from '@angular/common/http';
import { Component, inject, signal } from '@angular/core';
import { PASSWORD_ROUTE, PORTAL_ROUTE } from '../../addresses.ts';
import { TEXT } from '../../login/words.ts';
import { SYSTEM_NAME, invented } from '../../words.ts';
import { AppButton } from '../shared/app-button.ts';
import { post, whoAmI, type Me } from './api.ts';
import { expose } from './expose.ts';
import { MENU, menuRoute } from './portal-menu.ts';
import { sayGoodbye, sendAway } from './telling.ts';

const ID_LABEL = { business: '事業者ID', worker: '技能者ID', application: '申請ログインID' } as const;

export const PortalScreen = Component({
  imports: [AppButton],
  template: `
    @if (me(); as who) {
      <div class="mobile-head"><span>{{ name }}</span>
        <span class="who">{{ who.person }} 様 <app-button (click)="leave()">{{ w.leave }}</app-button></span></div>
      <div class="portal">
        <nav [attr.aria-label]="w.menu">
          <ul>@for (group of menu(); track group.label) {
            <li><span class="group">{{ group.label }}</span>
              <ul>@for (item of group.items; track item.route) { <li><a [href]="'#' + item.route" [attr.aria-current]="item.here ? 'page' : null">{{ item.label }}</a></li> }</ul></li> }
            <li><a [href]="'#' + password">パスワード変更</a></li></ul>
        </nav>
        <main>
          <p class="crumbs">{{ crumbs() }}</p>
          <h1>{{ here()?.label ?? w.notices }}</h1>
          @if (here()) { <p>{{ w.empty }}</p> } @else { <div class="notes"><p>{{ w.none }}</p></div> }
          <dl class="form"><dt>{{ idLabel(who) }}</dt><dd>{{ who.id }}</dd><dt>{{ w.owner }}</dt><dd>{{ who.owner }}</dd></dl>
        </main>
      </div>
    }`,
})(class {
  name = SYSTEM_NAME;
  password = PASSWORD_ROUTE;
  w = {
    leave: invented('ログアウト'), menu: invented('メニュー'), notices: '通知', none: invented('新しい通知はありません。'),
    empty: invented('この画面は練習用の複製では省略しています。'), owner: invented('登録名'),
  };
  me = signal<Me | undefined>(undefined);
  private http = inject(HttpClient);

  constructor() {
    expose(() => ({ id: this.me()?.id ?? '', person: this.me()?.person ?? '' }));
    void this.open();
  }

  menu() {
    const route = location.hash.slice(1);
    return MENU[this.me()?.kind ?? 'application'].map((group) => ({
      label: group.label,
      items: group.items.map((label) => {
        const to = menuRoute(PORTAL_ROUTE, group, label);
        return { label, route: to, here: to === route };
      }),
    }));
  }

  here() {
    return this.menu().flatMap(({ label: group, items }) => items.map((item) => ({ ...item, group }))).find(({ here }) => here);
  }

  crumbs(): string {
    const here = this.here();
    const bare = (label: string): string => label.replace(/^\d+_/, '');
    return here === undefined ? invented('ホーム') : `${bare(here.group)} / ${bare(here.label)}`;
  }

  idLabel = ({ kind }: Me): string => ID_LABEL[kind];

  async leave(): Promise<void> {
    await post(this.http, 'logout');
    sayGoodbye(TEXT.signedOut);
  }

  private async open(): Promise<void> {
    const me = await whoAmI(this.http);
    if (me?.stage === 'open') return this.me.set(me);
    sendAway();
  }
});
