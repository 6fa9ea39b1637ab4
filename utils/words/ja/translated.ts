import { i18n } from '../i18n.ts';

/** Said on a page whose words are a translator's: in Japanese, and in the language of the page where we have it. */
export const translatedWords = i18n('translated', {
  ja: '画面が翻訳されているので、欄がわからないことがあります。アドレスの横の翻訳のしるしを押して「原文を表示」（または「翻訳しない」）を選ぶと、もとの日本語で読みます。',
  en: 'This page is translated, so some fields cannot be recognised. Press the translate icon beside the address and choose “Show original”.',
  vi: 'Trang này đã được dịch nên có ô không nhận ra được. Hãy nhấn biểu tượng dịch cạnh thanh địa chỉ và chọn hiển thị trang gốc.',
  zh: '本页面已被翻译，有些输入栏无法识别。请点击地址栏旁的翻译图标，选择“显示原文”。',
  id: 'Halaman ini diterjemahkan, sehingga ada kolom yang tidak dikenali. Tekan ikon terjemahan di samping alamat dan pilih tampilkan halaman asli.',
  pt: 'Esta página está traduzida e alguns campos não são reconhecidos. Clique no ícone de tradução ao lado do endereço e escolha mostrar o original.',
});
