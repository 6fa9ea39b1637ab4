/** @jsxImportSource ../../../components/panel/dom */
import { Guard } from '../../../components/panel/Guard.tsx';
import { openHost, type Host } from '../../../components/panel/host.ts';
import { follow } from '../../../components/panel/move.ts';
import { freePlace, isFree, within, type Point } from '../../../components/panel/place.ts';
import type { GuardButton, GuardKit, GuardView } from '../../messages/guard.ts';
import { ask } from '../../messages/send.ts';
import { findLoginForm, operable } from '../../reader/login-form.ts';
import { announcement, drawTime, ringPart } from './countdown.ts';
import type { KeyState } from './keys.ts';

/** A second that took so long was a clock being set, or a computer asleep. Milliseconds. */
const longSecond = 10 * 60_000;

/** The panel beside the login form: where it stands, whether it is folded, and the running time. */
export class GuardPanel {
  private host: Host | null = null;
  private view: GuardView | null = null;
  private place: GuardKit['place'];
  /** It had to be folded, because there was no room. */
  private squeezed = false;
  private detailed = false;
  private keys: KeyState = { caps: false, wide: false };
  private at: Point = { x: 0, y: 0 };
  private said = '';
  private body: HTMLElement | null = null;
  private style: HTMLStyleElement | null = null;
  private tick: ReturnType<typeof setInterval> | undefined;
  private last = Date.now();

  private readonly signal: AbortSignal;
  private readonly kit: GuardKit;
  private readonly act: (what: GuardButton['do']) => void;
  private readonly onDrift: (drift: number) => void;

  constructor(signal: AbortSignal, kit: GuardKit, act: (what: GuardButton['do']) => void, onDrift: (drift: number) => void) {
    this.signal = signal;
    this.kit = kit;
    this.act = act;
    this.onDrift = onDrift;
    this.place = kit.place;
    signal.addEventListener('abort', () => clearInterval(this.tick));
    addEventListener('resize', () => this.draw(), { signal });
  }

  show(view: GuardView | null): void {
    this.view = view;
    this.draw();
    if (view && view.say !== this.said) this.host?.say(view.say);
    this.said = view?.say ?? '';
    clearInterval(this.tick);
    this.last = Date.now();
    if (view?.lock) this.tick = setInterval(() => this.second(), 1000);
  }

  say(text: string): void {
    this.host?.say(text);
  }

  warn(keys: KeyState): void {
    this.keys = keys;
    this.draw();
  }

  private second(): void {
    const lock = this.view?.lock;
    if (!lock || !this.body) return;
    const now = Date.now();
    const gone = now - this.last;
    if (gone > longSecond || gone < -longSecond) this.onDrift(Math.abs(gone));
    const text = announcement(lock, this.last, now);
    this.last = now;
    if (text) this.host?.say(text);
    drawTime(this.body, lock, now);
    this.stand();
    if (now >= lock.late) this.onDrift(0);
  }

  private draw(): void {
    const { view, kit, signal } = this;
    if (signal.aborted || (!view && !this.host)) return;
    this.host ??= openHost('ccus-assist-guard', kit.css, signal);
    if (!view) return this.host.draw(null);
    const { caps, wide } = kit.words;
    const warnings = [this.keys.caps && caps, this.keys.wide && wide].filter((text) => text !== false);
    const content = (folded: boolean) => (
      <div>
        <style />
        <Guard
          view={view}
          words={kit.words}
          folded={folded}
          detailed={this.detailed}
          warnings={warnings}
          act={(what) => this.press(what)}
          onMove={(event) => follow(event, this.at, (at, done) => this.move(at, done))}
        />
      </div>
    );
    const put = (folded: boolean) => {
      this.body = content(folded) as HTMLElement;
      this.style = this.body.querySelector('style');
      this.host!.draw(this.body);
      if (view.lock) drawTime(this.body, view.lock, Date.now());
    };
    put(this.place.folded);
    this.squeezed = !this.find() && !this.place.folded;
    if (this.squeezed) {
      put(true);
      this.find();
    }
    this.stand();
  }

  /** Looks for a place that covers nothing. `false` when there is none. */
  private find(): boolean {
    const box = this.body!.getBoundingClientRect();
    const size = { width: box.width, height: box.height };
    const view = { width: innerWidth, height: innerHeight };
    const taken = operable(document);
    const wanted = this.place.at && within(this.place.at, size, view);
    if (wanted && isFree(wanted, size, taken)) {
      this.at = wanted;
      return true;
    }
    const form = findLoginForm(document);
    const anchor = (form?.password.form ?? form?.password ?? document.body).getBoundingClientRect();
    const free = freePlace(size, taken, anchor, view);
    this.at = free ?? within({ x: view.width, y: view.height }, size, view);
    return free !== null;
  }

  private stand(): void {
    const part = this.view?.lock ? ringPart(this.view.lock, Date.now()) : 0;
    // In a style of our own: the host's look stands against the page's, and so against its attributes.
    if (this.style) this.style.textContent = `:host{inset:${this.at.y}px auto auto ${this.at.x}px!important;--gone:${part}%!important}`;
  }

  private move(at: Point, done: boolean): void {
    this.at = at;
    this.stand();
    if (!done) return;
    this.place = { ...this.place, at };
    this.keep();
  }

  private keep(): void {
    this.draw();
    void ask('guard/place', this.place);
  }

  private press(what: GuardButton['do'] | 'toggle' | 'detail'): void {
    if (what === 'toggle') {
      this.place = { ...this.place, folded: !this.place.folded && !this.squeezed };
      this.keep();
    } else if (what === 'detail') {
      this.detailed = !this.detailed;
      this.draw();
    } else this.act(what);
  }
}
