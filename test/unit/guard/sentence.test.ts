import { describe, expect, it } from 'vitest';
import { readSentence, type Matter } from '../../../utils/guard/sentence.ts';
import { sentences, type Sentences } from './sentences.ts';
import { heldOut } from './sentences-held-out.ts';

const listed = (all: Sentences) =>
  Object.entries(all).flatMap(([matter, texts]) => texts.map((text) => [matter as Matter | 'notice', text] as const));

describe('the sentences of login screens', () => {
  it.each([...listed(sentences), ...listed(heldOut)])('%s: %s', (matter, text) => {
    expect(readSentence(text) ?? 'notice').toBe(matter);
  });

  it('are many, of every kind, and a third of them had no part in making the patterns', () => {
    const [made, kept] = [listed(sentences).length, listed(heldOut).length];
    expect(made + kept).toBeGreaterThanOrEqual(150);
    expect(kept / (made + kept)).toBeGreaterThanOrEqual(1 / 3);
    expect(Object.values(heldOut).every((texts) => texts.length >= 4)).toBe(true);
  });

  it('are understood with a heading before them, in other widths, and with a polite request behind them', () => {
    for (const [matter, text] of listed(sentences)) {
      if (matter === 'notice' || matter === 'blank') continue;
      expect(readSentence(`エラー ${text} もう一度お試しください。`), text).toBe(matter);
      expect(readSentence(text.replaceAll('ID', 'ＩＤ').replaceAll('。', '．')), text).toBe(matter);
    }
  });

  it('asks where a refusal and a fault of the site are told at once', () => {
    expect(readSentence('ログインできませんでした。システムエラーが発生しました。')).toBe('unclear');
  });
});
