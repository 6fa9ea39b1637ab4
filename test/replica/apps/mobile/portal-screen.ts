// The frame of the signed-in portal: the person at the top right, the menu at the left, the page
// of the chosen item in the middle.

import { NgComponentOutlet } from '@angular/common';
import { HttpClient } from '@angular/common/http';
import { Component, inject } from '@angular/core';
import { PASSWORD_ROUTE, PORTAL_ROUTE } from '../../addresses.ts';
import { TEXT } from '../../login/words.ts';
import { SYSTEM_NAME, invented } from '../../words.ts';
import { AppButton } from '../shared/app-button.ts';
import { post, whoAmI } from './api.ts';
import { expose } from './expose.ts';
import { MENU, menuRoute } from './portal-menu.ts';
import { pageOf } from './portal-pages.ts';
import { consents, forgetPortal, me, menuShown, unfolded } from './portal-state.ts';
import { sayGoodbye, sendAway } from './telling.ts';

export const PortalScreen = Component({
  imports: [AppButton, NgComponentOutlet],
  template: `
    @if (me(); as who) {
      <div class="mobile-head"><span><button type="button" class="burger" [attr.aria-label]="w.menu" [attr.aria-expanded]="shown()" (click)="toggle()">☰</button> {{ name }}</span>
        <span class="who">{{ who.person }} 様 <app-button (click)="leave()">{{ w.leave }}</app-button></span></div>
      <div class="portal" [class.narrow]="!shown()">
        @if (shown()) { <nav [attr.aria-label]="w.menu">
          <ul>@for (group of menu(); track group.label) {
            <li><button type="button" class="group" [attr.aria-expanded]="group.open" (click)="unfold(group.label)">{{ group.label }}</button>
              @if (group.open) { <ul>@for (item of group.items; track item.route) { <li><a [href]="'#' + item.route" [attr.aria-current]="item.here ? 'page' : null">{{ item.label }}</a></li> }</ul> }</li> }
            <li><a [href]="'#' + password">パスワード変更</a></li></ul>
        </nav> }
        <main><ng-container *ngComponentOutlet="page()" /></main>
      </div>
    }`,
})(
  class {
    name = SYSTEM_NAME;
    password = PASSWORD_ROUTE;
    w = { leave: invented('ログアウト'), menu: invented('メニュー') };
    me = me;
    private route = location.hash.slice(1);
    private http = inject(HttpClient);

    constructor() {
      expose(() => ({ id: me()?.id ?? '', person: me()?.person ?? '', consents: consents() }));
      void this.open();
    }

    page() {
      return pageOf(me()?.kind ?? 'application', this.route);
    }

    shown(): boolean {
      return menuShown() ?? me()?.kind !== 'application';
    }

    toggle(): void {
      menuShown.set(!this.shown());
    }

    unfold(label: string): void {
      unfolded.update((all) => (all.includes(label) ? all.filter((one) => one !== label) : [...all, label]));
    }

    menu() {
      return MENU[me()?.kind ?? 'application'].map((group) => {
        const items = group.items.map((label) => {
          const to = menuRoute(PORTAL_ROUTE, group, label);
          return { label, route: to, here: to === this.route };
        });
        return { label: group.label, items, open: unfolded().includes(group.label) || items.some(({ here }) => here) };
      });
    }

    async leave(): Promise<void> {
      await post(this.http, 'logout');
      forgetPortal();
      sayGoodbye(TEXT.signedOut);
    }

    private async open(): Promise<void> {
      const now = await whoAmI(this.http);
      if (now?.stage === 'open') {
        if (now.id !== me()?.id) forgetPortal();
        return me.set(now);
      }
      forgetPortal();
      sendAway();
    }
  },
);
