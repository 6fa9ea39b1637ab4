// The window through which a test sees what the application itself holds: never a password.

type State = Record<string, string | number | boolean>;

export function expose(state: () => State): void {
  Object.assign(window, { __replica: { state } });
}
