export function goTo(route: string): void {
  location.hash = `#${route}`;
  scrollTo(0, 0);
}
