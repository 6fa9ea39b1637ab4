import { beginningOf, type Day } from '../../utils/japan-time.ts';

const zone = 'Asia/Tokyo';
const moment = new Intl.DateTimeFormat('ja-JP', { timeZone: zone, month: 'long', day: 'numeric', hour: 'numeric', minute: '2-digit' });
const date = new Intl.DateTimeFormat('ja-JP', { timeZone: zone, month: 'long', day: 'numeric', weekday: 'short' });
const short = new Intl.DateTimeFormat('ja-JP', { timeZone: zone, dateStyle: 'medium' });

/** A moment in Japan: 11月21日 12:00. */
export const formatTime = (at: number): string => moment.format(at);
/** A day: 11月26日(木). */
export const formatDay = (day: Day): string => date.format(beginningOf(day));
/** The day of a moment: 2026/11/21. */
export const formatDate = (at: number): string => short.format(at);
