import { describe, expect, it } from 'vitest';
import { decide, readLine, template, type Outcome, type Seen } from '../../../utils/guard/verdict.ts';
import { LOCK_WORDINGS, WORDINGS, readLoginSwitches } from '../../replica/login/switches.ts';
import { TEXT, lockText, refusalText } from '../../replica/login/words.ts';

const switches = (query: string) => readLoginSwitches(new URLSearchParams(query));
const seen: Seen = { login: true, lines: [], statuses: [], load: null, settled: true, blank: false };
const none = new Map<string, Outcome>();

describe('what a line says', () => {
  it('reads the refusals that name the matter, and leaves open those that do not', () => {
    const read = Array.from({ length: WORDINGS }, (_none, index) => readLine(refusalText(switches(`wording=${index}`), 3)));
    expect(read).toEqual(['wrong', 'wrong', 'wrong', 'wrong', 'wrong', 'wrong', 'unclear', 'wrong', 'wrong', null, 'wrong', null, 'wrong']);
  });

  it('reads the locks, but not one that is only threatened', () => {
    const read = Array.from({ length: LOCK_WORDINGS }, (_none, index) => readLine(lockText(switches(`lockwording=${index}`))));
    expect(read).toEqual(['locked', 'locked', 'locked', 'locked', 'locked', null, 'wrong']);
    expect(readLine('パスワードを5回まちがえるとアカウントがロックされます。')).not.toBe('locked');
    expect(readLine('残り1回です。まちがえると一時的にログインできません。')).not.toBe('locked');
  });

  it.each([
    TEXT.expired,
    TEXT.broken,
    TEXT.blankId,
    TEXT.blankPassword,
    'メンテナンスのため、システムを利用できません。',
    'システムエラー：IDが不正です。',
  ])('counts nothing for %s', (text) => expect(readLine(text)).toBe('nothing'));
});

describe('what a try came to', () => {
  it.each([
    [[401], 'wrong'],
    [[403], 'wrong'],
    [[423], 'locked'],
    [[500], 'nothing'],
    [[503], 'nothing'],
    [[200], null],
    [[0], null],
    [[400], null],
    [[429], null],
  ] as const)('by the status %s alone: %s', (statuses, outcome) => {
    expect(decide({ ...seen, statuses: [...statuses] }, [], none)?.outcome ?? null).toBe(outcome);
  });

  it('waits for the text before it believes a status', () => {
    expect(decide({ ...seen, statuses: [401], settled: false }, [], none)).toBe(null);
    expect(decide({ ...seen, statuses: [401] }, [TEXT.expired], none)?.outcome).toBe('nothing');
  });

  it('takes unclear words of a server that broke down for no answer, but asks where only a part of it did', () => {
    const unclear = refusalText(switches('wording=6'), 3);
    expect(decide({ ...seen, statuses: [503] }, [unclear], none)?.outcome).toBe('nothing');
    expect(decide({ ...seen, load: 503 }, [unclear], none)?.outcome).toBe('nothing');
    expect(decide({ ...seen, statuses: [200, 503] }, [unclear], none)).toBe(null);
    expect(decide({ ...seen, statuses: [503] }, ['パスワードが正しくありません'], none)?.outcome).toBe('wrong');
  });

  it('does not take the complaint about a field that the site has emptied for an answer', () => {
    const lines = ['パスワードを入力してください。'];
    expect(decide({ ...seen, statuses: [200], blank: true }, lines, none)).toBe(null);
    expect(decide({ ...seen, statuses: [401], blank: true }, lines, none)?.outcome).toBe('wrong');
    expect(decide({ ...seen, statuses: [], blank: false, settled: false }, lines, none)?.outcome).toBe('nothing');
    // The answer has come, and its own text may still follow.
    expect(decide({ ...seen, statuses: [401], blank: false, settled: false }, lines, none)).toBe(null);
    expect(decide({ ...seen, blank: true }, ['入力されたログイン情報に誤りがあります。', ...lines], none)?.outcome).toBe('wrong');
  });

  it('is a success on a signed-in screen only', () => {
    const lines = ['ログアウト', '510_閲覧'];
    expect(decide({ ...seen, login: false, lines }, lines, none)?.outcome).toBe('in');
    expect(decide({ ...seen, lines }, lines, none)).toBe(null);
    expect(decide({ ...seen, login: false, lines: ['パスワード再発行'] }, ['パスワード再発行'], none)).toBe(null);
  });

  it('takes the site at its own number', () => {
    const text = refusalText(switches('wording=7'), 3);
    expect(decide(seen, [text], none)).toMatchObject({ outcome: 'wrong', left: 3 });
    // No number, or none that a login of five tries can have.
    for (const silent of ['パスワードが違います。', 'パスワードが違います。残り9回です。']) {
      expect(decide(seen, [silent], none)).toStrictEqual({ outcome: 'wrong', why: 'text', lines: [silent] });
    }
  });

  it('knows what the person taught it, whatever numbers stand in it', () => {
    const learned = new Map<string, Outcome>([[template('受付できません（10:15）'), 'wrong']]);
    expect(decide(seen, ['受付できません（22:40）'], learned)).toMatchObject({ outcome: 'wrong', why: 'learned' });
    expect(template('#/gcm/01/017')).not.toBe(template('#/gcm/01/090'));
  });
});
