import type { Lesson } from '../../utils/lessons/lesson.ts';

/** A field that was taught; invented. */
export const someLesson: Lesson = {
  id: 'good',
  host: 'www.ccus.jp',
  screen: 'inquiryForm',
  kind: 'companyName',
  is: true,
  taughtAt: 1,
  fits: true,
  evidence: {
    control: 'line',
    type: 'text',
    own: 'ご所属',
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
};
