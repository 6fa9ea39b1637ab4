import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { assert, asyncProperty, integer } from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Inquiry } from '../../../../utils/inquiries/inquiry.ts';
import { profileVersion } from '../../../../utils/profiles/upgrade.ts';
import { emptyContact, type Profile } from '../../../../utils/profiles/profile.ts';
import type { Lesson, Taught } from '../../../../utils/lessons/lesson.ts';
import { lessonsContent } from '../../../../utils/lessons/file.ts';
import { compare, differences, type Here } from '../../../../utils/storage/export/compare.ts';
import { readContent, type BackupContent, type WrittenContent } from '../../../../utils/storage/export/content.ts';
import { backupVersion, openBackupFile, readBackupFile, sealBackup, type BackupFault } from '../../../../utils/storage/export/format.ts';

const passphrase = '見本の合言葉 12345';
const folder = new URL('../../../examples/databases/', import.meta.url);
const example = (name: string) => readFileSync(new URL(name, folder), 'utf8');
const refused = (fault: BackupFault) => expect.objectContaining({ name: 'BackupRefused', fault });
const content: BackupContent = { profileVersion, profiles: [], contact: emptyContact, codes: {}, inquiries: [], walks: [], lessons: [] };
const written: WrittenContent = { ...content, lessons: lessonsContent([]) };
const nothing: Here = { profiles: [], contact: emptyContact, codes: null, inquiries: new Set(), walks: new Set(), lessons: [] };

const taught = (own: string, kind: Taught['kind'] = 'companyName'): Taught => ({
  host: 'www.ccus.jp',
  screen: 'inquiryForm',
  kind,
  is: true,
  evidence: {
    control: 'line',
    type: 'text',
    own,
    before: '',
    heading: '',
    after: '',
    placeholder: '',
    code: '',
    section: '',
    joint: '|',
    options: [],
    twin: [0, 1],
  },
});
const lesson = (of: Taught): Lesson => ({ ...of, id: crypto.randomUUID(), taughtAt: 1, fits: false });

describe('a backup', () => {
  let text = '';
  beforeAll(async () => {
    text = await sealBackup(written, passphrase, 1000, 0);
  });

  it('comes back with its passphrase', async () => {
    expect(await openBackupFile(await readBackupFile(text), passphrase)).toEqual(written);
  });

  it('is never the same twice', async () => {
    const again = JSON.parse(await sealBackup(written, passphrase, 1000, 0));
    const first = JSON.parse(text);
    expect(again.kdf.salt).not.toBe(first.kdf.salt);
    expect(again.cipher.iv).not.toBe(first.cipher.iv);
  });

  it('tells a wrong passphrase from damage', async () => {
    await expect(openBackupFile(await readBackupFile(text), `${passphrase}!`)).rejects.toEqual(refused('passphrase'));
  });

  it('is refused once any byte has changed', async () => {
    const bytes = Buffer.from(text);
    await assert(
      asyncProperty(integer({ min: 0, max: bytes.length - 1 }), integer({ min: 1, max: 255 }), async (at, flip) => {
        const changed = Buffer.from(bytes);
        changed[at]! ^= flip;
        const opened = readBackupFile(changed.toString('utf8')).then((file) => openBackupFile(file, passphrase));
        await expect(opened).rejects.toMatchObject({ name: 'BackupRefused' });
      }),
      { numRuns: 300 },
    );
  });

  it('says damaged for a flipped bit of the data, wherever it is', async () => {
    const { data } = JSON.parse(text);
    const start = text.indexOf(data);
    for (let at = start; at < start + data.length; at += 7) {
      const other = text[at] === 'A' ? 'B' : 'A';
      await expect(readBackupFile(text.slice(0, at) + other + text.slice(at + 1))).rejects.toEqual(refused('damaged'));
    }
  });

  it('says damaged when its end is missing, wherever it was cut', async () => {
    for (const length of [text.length - 1, text.length >> 1, 60]) {
      await expect(readBackupFile(text.slice(0, length))).rejects.toEqual(refused('damaged'));
    }
  });

  it.each([
    ['nothing', ''],
    ['a list', '[]'],
    ['other JSON', '{"format":"other","version":1}'],
    ['a roster', '種別,名前\r\n事業者,見本'],
  ])('says that %s is no backup', async (_name, other) => {
    await expect(readBackupFile(other)).rejects.toEqual(refused('notBackup'));
  });

  it('says when a newer edition wrote it', async () => {
    const newer = JSON.stringify({ ...JSON.parse(text), version: backupVersion + 1, more: true });
    await expect(readBackupFile(newer)).rejects.toEqual(refused('newer'));
    expect(() => readContent({ ...written, profileVersion: profileVersion + 1 })).toThrow(refused('newer'));
  });

  it('does not let a file make the computer busy for hours', async () => {
    const { data, check: _check, ...header } = JSON.parse(text);
    // Whole in every other way: whoever writes such a file knows how to make its check.
    const asking = async (rounds: number) => {
      const head = { ...header, kdf: { ...header.kdf, rounds } };
      const check = createHash('sha256')
        .update(`${JSON.stringify(head)}\n${data}`)
        .digest('base64');
      return readBackupFile(JSON.stringify({ ...head, data, check }));
    };
    expect(await asking(20_000_000)).toMatchObject({ kdf: { rounds: 20_000_000 } });
    await expect(asking(20_000_001)).rejects.toEqual(refused('damaged'));
  });

  it('is checked inside as well', () => {
    expect(() => readContent({ ...written, codes: { x: '12345' } })).toThrow(refused('damaged'));
    expect(() => readContent({ ...written, profiles: [{ name: 'x' }] })).toThrow(refused('damaged'));
  });
});

describe('backups of every version', () => {
  const names = readdirSync(folder).filter((name) => name.startsWith('backup-'));

  it('are there as examples: write one when a version is added, and never change one', () => {
    for (let version = 1; version <= backupVersion; version += 1) {
      expect(names.filter((name) => name.startsWith(`backup-v${version}-`))).not.toEqual([]);
    }
    for (let version = 1; version <= profileVersion; version += 1) {
      expect(names.filter((name) => name.endsWith(`-profiles-v${version}.json`))).not.toEqual([]);
    }
  });

  it.each(names)('%s still opens', async (name) => {
    const read = readContent(await openBackupFile(await readBackupFile(example(name)), passphrase));
    expect(read.profiles.map((profile) => profile.ccusId)).toEqual(['12345678901222', '98765432109821']);
    expect(read.contact.name).toBe('基金 次郎');
    expect(Object.values(read.codes)).toEqual(['1234']);
    const later = name.includes('-whole-') ? 1 : 0;
    expect([read.inquiries.length, read.walks.length, read.lessons.length]).toEqual([later, later, later]);
  });
});

describe('what restoring would do', () => {
  const profile = (id: string, name: string): Profile =>
    readContent({
      ...written,
      profileVersion: 1,
      profiles: [
        {
          kind: 'business',
          id,
          name,
          ccusId: '',
          address: '',
          phone: '',
          registeredEmail: '',
          desiredEmail: '',
          reason: '',
          canLogin: 'no',
          updatedAt: 1,
        },
      ],
    }).profiles[0]!;
  const [one, two, three] = ['1', '2', '3'].map((digit) => `0b1c7a52-6f1e-4d9b-9a3e-6c3c0c6f1a1${digit}`) as [string, string, string];

  it('is told row by row: new, changed, same', () => {
    const plan = compare(
      {
        ...content,
        profiles: [profile(one, '同じ'), profile(two, '変わった'), profile(three, '新しい')],
        contact: { ...emptyContact, name: '次郎' },
      },
      { ...nothing, profiles: [{ ...profile(one, '同じ'), updatedAt: 9 }, profile(two, '前')] },
    );
    expect(plan.rows.map(({ what, profile: { name } }) => [what, name])).toEqual([
      ['new', '新しい'],
      ['changed', '変わった'],
      ['same', '同じ'],
    ]);
    expect(differences(plan.rows[1]!)).toEqual(['name']);
    expect(plan.contact.what).toBe('new');
  });

  it('adds inquiries that are not there, and leaves those that are as they are', () => {
    const inquiry = (id: string): Inquiry => ({
      id,
      profileId: three,
      kind: 'business',
      name: '見本',
      topic: '9',
      branch: null,
      text: '',
      answers: {},
      receipt: '',
      steps: [{ what: 'draft', by: 'page', at: 1 }],
    });
    const read = readContent({ ...written, inquiries: [inquiry(one), inquiry(two)] });
    expect(compare(read, { ...nothing, inquiries: new Set([one]) }).inquiries).toEqual([inquiry(two)]);
    expect(() => readContent({ ...written, inquiries: [{ ...inquiry(one), receipt: '<b>' }] })).toThrow('damaged');
  });

  it('adds walks that are not there', () => {
    const walk = (id: string) => ({
      id,
      profileId: three,
      progress: { walk: 'login' as const, answers: {}, done: {}, at: null },
      startedAt: 1,
      updatedAt: 2,
    });
    const read = readContent({ ...written, walks: [walk(one), walk(two)], lessons: lessonsContent([]) });
    expect(compare(read, { ...nothing, walks: new Set([two]) }).walks).toEqual([walk(one)]);
    expect(() => readContent({ ...written, walks: [{ ...walk(one), profileId: 'x' }], lessons: undefined })).toThrow('damaged');
  });

  it('adds lessons, and none about a field of which something was taught here', () => {
    const read = readContent({ ...written, lessons: lessonsContent([lesson(taught('ご所属')), lesson(taught('ご連絡先', 'email'))]) });
    expect(read.lessons).toEqual([taught('ご所属'), taught('ご連絡先', 'email')]);
    expect(compare(read, nothing).lessons).toEqual(read.lessons);
    expect(compare(read, { ...nothing, lessons: [lesson(taught('会社'))] }).lessons).toEqual([taught('ご連絡先', 'email')]);
    expect(compare(read, { ...nothing, lessons: read.lessons.map(lesson) }).lessons).toEqual([]);
  });

  it('believes no lesson that leads into what is never filled, and none of a newer shape', () => {
    const of = (lessons: readonly Taught[]) => readContent({ ...written, lessons: { ...lessonsContent([]), lessons } }).lessons;
    expect(of([taught('パスワード'), taught('ご所属')])).toEqual([taught('ご所属')]);
    expect(of([taught('山田太郎様')])[0]!.evidence.own).not.toContain('山田');
    expect(() => of([{ ...taught('x'), host: 'x' }])).toThrow('damaged');
    expect(() => readContent({ ...written, lessons: { ...lessonsContent([]), version: 2 } })).toThrow('newer');
  });

  it('tells of the codes that are not here already, and whether they may be kept', () => {
    const read = readContent({ ...written, codes: { [one]: '1234', [two]: '5678' } });
    expect(compare(read, nothing)).toMatchObject({ codes: { [one]: '1234', [two]: '5678' }, mayKeepCodes: false });
    const plan = compare(read, { ...nothing, codes: { [one]: '1234', [two]: '0000' } });
    expect([plan.codes, plan.mayKeepCodes]).toEqual([{ [two]: '5678' }, true]);
  });

  it('never empties the contact by a backup that has none', () => {
    expect(compare(content, { ...nothing, contact: { ...emptyContact, name: '次郎' } }).contact.what).toBe('same');
  });
});
