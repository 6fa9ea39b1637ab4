// 登録事業者検索. Known from two public programs that used it: the nesting of the elements, radios in
// span > label > input, that the second one changes the layout, the prefectures, a table and the
// class names of the pager. Its words are invented.

import { HttpClient } from '@angular/common/http';
import { Component, inject, signal } from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule } from '@angular/forms';
import { firstValueFrom } from 'rxjs';
import { SEARCH_API } from '../../addresses.ts';
import type { Business } from '../../login/businesses.ts';
import { PREFECTURES, SEARCH } from '../../login/portal-words.ts';
import { SYSTEM_NAME } from '../../words.ts';
import { AppButton } from '../shared/app-button.ts';
import { expose } from './expose.ts';

const PAGE = 5;
const text = (): FormControl<string> => new FormControl('', { nonNullable: true });

export const SearchScreen = Component({
  imports: [ReactiveFormsModule, AppButton],
  template: `
    <div class="mobile-head">{{ name }}</div>
    <div class="search-screen"><div [formGroup]="form">
      <div>
        <div><div>
          <h1>{{ w.heading }}</h1>
          <div><p class="hint">{{ w.note }}</p></div>
          <div>
            <div><div class="field-label">{{ w.how }}</div><div><div>@for (label of w.ways; track label; let i = $index) {
              <span><label><input type="radio" name="how" [checked]="way() === i" (change)="choose(i)"> {{ label }}</label></span> }</div></div></div>
            @if (way() === 1) {
              <fieldset><div class="field"><div class="field-label">{{ w.prefecture }}</div><div><div><select formControlName="prefecture">
                <option value="">{{ w.choose }}</option>@for (one of prefectures; track one) { <option [value]="one">{{ one }}</option> }</select></div></div></div>
                <div class="field"><div class="field-label">{{ w.name }}</div><div><div><input type="text" formControlName="name"></div></div></div></fieldset>
            } @else {
              <div class="field"><div class="field-label">{{ w.id }}</div><div><input type="text" formControlName="id"></div></div>
            }
            @if (error()) { <p class="error">{{ error() }}</p> }
          </div>
        </div></div>
        <div><div><div class="pair"><app-button [main]="true" (click)="search()">{{ w.search }}</app-button><app-button (click)="clear()">{{ w.clear }}</app-button></div></div></div>
      </div>
      @if (way() === 0) { <div class="notes">{{ w.aside }}</div> }
    </div>
    @if (found(); as all) {
      @if (all.length === 0) { <p class="notes">{{ w.none }}</p> } @else {
        <table class="form"><thead><tr>@for (column of w.columns; track column) { <th>{{ column }}</th> }</tr></thead>
          <tbody>@for (one of shown(); track one.id) { <tr><td>{{ one.id }}</td><td>{{ one.name }}</td><td>{{ one.address }}</td></tr> }</tbody></table>
        <ul class="pagination"><li class="pagination-prev" [class.disabled]="at() === 0"><a href="" (click)="turn($event, -1)">{{ w.previous }}</a></li>
          <li class="pagination-next" [class.disabled]="isLast()"><a href="" (click)="turn($event, 1)">{{ w.next }}</a></li></ul>
      }
    }
    </div>`,
})(
  class {
    name = SYSTEM_NAME;
    w = SEARCH;
    prefectures = PREFECTURES;
    way = signal(0);
    at = signal(0);
    error = signal('');
    found = signal<readonly Business[] | undefined>(undefined);
    form = new FormGroup({ id: text(), prefecture: text(), name: text() });
    private http = inject(HttpClient);

    constructor() {
      expose(() => ({ ...this.form.getRawValue(), way: this.way(), searched: this.found() !== undefined }));
    }

    shown(): readonly Business[] {
      return this.found()?.slice(this.at() * PAGE, (this.at() + 1) * PAGE) ?? [];
    }

    isLast(): boolean {
      return (this.at() + 1) * PAGE >= (this.found()?.length ?? 0);
    }

    choose(way: number): void {
      this.way.set(way);
      this.clear();
    }

    clear(): void {
      this.form.reset();
      this.error.set('');
      this.found.set(undefined);
    }

    turn(event: Event, by: number): void {
      event.preventDefault();
      if (by < 0 ? this.at() > 0 : !this.isLast()) this.at.update((at) => at + by);
    }

    async search(): Promise<void> {
      const { id, prefecture, name } = this.form.getRawValue();
      const needed = this.way() === 1 && prefecture === '';
      this.error.set(needed ? SEARCH.needed : '');
      if (needed) return;
      const { found } = await firstValueFrom(this.http.post<{ found: Business[] }>(SEARCH_API, { id, prefecture, name }));
      this.at.set(0);
      this.found.set(found);
    }
  },
);
