import type { itemsForWorkers } from '../../ccus/portal.ts';
import { i18n, say } from '../i18n.ts';

type Part = (typeof itemsForWorkers)['value'][number];

const parts = {
  part_applicant: '申請者',
  part_employer: '所属事業者情報',
  part_health: '健康保険',
  part_pension: '年金保険',
  part_employment: '雇用保険',
  part_kentaikyo: '建設業退職金共済制度',
  part_chutaikyo: '中小企業退職金共済制度',
  part_job: '職種',
  part_link: '就業履歴データ登録標準API連携認定システム',
} satisfies Record<`part_${Part['part']}`, string>;

const items = {
  item_applicantName: '申請者氏名',
  item_address: '所在地',
  item_email: 'メールアドレス',
  item_licence: '建設業許可番号',
  item_corporateNumber: '法人番号',
  item_ccusId: '事業者ID',
  item_code: '種別コード',
  item_type: '種類',
  item_insurerNumber: '保険者番号',
  item_insurerName: '保険者名称',
  item_pensionOffice: '厚生年金事業所名',
  item_pensionOfficeSign: '厚生年金事業所登記',
  item_pensionOfficeNumber: '厚生年金事業所番号',
  item_insuredNumber: '雇用保険被保険者番号',
  item_insuredType: '被保険者種別・区分',
  item_memberNumber: '被共済者番号',
  item_career: '経歴等記入欄（所属事業者が記入）',
  item_linkCode: 'コード',
  item_linkName: 'システム名',
  item_linkPersonId: '技能者個人ID（管理用ID）',
} satisfies Record<`item_${Part['items'][number]}`, string>;

/** The list that a business hands to those of its workers who apply. */
export const itemsWords = i18n('items', {
  ...parts,
  ...items,
  title: '所属技能者にわたす一覧',
  lead: '技能者が登録を申請するときに、本人にはわからないことがあります。会社が書いて、証明書類の写しといっしょに、本人にわたしてください。',
  choose: 'どの事業者の一覧ですか',
  none: 'まだ、事業者の情報がありません。先に入れると、会社の所在地やIDを入れて印刷できます。空のままでも印刷できます。',
  empty: '（情報を入れない）',
  print: '印刷する',
  company: say('{name} より'),
  where: 'メールアドレスは「登録済メールアドレス」です。ちがうものを使うときは、情報を直してから印刷してください。',
  source: '手引きは古いものです。今の申請では、項目がちがうことがあります。',
});
