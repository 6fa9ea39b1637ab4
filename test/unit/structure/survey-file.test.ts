import { describe, expect, it } from 'vitest';
import { pageFormat, pageVersion, type PageFile } from '../../../utils/structure/page-file.ts';
import { maskSurvey, mostScreens, readSurvey, surveyText, withScreen, type Survey } from '../../../utils/structure/survey-file.ts';

const page = (title: string, text = 'ログインID'): PageFile => ({
  format: pageFormat,
  version: pageVersion,
  host: 'www.ccus.jp',
  screen: 'unknown',
  title,
  cut: false,
  tree: ['body', {}, ['h1', {}, title], ['label', {}, text]],
});
const survey: Survey = [
  { sure: 'no', page: page('はじめの画面') },
  { sure: 'sure', page: { ...page('ログイン'), screen: 'login' } },
];

describe('a survey', () => {
  it('comes out of its file as it went in, in order, with what each screen was taken for', () => {
    const read = readSurvey(JSON.parse(surveyText(survey)));
    expect(read).toEqual({ ok: true, survey });
  });

  it('reads the file of a single page as well', () => {
    expect(readSurvey(page('ひとつ'))).toMatchObject({ ok: true, survey: [{ page: { title: 'ひとつ' } }] });
  });

  it('keeps a screen once, and not without end', () => {
    expect(withScreen(survey, survey[0]!)).toBe(survey);
    expect(withScreen(survey, { sure: 'no', page: page('もうひとつ') })).toHaveLength(3);
    const full = Array.from({ length: mostScreens }, (_none, at) => ({ sure: 'no' as const, page: page(`画面${at}`) }));
    expect(withScreen(full, survey[0]!)).toBe(full);
  });

  it('is masked wherever it comes from, and for every word that the person strikes', () => {
    const spoilt = JSON.parse(surveyText(survey).replace('ログインID', 'ID 12345678901222')) as unknown;
    expect(JSON.stringify(readSurvey(spoilt))).not.toContain('12345678901222');
    expect(surveyText(maskSurvey(survey, ['はじめ']))).not.toContain('はじめ');
  });

  it.each([
    [{ format: 'other' }, 'notPage'],
    [{ format: 'ccus-assist-survey', version: 2, screens: [] }, 'newer'],
    [{ format: 'ccus-assist-survey', version: 1, screens: [{ sure: 'sure', page: { ...page('x'), tree: ['script', {}] } }] }, 'damaged'],
    [{ format: 'ccus-assist-survey', version: 1 }, 'damaged'],
  ])('is refused where it is none: %j', (value, fault) => {
    expect(readSurvey(value)).toEqual({ ok: false, fault });
  });
});
