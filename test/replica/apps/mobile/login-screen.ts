// The login screen, labels and order as on the official one. Submitting leads nowhere yet.

import { Component } from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule } from '@angular/forms';
import { REISSUE_ROUTE } from '../../addresses.ts';
import { SYSTEM_NAME, SYSTEM_NAME_EN } from '../../words.ts';
import { AppButton } from '../shared/app-button.ts';

export const LoginScreen = Component({
  imports: [ReactiveFormsModule, AppButton],
  template: `
    <div class="mobile-head">{{ name }}</div>
    <div>
      <div class="login-card">
        <h1>ログイン</h1>
        <p class="login-logo">{{ name }}<small>{{ english }}</small></p>
        <form [formGroup]="form">
          <div class="field"><div class="field-label">ログインID <span class="must">【必須】</span></div><input type="text" formControlName="loginId"></div>
          <div class="field"><div class="field-label">パスワード <span class="must">【必須】</span></div><input type="password" formControlName="password"></div>
          <app-button type="submit" [main]="true">ログイン</app-button>
        </form>
        <p class="forgot"><a [href]="reissue">パスワードを忘れた場合</a></p>
      </div>
      <div class="maintenance notes">
        <h2>システム定期メンテナンスのお知らせ</h2>
        <p>毎週下記の時間は、システムを利用できませんのでご了承ください。</p>
        <p>毎週木曜日 20:00 ～ 翌07:00</p>
      </div>
    </div>`,
})(class {
  name = SYSTEM_NAME;
  english = SYSTEM_NAME_EN;
  reissue = `#${REISSUE_ROUTE}`;
  form = new FormGroup({ loginId: new FormControl(''), password: new FormControl('') });
});
