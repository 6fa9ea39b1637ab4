import type { Column } from '../../storage/export/csv.ts';
import { i18n, say } from '../i18n.ts';

/** Excel files with one person a row: the list that is saved, and the templates to be filled in. */
export const rosterWords = i18n('rosters', {
  workerName: '技能者氏名',
  businessName: '事業者名',
  workerSheet: '技能者',
  businessSheet: '事業者',
  guideSheet: '見出しの書きかた',
  guideLead: '見出しは、次の書きかたでもわかります。列の順番は自由です。いらない列は消してかまいません。',

  templateTitle: 'ひな形（Excel）',
  templateLead:
    '名簿がまだないときは、ひな形に書きこんで、上の場所に置いてください。「（例）」の行は、取りこみません。見出しの順番や書きかたは、変えてもかまいません。',
  templateWorker: '技能者のひな形を保存する',
  templateBusiness: '事業者のひな形を保存する',
  templateWorkerFile: '技能者ひな形',
  templateBusinessFile: '事業者ひな形',

  fileMake: 'Excelファイル（.xlsx）を作る',
  fileDone: say('{count}件のExcelファイルを作りました。'),
});

/** The example row of a template. Nobody has these names, numbers and addresses. */
export const exampleWords = i18n('rosterExamples', {
  worker: '（例）見本 太郎',
  workerKana: 'ミホン タロウ',
  business: '（例）見本建設株式会社',
  businessKana: 'ミホンケンセツ',
  address: '石川県見本市1-2-3',
  employer: '見本建設株式会社',
  canLogin: 'はい',
  reason: '会社のメールが変わった',
});

/** Headings that the import understands beside those of the templates. A test holds that it really does. */
export const alsoUnderstood = i18n('rosterHeadings', {
  name: '氏名、名前、作業員氏名、姓と名（2列）、会社名、商号',
  kana: 'ふりがな、カナ、氏名（カナ）、よみがな',
  businessId: 'CCUS事業者ID、キャリアアップシステム事業者ID',
  workerId: 'CCUS技能者ID、CCUS ID、キャリアアップID',
  birthDate: '誕生日',
  employerName: '所属会社名、所属、勤務先',
  employerId: '所属会社ID、勤務先事業者ID',
  postalCode: '〒',
  address: '現住所、所在地',
  phone: '電話番号、TEL、連絡先',
  mobile: '携帯電話、携帯番号',
  registeredEmail: '登録メールアドレス、メールアドレス',
  desiredEmail: '変更希望メールアドレス、新しいメールアドレス',
  registeredOn: '登録日、カード発行日',
  reason: '使えない理由',
  canLogin: 'ログインの可否',
  applicationId: '申請用ログインID',
} satisfies Partial<Record<Column, string>>);
