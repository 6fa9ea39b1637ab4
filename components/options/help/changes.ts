/** What a version changed for those who use it: its lines in the changelog, which begin with `- `. */
export function changesOf(changelog: string, version: string): string[] {
  const [, after = ''] = changelog.split(`## ${version}`);
  return [...after.split(/^## /m)[0]!.matchAll(/^- (.*)$/gm)].map(([, line]) => line!);
}
