import { i18n, say } from '../../i18n.ts';

/** The items of an inquiry about the registered mail address, and where each is found. Our own advice. */
export const itemWords = i18n('walkItems', {
  registeredTitle: '登録したときの内容',
  registeredLead: 'いまの住所や電話番号ではなく、CCUSに登録したときのものを書きます。',
  wishedTitle: 'これから変えたい内容・いまの様子',
  complete: say('{count}つとも、保存してあります'),
  lacking: say('まだない項目が{count}つあります'),
  stored: '保存ずみ',
  missing: 'まだありません',
  name: '登録した名前',
  business_name: '登録した名前。登記簿（履歴事項全部証明書）のとおり',
  worker_name: '登録した名前。カードの表のとおり',
  business_ccusId: '登録完了のお知らせ（メール・圧着はがき）にあります',
  worker_ccusId: '建設キャリアアップカードの表（番号の左から14けた）にあります',
  ccusId: '登録完了のお知らせにあります',
  business_address: '登録したときの所在地。登記簿などの添付した書類で確かめます',
  worker_address: '登録したときの住所。申請書の控え、本人確認書類で確かめます',
  address: '登録したときの住所',
  phone: '登録したときの電話番号。申請書の控えで確かめます',
  birthDate: '西暦で書きます',
  registeredEmail: 'わからないときは「不明」と書けます',
  desiredEmail: 'これから使うメールアドレス。自分で読めるもの',
  reason: '例：忘れた、担当者がやめた、解約した',
  canLogin: 'いまログインできるか、できないか',
});
